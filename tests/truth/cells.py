"""Mutations that do not touch each other: each has an operation, classes and a word of its own.

One pair of documents holds many, so that hundreds cost a few builds; the word finds the lines
of each.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from tests.building import document
from tests.truth.kinds_of_object import OF_OBJECTS
from tests.truth.kinds_of_operation import OF_OPERATIONS
from tests.truth.kinds_of_union import OF_UNIONS
from tests.truth.kinds_of_value import LIMITS, OF_VALUES, SAME, WORDS, Kind, Schema

Part = Mapping[str, Any]
"""Paths and schemas of one side."""

_LETTERS = "abcdefghijklmnoprstvwxyz"
"""Without those that stand after a q in English."""
_DIRECTIONS = ("sent", "read", "both")
_WITHIN = ("member", "required member", "nested", "component", "body")
_HELD = ("list", "map", "body list")
_OBJECT_PLACES = ("body", "component", "component list", "component member", "nested", "list")
_UNTYPED = [*LIMITS, *WORDS, *SAME]
_ARGUMENTS = ("argument", "argument list", "header")
_NO_ARGUMENT = ("null", "map", "anything", "list", "item", "default", "deprecated", "description")


@frozen
class Cell:
    """One mutation: what it is, both sides, and the levels of which one is right."""

    word: str
    name: str
    levels: str
    before: Part
    after: Part
    typed: bool = True
    """True if it may change what type checkers see."""


def cells(seed: int) -> list[Cell]:
    """Return all mutations, each at a place that the seed picks, those for type checkers last."""
    choose = random.Random(seed)  # noqa: S311 - to be repeated
    words = ("".join(("q", *each)) for each in itertools.product(_LETTERS, repeat=3))
    made = [each(next(words)) for each in _recipes(choose)]
    choose.shuffle(made)
    return sorted(made, key=lambda each: each.typed)


def pairs(made: Sequence[Cell], size: int) -> Iterator[tuple[Sequence[Cell], Any, Any]]:
    """Yield a few mutations at a time, with the documents before and after all of them."""
    for start in range(0, len(made), size):
        some = made[start : start + size]
        yield some, _document([e.before for e in some]), _document([e.after for e in some])


def _document(parts: Sequence[Part]) -> dict[str, Any]:
    paths = {path: item for part in parts for path, item in part["paths"].items()}
    schemas = {name: each for part in parts for name, each in part["schemas"].items()}
    return document(paths, schemas)


def _recipes(choose: random.Random) -> Iterator[Any]:
    for kind, direction in itertools.product(OF_VALUES, _DIRECTIONS):
        if kind in WORDS:  # in a list they are words of nobody's
            yield _value(kind, direction, choose.choice(_WITHIN[:3]))
        elif kind in _UNTYPED:
            yield _value(kind, direction, choose.choice([*_WITHIN, *_HELD]))
        else:
            yield _value(kind, direction, choose.choice(_WITHIN))
            yield _value(kind, direction, choose.choice(_HELD))
    for kind, direction in itertools.product(OF_OBJECTS, _DIRECTIONS):
        yield _object(kind, direction, choose.choice(_OBJECT_PLACES))
    for kind, direction in itertools.product(OF_UNIONS, _DIRECTIONS):
        yield _union(kind, direction)
    for kind in OF_VALUES:
        if not any(word in kind.name for word in _NO_ARGUMENT):
            yield _argument(kind, choose.choice(_ARGUMENTS))
    for each in OF_OPERATIONS:
        yield lambda word, each=each: Cell(
            word,
            f"operation: {each.name}",
            each.levels,
            {"paths": _worded(each.before, word), "schemas": {}},
            {"paths": _worded(each.after, word), "schemas": {}},
        )


def _worded(value: Any, word: str) -> Any:
    return json.loads(json.dumps(value).replace("@", word))


def _value(kind: Kind, direction: str, place: str) -> Any:
    def make(word: str) -> Cell:
        sides = [
            _side(word, direction, *_placed(word, v, place)) for v in (kind.before, kind.after)
        ]
        levels = kind.level(direction, held=place in _HELD)
        name = f"value: {kind.name}; {direction}, {place}"
        return Cell(word, name, levels, sides[0], sides[1], kind not in _UNTYPED)

    return make


def _placed(word: str, value: Schema, place: str) -> tuple[Schema, Mapping[str, Schema]]:
    name, thing = f"{word}Value", f"{word.title()}Thing"
    schemas: dict[str, Schema] = {}
    required = [name] if place == "required member" else []
    match place:
        case "body":
            return value, {}
        case "body list":
            return {"type": "array", "items": value}, {}
        case "component":
            schemas[f"{word.title()}Part"] = value
            value = {"$ref": f"#/components/schemas/{word.title()}Part"}
        case "nested":
            value = {"type": "object", "properties": {f"{word}Inner": value}}
        case "list":
            value = {"type": "array", "items": value}
        case "map":
            value = {"type": "object", "additionalProperties": value}
    schemas[thing] = {"type": "object", "properties": {name: value}, "required": required}
    return {"$ref": f"#/components/schemas/{thing}"}, schemas


def _object(kind: Kind, direction: str, place: str) -> Any:
    def make(word: str) -> Cell:
        both = [
            _side(word, direction, *_object_placed(word, _named(each, word), place))
            for each in (kind.before, kind.after)
        ]
        levels = kind.level(direction, held=False)
        name = f"object: {kind.name}; {direction}, {place}"
        return Cell(word, name, levels, both[0], both[1])

    return make


def _union(kind: Kind, direction: str) -> Any:
    def make(word: str) -> Cell:
        both = [
            _side(word, direction, {"$ref": f"#/components/schemas/{word}Pet"}, _worded(each, word))
            for each in (kind.before, kind.after)
        ]
        levels = kind.level(direction, held=False)
        return Cell(word, f"union: {kind.name}; {direction}", levels, both[0], both[1])

    return make


def _named(schema: Schema, word: str) -> Schema:
    """Return an object with the word before the names of its members."""
    made = dict(schema)
    if "properties" in made:
        made["properties"] = {f"{word}_{k}": v for k, v in made["properties"].items()}
        made["required"] = [f"{word}_{each}" for each in made["required"]]
    if "allOf" in made:
        made["allOf"] = [_named(each, word) for each in made["allOf"]]
    return made


def _object_placed(word: str, value: Schema, place: str) -> tuple[Schema, Mapping[str, Schema]]:
    name = f"{word.title()}Thing"
    reference = {"$ref": f"#/components/schemas/{name}"}
    inside = reference if place.startswith("component") else value
    schemas = {name: value} if place.startswith("component") else {}
    match place:
        case "component list" | "list":
            return {"type": "array", "items": inside}, schemas
        case "component member" | "nested":
            return {"type": "object", "properties": {f"{word}_inner": inside}}, schemas
        case _:
            return inside, schemas


def _side(word: str, direction: str, schema: Schema, schemas: Mapping[str, Schema]) -> Part:
    content = {"content": {"application/json": {"schema": schema}}}
    call: dict[str, Any] = {"operationId": f"do{word.title()}"}
    read = {"200": {"description": "Told.", **content}}
    call["responses"] = {"204": {"description": "Done."}} if direction == "sent" else read
    if direction != "read":
        call["requestBody"] = {"required": True, **content}
    method = {"sent": "post", "read": "get", "both": "put"}[direction]
    return {"paths": {f"/{word}": {method: call}}, "schemas": schemas}


def _argument(kind: Kind, place: str) -> Any:
    def make(word: str) -> Cell:
        held = place == "argument list"
        values = [{"type": "array", "items": v} if held else v for v in (kind.before, kind.after)]
        both = [{"paths": _taking(word, each, place), "schemas": {}} for each in values]
        name, levels = f"value: {kind.name}; {place}", kind.level("sent", held=held)
        return Cell(word, name, levels, both[0], both[1], kind not in _UNTYPED)

    return make


def _taking(word: str, schema: Schema, place: str) -> dict[str, Any]:
    where = "header" if place == "header" else "query"
    given = {"name": f"{word}Given", "in": where, "schema": schema}
    call = {
        "operationId": f"do{word.title()}",
        "parameters": [given],
        "responses": {"204": {"description": "Done."}},
    }
    return {f"/{word}": {"get": call}}
