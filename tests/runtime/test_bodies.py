from __future__ import annotations

import datetime as dt
import json
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.requests.bodies import (
    Content,
    File,
    bytes_content,
    form_content,
    json_content,
    multipart_content,
    text_content,
)
from usergroups_clients._runtime.requests.parts import Part
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients._runtime.values.writing import plain

from .calls import Group

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_json_takes_every_value_of_ours() -> None:
    value = {
        "a": Group(id=1),
        "b": UUID(int=1),
        "c": dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
        "d": (1, b"x"),
        "e": "ü",
    }
    content = json_content(value)
    assert content.media_type == "application/json"
    assert json.loads(content.data) == plain(value)
    assert json.loads(content.data)["c"] == "2024-01-01T00:00:00Z"
    assert plain({"a": UNSET, "b": [{"c": UNSET}]}) == {"b": [{}]}


def cycle() -> list[Any]:
    one: list[Any] = []
    one.append(one)
    return one


def deep() -> list[Any]:
    one: list[Any] = []
    for _ in range(100_000):
        one = [one]
    return one


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("-inf"),
        {"a": object()},
        {(1, 2): 1},
        cycle(),
        deep(),
        "\ud800",
        10**5000,
        UNSET,
        [UNSET],
        {1, 2},
        dt.datetime(2024, 1, 1),  # noqa: DTZ001 - it must be refused
        Group,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_hold(value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        json_content({"token": "s3cret", "x": value})
    assert caught.value.__context__ is None
    assert "s3cret" not in str(caught.value)
    if not isinstance(value, str | int):
        with pytest.raises(InvalidArgument):
            plain(value)


@given(st.dictionaries(TEXT, TEXT, max_size=4))
def test_a_form_comes_back(fields: dict[str, str]) -> None:
    content = form_content(fields)
    assert content.media_type == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(content.data.decode(), keep_blank_values=True)) == fields


def test_a_form_of_lists() -> None:
    assert form_content({"a": [1, 2], "b": None, "c": True}).data == b"a=1&a=2&c=true"
    commas = Part(style="form", explode=False)
    assert form_content({"a": [1, "2,"]}, {"a": commas}).data == b"a=1,2%2C"
    with pytest.raises(InvalidArgument):
        form_content({"a": "\ud800"})
    with pytest.raises(InvalidArgument):
        form_content("a=b")  # type: ignore[arg-type]


@given(
    st.binary(),
    TEXT.filter(lambda text: text.isprintable() and '"' not in text and "\\" not in text),
)
def test_a_multipart_body_comes_back(data: bytes, name: str) -> None:
    content = multipart_content(
        {"file": File(data, name), "ids": [1, 2], "meta": {"a": 1}, "no": None}
    )
    head = f"Content-Type: {content.media_type}\r\n\r\n".encode()
    message = BytesParser(Message, policy=HTTP).parsebytes(head + content.data)
    parts = message.get_payload()
    assert [part.get_param("name", header="content-disposition") for part in parts] == [
        "file",
        "ids",
        "ids",
        "meta",
    ]
    assert data in content.data
    assert b'{"a":1}' in content.data


def test_a_name_cannot_end_its_header() -> None:
    content = multipart_content({'a"\r\nX: y': File(b"", 'b"\r\n')})
    assert b"\r\nX: y" not in content.data


def test_nothing_of_a_body_shows() -> None:
    for content in (
        form_content({"client_secret": "s3cret"}),
        json_content({"client_secret": "s3cret"}),
        text_content("s3cret"),
        bytes_content(b"s3cret"),
    ):
        assert "s3cret" not in f"{content!r} {content}"
    assert "s3cret" not in repr(File(b"s3cret"))
    assert repr(Content(b"x", "a/b")) == "Content(media_type='a/b')"


def test_media_types_and_kinds_are_checked() -> None:
    for make in (
        lambda: bytes_content(b"", "a/b\r\nX: y"),
        lambda: text_content("\ud800"),
        lambda: text_content(b"x"),  # type: ignore[arg-type]
        lambda: bytes_content("x"),  # type: ignore[arg-type]
    ):
        with pytest.raises(InvalidArgument):
            make()
