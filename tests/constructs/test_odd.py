"""Test what documents should not say, and some do: they build, and the report has a line."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.building import Built, build, document, read_with_issues
from tests.constructs.writing import (
    answers,
    content,
    echoing,
    hint,
    operation,
    parameter,
    reason,
    referring,
)

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
                {"oneOf": EITHER, "discriminator": {"propertyName": "left"}},
            ]
        },
        FIELD,
        "the discriminator of an inner union is not used",
    ),
    (referring("LoopA"), "/components/schemas/LoopA", "LoopA is defined as itself"),
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
    ({"type": "string", "pattern": "/^[a-z]+$/"}, FIELD, "fits no text, as its slashes"),
    ({"type": "string", "pattern": "/a|b$/i"}, FIELD, "fits no text, as its slashes"),
    ({"type": "string", "pattern": "^\\p{Lu}$"}, FIELD, "says what Python's `re` cannot"),
    ({"type": "string", "pattern": "a" * 2000}, FIELD, "is longer than 1000 characters"),
    ({"properties": {"a": TEXT}}, FIELD, "taken for an object: it has properties, and no type"),
    ({"items": TEXT}, FIELD, "taken for an array: it has items, and no type"),
    ({"type": "string", "minLength": -1}, FIELD, "minLength '-1' makes no sense"),
    ({"anyOf": []}, FIELD, "untyped"),
    ({"type": "string", "$defs": {"A": TEXT}}, f"{FIELD}/$defs/A", "nothing refers to"),
    (
        {"oneOf": [{"type": "string"}, {}, {"properties": {"a": TEXT}}]},
        f"{FIELD}/oneOf/2/properties/a",
        "accepts anything",
    ),
    (
        {
            "type": "object",
            "properties": {"a": {"items": TEXT}},
            "oneOf": [{"properties": {"a": TEXT}}],
        },
        f"{FIELD}/properties/a/items",
        "stands in a part that demands another type",
    ),
    (
        {"properties": {"a": TEXT}, "additionalProperties": {"items": {"items": TEXT}}},
        f"{FIELD}/additionalProperties/items/items",
        "kept as plain JSON",
    ),
    ({"oneOf": [False, TEXT, False]}, f"{FIELD}/oneOf/2/not", "stands in another alternative"),
    (
        {"anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": TEXT}]},
        f"{FIELD}/anyOf/1/items",
        "stands in another alternative",
    ),
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
        "/empty": {
            "delete": operation("empty", responses=answers(TEXT, status="204")),
            "head": operation("ask", TEXT),
        },
        "/statuses": {
            "get": operation(
                "statuses",
                responses={
                    **answers(TEXT, status="201 Created"),
                    **answers(TEXT, status="4**"),
                    **answers(TEXT, status="fine"),
                },
            )
        },
        "/length": {
            "get": operation("length", parameters=[parameter("Content-Length", "header", TEXT)])
        },
        "/beside": {
            "get": operation(
                "beside",
                parameters=[{"$ref": "#/components/parameters/shared", "required": True}],
            )
        },
        "/inside": {
            "get": operation(
                "inside",
                {"type": "array", "items": {"$ref": "#/components/parameters/shared"}},
            )
        },
        "/relative": {"get": operation("relative", servers=[{"url": "/v2"}])},
        "/digits": {"get": operation("digits", servers=[{"url": "https://1st.tiny.example"}])},
        "/secured": {"get": operation("secured", security=[{"alias": []}])},
    }
    schemes = {
        "alias": {"$ref": "#/components/securitySchemes/real"},
        "real": {"type": "http", "scheme": "bearer"},
    }
    shared = {"type": "object", "properties": {"file": binary}}
    components = {
        "securitySchemes": schemes,
        "parameters": {"shared": parameter("shared", "query", {"type": "integer"})},
    }
    return build(document(paths, {"Shared": shared}, components=components))


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
        (
            "/paths/~1json/post/requestBody/content/application~1json",
            "no file can be sent as application/json, and multipart/form-data is not offered",
        ),
        ("/paths/~1bodiless/post/requestBody", "a body of no media type"),
        ("/paths/~1nowhere", "leads to no operation of this document"),
        ("/paths/~1empty/delete/responses/204/content/application~1json", "has no body"),
        ("/paths/~1empty/head/responses/200/content/application~1json", "has no body"),
        ("/paths/~1statuses/get/responses/201 Created", "is read as 201"),
        ("/paths/~1statuses/get/responses/4**", "is read as 4XX"),
        ("/paths/~1statuses/get/responses/fine", "'fine' is no status"),
        ("/paths/~1length/get/parameters/0", "the client sets Content-Length itself"),
        ("/paths/~1beside/get/parameters/0", "not read beside $ref: required"),
        (
            "/paths/~1inside/get/responses/200/content/application~1json/schema/items",
            "the schema in it was meant",
        ),
        ("/paths/~1relative/get", "taken to be on https://tiny.example"),
    ],
)
def test_an_odd_operation_is_built_with_a_line(odd: Built, pointer: str, line: str) -> None:
    assert line in reason(odd, pointer)


def test_a_security_scheme_is_found_through_a_reference(odd: Built) -> None:
    assert odd.calls().secured.__globals__["OPERATION"].security == (("alias",),)
    assert odd.fates()["/paths/~1secured/get"][0] == "used"


def test_an_odd_operation_is_called_as_it_can_be(odd: Built) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(204 if request.method == "DELETE" else 200)

    with odd.client(transport=httpx.MockTransport(answer)) as client:
        assert [client.empty(), client.ask(), client.beside(), client.relative()] == [None] * 4
        client.digits()
    assert asked[3:] == ["https://tiny.example/v2/relative", "https://1st.tiny.example/digits"]
    assert hint(odd.calls().inside, "return") == "Call[list[int]]"


def test_a_property_that_a_class_narrows_is_of_the_narrower_class() -> None:
    narrow = {"type": "array", "items": referring("Employee")}
    person = {"type": "object", "properties": {"boss": referring("Person"), "name": TEXT}}
    employee = {"properties": {"boss": referring("Employee"), "team": narrow}}
    built = build(
        echoing({"Person": person, "Employee": {"allOf": [referring("Person"), employee]}})
    )
    assert hint(built.models().Employee, "boss") == "Employee | Unset"
    assert hint(built.models().Person, "boss") == "Person | Unset"


def test_classes_that_hold_themselves_are_merged_without_end() -> None:
    schemas = {
        name: {"type": "object", "properties": {"me": referring(name), name.lower(): TEXT}}
        for name in ("Left", "Right")
    }
    built = build(echoing({**schemas, "Both": {"allOf": EITHER}}))
    data = {"left": "a", "right": "b", "me": {"left": "c", "me": {"left": "d"}}}
    assert built.models().Both.from_dict(data).to_dict() == data
    assert "hold each other" in reason(built, "/components/schemas/Left/properties/me")


def test_parameters_that_no_style_can_carry_are_json() -> None:
    things = {"type": "array", "items": {"type": "object", "properties": {"a": TEXT}}}
    lists = {"type": "object", "properties": {"b": {"type": "array", "items": TEXT}, "c": TEXT}}
    given = [parameter("things", "query", things), parameter("X-Things", "header", things)]
    styled = parameter("piped", "query", lists, style="pipeDelimited", explode=False)
    get = operation("get", parameters=[*given, styled, parameter("spread", "query", lists)])
    built = build(document({"/a": {"get": get}}))
    assert "sent as JSON" in reason(built, "/paths/~1a/get/parameters/0")
    models, call = built.models(), built.calls().get
    thing, spread, piped = models.GetThingsItem, models.GetSpread, models.GetPiped
    assert call(things=[thing(a="b")]).query == "things=%5B%7B%22a%22%3A%22b%22%7D%5D"
    assert call(x_things=[]).headers == {"X-Things": "[]"}
    assert call(spread=spread(b=["x", "y"], c="z")).query == "b=x&b=y&c=z"
    assert call(piped=piped(c="z")).query == "piped=c%7Cz"


def test_callbacks_that_are_shared_have_a_line() -> None:
    called = {"{$url}": {"post": operation("told", TEXT)}}
    paths = {"/a": {"get": operation("get")}}
    built = build(document(paths, components={"callbacks": {"told": called}}))
    place = "/components/callbacks/told/{$url}/post"
    assert reason(built, place).startswith("dropped: callbacks are calls")


@pytest.mark.parametrize("pattern", ["^/users/[a-z]+$", "/a/", "^a\\$/$", "(?<year>[0-9]{4})"])
def test_a_pattern_with_slashes_or_names_is_checked(pattern: str) -> None:
    uses = {"type": "object", "properties": {"odd": {"type": "string", "pattern": pattern}}}
    built = build(echoing({"Uses": uses}))
    assert built.fates()[FIELD][0] == "used"
    with pytest.raises(built.runtime("errors").InvalidArgument):
        built.models().Uses(odd="?").check("body")


def test_links_are_dropped_with_a_line() -> None:
    answer = {"200": {"description": "", "links": {"next": {"operationId": "look"}}}}
    source = document({"/a": {"get": {"operationId": "look", "responses": answer}}})
    assert reason(build(source), "/paths/~1a/get/responses/200/links").startswith("dropped: links")


def test_nulls_that_may_not_be_are_left_out_with_an_issue() -> None:
    texts = {"type": "array", "items": TEXT}
    fields = {"list": texts, "map": {"type": "object", "additionalProperties": texts}}
    uses = {"type": "object", "required": ["list"], "properties": fields}
    data = {"list": ["a", None, "b"], "map": {"c": ["d", None], "e": None}}
    read, issues = read_with_issues(build(echoing({"Uses": uses})).models().Uses, data)
    assert (read.list_, read.map_) == (["a", "b"], {"c": ["d"]})
    assert [each.pointer for each in issues] == ["/list/1", "/map/e", "/map/c/1"]
    assert [each.found for each in issues] == ["null", "null", "null"]
