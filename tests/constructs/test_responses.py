"""Answers: which of them is read as what, and what else can be learned from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.building import document
from tests.constructs.writing import Live, answers, live, operation, reason, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

A = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}
B = {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}
FAULT = {"type": "object", "properties": {"why": {"type": "string"}}}


def _responding(name: str, *responses: dict[str, Any]) -> dict[str, Any]:
    merged = {status: each for found in responses for status, each in found.items()}
    return {"get": {"operationId": name, "responses": merged}}


PATHS = {
    "/several": _responding(
        "several",
        answers(referring("A"), status="200"),
        answers(referring("B"), status="201"),
        answers(None, status="204"),
        answers(referring("Fault"), status="404"),
        answers(referring("Fault"), status="4XX"),
        answers(referring("Fault"), status="default"),
    ),
    "/range": _responding("range_", answers(referring("A"), status="2XX")),
    "/only-default": _responding("only_default", answers(referring("A"), status="default")),
    "/nothing": _responding("nothing", {}),
    "/wild": _responding("wild", answers(referring("A"), "*/*")),
    "/text-json": _responding("text_json", answers(referring("A"), "text/json")),
    "/text-object": _responding("text_object", answers(referring("A"), "text/plain")),
    "/xml": _responding("xml", answers(referring("A"), "application/xml")),
    "/events": _responding("events", answers({"type": "string"}, "text/event-stream")),
    "/event-objects": _responding("event_objects", answers(referring("A"), "text/event-stream")),
    "/file": _responding("file", answers({"type": "string", "format": "binary"}, "image/png")),
    "/list": _responding("list_", answers({"type": "array", "items": referring("A")})),
    "/scalar": _responding("scalar", answers({"type": "integer"})),
    "/headers": _responding(
        "headers",
        {
            "200": {
                "description": "",
                "headers": {
                    "X-Left": {
                        "schema": {"type": "integer"},
                        "description": "How many calls are left",
                    },
                    "X-Kind": {"schema": {"type": "string", "enum": ["a", "b"]}},
                },
                "content": {"application/json": {"schema": referring("A")}},
                "links": {"next": {"operationId": "several"}},
            }
        },
    ),
    "/empty-media": _responding(
        "empty_media", {"200": {"description": "", "content": {"application/json": {}}}}
    ),
    "/odd": _responding("odd", answers(referring("A")), {"20": {"description": ""}}),
    "/hook": {
        "post": operation(
            "hook",
            callbacks={"done": {"{$request.body#/url}": {"post": operation("on_done", body=A)}}},
        )
    },
}
WEBHOOKS = {"new": {"post": operation("on_new", body=B)}}
SOURCE = document(PATHS, {"A": A, "B": B, "Fault": FAULT}, webhooks=WEBHOOKS)


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE) as running:
        yield running


def test_each_success_is_read_by_its_own_schema(tiny: Live) -> None:
    made = tiny.built.models()
    assert tiny.client.several() == made.A(a=0) or tiny.client.several().a is not None
    tiny.server.answer("several", 201, {"b": "x"}, times=1)
    assert tiny.client.several() == made.B(b="x")
    tiny.server.answer("several", 204, b"", times=1)
    assert tiny.client.several() is None
    returns = str(type(tiny.client).several.__annotations__["return"])
    assert sorted(returns.split(" | ")) == ["None", "models.A", "models.B"]


@pytest.mark.parametrize("status", [404, 418, 503])
def test_errors_are_raised_with_their_typed_body(tiny: Live, status: int) -> None:
    errors = tiny.built.runtime("errors")
    tiny.server.answer("several", status, {"why": "so"}, times=1)
    with pytest.raises(errors.StatusError) as caught:
        tiny.client.several()
    assert caught.value.body == tiny.built.models().Fault(why="so")
    assert caught.value.status == status


def test_an_undocumented_status_is_an_issue_or_an_error_never_none(tiny: Live) -> None:
    errors = tiny.built.runtime("errors")
    tiny.server.answer("text_json", 206, {"a": 1}, times=1)
    read = tiny.client.with_response.text_json()
    assert read.parsed == tiny.built.models().A(a=1)
    assert [each.found for each in read.issues] == ["status 206"]
    tiny.server.answer("text_json", 409, {"x": 1}, times=1)
    with pytest.raises(errors.Conflict) as caught:
        tiny.client.text_json()
    assert caught.value.body == {"x": 1}


@pytest.mark.parametrize("name", ["range_", "only_default", "wild", "text_json", "text_object"])
def test_an_object_is_read_whatever_the_answer_is_called(tiny: Live, name: str) -> None:
    headers = {"content-type": "text/plain" if name == "text_object" else "application/json"}
    tiny.server.answer(name, 200, b'{"a": 7}', headers, times=1)
    assert getattr(tiny.client, name)() == tiny.built.models().A(a=7)


def test_what_is_read_otherwise_than_it_is_called_has_a_line(tiny: Live) -> None:
    wild = "/paths/~1wild/get/responses/200/content/*~1*"
    assert reason(tiny.built, wild) == "rewritten: */* is sent and read as application/json"
    text = "/paths/~1text-object/get/responses/200/content/text~1plain"
    assert "with a structured schema is read as JSON" in reason(tiny.built, text)


def test_an_answer_that_nobody_describes_is_read_by_its_type(tiny: Live) -> None:
    tiny.server.answer("nothing", 200, {"x": 1}, times=1)
    assert tiny.client.nothing() == {"x": 1}
    tiny.server.answer("empty_media", 200, [1], times=1)
    assert tiny.client.empty_media() == [1]


def test_xml_and_events_are_text(tiny: Live) -> None:
    tiny.server.answer("xml", 200, b"<a>1</a>", times=1)
    assert tiny.client.xml() == "<a>1</a>"
    xml = "/paths/~1xml/get/responses/200/content/application~1xml/schema"
    assert reason(tiny.built, xml) == "dropped: application/xml is given as text, unread"
    tiny.server.answer("events", 200, b"data: 1\n\n", times=1)
    assert tiny.client.events() == "data: 1\n\n"
    tiny.server.answer("event_objects", 200, b"data: {}\n\n", times=1)
    assert tiny.client.event_objects() == "data: {}\n\n"
    events = "/paths/~1event-objects/get/responses/200/content/text~1event-stream/schema"
    assert "is given as text, unread" in reason(tiny.built, events)


def test_files_are_bytes_and_lists_and_scalars_are_read(tiny: Live) -> None:
    tiny.server.answer("file", 200, b"\x89PNG\x00", times=1)
    assert tiny.client.file() == b"\x89PNG\x00"
    tiny.server.answer("list_", 200, [{"a": 1}], times=1)
    assert tiny.client.list_() == [tiny.built.models().A(a=1)]
    tiny.server.answer("scalar", 200, 5, times=1)
    assert tiny.client.scalar() == 5


def test_headers_of_an_answer_can_be_read(tiny: Live) -> None:
    tiny.server.answer("headers", 200, {"a": 1}, {"X-Left": "3"}, times=1)
    assert tiny.client.with_response.headers().headers["x-left"] == "3"
    place = "/paths/~1headers/get/responses/200/headers/X-Left"
    said = "its text is in the headers of the whole response, its type in the docstring"
    for pointer in (place, f"{place}/schema"):
        assert reason(tiny.built, pointer) == f"loosened: {said}"
    told = type(tiny.client.with_response).headers.__doc__ or ""
    assert "Headers:" in told
    assert "X-Left: A whole number. How many calls are left." in told
    assert "X-Kind: One of a, b." in told


def test_a_status_that_is_none_is_dropped_with_a_line(tiny: Live) -> None:
    assert "'20' is no status" in reason(tiny.built, "/paths/~1odd/get/responses/20")


def test_webhooks_and_callbacks_are_dropped_with_a_line(tiny: Live) -> None:
    place = "/paths/~1hook/post/callbacks/done/{$request.body#~1url}/post"
    assert reason(tiny.built, place) == (
        "dropped: callbacks are calls to the user, not to the vendor"
    )
    assert "webhooks are calls to the user" in reason(tiny.built, "/webhooks/new/post")
