"""Errors say the vendor's code and message, where the document says that a body has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.building import document
from tests.constructs.writing import Live, content, live, operation, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT: dict[str, Any] = {"type": "string"}
ANY_TEXT: dict[str, Any] = {"type": ["string", "null"]}


def body(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def listed(schema: Any) -> dict[str, Any]:
    return {"type": "array", "items": schema}


CODED = body(code=TEXT, message=TEXT, details=body(x=TEXT))
# What documents say an error is, what the server answers, and what the error then says.
SHAPES: dict[str, tuple[Any, Any, tuple[str | None, str, Any]]] = {
    "plain": (CODED, {"code": "E1", "message": "No"}, ("E1", "No", None)),
    "numbered": (
        body(code={"type": "integer"}, message=TEXT),
        {"code": 17, "message": "No"},
        ("17", "No", None),
    ),
    "named": (
        body(errorCode={"enum": ["A", "B"]}, error_message=ANY_TEXT),
        {"errorCode": "B", "error_message": "No"},
        ("B", "No", None),
    ),
    "nested": (
        body(error=body(code=TEXT, message=TEXT, details=listed(body(field=TEXT)))),
        {"error": {"code": "E2", "message": "No", "details": [{"field": "a"}]}},
        ("E2", "No", [{"field": "a"}]),
    ),
    "problem": (
        body(type=TEXT, title=ANY_TEXT, status={"type": "integer"}, detail=ANY_TEXT),
        {"title": "Not found", "status": 404, "detail": None},
        (None, "Not found", None),
    ),
    "login": (
        body(error=TEXT, error_description=TEXT),
        {"error": "invalid_grant", "error_description": "It is over"},
        ("invalid_grant", "It is over", None),
    ),
    "list_of_errors": (
        body(errors=listed(body(code=TEXT, title=TEXT, detail=TEXT))),
        {"errors": [{"code": "E3", "title": "Wrong", "detail": "Too long"}]},
        ("E3", "Too long", [{"code": "E3", "title": "Wrong", "detail": "Too long"}]),
    ),
    "list_of_texts": (
        body(errorMessages=listed(TEXT), errors={"type": "object"}),
        {"errorMessages": ["No", "Never"], "errors": {"a": "b"}},
        (None, "No", {"a": "b"}),
    ),
    "detail_list": (
        body(detail=listed(body(msg=TEXT, type=TEXT))),
        {"detail": [{"msg": "field required", "type": "missing"}]},
        (None, "field required", [{"msg": "field required", "type": "missing"}]),
    ),
    "root_list": (listed(CODED), [{"code": "E4", "message": "No"}], ("E4", "No", None)),
    "under_its_own_name": (
        body(groups=listed(CODED), note=TEXT),
        {"groups": [{"code": "E5", "message": "No", "details": {"x": "y"}}]},
        ("E5", "No", {"x": "y"}),
    ),
    "either": (
        {"anyOf": [CODED, body(fault=body(description=TEXT, errorCode=TEXT))]},
        {"fault": {"description": "No", "errorCode": "E6"}},
        ("E6", "No", None),
    ),
    "named_twice": (
        {"anyOf": [body(detail=TEXT), body(detail=listed(body(msg=TEXT)))]},
        {"detail": [{"msg": "No"}]},
        (None, "No", [{"msg": "No"}]),
    ),
    "odd_names": (
        body(**{"a/b~": CODED, "Error-Code": TEXT}),
        {"Error-Code": "E8", "a/b~": {"code": "E7", "message": "No"}},
        ("E8", "No", None),
    ),
}
# These would be told apart from none of the others in one document.
ALONE: dict[str, tuple[Any, Any, tuple[str | None, str, Any]]] = {
    "one_text": (body(ok={"type": "boolean"}, error=TEXT), {"error": "No"}, (None, "No", None)),
    "of_things": (
        body(user=body(title=TEXT, code=TEXT)),
        {"user": {"title": "Dr", "code": "U1"}},
        (None, "", None),
    ),
    "of_nothing_known": (body(foo=TEXT), {"message": "not documented"}, (None, "", None)),
}
RECURSIVE = {"Deep": body(error=referring("Deep"), errors=listed(referring("Deep")), message=TEXT)}


def _document(shapes: dict[str, Any]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for name, schema in shapes.items():
        failing = {"description": "", "content": content(schema, "application/problem+json")}
        paths[f"/{name}"] = {"get": operation(name, body(a=TEXT))}
        paths[f"/{name}"]["get"]["responses"]["4XX"] = failing
    return document(paths, RECURSIVE)


def _said(running: Live, name: str, answer: Any) -> tuple[Any, Any, Any]:
    """Code, message and details of the error that an answer is raised as."""
    errors = running.built.runtime("errors")
    running.server.answer(name, 404, answer, times=1)
    with pytest.raises(errors.NotFound) as caught:
        getattr(running.client, name)()
    return caught.value.code, caught.value.message, caught.value.details


@pytest.fixture(scope="module")
def every() -> Iterator[Live]:
    shapes = {name: schema for name, (schema, _, _) in SHAPES.items()}
    with live(_document({**shapes, "deep": referring("Deep")})) as running:
        yield running


@pytest.mark.parametrize("shape", SHAPES)
def test_an_error_says_what_the_vendor_says(every: Live, shape: str) -> None:
    _, answer, said = SHAPES[shape]
    assert _said(every, shape, answer) == said


@pytest.mark.parametrize("shape", ALONE)
def test_only_what_the_document_says_is_an_error_counts(shape: str) -> None:
    schema, answer, said = ALONE[shape]
    with live(_document({shape: schema})) as running:
        assert _said(running, shape, answer) == said


def test_a_shape_that_holds_itself_is_followed_some_way(every: Live) -> None:
    inner = {"message": "No"}
    for answer in (inner, {"error": inner}, {"errors": [inner]}, {"error": {"errors": [inner]}}):
        assert _said(every, "deep", answer)[1] == "No"
