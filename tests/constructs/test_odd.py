"""What documents should not say, and some do: it builds, and the report has a line."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, document
from tests.constructs.writing import content, echoing, operation, parameter, reason, referring

TEXT = {"type": "string"}
FIELD = "/components/schemas/Uses/properties/odd"
SCHEMAS: dict[str, Any] = {
    "Left": {"type": "object", "properties": {"kind": TEXT, "left": TEXT}},
    "Right": {"type": "object", "properties": {"kind": TEXT, "right": TEXT}},
    "LoopA": referring("LoopB"),
    "LoopB": referring("LoopA"),
    "Self": {"allOf": [referring("Self"), {"properties": {"a": TEXT}}]},
}
EITHER = [referring("Left"), referring("Right")]
ODD: list[tuple[dict[str, Any], str, str]] = [
    (
        {"type": "object", "properties": {"k": TEXT}, "discriminator": {"propertyName": "k"}},
        FIELD,
        "a discriminator without a union is not used",
    ),
    ({"oneOf": EITHER, "discriminator": {}}, FIELD, "a discriminator without propertyName"),
    (
        {
            "oneOf": EITHER,
            "discriminator": {"propertyName": "kind", "mapping": {"x": "nowhere.json"}},
        },
        FIELD,
        "discriminator value 'x' names no member",
    ),
    (
        {
            "anyOf": [
                {"oneOf": EITHER, "discriminator": {"propertyName": "kind"}},
                {"type": "integer"},
            ]
        },
        FIELD,
        "the discriminator of an inner union is not used",
    ),
    (referring("LoopA"), "/components/schemas/LoopA", "contains itself"),
    (referring("Self"), "/components/schemas/Self/allOf/0", "Self contains itself"),
    (
        {"type": "object", "properties": {"a": TEXT}, "anyOf": [{"required": ["a"]}]},
        FIELD,
        "the union beside other demands is not checked",
    ),
    (
        {"type": "object", "properties": {"a": TEXT}, "minProperties": 1},
        FIELD,
        "minProperties is not checked",
    ),
    (
        {"allOf": [{"type": "string", "enum": ["a"]}, {"enum": ["b"]}]},
        FIELD,
        "two enums without a value in common",
    ),
    ({"type": "string", "pattern": "(?<name"}, FIELD, "pattern '(?<name' makes no sense"),
    ({"type": "string", "minLength": -1}, FIELD, "minLength '-1' makes no sense"),
    ({"anyOf": []}, FIELD, "untyped"),
]


@pytest.mark.parametrize(("schema", "pointer", "line"), ODD)
def test_an_odd_schema_is_built_with_a_line(
    schema: dict[str, Any], pointer: str, line: str
) -> None:
    uses = {"type": "object", "properties": {"odd": schema}}
    built = build(echoing({**SCHEMAS, "Uses": uses}))
    assert line in reason(built, pointer)
    data = {"odd": {"a": "b", "kind": "c"}}
    assert built.models().Uses.from_dict(data).to_dict() == data


def test_a_constant_among_listed_values_is_that_constant() -> None:
    fields = {"odd": {"const": "a", "enum": ["a", "b"]}}
    built = build(echoing({"Uses": {"type": "object", "properties": fields}}))
    assert built.models().Uses.from_dict({"odd": "a"}).odd == "a"


def _form(schema: dict[str, Any], media_type: str = "multipart/form-data") -> dict[str, Any]:
    return {"required": True, "content": content(schema, media_type)}


@pytest.fixture(scope="module")
def odd() -> Built:
    binary = {"type": "string", "format": "binary"}
    paths = {
        "/both": {
            "get": operation(
                "both", parameters=[parameter("a", "query", TEXT, content=content(TEXT))]
            )
        },
        "/text": {
            "get": operation(
                "text",
                parameters=[{"name": "a", "in": "query", "content": content(TEXT, "text/plain")}],
            )
        },
        "/style": {
            "get": operation("style", parameters=[parameter("A", "header", TEXT, style="form")])
        },
        "/twice": {
            "get": operation(
                "twice",
                parameters=[parameter("X-A", "header", TEXT), parameter("x-a", "header", TEXT)],
            )
        },
        "/list": {
            "post": operation(
                "list_form",
                requestBody=_form(
                    {"type": "array", "items": TEXT}, "application/x-www-form-urlencoded"
                ),
            )
        },
        "/file": {"post": operation("file", requestBody=_form(referring("Shared")))},
        "/json": {"post": operation("json", body=referring("Shared"))},
        "/bodiless": {"post": operation("bodiless", requestBody={"content": {}})},
        "/nowhere": {"$ref": "#/components/pathItems/none"},
        "/secured": {"get": operation("secured", security=[{"alias": []}])},
    }
    schemes = {
        "alias": {"$ref": "#/components/securitySchemes/real"},
        "real": {"type": "http", "scheme": "bearer"},
    }
    shared = {"type": "object", "properties": {"file": binary}}
    return build(document(paths, {"Shared": shared}, components={"securitySchemes": schemes}))


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("/paths/~1both/get/parameters/0/schema", "content is used, not the schema beside it"),
        ("/paths/~1text/get/parameters/0/content/text~1plain", "sent in the usual style"),
        ("/paths/~1style/get/parameters/0", "style 'form' is none of a header parameter"),
        ("/paths/~1twice/get/parameters/1", "declared twice"),
        (
            "/paths/~1list/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            "a form has named parts",
        ),
        ("/components/schemas/Shared/properties/file", "text, not a file: Shared is JSON"),
        ("/paths/~1bodiless/post/requestBody", "a body of no media type"),
        ("/paths/~1nowhere", "leads to no operation of this document"),
    ],
)
def test_an_odd_operation_is_built_with_a_line(odd: Built, pointer: str, line: str) -> None:
    assert line in reason(odd, pointer)


def test_a_security_scheme_is_found_through_a_reference(odd: Built) -> None:
    assert odd.calls().secured.__globals__["OPERATION"].security == (("alias",),)
    assert odd.fates()["/paths/~1secured/get"][0] == "used"
