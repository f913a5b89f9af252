"""Changes of one operation or its parameters, and what is true of each for callers.

Each side is what the paths have; `@` stands for the word that the operation goes by.
"""

# ruff: noqa: E501 - a line of a table is as long as it is

from __future__ import annotations

from typing import Any

from attrs import frozen

from tests.truth.kinds_of_value import TEXT, WHOLE

Paths = dict[str, Any]

DONE = {"204": {"description": "Done."}}


@frozen
class OperationKind:
    """One kind of change."""

    name: str
    levels: str
    before: Paths
    after: Paths


def _json(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}


def _told(schema: Any, description: str = "Told.") -> dict[str, Any]:
    return {"description": description, **_json(schema)}


def _call(at: str = "GET /@", name: str = "do@", **more: Any) -> Paths:
    method, path = at.split()
    return {path: {method.lower(): {"operationId": name, "responses": DONE, **more}}}


def _given(*parameters: Any, at: str = "GET /@", **more: Any) -> Paths:
    return _call(at, parameters=list(parameters), **more)


def _query(name: str = "@One", schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def _path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def _sends(schema: Any = TEXT, media: str = "application/json", **more: Any) -> Paths:
    return _call("POST /@", requestBody={"required": True, **_json(schema, media), **more})


def _answers(**responses: Any) -> Paths:
    return _call(responses={key.removeprefix("_"): each for key, each in responses.items()})


ITEM = "/@/{id}"
FORM = {"type": "object", "properties": {"@One": TEXT}}
LIST = {"type": "array", "items": TEXT}
TOLD = _told(LIST)
ERROR = _told({"type": "object", "properties": {"@Code": TEXT}}, "Wrong.")
OTHER = _told({"type": "object", "properties": {"@Code": WHOLE}}, "Wrong.")

PARAMETERS = [
    OperationKind("optional argument comes", "C", _call(), _given(_query())),
    OperationKind("required argument comes", "B", _call(), _given(_query(required=True))),
    OperationKind("argument goes", "B", _given(_query()), _call()),
    OperationKind("argument renamed", "B", _given(_query()), _given(_query("@Two"))),
    OperationKind("argument respelled", "BC", _given(_query("@OneAll")), _given(_query("@_one_all"))),
    OperationKind("argument required", "B", _given(_query()), _given(_query(required=True))),
    OperationKind("argument optional", "C", _given(_query(required=True)), _given(_query())),
    OperationKind("argument deprecated", "C", _given(_query()), _given(_query(deprecated=True))),
    OperationKind("argument not deprecated", "D", _given(_query(deprecated=True)), _given(_query())),
    OperationKind("argument described", "D", _given(_query()), _given(_query(description="A."))),
    OperationKind("argument in a header", "BC", _given(_query()), _given({**_query(), "in": "header"})),
    OperationKind("list with commas", "BC", _given(_query(schema=LIST)), _given(_query(schema=LIST, explode=False))),
    OperationKind("reserved characters", "BC", _given(_query()), _given(_query(allowReserved=True))),
    OperationKind("style said", "0", _given(_query(schema=LIST)), _given(_query(schema=LIST, style="form", explode=True))),
    OperationKind("arguments in another order", "0", _given(_query(), _query("@Two")), _given(_query("@Two"), _query())),
    OperationKind("argument said not required", "0", _given(_query()), _given(_query(required=False))),
    OperationKind("arguments of the path item", "0", _given(_path("id"), at=f"GET {ITEM}"), {ITEM: {**_call(f"GET {ITEM}")[ITEM], "parameters": [_path("id")]}}),
    OperationKind("variable renamed", "B", _given(_path("id"), at=f"GET {ITEM}"), _given(_path("key"), at="GET /@/{key}")),
    OperationKind("variable comes", "B", _given(_path("id"), at=f"GET {ITEM}"), _given(_path("id"), _path("of"), at=f"GET {ITEM}/of/{{of}}")),
]  # fmt: skip

CALLS = [
    OperationKind("operation goes", "B", {**_call(), **_call("GET /@/other", "other@")}, _call("GET /@/other", "other@")),
    OperationKind("operation comes", "C", _call(), {**_call(), **_call("GET /@/other", "other@")}),
    OperationKind("operation renamed", "B", _call(), _call(name="make@")),
    OperationKind("names swapped", "B", {**_call("DELETE /@/a", "a@"), **_call("DELETE /@/b", "b@")}, {**_call("DELETE /@/a", "b@"), **_call("DELETE /@/b", "a@")}),
    OperationKind("name taken over", "B", _call("DELETE /@/a"), {**_call("DELETE /@/a", "old@"), **_call("DELETE /@/b")}),
    OperationKind("three names rotate", "B", {**_call("PUT /@/a", "a@"), **_call("PUT /@/b", "b@"), **_call("PUT /@/c", "c@")}, {**_call("PUT /@/a", "b@"), **_call("PUT /@/b", "c@"), **_call("PUT /@/c", "a@")}),
    OperationKind("another resource", "B", _call("DELETE /@/groups"), _call("DELETE /@/users")),
    OperationKind("another method", "BC", _call("POST /@"), _call("PUT /@")),
    OperationKind("another version", "C", _call("GET /v1/@"), _call("GET /v2/@")),
    OperationKind("summary", "D", _call(summary="One."), _call(summary="Two.")),
    OperationKind("description", "D", _call(description="One."), _call(description="Two.")),
    OperationKind("deprecated", "C", _call(), _call(deprecated=True)),
    OperationKind("not deprecated", "CD", _call(deprecated=True), _call()),
    OperationKind("said not deprecated", "0", _call(), _call(deprecated=False)),
    OperationKind("tag", "0D", _call(tags=["a"]), _call(tags=["b"])),
    OperationKind("extension", "0", _call(), _call(**{"x-note": 1})),
    OperationKind("documentation elsewhere", "0D", _call(), _call(externalDocs={"url": "https://tiny.example"})),
]  # fmt: skip

BODIES = [
    OperationKind("optional body comes", "C", _call("POST /@"), _sends(FORM, required=False)),
    OperationKind("required body comes", "B", _call("POST /@"), _sends(FORM)),
    OperationKind("body goes", "B", _sends(FORM), _call("POST /@")),
    OperationKind("body required", "B", _sends(FORM, required=False), _sends(FORM)),
    OperationKind("body optional", "C", _sends(FORM), _sends(FORM, required=False)),
    OperationKind("body as a form", "BC", _sends(FORM), _sends(FORM, "application/x-www-form-urlencoded")),
    OperationKind("body described", "D", _sends(FORM), _sends(FORM, description="Words.")),
    OperationKind("response without a body", "B", _answers(_200=TOLD), _call()),
    OperationKind("response with a body", "C", _call(), _answers(_200=TOLD)),
    OperationKind("anything to nothing", "B", _answers(_200=_told({})), _call()),
    OperationKind("nothing to anything", "C", _call(), _answers(_200=_told({}))),
    OperationKind("another success", "CD", _answers(_200=TOLD), _answers(_201=TOLD)),
    OperationKind("second success", "CD", _answers(_200=TOLD), _answers(_200=TOLD, _201=TOLD)),
    OperationKind("success can be empty", "B", _answers(_200=TOLD), _answers(_200=TOLD, _204=DONE["204"])),
    OperationKind("response described", "D", _answers(_200=TOLD), _answers(_200={**TOLD, "description": "Other."})),
    OperationKind("error comes", "CD", _answers(_200=TOLD), _answers(_200=TOLD, _404=ERROR)),
    OperationKind("error goes", "BCD", _answers(_200=TOLD, _404=ERROR), _answers(_200=TOLD)),
    OperationKind("error retyped", "B", _answers(_200=TOLD, _404=ERROR), _answers(_200=TOLD, _404=OTHER)),
    OperationKind("any error described", "CD", _answers(_200=TOLD), _answers(_200=TOLD, _default=ERROR)),
]  # fmt: skip

OF_OPERATIONS = [*PARAMETERS, *CALLS, *BODIES]
