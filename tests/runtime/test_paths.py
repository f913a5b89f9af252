from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime._http import URL
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.requests.paths import segment
from usergroups_clients._runtime.unset import UNSET


class Kind(Enum):
    A = "a b"
    N = 3


@given(st.text())
def test_a_value_is_one_segment_and_comes_back(text: str) -> None:
    try:
        encoded = segment(text, "group_id")
    except InvalidArgument:
        bad = any(
            ord(one) < 32 or 127 <= ord(one) <= 159 or 0xD800 <= ord(one) < 0xE000 for one in text
        )
        assert text in {"", ".", ".."} or bad
        return
    assert unquote(encoded, errors="strict") == text
    assert not set(encoded) & set("/?#&= \\")
    # httpx leaves it as it is
    assert URL(f"http://h/a/{encoded}/b").raw_path.decode() == f"/a/{encoded}/b"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("R&D/x", "R%26D%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("ü", "%C3%BC"),
        (7, "7"),
        (-1.5, "-1.5"),
        (True, "true"),
        (Kind.A, "a%20b"),
        (Kind.N, "3"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (dt.datetime(2024, 1, 2, tzinfo=dt.UTC), "2024-01-02T00%3A00%3A00Z"),
    ],
)
def test_values(value: Any, expected: str) -> None:
    assert segment(value, "x") == expected


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "a\nb",
        "a\x00",
        "\x7f",
        "\x85",
        "\ud800",
        None,
        UNSET,
        [],
        {},
        b"",
        object(),
        float("nan"),
        10**5000,
        dt.datetime(2024, 1, 1),  # noqa: DTZ001 - it must be refused
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_cannot_be_a_segment(value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        segment(value, "group_id")
    assert caught.value.argument == "group_id"
    assert len(str(caught.value)) < 200
