"""Each word of JSON Schema acts on what is sent, or has a true line in the report: never neither.

A row is a schema with one word that restricts it, a value that it takes, and one that it does not.
The latter must be refused before anything is sent, or the report must say of this schema, by the
name of the word, that it is kept more loosely. So for each place where a schema can stand.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from attrs import frozen

from tests.building import Built, build, document
from tests.constructs.writing import Json, answers, content, referring

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


@frozen
class Row:
    """A schema, the word that the line must have, a value that fits and one that does not.

    `...` stands for a value where none fits; None where the line must be there in any case.
    """

    word: str
    schema: Json
    valid: Any
    invalid: Any


TEXT: Final = {"type": "string"}
WHOLE: Final = {"type": "integer"}
TRUE: Final = True
MAP: Final = {"type": "object", "additionalProperties": {}}

ROWS: Final = (
    Row("type", TEXT, "a", 1),
    Row("type", WHOLE, 1, "a"),
    Row("type", WHOLE, 1, 1.5),
    Row("type", WHOLE, 1, TRUE),
    Row("type", {"type": "number"}, 1.5, "a"),
    Row("type", {"type": "boolean"}, TRUE, 1),
    Row("type", {"type": "null"}, None, "a"),
    Row("type", {"type": ["string", "integer"]}, 1, TRUE),
    Row("type", {"type": ["string", "null"]}, None, 1),
    Row("type", {"type": "array", "items": {}}, [1], "a"),
    Row("type", MAP, {"a": 1}, [1]),
    Row("minLength", {**TEXT, "minLength": 2}, "ab", "a"),
    Row("maxLength", {**TEXT, "maxLength": 2}, "ab", "abc"),
    Row("pattern", {**TEXT, "pattern": "^a+$"}, "aa", "ab"),
    Row("pattern", {**TEXT, "pattern": "^\\p{Lu}$"}, "A", "a"),
    Row("pattern", {**TEXT, "pattern": "/^a$/"}, "a", "b"),
    Row("pattern", {**TEXT, "pattern": "("}, "a", ""),
    Row("format", {**TEXT, "format": "email"}, "a@b.example", "a"),
    Row("format", {**TEXT, "format": "ipv4"}, "1.2.3.4", "a"),
    Row("format", {**WHOLE, "format": "int32"}, 1, 2**31),
    Row("format", {**WHOLE, "format": "int64"}, 1, 2**63),
    Row("format", {**WHOLE, "format": "uint8"}, 1, 256),
    Row("format", {"type": "number", "format": "decimal128"}, 1.5, 1e300),
    Row("minimum", {**WHOLE, "minimum": 2}, 2, 1),
    Row("maximum", {**WHOLE, "maximum": 2}, 2, 3),
    Row("exclusiveMinimum", {**WHOLE, "exclusiveMinimum": 2}, 3, 2),
    Row("exclusiveMaximum", {"type": "number", "exclusiveMaximum": 2}, 1.5, 2),
    Row("multipleOf", {**WHOLE, "multipleOf": 2}, 4, 3),
    Row("multipleOf", {"type": "number", "multipleOf": 0.5}, 1.5, 1.2),
    Row("multipleOf", {**WHOLE, "multipleOf": -2}, 4, 3),
    Row("minimum", {"minimum": 2}, 2, 1),
    Row("minLength", {"minLength": 2}, "ab", "a"),
    Row("minLength", {**TEXT, "enum": ["a", "ab"], "minLength": 2}, "ab", "a"),
    Row("minItems", {"minItems": 1}, [1], []),
    Row("uniqueItems", {"uniqueItems": True}, [1, 2], [1, 1]),
    Row("minProperties", {"minProperties": 1}, {"a": 1}, {}),
    Row("enum", {**TEXT, "enum": ["a", "b"]}, "a", 1),
    Row("enum", {"enum": ["a", 1, None]}, "a", 1.5),
    Row("enum", {"enum": [1.5, 2.5]}, 1.5, 1.0),
    Row("enum", {"enum": [[1], [2]]}, [1], [3]),
    Row("enum", {"type": "boolean", "enum": [True]}, TRUE, not TRUE),
    Row("enum", {**TEXT, "enum": []}, "a", "b"),
    Row("const", {"const": "a"}, "a", "b"),
    Row("const", {"const": 1}, 1, 2),
    Row("const", {"const": True}, TRUE, not TRUE),
    Row("const", {"const": None}, None, 1),
    Row("const", {"const": 1.5}, 1.5, 2.5),
    Row("const", {"const": [1]}, [1], [2]),
    Row("const", {"const": {"a": 1}}, {"a": 1}, {"a": 2}),
    Row("minItems", {"type": "array", "items": {}, "minItems": 1}, [1], []),
    Row("maxItems", {"type": "array", "items": {}, "maxItems": 1}, [1], [1, 2]),
    Row("uniqueItems", {"type": "array", "items": {}, "uniqueItems": True}, [1, True], [1, 1]),
    Row("uniqueItems", {"type": "array", "items": {}, "uniqueItems": True}, [1, 2], [1, 1.0]),
    Row("items", {"type": "array", "items": TEXT}, ["a"], [1]),
    Row("items", {"items": TEXT}, ["a"], [1]),
    Row("items", {"type": "array", "items": False}, [], [1]),
    Row("prefixItems", {"type": "array", "prefixItems": [TEXT, WHOLE]}, ["a", 1], [1, "a"]),
    Row("items", {"prefixItems": [TEXT], "items": False}, ["a"], ["a", "b"]),
    Row("contains", {"type": "array", "items": {}, "contains": WHOLE}, [1], ["a"]),
    Row("minContains", {"items": {}, "contains": WHOLE, "minContains": 2}, [1, 2], [1]),
    Row("maxContains", {"items": {}, "contains": WHOLE, "maxContains": 1}, [1], [1, 2]),
    Row("unevaluatedItems", {"prefixItems": [TEXT], "unevaluatedItems": False}, ["a"], ["a", 1]),
    Row("minProperties", {**MAP, "minProperties": 1}, {"a": 1}, {}),
    Row("maxProperties", {**MAP, "maxProperties": 1}, {"a": 1}, {"a": 1, "b": 2}),
    Row("requires", {**MAP, "required": ["a"]}, {"a": 1}, {}),
    Row("requires", {"required": ["a"]}, {"a": 1}, {}),
    Row(
        "additionalProperties",
        {"type": "object", "additionalProperties": TEXT},
        {"a": "b"},
        {"a": 1},
    ),
    Row("additionalProperties", {"additionalProperties": TEXT}, {"a": "b"}, {"a": 1}),
    Row("additionalProperties", {"type": "object", "additionalProperties": False}, {}, {"a": 1}),
    Row(
        "additionalProperties",
        {"type": "object", "properties": {}, "additionalProperties": False},
        {},
        {"a": 1},
    ),
    Row("maxProperties", {"type": "object", "properties": {}, "maxProperties": 0}, {}, {"a": 1}),
    Row("propertyNames", {**MAP, "propertyNames": {"maxLength": 1}}, {"a": 1}, {"ab": 1}),
    Row("patternProperties", {**MAP, "patternProperties": {"^a": TEXT}}, {"a": "b"}, {"a": 1}),
    Row(
        "patternProperties",
        {"type": "object", "patternProperties": {"^a": TEXT}, "additionalProperties": False},
        {"a": "b"},
        {"b": "b"},
    ),
    Row("unevaluated", {"type": "object", "unevaluatedProperties": False}, {}, {"a": 1}),
    Row("dependentRequired", {**MAP, "dependentRequired": {"a": ["b"]}}, {}, {"a": 1}),
    Row("dependentSchemas", {**MAP, "dependentSchemas": {"a": {"minProperties": 2}}}, {}, {"a": 1}),
    Row("dependencies", {**MAP, "dependencies": {"a": ["b"]}}, {}, {"a": 1}),
    Row("not", {"not": WHOLE}, "a", 1),
    Row("not", {"not": {}}, ..., 1),
    Row("if", {**TEXT, "if": {"minLength": 2}, "then": {"maxLength": 3}}, "abc", "abcd"),
    Row("then", {**TEXT, "if": {"minLength": 2}, "then": {"maxLength": 3}}, "abc", "abcd"),
    Row("else", {**TEXT, "if": {"minLength": 2}, "else": {"pattern": "b"}}, "b", "a"),
    Row("allOf", {"allOf": [TEXT, {"minLength": 2}]}, "ab", "a"),
    Row("minimum", {"allOf": [{**WHOLE, "minimum": 1}, {"minimum": 3}]}, 3, 2),
    Row("multipleOf", {"allOf": [{**WHOLE, "multipleOf": 2}, {"multipleOf": 3}]}, 6, 4),
    Row("multipleOf", {"allOf": [{**WHOLE, "multipleOf": 2}, {"multipleOf": 3}]}, 6, 3),
    Row("pattern", {"allOf": [{**TEXT, "pattern": "a"}, {"pattern": "b"}]}, "ab", "a"),
    Row("enum", {"allOf": [{**TEXT, "enum": ["a"]}, {"enum": ["b"]}]}, ..., "a"),
    Row("anyOf", {"anyOf": [TEXT, WHOLE]}, 1, 1.5),
    Row("oneOf", {"oneOf": [{**WHOLE, "minimum": 1}, {**WHOLE, "maximum": 5}]}, 9, 3),
    Row("minLength", {"anyOf": [{**TEXT, "minLength": 3}, {**TEXT, "maxLength": 1}]}, "a", "ab"),
    Row("pattern", {"anyOf": [{"enum": ["new"]}, {**TEXT, "pattern": "^v"}]}, "v1", "x"),
    Row("enum", {**TEXT, "enum": ["a", "b"]}, "b", "c"),
    Row("enum", {**WHOLE, "enum": [1, 2]}, 2, 3),
    Row("minimum", {"anyOf": [{"const": 0}, {**WHOLE, "minimum": 10}]}, 10, 5),
    Row(
        "maxItems",
        {
            "anyOf": [
                {"type": "array", "items": WHOLE, "maxItems": 2},
                {"type": "array", "items": TEXT},
            ]
        },
        ["a", "b", "c"],
        [1, 2, 3],
    ),
    Row(
        "maxProperties",
        {
            "anyOf": [
                {"type": "object", "additionalProperties": WHOLE, "maxProperties": 1},
                {"type": "object", "additionalProperties": TEXT},
            ]
        },
        {"a": 1},
        {"a": 1, "b": 2},
    ),
    Row("oneOf", {"type": "integer", "oneOf": [{"const": 1}, {"const": 2}]}, 1, 3),
    Row(
        "anyOf",
        {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"a": 1},
        {},
    ),
    Row("anyOf", {"oneOf": [TEXT, WHOLE], "anyOf": [{"minLength": 2}, {"minimum": 2}]}, 2, 1),
    Row("untyped", {"$ref": "https://away.example/schema"}, 1, None),
    Row("$dynamicRef", {"type": "array", "items": {"$dynamicRef": "#away"}}, [1], None),
    Row(
        "contentSchema",
        {**TEXT, "contentMediaType": "application/json", "contentSchema": WHOLE},
        "1",
        '"a"',
    ),
)


@frozen
class Place:
    """A place for a schema: what stands around it, and around its values."""

    name: str
    schema: Callable[[Json], Json]
    value: Callable[[Any], Any]


PLACES: Final = (
    Place("property", lambda schema: schema, lambda value: value),
    Place("item", lambda schema: {"type": "array", "items": schema}, lambda value: [value]),
    Place(
        "value",
        lambda schema: {"type": "object", "additionalProperties": schema},
        lambda value: {"k": value},
    ),
    Place("part", lambda schema: {"allOf": [schema, {"title": "T"}]}, lambda value: value),
    Place("nullable", lambda schema: {"anyOf": [schema, {"type": "null"}]}, lambda value: value),
)


@frozen
class Sending:
    """A client of all the rows; what it sends goes nowhere, and is counted."""

    built: Built
    calls: dict[str, Any]
    taken: list[httpx.Request]

    def sends(self, name: str, value: Any) -> bool:
        """Return whether a value of this schema leaves the client."""
        before = len(self.taken)
        model = getattr(self.built.models(), name)
        with contextlib.suppress(self.built.runtime("errors").InvalidArgument):
            self.calls[f"put{name.lower()}"](body=model(v=value))
        return len(self.taken) > before

    def told(self, name: str) -> list[str]:
        """Return what the report says of a schema and its parts, where they are looser or gone."""
        place = f"/components/schemas/{name}/properties/v"
        return [
            f"{line.pointer}: {line.status}: {line.reason}"
            for line in self.built.report.lines
            if line.status in ("loosened", "dropped") and f"{line.pointer}/".startswith(f"{place}/")
        ]


def named(row: int, place: Place) -> str:
    return f"Row{row}{place.name.title()}"


@pytest.fixture(scope="module")
def sending() -> Generator[Sending]:
    schemas: Json = {}
    paths: Json = {}
    for number, row in enumerate(ROWS):
        for place in PLACES:
            name = named(number, place)
            schemas[name] = {"type": "object", "properties": {"v": place.schema(row.schema)}}
            body = {"required": True, "content": content(referring(name))}
            put = {"operationId": f"put{name}", "requestBody": body}
            paths[f"/{name}"] = {"put": {**put, "responses": answers(status="204")}}
    built = build(document(paths, schemas))
    taken: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        taken.append(request)
        return httpx.Response(204)

    with httpx.Client(transport=httpx.MockTransport(take)) as http:
        client = built.client(http_client=http)
        calls = {name.replace("_", ""): getattr(client, name) for name in dir(client)}
        yield Sending(built, calls, taken)


@pytest.mark.parametrize(
    "number", range(len(ROWS)), ids=lambda number: f"{number}-{ROWS[number].word}"
)
def test_a_word_acts_or_is_told(sending: Sending, number: int) -> None:
    row = ROWS[number]
    for place in PLACES:
        name = named(number, place)
        if row.valid is not ...:
            assert sending.sends(name, place.value(row.valid)), (
                f"{place.name}: what fits is refused"
            )
        if row.invalid is None or sending.sends(name, place.value(row.invalid)):
            told = sending.told(name)
            assert any(row.word in each for each in told), f"{place.name}: {told}"
