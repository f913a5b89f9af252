"""The table of OpenAPI's objects at work: walk, mark and check."""

from __future__ import annotations

import gc
import json
import time
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.jsontree import resolve
from generator.ledger import ORIGIN
from generator.read.grammar import MARKED, mark, walk
from generator.read.repair import check
from generator.read.repair_notes import Repair
from generator.read.shapes import SHAPES, VALUES

FILE = Path("api.json")


def document(**members: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        **members,
    }


def with_schema(schema: Any, **members: Any) -> dict[str, Any]:
    return document(components={"schemas": {"A": schema}}, **members)


def repaired(made: dict[str, Any], pointer: str) -> tuple[Any, list[str]]:
    """The node at `pointer` once the document is checked, and where repairs were made."""
    repairs = check(made, FILE)
    return resolve(made, pointer), [each.pointer for each in repairs]


# The table -----------------------------------------------------------------------------------


def test_every_kind_that_the_table_names_is_in_it() -> None:
    members = [
        each
        for shape in SHAPES.values()
        for each in (*shape.members.values(), shape.others)
        if each is not None
    ]
    assert {each.kind for each in members} <= SHAPES.keys() | VALUES
    assert {each.also for each in members} <= VALUES | {None}
    assert SHAPES.keys() >= set(MARKED)


# walk and mark -------------------------------------------------------------------------------


def test_walk_follows_the_document_order() -> None:
    made = document(
        paths={
            "/b~/{id}": {
                "parameters": [{"$ref": "#/components/parameters/P"}],
                "put": {
                    "requestBody": {"content": {"a/b": {"schema": {"type": "object"}}}},
                    "responses": {
                        "200": {"headers": {"x-count": {"schema": {}}}},
                        "x-note": {"description": "an extension"},
                    },
                    "callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}},
                },
            }
        },
        components={
            "schemas": {"A": {"properties": {"x-y": {"items": {}}}, "allOf": [{"$ref": "#/"}]}}
        },
    )
    at = "/paths/~1b~0~1{id}"
    assert [(kind, pointer) for kind, pointer, _ in walk(made) if kind in MARKED] == [
        ("parameter", f"{at}/parameters/0"),
        ("operation", f"{at}/put"),
        ("body", f"{at}/put/requestBody"),
        ("media type", f"{at}/put/requestBody/content/a~1b"),
        ("schema", f"{at}/put/requestBody/content/a~1b/schema"),
        ("response", f"{at}/put/responses/200"),
        ("header", f"{at}/put/responses/200/headers/x-count"),
        ("schema", f"{at}/put/responses/200/headers/x-count/schema"),
        ("operation", f"{at}/put/callbacks/done/{{$url}}/post"),
        ("schema", "/components/schemas/A"),
        ("property", "/components/schemas/A/properties/x-y"),
        ("schema", "/components/schemas/A/properties/x-y/items"),
        ("schema", "/components/schemas/A/allOf/0"),
    ]
    for _, pointer, node in walk(made):
        assert resolve(made, pointer) is node


def test_values_are_never_looked_into() -> None:
    schema = {"properties": {"a": {"properties": {}}}}
    made = with_schema(
        dict.fromkeys(("example", "examples", "default", "const", "x-more"), schema)
        | {"enum": [schema]}
    )
    assert list(mark(made)) == ["/components/schemas/A"]
    assert ORIGIN not in json.dumps(made["components"]["schemas"]["A"]["enum"])


def test_a_property_may_have_any_name() -> None:
    names = ["x-origin", "properties", "$ref", "default", "enum", "x-a"]
    made = with_schema({"properties": {name: {"type": "string"} for name in names}})
    marks = mark(made)
    assert [pointer.rpartition("/")[2] for pointer in marks][1:] == names
    kept = made["components"]["schemas"]["A"]["properties"]["x-origin"]
    assert kept == {"type": "string", ORIGIN: "/components/schemas/A/properties/x-origin"}


def test_marks_of_the_source_are_taken_away() -> None:
    made = with_schema(
        {ORIGIN: {"a": 1}, "type": "string"},
        paths={"/a": {ORIGIN: 5}},
        security=[{ORIGIN: []}],
    )
    mark(made)
    assert made["components"]["schemas"]["A"][ORIGIN] == "/components/schemas/A"
    assert made["paths"]["/a"] == {}
    assert made["security"] == [{ORIGIN: []}]


def test_marking_twice_gives_the_same() -> None:
    made = with_schema({"properties": {"a": {"not": {"enum": [1]}}}})
    first = mark(made)
    before = json.dumps(made)
    assert mark(made) == first
    assert json.dumps(made) == before


def test_walk_passes_over_what_has_the_wrong_form() -> None:
    made = {"paths": {"/a": {"get": 5, "parameters": "x"}, "/b": None}, "components": []}
    assert [kind for kind, _, _ in walk(made)] == ["document", "paths", "path item"]


def test_cost_is_linear() -> None:
    def seconds(operations: int) -> float:
        one = {"responses": {"200": {"content": {"a/b": {"schema": {"type": "string"}}}}}}
        made = json.loads(
            json.dumps(document(paths={f"/{i}": {"get": one} for i in range(operations)}))
        )
        gc.collect()
        gc.disable()  # its time grows with all that other tests have left
        try:
            start = time.process_time()
            check(made, FILE)
            assert len(mark(made)) == 4 * operations
            return time.process_time() - start
        finally:
            gc.enable()

    seconds(100)
    assert seconds(8_000) < 8 * 3 * max(seconds(1_000), 0.005)


# check ---------------------------------------------------------------------------------------


def test_a_sound_document_needs_no_repair() -> None:
    made = with_schema(
        {
            "type": ["string", "null"],
            "exclusiveMinimum": 1,
            "additionalProperties": False,
            "required": ["a"],
            "enum": [None, 1, "a"],
            "default": None,
            "discriminator": {"propertyName": "a"},
        },
        paths={"/a": {"get": {"responses": {}, "security": [{}], "tags": ["a"]}}},
    )
    before = json.dumps(made)
    assert check(made, FILE) == []
    assert json.dumps(made) == before


@pytest.mark.parametrize(
    ("schema", "meant", "pointers"),
    [
        ({"required": True}, {}, ["/required"]),
        ({"description": None, "example": None}, {"example": None}, ["/description"]),
        ({"items": True}, {"items": {}}, ["/items"]),
        ({"not": False}, {"not": {"not": {}}}, ["/not"]),
        ({"items": [{"a": 1}]}, {"items": {"a": 1}}, ["/items"]),
        ({"items": []}, {"items": {}}, ["/items"]),
        ({"items": [{}, {"a": 1}]}, {"prefixItems": [{}, {"a": 1}]}, ["/items"]),
        ({"properties": []}, {"properties": {}}, ["/properties"]),
        ({"properties": {"a": None}}, {"properties": {"a": {}}}, ["/properties/a"]),
        ({"properties": {"a": []}}, {"properties": {"a": {}}}, ["/properties/a"]),
        ({"properties": {"a": True}}, {"properties": {"a": {}}}, ["/properties/a"]),
        (
            {"properties": {"a": "string"}},
            {"properties": {"a": {"type": "string"}}},
            ["/properties/a"],
        ),
        ({"allOf": {"$ref": "#/x"}}, {"allOf": [{"$ref": "#/x"}]}, ["/allOf"]),
        ({"oneOf": [None, {"a": 1}]}, {"oneOf": [{"a": 1}]}, ["/oneOf/0"]),
        ({"enum": "a"}, {"enum": ["a"]}, ["/enum"]),
        ({"type": None}, {"type": "null"}, ["/type"]),
        ({"type": ["string", None]}, {"type": ["string", "null"]}, ["/type"]),
        (
            {"discriminator": "kind"},
            {"discriminator": {"propertyName": "kind"}},
            ["/discriminator"],
        ),
        ({"maxLength": "10"}, {"maxLength": 10}, ["/maxLength"]),
        ({"maxLength": 10.0}, {"maxLength": 10}, ["/maxLength"]),
        ({"minimum": "-1.5"}, {"minimum": -1.5}, ["/minimum"]),
        ({"nullable": "true"}, {"nullable": True}, ["/nullable"]),
        ({"description": 5}, {"description": "5"}, ["/description"]),
        ({"required": [1]}, {"required": ["1"]}, ["/required/0"]),
        ({"required": "a"}, {"required": ["a"]}, ["/required"]),
        ({"exclusiveMaximum": True}, {"exclusiveMaximum": True}, []),
        ({"maxLength": "many"}, {}, ["/maxLength"]),
        ({"maxLength": 1.5}, {}, ["/maxLength"]),
        ({"maxLength": True}, {}, ["/maxLength"]),
        ({"nullable": "maybe"}, {}, ["/nullable"]),
        ({"description": ["a"]}, {}, ["/description"]),
        ({"description": {"a": 1}, "type": {"type": "string"}}, {}, ["/description", "/type"]),
        ({"required": {"a": True}, "enum": {"a": 1}}, {}, ["/required", "/enum"]),
        ({"required": ["a", {}]}, {"required": ["a"]}, ["/required/1"]),
        ({"discriminator": {"mapping": ["a"]}}, {"discriminator": {}}, ["/discriminator/mapping"]),
        ({"type": "String"}, {"type": "string"}, ["/type"]),
        ({"type": ["Int", "null"]}, {"type": ["integer", "null"]}, ["/type"]),
        ({"type": "file"}, {"type": "string", "format": "binary"}, ["/type"]),
        ({"type": []}, {}, ["/type"]),
        ({"type": "Unheard-of"}, {"type": "Unheard-of"}, []),
        ({"items": "#/x"}, {"items": {"$ref": "#/x"}}, ["/items"]),
        ({"definitions": {"a": []}}, {"definitions": {"a": {}}}, ["/definitions/a"]),
    ],
)
def test_repairs_of_schemas(schema: Any, meant: Any, pointers: list[str]) -> None:
    at = "/components/schemas/A"
    assert repaired(with_schema(schema), at) == (meant, [at + each for each in pointers])


@pytest.mark.parametrize(
    ("operation", "meant", "pointer"),
    [
        ({}, {"responses": {}}, "/responses"),
        ({"responses": None}, {"responses": {}}, "/responses"),
        ({"responses": {"": {}}}, {"responses": {"default": {}}}, "/responses/"),
        ({"responses": {"": {}, "default": {}}}, {"responses": {"default": {}}}, "/responses/"),
        ({"responses": {200: {}}}, {"responses": {"200": {}}}, "/responses/200"),
        ({"responses": {"200": None}}, {"responses": {"200": {}}}, "/responses/200"),
        (
            {"responses": {}, "security": [{"key": None}]},
            {"responses": {}, "security": [{"key": []}]},
            "/security/0/key",
        ),
        ({"responses": {}, "tags": "a"}, {"responses": {}, "tags": ["a"]}, "/tags"),
        ({"responses": {}, "tags": {"a": 1}}, {"responses": {}}, "/tags"),
        ({"responses": {}, "operationId": ["a"]}, {"responses": {}}, "/operationId"),
        (
            {"responses": {"200": "Done"}},
            {"responses": {"200": {"description": "Done"}}},
            "/responses/200",
        ),
        (
            {"responses": {}, "parameters": ["#/components/parameters/A"]},
            {"responses": {}, "parameters": [{"$ref": "#/components/parameters/A"}]},
            "/parameters/0",
        ),
        (
            {"responses": {}, "security": {"key": []}},
            {"responses": {}, "security": [{"key": []}]},
            "/security",
        ),
        (
            {"responses": {}, "parameters": {"name": "a", "in": "query"}},
            {"responses": {}, "parameters": [{"name": "a", "in": "query"}]},
            "/parameters",
        ),
        (
            {"responses": {}, "parameters": {"a": {"name": "a"}, "b": {"name": "b"}}},
            {"responses": {}, "parameters": [{"name": "a"}, {"name": "b"}]},
            "/parameters",
        ),
    ],
)
def test_repairs_of_operations(operation: Any, meant: Any, pointer: str) -> None:
    made = document(paths={"/a": {"get": operation}})
    assert repaired(made, "/paths/~1a/get") == (meant, [f"/paths/~1a/get{pointer}"])


def test_the_place_of_an_empty_status_stays() -> None:
    made = document(paths={"/a": {"get": {"responses": {"200": {}, "": {}, "500": {}}}}})
    check(made, FILE)
    assert list(made["paths"]["/a"]["get"]["responses"]) == ["200", "default", "500"]


def test_what_a_repair_brings_in_is_checked_too() -> None:
    made = with_schema({"allOf": {"properties": {"a": {"required": True}}}})
    assert [each.pointer for each in check(made, FILE)] == [
        "/components/schemas/A/allOf",
        "/components/schemas/A/allOf/0/properties/a/required",
    ]


def test_the_root() -> None:
    made: dict[str, Any] = {"openapi": "3.0.0", "info": {"version": 1.5}, "servers": {"url": "/x"}}
    assert check(made, FILE) == [
        Repair("/paths", "missing: made {}"),
        Repair("/servers", "an object where a list is needed: made one"),
        Repair("/info/title", 'missing: made "API"'),
        Repair("/info/version", 'a number where a string is needed: made "1.5"'),
    ]


def test_null_is_no_type_before_3_1() -> None:
    made = with_schema({"type": None}) | {"openapi": "3.0.0"}
    assert repaired(made, "/components/schemas/A")[0] == {}


def test_what_later_passes_settle_stays() -> None:
    made = document(
        paths={"/a?b={b}": {"get": {"requestBody": {"content": {}}, "responses": {}}}, "b": {}}
    )
    assert check(made, FILE) == []


@pytest.mark.parametrize(
    ("made", "pointer"),
    [
        (document(paths=[1]), "/paths"),
        (document(paths={"/a": "x"}), "/paths/~1a"),
        (document(paths={"/a": {"get": [1]}}), "/paths/~1a/get"),
        (document(paths={"/a": {"get": {"parameters": "x"}}}), "/paths/~1a/get/parameters"),
        (document(paths={"/a": {"get": {"parameters": ["x"]}}}), "/paths/~1a/get/parameters/0"),
        (document(components=5), "/components"),
        (with_schema("words"), "/components/schemas/A"),
        (with_schema({"properties": [1]}), "/components/schemas/A/properties"),
        (with_schema({"$ref": {}}), "/components/schemas/A/$ref"),
        (with_schema({"additionalProperties": 1}), "/components/schemas/A/additionalProperties"),
        (
            document(paths={"/a": {"get": {"responses": {200: {}, "200": {}}}}}),
            "/paths/~1a/get/responses",
        ),
    ],
)
def test_what_cannot_be_understood(made: dict[str, Any], pointer: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        check(made, FILE)
    assert caught.value.pointer == pointer
    assert str(caught.value).startswith(f"api.json#{pointer}: ")
    assert caught.value.fix
