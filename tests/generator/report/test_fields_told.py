"""Each field of OpenAPI changes what is generated, or has a line in the report, or only describes.

A row puts one field into an operation. If the operation and its classes are the same as without
it, no generated code can act on it; then the report must have a line, at that place or around it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import frozen

from generator.describe.describe import describe
from generator.jsontree import clone
from generator.normalize.normalize import normalize
from generator.read.load import load_document
from generator.report.verify import account

if TYPE_CHECKING:
    from pathlib import Path

    from generator.describe.api import Api
    from generator.report.verify import Report

Json = dict[str, Any]
TEXT: Final = {"type": "string"}
TEXTS: Final = {"type": "array", "items": TEXT}
WORDS: Final = {"type": "object", "additionalProperties": TEXT}
JSON: Final = "requestBody/content/application~1json"
FORM: Final = "requestBody/content/application~1x-www-form-urlencoded"
PARTS: Final = "requestBody/content/multipart~1form-data"
SENT: Final = f"{JSON}/schema"
READ: Final = "responses/200/content/application~1json/schema"
HEADER: Final = "responses/200/headers/X-R"
OPERATION: Final[Json] = {
    "parameters": [
        {"name": "p", "in": "path", "required": True, "schema": TEXT},
        {"name": "q", "in": "query", "schema": TEXT},
        {"name": "l", "in": "query", "schema": TEXTS},
        {"name": "o", "in": "query", "schema": WORDS},
        {"name": "X-H", "in": "header", "schema": TEXTS},
        {"name": "c", "in": "cookie", "schema": TEXT},
    ],
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {"a": TEXT, "w": {"type": "object", "properties": {"z": TEXT}}},
                }
            }
        }
    },
    "responses": {
        "200": {
            "description": "Done",
            "headers": {"X-R": {"schema": TEXT}},
            "content": {
                "application/json": {"schema": {"type": "object", "properties": {"b": TEXT}}}
            },
        },
        "400": {"description": "Refused"},
    },
}
_PARTS: Final = {
    "type": "object",
    "properties": {"a": TEXTS, "f": {"type": "string", "format": "binary"}},
}
BODIES: Final = {
    FORM: {"application/x-www-form-urlencoded": {"schema": {**_PARTS, "properties": {"a": TEXTS}}}},
    PARTS: {"multipart/form-data": {"schema": _PARTS}},
}
"""Bodies that take the place of the JSON one, for rows that begin so."""

ANNOTATIONS: Final[Json] = {
    "title": "T",
    "example": {"z": "x"},
    "examples": [{"z": "x"}],
    "externalDocs": {"url": "https://d.example"},
    "xml": {"name": "n"},
    "$comment": "C",
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "x-anything": True,
    "unknownWord": 1,
}
"""Members of a schema that restrict no value."""

DESCRIBING: Final = (
    ("parameters/1/example", "x"),
    ("parameters/1/examples", {"a": {"value": "x"}}),
    ("parameters/1/allowEmptyValue", True),  # an empty text can always be sent
    ("externalDocs", {"url": "https://d.example"}),
    (f"{JSON}/example", {"a": "x"}),
    ("responses/200/content/application~1json/examples", {"x": {"value": {}}}),
    ("responses/200/content/application~1json/encoding", {"b": {"contentType": "text/plain"}}),
    ("responses/200/summary", "S"),
    *((f"{place}/{key}", value) for place in (SENT, READ) for key, value in ANNOTATIONS.items()),
    *((f"{SENT}/properties/a/{key}", value) for key, value in ANNOTATIONS.items()),
)

_ENCODINGS: Final = (
    {"contentType": "text/csv"},
    {"contentType": "application/xml"},
    {"contentType": "text/plain; charset=utf-8"},
    {"contentType": "image/png, image/jpeg"},
    {"style": "pipeDelimited"},
    {"style": "spaceDelimited", "explode": False},
    {"style": "deepObject", "explode": True},
    {"explode": False},
    {"allowReserved": True},
    {"headers": {"X-P": {"schema": TEXT}}},
)
_OF_TEXT: Final = {
    "description": "D",
    "default": "x",
    "deprecated": True,
    "readOnly": True,
    "writeOnly": True,
    "nullable": True,
    "discriminator": {"propertyName": "k"},
    "format": "uuid",
    "enum": ["a"],
    "const": "a",
    "pattern": "a",
    "minLength": 1,
    "minimum": 1,
    "$defs": {"d": TEXT},
    "definitions": {"d": TEXT},
    "$recursiveRef": "#",
    "$dynamicRef": "#nowhere",
    "$ref": "#/nowhere",
}
_OF_OBJECT: Final = {
    "required": ["z"],
    "additionalProperties": False,
    "minProperties": 1,
    "maxProperties": 1,
    "patternProperties": {"^x": TEXT},
    "propertyNames": {"maxLength": 2},
    "unevaluatedProperties": False,
    "dependentRequired": {"z": ["y"]},
    "dependentSchemas": {"z": {"minProperties": 1}},
    "discriminator": {"propertyName": "z"},
    "oneOf": [{"required": ["z"]}],
    "anyOf": [{"required": ["z"]}],
    "allOf": [{"minProperties": 1}],
    "not": {"required": ["z"]},
    "if": {"required": ["z"]},
}

ACTING: Final = (
    *((f"parameters/{n}/allowReserved", True) for n in (0, 1, 4, 5)),
    *(
        (f"parameters/{n}/style", style)
        for n in range(6)
        for style in ("pipeDelimited", "spaceDelimited", "deepObject", "label", "matrix")
    ),
    ("parameters/0/style", "form"),
    ("parameters/4/style", "form"),
    *((f"parameters/{n}/explode", n not in (2, 3, 5)) for n in (0, 2, 3, 4, 5)),
    ("parameters/1/description", "D"),
    ("parameters/1/deprecated", True),
    ("parameters/1/required", True),
    ("parameters/1/content", {"text/csv": {"schema": TEXT}}),
    ("parameters/1/content", {"application/json": {"schema": {"type": "integer"}}}),
    ("parameters/1/items", TEXT),
    ("parameters/1/format", "date"),
    ("parameters/1/type", "integer"),
    ("parameters/2/collectionFormat", "ssv"),
    ("parameters/1/in", "nowhere"),
    ("parameters/1/schema/default", "x"),
    ("tags", ["a"]),
    ("summary", "S"),
    ("description", "D"),
    ("deprecated", True),
    ("callbacks", {"c": {"{$request.body#/u}": {"post": {"responses": {}}}}}),
    ("security", [{"none": []}]),
    ("security", [{"bearer": []}]),
    ("servers", [{"url": "https://one.example"}]),
    ("servers", [{"url": "https://x.example"}, {"url": "https://two.example"}]),
    ("servers", [{"url": "/v9"}]),
    ("requestBody/required", True),
    ("requestBody/description", "D"),
    (f"{JSON}/itemSchema", TEXT),
    ("requestBody/content/application~1xml", {"schema": {"type": "object"}}),
    ("requestBody/content/nonsense", {"schema": {"type": "object"}}),
    *((f"{body}/encoding", {"a": each}) for body in BODIES for each in _ENCODINGS),
    (f"{PARTS}/encoding", {"f": {"contentType": "image/png"}}),
    (f"{PARTS}/prefixEncoding", [{"contentType": "image/png"}]),
    ("responses/200/links", {"l": {"operationId": "other"}}),
    (f"{HEADER}/schema/type", "integer"),
    ("responses/200/headers/X-S", {"schema": TEXTS}),
    ("responses/200/content/text~1csv", {"schema": TEXT}),
    ("responses/201", {"description": "More", "content": {"application/json": {"schema": TEXT}}}),
    ("responses/2XX", {"description": "More", "content": {"application/json": {"schema": TEXT}}}),
    ("responses/default", {"description": "Else", "content": {"text/plain": {"schema": TEXT}}}),
    ("responses/302", {"description": "Away", "headers": {"Location": {"schema": TEXT}}}),
    ("responses/101", {"description": "Up", "content": {"application/json": {"schema": TEXT}}}),
    ("responses/777", {"description": "None"}),
    ("responses/204", {"description": "Nothing"}),
    ("responses/404", {"description": "No", "content": {"application/json": {"schema": WORDS}}}),
    ("responses/4XX", {"description": "No", "content": {"text/plain": {"schema": TEXT}}}),
    *((f"{SENT}/properties/a/{key}", value) for key, value in _OF_TEXT.items()),
    *((f"{READ}/properties/b/{key}", value) for key, value in _OF_TEXT.items()),
    *((f"{SENT}/properties/w/{key}", value) for key, value in _OF_OBJECT.items()),
    *((f"{READ}/{key}", value) for key, value in _OF_OBJECT.items()),
    (f"{SENT}/required", ["undeclared"]),
    (f"{SENT}/additionalProperties", {"type": "integer"}),
)


@frozen
class Read:
    """A document as the pipeline takes it: what is generated, and what is said of it."""

    version: str
    api: Api
    report: Report

    def made_of(self, number: int) -> tuple[object, ...]:
        """The operation of a row, and the classes and names made for it alone."""
        (operation,) = [each for each in self.api.operations if each.path == f"/{number}/{{p}}"]
        stems = tuple(f"Row{number}{end}" for end in ("Body", "Response"))
        classes = (*self.api.models, *self.api.enums, *self.api.aliases)
        return (operation, *(each for each in classes if each.name.startswith(stems)))

    def said_of(self, number: int, place: str) -> list[str]:
        """The reasons of lines that a part at this place, in it or around it is looser or gone."""
        stem = f"/paths/~1{number}~1{{p}}/post"
        at = f"{stem}/{place}/"
        return [
            line.reason
            for line in self.report.lines
            if line.status in ("loosened", "dropped")
            and f"{line.pointer}/".startswith(stem)
            and (f"{line.pointer}/".startswith(at) or at.startswith(f"{line.pointer}/"))
        ]


ROWS: Final = (*ACTING, *DESCRIBING)


def read(folder: Path, *, changed: bool, version: str) -> Read:
    """Read the operations of all rows as one document, `changed` by the rows or plain."""
    paths: Json = {}
    for number, (place, value) in enumerate(ROWS):
        operation: Json = {"operationId": f"row_{number}", **clone(OPERATION)}
        for body, content in BODIES.items():
            if place.startswith(body):
                operation["requestBody"] = {"content": clone(content)}
        if changed:
            put(operation, place, clone(value))
        paths[f"/{number}/{{p}}"] = {"post": operation}
    document = {
        "openapi": version,
        "info": {"title": "Fields", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "paths": paths,
        "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
    }
    path = folder / f"{changed}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    spec = normalize(load_document(path, "fields"))
    api = describe(spec, "fields", "Fields")
    return Read(version, api, account(spec, api))


def put(node: Any, place: str, value: Any) -> None:
    """Put a value where a JSON Pointer without its first slash says."""
    *way, last = (
        int(each) if each.isdigit() and len(each) < 3 else each for each in place.split("/")
    )
    for step in way:
        node = node[step.replace("~1", "/") if isinstance(step, str) else step]
    node[last.replace("~1", "/") if isinstance(last, str) else last] = value


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Read, Read]:
    """The document with what the rows put in, and without."""
    folder = tmp_path_factory.mktemp("fields")
    return (
        read(folder, changed=True, version=request.param),
        read(folder, changed=False, version=request.param),
    )


def test_a_field_acts_or_is_told(both: tuple[Read, Read]) -> None:
    changed, plain = both
    silent = [
        f"{place}: {value!r}"
        for number, (place, value) in enumerate(ROWS[: len(ACTING)])
        if not (changed.version.startswith("3.0") and _is_of_3_1(place, value))
        and changed.made_of(number) == plain.made_of(number)
        and not changed.said_of(number, place)
    ]
    assert not silent


def _is_of_3_1(place: str, value: Any) -> bool:
    """Return whether OpenAPI 3.0 says to ignore it: how a part of multipart/form-data is joined."""
    joining = {"style", "explode", "allowReserved"}
    return (
        place.startswith(PARTS)
        and isinstance(value, dict)
        and not joining.isdisjoint(value.get("a", ()))
    )


def test_what_only_describes_is_no_loss(both: tuple[Read, Read]) -> None:
    changed, plain = both
    told = {
        f"{place}: {value!r}": changed.said_of(number, place)
        for number, (place, value) in enumerate(ROWS)
        if number >= len(ACTING) and changed.said_of(number, place) != plain.said_of(number, place)
    }
    assert not told


def test_what_a_document_says_as_a_whole(tmp_path: Path) -> None:
    source = {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "http://json-schema.org/draft-07/schema#",
        "info": {"title": "Whole", "version": "1"},
        "servers": [
            {"url": "https://a.example"},
            {"url": "http://a.example"},
            {"url": "https://b.example"},
        ],
        "paths": {},
        "webhooks": {"w": {"post": {"responses": {}}}},
        "components": {"schemas": {"Unused": TEXT}},
    }
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    spec = normalize(load_document(path, "whole"))
    report = account(spec, describe(spec, "whole", "Whole"))
    assert {line.pointer: line.status for line in report.lines} == {
        "/jsonSchemaDialect": "loosened",
        "/servers/2": "dropped",
        "/webhooks/w/post": "dropped",
        "/components/schemas/Unused": "dropped",
    }
    assert all(line.reason for line in report.lines)
    assert report.summary() == (
        "0 operations; 4 parts of the source: 0 used, 0 rewritten, 1 loosened, 3 dropped"
    )


@pytest.mark.parametrize(
    ("members", "loose"),
    [
        ([TEXT, {"type": "integer"}], False),
        ([TEXT, TEXTS, {"type": "null"}], False),
        ([{"const": 1}, {"const": 2}], False),
        ([{**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["b"]}], False),
        ([{"type": "integer"}, {"type": "number"}], True),
        ([TEXT, {"minLength": 2}], True),
        ([{**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a", "b"]}], True),
        ([TEXTS, {"type": ["array", "null"], "items": {}}], True),
    ],
)
def test_one_of_is_looser_only_where_two_members_can_fit(
    tmp_path: Path, members: list[Json], *, loose: bool
) -> None:
    source = {
        "openapi": "3.1.0",
        "info": {"title": "Union", "version": "1"},
        "paths": {
            "/u": {
                "put": {
                    "requestBody": {
                        "content": {"application/json": {"schema": {"oneOf": members}}}
                    },
                    "responses": {"204": {"description": "Done"}},
                }
            }
        },
    }
    path = tmp_path / "union.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    spec = normalize(load_document(path, "union"))
    report = account(spec, describe(spec, "union", "Union"))
    said = [line for line in report.lines if line.status == "loosened" and "oneOf" in line.reason]
    assert bool(said) is loose


@pytest.mark.parametrize("owner", ["consumes", "produces"])
def test_a_media_type_of_swagger_that_is_left_out_is_told_at_its_body(
    tmp_path: Path, owner: str
) -> None:
    body = {"name": "b", "in": "body", "schema": WORDS}
    source = {
        "swagger": "2.0",
        "info": {"title": "Older", "version": "1"},
        "paths": {
            "/u": {
                "put": {
                    "consumes": ["application/json"],
                    "produces": ["application/json"],
                    "parameters": [body],
                    "responses": {"200": {"description": "Done", "schema": WORDS}},
                    owner: ["application/json", "nonsense"],
                }
            }
        },
    }
    path = tmp_path / "older.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    spec = normalize(load_document(path, "older"))
    report = account(spec, describe(spec, "older", "Older"))
    place = "parameters/0" if owner == "consumes" else "responses/200"
    lines = {line.pointer: line.reason for line in report.lines if line.status == "loosened"}
    assert lines == {f"/paths/~1u/put/{place}": "'nonsense' is not a media type"}
