"""Models of so many members that type checkers would give up on straight-line code."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.building import read_with_issues
from tests.constructs.writing import Live, content, echoing, live, operation, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.building import Built

MEMBERS = 600
TEXT: dict[str, Any] = {"type": "string", "minLength": 2}
SMALL = referring("Small")
CHOICE = {"anyOf": [{"type": "string", "const": "none"}, {"type": "integer"}, SMALL]}
BACK = referring("Back")
UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
SAMPLES: list[tuple[dict[str, Any], Any]] = [
    (TEXT, "abc"),
    ({"type": ["string", "null"]}, None),
    ({"type": "integer", "maximum": 9}, 7),
    ({"type": "string", "enum": ["a", "b"]}, "b"),
    ({"type": "string", "format": "date-time"}, "2024-12-31T00:00:00Z"),
    ({"type": "string", "format": "uuid"}, UUID),
    ({"type": "string", "format": "byte"}, "AAEC"),
    ({"type": ["array", "null"], "items": {"type": "array", "items": TEXT}}, [["ab"], []]),
    ({"type": "array", "items": SMALL}, [{"id": 1, "extra": True}]),
    ({"type": "object", "additionalProperties": CHOICE}, {"k": "none", "l": {"id": 2}}),
    (CHOICE, {"id": 3}),
    ({"const": "fixed"}, "fixed"),
    ({"type": ["number", "null"]}, 1.5),
    (BACK, {"large": {"m0": "xyz", "m600": {"id": 1}}, "kind": "xy"}),
    ({"anyOf": [BACK, {"const": "off"}]}, "off"),
]
# Most of the members are simple, as they are in such models: unions take checkers much time.
CHOSEN = [SAMPLES[index % (len(SAMPLES) if index < 60 else 3)] for index in range(MEMBERS)]
LARGE: dict[str, Any] = {f"m{index}": schema for index, (schema, _) in enumerate(CHOSEN)}
VALUE: dict[str, Any] = {f"m{index}": value for index, (_, value) in enumerate(CHOSEN)}
SCHEMAS: dict[str, Any] = {
    "Small": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
    "Back": {"type": "object", "properties": {"large": referring("Large"), "kind": TEXT}},
    "Large": {"type": "object", "required": ["m0", "m600"], "properties": {**LARGE, "m600": SMALL}},
}
UPLOAD = {
    "type": "object",
    "properties": {
        **{f"t{index}": {"type": ["string", "null"]} for index in range(200)},
        "when": {"type": "string", "format": "date-time"},
        "file": {"type": "string", "format": "binary"},
    },
}


UPLOADING = {"required": True, "content": content(UPLOAD, "multipart/form-data")}
SOURCE = echoing(SCHEMAS)
SOURCE["paths"]["/upload"] = {"post": operation("upload", requestBody=UPLOADING)}


@pytest.fixture(scope="module")
def running() -> Iterator[Live]:
    with live(SOURCE, unjudged=["upload"]) as running:
        yield running


@pytest.fixture(scope="module")
def built(running: Live) -> Built:
    return running.built


def test_it_reads_and_writes_every_member(built: Built) -> None:
    large = built.models().Large
    value = {**VALUE, "m600": {"id": 0}, "unknown": [1]}
    read = large.from_dict(value)
    assert read.m_0 == "abc"
    assert read.m_1 is None
    assert read.m_4 == dt.datetime(2024, 12, 31, tzinfo=dt.UTC)
    assert read.m_10.id == 3
    assert read.m_13.large.m_0 == "xyz"
    assert read.additional_properties == {"unknown": [1]}
    assert json.loads(json.dumps(read.to_dict())) == value
    assert large.from_dict({"m0": "ab", "m600": {"id": 1}}).to_dict() == {
        "m0": "ab",
        "m600": {"id": 1},
    }


def test_what_cannot_be_read_is_kept_and_noted(built: Built) -> None:
    value = {"m0": "ab", "m600": {"id": 1}, "m599": "?", "m596": 7}
    read, issues = read_with_issues(built.models().Large, value)
    assert [each.pointer for each in issues] == ["/m599"]
    assert read.m_596 == 7
    assert read.to_dict() == value
    errors = built.runtime("errors")
    with pytest.raises(errors.InvalidResponse, match="/m600"):
        built.models().Large.from_dict({"m0": "ab"})


@pytest.mark.parametrize(
    ("name", "wrong"), [("m_0", "a"), ("m_2", 10), ("m_594", "b"), ("m_596", "")]
)
def test_every_member_is_checked_before_it_is_sent(built: Built, name: str, wrong: object) -> None:
    models = built.models()
    members = {"m_0": "ab", "m_600": models.Small(id=1)}
    models.Large(**members).check("body")
    with pytest.raises(built.runtime("errors").InvalidArgument) as caught:
        models.Large(**{**members, name: wrong}).check("body")
    assert caught.value.argument == f"body.{name}"


def test_a_form_with_a_file_is_sent(running: Live) -> None:
    body = running.built.models().UploadBody(
        t_7="seven", file=b"\0\1", when=dt.datetime(2024, 12, 31, tzinfo=dt.UTC)
    )
    running.client.upload(body=body)
    sent = running.server.last.body
    assert b'name="t7"' in sent
    assert b"\r\n\r\nseven\r\n" in sent
    assert b"\r\n\r\n\0\1\r\n" in sent
    assert b"2024-12-31T00:00:00Z" in sent
    assert sent.count(b"form-data;") == 3


def test_it_goes_over_the_wire_and_comes_back(running: Live) -> None:
    value = {**VALUE, "m600": {"id": 0}, "unknown": [1]}
    running.server.answer("echo_large", 200, value, times=1)
    body = running.built.models().Large.from_dict(value)
    assert running.client.echo_large(body=body) == body
    assert json.loads(running.server.last.body) == value


def test_it_is_straight_line_code_up_to_a_bound(built: Built) -> None:
    folder = built.folder / built.name / "models"
    assert "attempt(" not in (folder / "large.py").read_text()
    assert "attempt(" in (folder / "back.py").read_text()
