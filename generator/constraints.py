"""Constraints of a schema as keyword arguments of the runtime's checks."""

from __future__ import annotations

from generator.api import Constraints
from generator.ledger import Json

_NAMES = {
    "str": {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"},
    "list": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique"},
    "map": {"minProperties": "min_properties", "maxProperties": "max_properties"},
}
_NUMERIC = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}


def constraints_of(schema: Json, kind: str) -> Constraints:
    """The constraints that a value of this kind can be checked for."""
    names = _NUMERIC if kind in ("int", "float") else _NAMES.get(kind, {})
    return tuple((name, schema[keyword]) for keyword, name in names.items() if keyword in schema)
