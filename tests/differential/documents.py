"""Two documents of our own: all that text can stand for, required and nested, and an older form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tests.constructs.writing import echoing, referring

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json


def _text(kind: str, *shown: str) -> Json:
    return {"type": "string", "format": kind, "examples": [*shown]}


_MOMENT: Final = _text("date-time")
_FIELDS: Final[Json] = {
    "at": _text("date-time", "2024-05-06T07:08:09Z", "2024-05-06t07:08:09.1234567+00:00"),
    "day": _text("date", "2024-02-29"),
    "clock": _text("time", "07:08:09Z", "07:08:09.5+05:30"),
    "id": _text("uuid", "40DB2EA4-5D42-11E6-A3FF-005056A0E04A"),
    "data": _text("byte", "aGk=", "YR=="),
    "share": {"type": "number", "format": "double", "default": 1},
    "count": {"type": "integer", "format": "int64", "default": 9007199254740993},
}
_NEEDED: Final = [name for name in _FIELDS if name != "clock"]
TEXTS: Final = echoing(
    {
        "Required": {"type": "object", "required": _NEEDED, "properties": _FIELDS},
        "Optional": {"type": "object", "properties": _FIELDS},
        "Stamp": {"type": "object", "required": ["at"], "properties": {"at": _FIELDS["at"]}},
        "Nested": {
            "type": "object",
            "required": ["matrix"],
            "properties": {
                "matrix": {"type": "array", "items": {"type": "array", "items": _text("uuid")}},
                "moments": {"type": "array", "items": _MOMENT},
                "named": {"type": "object", "additionalProperties": _text("time")},
                "perhaps": {
                    "type": "array",
                    "items": {"type": ["string", "null"], **_text("byte")},
                },
                "either": {"anyOf": [_MOMENT, {"type": "integer"}]},
                "inner": {"type": "object", "additionalProperties": referring("Stamp")},
                "tuple": {"type": "array", "prefixItems": [_MOMENT, {"type": "number"}]},
                "rows": {
                    "type": "array",
                    "prefixItems": [_MOMENT, _text("uuid")],
                    "items": {"type": "boolean"},
                },
            },
            "examples": [{"matrix": [[]], "either": "2016-12-31T00:00:00.000Z"}],
        },
    }
)

_GROUP: Final[Json] = {
    "type": "object",
    "required": ["id", "tags"],
    "properties": {
        "id": {"type": "integer", "format": "int64", "readOnly": True},
        "name": {"type": "string", "maxLength": 5, "example": "ops"},
        "tags": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        "created": {"type": "string", "format": "date-time", "x-nullable": True},
    },
    "example": {"id": 7, "tags": ["a"], "created": "2024-05-06T07:08:09.000+00:00"},
}


def _response(schema: Json, *shown: Any) -> Json:
    examples = {"application/json": shown[0]} if shown else {}
    return {"200": {"description": "Done", "schema": schema, "examples": examples}}


def _defined(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


OLDER: Final[Json] = {
    "swagger": "2.0",
    "info": {"title": "Older", "version": "1"},
    "host": "older.example",
    "produces": ["application/json"],
    "consumes": ["application/json"],
    "paths": {
        "/groups": {
            "get": {
                "operationId": "list_groups",
                "responses": _response(
                    {"type": "array", "items": _defined("Group")}, [{"id": 1, "tags": []}]
                ),
            },
            "post": {
                "operationId": "create_group",
                "parameters": [{"in": "body", "name": "group", "schema": _defined("Team")}],
                "responses": _response(_defined("Team"), {"id": 1, "tags": [], "size": 3}),
            },
        }
    },
    "definitions": {
        "Group": _GROUP,
        "Team": {
            "allOf": [
                _defined("Group"),
                {"type": "object", "properties": {"size": {"type": "integer", "minimum": 1}}},
            ]
        },
    },
}
