from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime._http import URL
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.requests.cookies import cookie
from usergroups_clients._runtime.requests.query import (
    deep_object,
    delimited,
    form,
    header,
    join_headers,
    join_query,
    json_parameter,
    query_of,
    raw,
)
from usergroups_clients._runtime.unset import UNSET

from .calls import Group

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def on_the_wire(query: str) -> str:
    return URL(f"http://h/?{query}").query.decode() if query else ""


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), max_size=4))
def test_names_and_values_come_back(pairs: list[tuple[str, str]]) -> None:
    query = join_query(*(form(name, value) for name, value in pairs))
    assert parse_qsl(on_the_wire(query), keep_blank_values=True) == pairs


@given(TEXT)
def test_a_reserved_value_never_becomes_another_parameter(text: str) -> None:
    query = form("a", text, allow_reserved=True)
    assert on_the_wire(query) == query
    assert query.count("&") == 0
    assert "#" not in query
    if "%" not in text:
        assert unquote(query[2:]) == text


@given(TEXT)
def test_raw_text_is_kept(text: str) -> None:
    try:
        query = raw(text)
    except InvalidArgument:
        assert any(ord(one) < 32 or ord(one) == 127 for one in text)
        return
    assert on_the_wire(query) == query
    if text.isascii() and not set(text) & set(' "<>#'):
        assert query == text


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (form("a", None), ""),
        (form("a", UNSET), ""),
        (form("a", []), ""),
        (form("a", True), "a=true"),  # noqa: FBT003
        (form("a", [1, "b c"]), "a=1&a=b%20c"),
        (form("a", [1, "b,c"], explode=False), "a=1,b%2Cc"),
        (form("a", {"x": 1, "y": "z"}), "x=1&y=z"),
        (form("a", {"x": 1, "y": "z"}, explode=False), "a=x,1,y,z"),
        (
            form("a", {"x": {"y": [1]}, "z": [{"y": 2}, 3]}),
            "x=%7B%22y%22%3A%5B1%5D%7D&z=%7B%22y%22%3A2%7D&z=3",
        ),
        (form("a", [[1, 2], "b"], explode=False), "a=%5B1%2C2%5D,b"),
        (form("a", dt.datetime(2024, 1, 2, tzinfo=dt.UTC)), "a=2024-01-02T00%3A00%3A00Z"),
        (form("a", "x/y,z%41&b", allow_reserved=True), "a=x/y,z%41%26b"),
        (delimited("a", ["b", "c d"], "|"), "a=b%7Cc%20d"),
        (delimited("a", ["b", "c"], " "), "a=b%20c"),
        (delimited("a", None, " "), ""),
        (
            deep_object("f", {"a": 1, "b": {"c": [1, 2]}}),
            "f%5Ba%5D=1&f%5Bb%5D%5Bc%5D=1&f%5Bb%5D%5Bc%5D=2",
        ),
        (deep_object("f", Group(id=3)), "f%5Bid%5D=3"),
        (json_parameter("f", {"a": [1, "x"], "b": UNSET}), "f=%7B%22a%22%3A%5B1%2C%22x%22%5D%7D"),
        (join_query("", "a=1", "", "b"), "a=1&b"),
        (query_of({"a": 1, "b": None, "c": ["x", "y"]}), "a=1&c=x&c=y"),
        (query_of(None), ""),
        (query_of("eq(a,1)"), "eq(a,1)"),
    ],
)
def test_styles(query: str, expected: str) -> None:
    assert query == expected


@pytest.mark.parametrize("value", [[None], [[None, object()]], object(), "\ud800", float("inf")])
def test_what_no_query_can_hold(value: Any) -> None:
    with pytest.raises(InvalidArgument):
        form("a", value)


def test_headers() -> None:
    assert header("X", None) is None
    assert header("X-A", [1, "b"]) == ("X-A", "1,b")
    assert header("X-A", {"a": 1}, explode=True) == ("X-A", "a=1")
    assert header("X-A", "ü") == ("X-A", "ü")
    assert join_headers(None, header("A", 1), cookie("a", "x y;"), cookie("b", 2)) == {
        "A": "1",
        "Cookie": "a=x%20y%3B; b=2",
    }


@pytest.mark.parametrize(
    "value", ["s3cret\nb", "s3cret\r", "\x00s3cret", "s3cret€", " s3cret", "s3cret\t", "s3cret\x1f"]
)
def test_what_no_header_can_hold(value: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        header("X-API-KEY", value)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("name", ["", "a b", "a\n", "ä", "a:"])
def test_what_no_header_can_be_called(name: str) -> None:
    for make in (header, cookie):
        with pytest.raises(InvalidArgument):
            make(name, "x")
