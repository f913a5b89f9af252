"""Changes of one value, and what is true of each for callers, written by hand.

Levels are letters, by what callers do with the value: send it, read it, or both. B: code that
worked can fail; C: it goes on, and is told; D: words alone; U: nothing uses it; 0: no line. Several
letters: each of them is right. Within a list or a map, a type checker takes the old type alone.
"""

# ruff: noqa: E501 - a line of a table is as long as it is

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

Schema = Mapping[str, Any]


@frozen
class Kind:
    """One kind of change."""

    name: str
    before: Schema
    after: Schema
    sent: str
    read: str
    both: str
    retyped: bool = False
    """True if the annotation is another one: no list or map of it fits then."""

    def level(self, direction: str, *, held: bool) -> str:
        """Return the levels that are right; `held` by a list or a map."""
        if held and self.retyped:
            return "B"
        return {"sent": self.sent, "read": self.read, "both": self.both}[direction]


TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
NUMBER = {"type": "number"}


def _text(**more: Any) -> Schema:
    return {**TEXT, **more}


def _enum(*values: str, **more: Any) -> Schema:
    return {**TEXT, "enum": list(values), **more}


def _list(item: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": item, **more}


def _any_of(*members: Schema) -> Schema:
    return {"oneOf": list(members)}


TYPES = [
    Kind("text to number", TEXT, WHOLE, "B", "B", "B", retyped=True),
    Kind("number to text", NUMBER, TEXT, "B", "B", "B", retyped=True),
    Kind("whole to any number", WHOLE, NUMBER, "C", "B", "B", retyped=True),
    Kind("any to whole number", NUMBER, WHOLE, "B", "C", "B", retyped=True),
    Kind("text to boolean", TEXT, {"type": "boolean"}, "B", "B", "B", retyped=True),
    Kind("text to time", TEXT, _text(format="date-time"), "B", "B", "B", retyped=True),
    Kind("time to text", _text(format="date-time"), TEXT, "B", "B", "B", retyped=True),
    Kind("time to date", _text(format="date-time"), _text(format="date"), "B", "B", "B", retyped=True),
    Kind("text to UUID", TEXT, _text(format="uuid"), "B", "B", "B", retyped=True),
    Kind("null comes", TEXT, {"type": ["string", "null"]}, "C", "B", "B", retyped=True),
    Kind("null goes", {"type": ["string", "null"]}, TEXT, "B", "C", "B", retyped=True),
    Kind("null comes to a list", _list(TEXT), {**_list(TEXT), "type": ["array", "null"]}, "C", "B", "B", retyped=True),
    Kind("union comes", TEXT, _any_of(TEXT, WHOLE), "C", "B", "B", retyped=True),
    Kind("union goes", _any_of(TEXT, WHOLE), TEXT, "B", "C", "B", retyped=True),
    Kind("union gains", _any_of(TEXT, WHOLE), _any_of(TEXT, WHOLE, {"type": "boolean"}), "C", "B", "B", retyped=True),
    Kind("union loses", _any_of(TEXT, WHOLE, {"type": "boolean"}), _any_of(TEXT, WHOLE), "B", "C", "B", retyped=True),
    Kind("list to one", _list(TEXT), TEXT, "B", "B", "B", retyped=True),
    Kind("one to list", TEXT, _list(TEXT), "B", "B", "B", retyped=True),
    Kind("item wider", _list(TEXT), _list(_any_of(TEXT, WHOLE)), "B", "B", "B", retyped=True),
    Kind("item narrower", _list(NUMBER), _list(WHOLE), "B", "B", "B", retyped=True),
    Kind("item can be null", _list(TEXT), _list({"type": ["string", "null"]}), "B", "B", "B", retyped=True),
    Kind(
        "map value wider",
        {"type": "object", "additionalProperties": WHOLE},
        {"type": "object", "additionalProperties": NUMBER},
        "B", "B", "B", retyped=True,
    ),
    Kind("anything to text", {}, TEXT, "B", "BC", "B"),
    Kind("text to anything", TEXT, {}, "C", "B", "B"),
]  # fmt: skip

VALUES = [
    Kind("enum comes", TEXT, _enum("a", "b"), "B", "C", "B", retyped=True),
    Kind("enum goes", _enum("a", "b"), TEXT, "B", "B", "B", retyped=True),
    Kind("enum gains", _enum("a", "b"), _enum("a", "b", "c"), "C", "C", "C"),
    Kind("enum gains first", _enum("a", "b"), _enum("z", "a", "b"), "C", "C", "C"),
    Kind("enum loses", _enum("a", "b", "c"), _enum("a", "b"), "B", "B", "B"),
    Kind("enum recased", _enum("GET", "PUT"), _enum("get", "put"), "B", "B", "B"),
    Kind("enum value renamed", _enum("a", "b"), _enum("a", "c"), "B", "B", "B"),
    Kind("enum value respelled", _enum("a_b", "on"), _enum("a-b", "on"), "B", "B", "B"),
    Kind("enum name taken over", _enum("a_b", "on"), _enum("a-b", "a_b", "on"), "B", "B", "B"),
    Kind("enum of numbers gains", {**WHOLE, "enum": [1, 2]}, {**WHOLE, "enum": [1, 2, 3]}, "C", "C", "C"),
    Kind("enum of numbers loses", {**WHOLE, "enum": [1, 2, 3]}, {**WHOLE, "enum": [1, 2]}, "B", "B", "B"),
    Kind("constant comes", TEXT, _text(const="a"), "B", "C", "B", retyped=True),
    Kind("constant changes", _text(const="a"), _text(const="b"), "B", "B", "B", retyped=True),
    Kind("constant becomes enum", _text(const="a"), _enum("a", "b"), "C", "B", "B", retyped=True),
]  # fmt: skip

LIMITS = [
    Kind("longest less", _text(maxLength=10), _text(maxLength=5), "B", "D0", "B"),
    Kind("longest more", _text(maxLength=5), _text(maxLength=10), "C", "D0", "C"),
    Kind("longest comes", TEXT, _text(maxLength=5), "B", "D0", "B"),
    Kind("longest goes", _text(maxLength=5), TEXT, "C", "D0", "C"),
    Kind("shortest more", _text(minLength=1), _text(minLength=3), "B", "D0", "B"),
    Kind("shortest comes", TEXT, _text(minLength=1), "B", "D0", "B"),
    Kind("pattern comes", TEXT, _text(pattern="^a"), "B", "D0", "B"),
    Kind("pattern changes", _text(pattern="^a"), _text(pattern="^b"), "B", "D0", "B"),
    Kind("pattern goes", _text(pattern="^a"), TEXT, "C", "D0", "C"),
    Kind("least more", {**WHOLE, "minimum": 1}, {**WHOLE, "minimum": 2}, "B", "D0", "B"),
    Kind("least less", {**WHOLE, "minimum": 2}, {**WHOLE, "minimum": 1}, "C", "D0", "C"),
    Kind("most less", {**NUMBER, "maximum": 9}, {**NUMBER, "maximum": 8}, "B", "D0", "B"),
    Kind("least left out", {**WHOLE, "minimum": 1}, {**WHOLE, "exclusiveMinimum": 1}, "B", "D0", "B"),
    Kind("least let in", {**WHOLE, "exclusiveMinimum": 1}, {**WHOLE, "minimum": 1}, "C", "D0", "C"),
    Kind("least said in another way", {**WHOLE, "exclusiveMinimum": 0}, {**WHOLE, "minimum": 1}, "CD0", "D0", "CD0"),
    Kind("multiple comes", WHOLE, {**WHOLE, "multipleOf": 5}, "B", "D0", "B"),
    Kind("multiple looser", {**WHOLE, "multipleOf": 10}, {**WHOLE, "multipleOf": 5}, "C", "D0", "C"),
    Kind("multiple tighter", {**WHOLE, "multipleOf": 5}, {**WHOLE, "multipleOf": 10}, "B", "D0", "B"),
    Kind("fewer items", _list(TEXT, maxItems=9), _list(TEXT, maxItems=8), "B", "D0", "B"),
    Kind("more items", _list(TEXT, maxItems=8), _list(TEXT, maxItems=9), "C", "D0", "C"),
    Kind("items unique", _list(TEXT), _list(TEXT, uniqueItems=True), "B", "D0", "B"),
    Kind("item longest comes", _list(TEXT), _list(_text(maxLength=3)), "B", "D0", "B"),
    Kind("64 bits", WHOLE, {**WHOLE, "format": "int64"}, "CD0", "CD0", "CD0"),
    Kind("32 bits", WHOLE, {**WHOLE, "format": "int32"}, "B", "CD0", "B"),
    Kind("double", NUMBER, {**NUMBER, "format": "double"}, "CD0", "CD0", "CD0"),
    Kind("no bits", {**WHOLE, "format": "int32"}, WHOLE, "CD", "CD0", "CD"),
]  # fmt: skip

WORDS = [
    Kind("description", _text(description="One."), _text(description="Two."), "D", "D", "D"),
    Kind("default changes", _text(default="a"), _text(default="b"), "BC", "CD", "BC"),
    Kind("default comes", TEXT, _text(default="b"), "BC", "CD", "BC"),
    Kind("default goes", _text(default="a"), TEXT, "BC", "CD", "BC"),
    Kind("deprecated", TEXT, _text(deprecated=True), "C", "C", "C"),
    Kind("not deprecated", _text(deprecated=True), TEXT, "D", "D", "D"),
]

SAME = [
    Kind("example", _text(example="a"), _text(example="b"), "0", "0", "0"),
    Kind("extension", TEXT, _text(**{"x-note": 1}), "0", "0", "0"),
    Kind("enum in another order", _enum("a", "b", "c"), _enum("c", "a", "b"), "0", "0", "0"),
    Kind("all of one", TEXT, {"allOf": [TEXT]}, "0", "0", "0"),
    Kind("one of one", TEXT, {"oneOf": [TEXT]}, "0", "0", "0"),
    Kind("list of types", TEXT, {"type": ["string"]}, "0", "0", "0"),
    Kind("null by a union", {"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}, "0", "0", "0"),
    Kind("union in another order", _any_of(TEXT, WHOLE), _any_of(WHOLE, TEXT), "0", "0", "0"),
    Kind("types as a union", {"type": ["string", "integer"]}, _any_of(TEXT, WHOLE), "0", "0", "0"),
    Kind("shortest of 0", TEXT, _text(minLength=0), "0", "0", "0"),
    Kind("not unique", _list(TEXT), _list(TEXT, uniqueItems=False), "0", "0", "0"),
    Kind("limit as a decimal", _text(maxLength=5), _text(maxLength=5.0), "0", "0", "0"),
    Kind("words in another order", _text(maxLength=5, pattern="a"), {"pattern": "a", "maxLength": 5, **TEXT}, "0", "0", "0"),
    Kind("said not deprecated", TEXT, _text(deprecated=False), "0", "0", "0"),
]  # fmt: skip

OF_VALUES = [*TYPES, *VALUES, *LIMITS, *WORDS, *SAME]
