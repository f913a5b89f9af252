"""Constraints of a schema as keyword arguments of the runtime's checks."""

from __future__ import annotations

from typing import Any

from generator.describe.kinds import Constraints
from generator.jsontree import is_list, is_object
from generator.ledger import Json

_NAMES = {
    "str": {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"},
    "list": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique"},
    "map": {
        "required": "required",
        "minProperties": "min_properties",
        "maxProperties": "max_properties",
    },
}
_NUMERIC = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
_EVERY = frozenset({*_NUMERIC, "format"}).union(*_NAMES.values())
_BITS = {"int32": 32, "int64": 64}


_HOLDING = ("items", "additionalProperties", "anyOf")
_INNER = frozenset({*_HOLDING, "x-unchecked"})


def constraints_of(schema: Json, kind: str) -> Constraints:
    """Return the constraints that a value of this kind can be checked for."""
    if _EVERY.isdisjoint(schema):
        return ()  # as for most
    names = _NUMERIC if kind in ("int", "float") else _NAMES.get(kind, {})
    found: list[tuple[str, Any]] = [
        (name, tuple(value) if is_list(value := schema[keyword]) else value)
        for keyword, name in names.items()
        if keyword in schema
    ]
    bits = _BITS.get(schema.get("format", ""))
    if kind == "int" and bits is not None and not _is_within(schema, bits):
        found.append(("bits", bits))
    return tuple(found)


def unchecked(schema: Json) -> tuple[tuple[str, str], ...]:
    """Return the keywords of a schema, and what is in it, that the vendor alone checks."""
    if _INNER.isdisjoint(schema):
        return ()  # as for most
    found: set[tuple[str, str]] = set()
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        if is_object(node):
            stated: dict[str, str] = node.get("x-unchecked", {})
            found.update(stated.items())
            stack += [node[key] for key in _HOLDING if key in node]
        elif is_list(node):
            stack += node
    return tuple(sorted(found))


def _is_within(schema: Json, bits: int) -> bool:
    """Return True if a signed integer of `bits` bits can hold the range that a schema states."""
    least: float = schema.get("minimum", float("-inf"))
    most: float = schema.get("maximum", float("inf"))
    return -(1 << bits - 1) <= least and most < 1 << bits - 1
