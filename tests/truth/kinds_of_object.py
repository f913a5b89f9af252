"""Changes of an object, and what is true of each for callers, as in `kinds_of_value`."""

# ruff: noqa: E501 - a line of a table is as long as it is

from __future__ import annotations

from typing import Any

from tests.truth.kinds_of_value import NUMBER, TEXT, WHOLE, Kind, Schema


def _object(required: str = "", /, **properties: Any) -> Schema:
    """Return an object; a word of `required` each for members that must come."""
    return {"type": "object", "required": required.split(), "properties": properties}


ONE = _object(one=TEXT)

MEMBERS = [
    Kind("optional member comes", ONE, _object(one=TEXT, two=TEXT), "C", "C", "C"),
    Kind("required member comes", ONE, _object("two", one=TEXT, two=TEXT), "B", "C", "B"),
    Kind("required constant comes", ONE, _object("two", one=TEXT, two={"const": "a"}), "C", "C", "C"),
    Kind("member goes", _object(one=TEXT, two=TEXT), ONE, "B", "B", "B"),
    Kind("required member goes", _object("two", one=TEXT, two=TEXT), ONE, "B", "B", "B"),
    Kind("member renamed", _object(one=TEXT, two=TEXT), _object(one=TEXT, three=TEXT), "B", "B", "B"),
    Kind("member respelled", _object(one=TEXT, twoAll=TEXT), _object(one=TEXT, two_all=TEXT), "BC", "BC", "BC"),
    Kind("member required", ONE, _object("one", one=TEXT), "B", "C", "B"),
    Kind("member optional", _object("one", one=TEXT), ONE, "C", "B", "B"),
    Kind("member of two required", _object(one=TEXT, two=WHOLE), _object("two", one=TEXT, two=WHOLE), "B", "C", "B"),
    Kind("members swap types", _object(one=TEXT, two=WHOLE), _object(one=WHOLE, two=TEXT), "B", "B", "B"),
    Kind("read only", _object(one=TEXT, two=TEXT), _object(one=TEXT, two={**TEXT, "readOnly": True}), "B", "D0", "B"),
    Kind("not read only", _object(one=TEXT, two={**TEXT, "readOnly": True}), _object(one=TEXT, two=TEXT), "C", "D0", "C"),
    Kind("write only", _object(one=TEXT, two=TEXT), _object(one=TEXT, two={**TEXT, "writeOnly": True}), "D0", "B", "B"),
]  # fmt: skip

WHOLES = [
    Kind("closed", ONE, {**ONE, "additionalProperties": False}, "B", "CD0", "B"),
    Kind("opened", {**ONE, "additionalProperties": False}, ONE, "C", "CD0", "C"),
    Kind("others retyped", {**ONE, "additionalProperties": TEXT}, {**ONE, "additionalProperties": WHOLE}, "B", "B", "B"),
    Kind("others typed", ONE, {**ONE, "additionalProperties": TEXT}, "B", "BCD0", "B"),
    Kind("others wider", {**ONE, "additionalProperties": WHOLE}, {**ONE, "additionalProperties": NUMBER}, "BC", "B", "B"),
    Kind("words", ONE, {**ONE, "description": "Other words."}, "D", "D", "D"),
    Kind("members of a free one", {"type": "object"}, _object("one", one=TEXT), "B", "B", "B"),
    Kind("free for its members", _object("one", one=TEXT), {"type": "object"}, "B", "B", "B"),
    Kind("members in another order", _object(one=TEXT, two=WHOLE), _object(two=WHOLE, one=TEXT), "0", "0", "0"),
    Kind("required in another order", _object("one two", one=TEXT, two=WHOLE), _object("two one", one=TEXT, two=WHOLE), "0", "0", "0"),
    Kind("said to be open", ONE, {**ONE, "additionalProperties": True}, "0", "0", "0"),
    Kind("all of one object", ONE, {"allOf": [ONE]}, "0", "0", "0"),
    Kind("in two parts", _object(one=TEXT, two=WHOLE), {"allOf": [ONE, _object(two=WHOLE)]}, "0", "0", "0"),
]  # fmt: skip

OF_OBJECTS = [*MEMBERS, *WHOLES]
