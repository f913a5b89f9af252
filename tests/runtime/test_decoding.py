from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.issues import At, Issue, Issues
from usergroups_clients._runtime.responses.decoding import (
    any_body,
    bytes_body,
    json_body,
    no_content,
    text_body,
)
from usergroups_clients._runtime.values.charsets import decode_text
from usergroups_clients._runtime.values.reading import list_of, nullable, read_any, read_int
from usergroups_clients._runtime.values.writing import write_models

from .calls import READ

JSON = "application/json"
ANY = json_body(read_any)


@pytest.mark.parametrize(
    ("raw", "content_type", "found"),
    [
        (
            b"<html>s3cret",
            "text/html; charset=utf-8",
            "text/html; charset=utf-8 (text that is not JSON)",
        ),
        (b'{"token": "s3cret', JSON, "text that is not JSON"),
        (b"[NaN]", JSON, "text that is not JSON"),
        (b"-Infinity", JSON, "text that is not JSON"),
        (b'"\xff"', JSON, "bytes that are not UTF-8"),
        (b"[" * 100_000 + b"]" * 100_000, JSON, "JSON nested more than 100 levels deep"),
        (b'{"a":' * 100_000, JSON, "JSON nested more than 100 levels deep"),
        (b"1" * 5000, JSON, "a number that cannot be read"),
        (b"x", "a/b\x1b[31m" * 50, None),
    ],
    ids=range(9),
)
def test_what_is_no_json(raw: bytes, content_type: str, found: str | None) -> None:
    with pytest.raises(InvalidResponse) as caught:
        ANY(raw, content_type, [])
    assert found is None or caught.value.found == found
    assert caught.value.pointer == ""
    assert caught.value.__context__ is None
    assert "s3cret" not in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("raw", [b"", b" \r\n"])
def test_an_empty_body_is_null_with_an_issue_or_nothing_that_can_be_read(raw: bytes) -> None:
    issues: list[Issue] = []
    assert json_body(nullable(read_int))(raw, JSON, issues) is None
    assert issues == [Issue("", "JSON", "an empty body")]
    with pytest.raises(InvalidResponse) as caught:
        json_body(read_int)(raw, JSON, [])
    assert (caught.value.found, caught.value.__context__) == ("an empty body", None)


@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    for decode in (READ, ANY, any_body(), text_body(), bytes_body(), no_content()):
        for content_type in ("", JSON, "text/plain; charset=utf-16", "a/b"):
            try:
                decode(raw, content_type, [])
            except InvalidResponse as error:
                assert error.__context__ is None  # noqa: PT017


def test_json_whatever_its_content_type() -> None:
    assert ANY(b"\xef\xbb\xbf[1e400]", "text/plain", []) == [float("inf")]


def test_no_body_stands_for_a_value_where_the_document_says_so() -> None:
    decode = json_body(read_any, empty={"groups": []})
    assert decode(b"", "", []) == {"groups": []}
    assert decode(b"1", "", []) == 1


def test_a_body_that_nobody_described() -> None:
    decode = any_body()
    found: list[Any] = [
        decode(raw, content_type, [])
        for raw, content_type in [
            (b"", JSON),
            (b"[1]", "application/problem+json"),
            (b"[1]", ""),
            (b"\xffx", "text/plain"),
            (b"\xff", "image/png"),
        ]
    ]
    assert found == [None, [1], [1], "\ufffdx", b"\xff"]


@pytest.mark.parametrize(
    "charset", ["hex", "idna", "undefined", "a\0b", "x" * 1000, "unicode_escape"]
)
def test_a_charset_that_is_none(charset: str) -> None:
    assert decode_text(b"abc", f"text/plain; charset={charset}") == "abc"


@pytest.fixture
def collecting() -> Iterator[None]:
    assert gc.isenabled()
    yield
    gc.enable()


def _collects(value: object, at: At, issues: Issues) -> bool:
    return gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_a_large_body_is_read_without_collecting_garbage() -> None:
    decode = json_body(_collects)
    large = b" " * 70_000 + b"1"
    assert decode(b"1", "", []) is True
    assert decode(large, "", []) is False
    assert gc.isenabled()
    with pytest.raises(InvalidResponse):
        json_body(read_int)(large + b".5", "", [])
    assert gc.isenabled()
    gc.disable()
    assert decode(large, "", []) is False
    assert not gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_a_long_list_is_read_and_written_without_collecting_garbage() -> None:
    many = list_of(nullable(_collects))
    assert many([1, None], None, []) == [True, None]
    assert many([1, None] * 400, None, []) == [False, None] * 400
    assert gc.isenabled()

    class Observer:
        def to_dict(self) -> dict[str, Any]:
            return {"collects": gc.isenabled()}

    assert write_models([Observer()]) == [{"collects": True}]
    assert write_models([Observer()] * 800) == [{"collects": False}] * 800
    assert gc.isenabled()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a platform without fork")
@pytest.mark.usefixtures("collecting")
def test_a_child_that_is_forked_meanwhile_collects_garbage() -> None:
    def forks(value: object, at: At, issues: Issues) -> int:
        child = os.fork()
        if child == 0:
            os._exit(7 if gc.isenabled() else 1)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    assert json_body(forks)(b" " * 70_000 + b"1", "", []) == 7
    assert gc.isenabled()
