"""Keywords beside a type that they say nothing of, and formats that stay plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import every_schema

_TEXT = frozenset({"minLength", "maxLength", "pattern"})
_RANGE = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_MEMBERS = frozenset({"minProperties", "maxProperties"})
_BY_TYPE = {
    "string": _TEXT,
    "integer": _RANGE,
    "number": _RANGE,
    "array": frozenset({"items", "minItems", "maxItems", "uniqueItems"}),
    "object": frozenset({"properties", "required", "additionalProperties"}) | _MEMBERS,
}
_EMPTY: tuple[tuple[str, object], ...] = (
    ("additionalProperties", True),
    ("required", []),
    ("uniqueItems", False),
)
"""Keywords that demand nothing with these values."""
_KEPT: dict[str, Callable[[Any, Any], bool]] = {
    "minLength": lambda value, limit: type(value) is not str or len(value) >= limit,
    "maxLength": lambda value, limit: type(value) is not str or len(value) <= limit,
    "minimum": lambda value, limit: not _is_number(value) or value >= limit,
    "maximum": lambda value, limit: not _is_number(value) or value <= limit,
}
"""The limits that listed values are compared with."""
_DECIDE = frozenset({"$ref", "anyOf", "enum", "const"})
_EVERY = frozenset[str]().union(*_BY_TYPE.values())
_NO_TEXT = ("date-time", "date", "time", "uuid", "byte", "base64url", "binary")
_READ = {"string": (*_NO_TEXT, "password"), "integer": ("int32", "int64")}
_NUMBERS = ("float", "double")


def _is_number(value: object) -> bool:
    return type(value) in (int, float)


def drop_misplaced(document: Json, ledger: Ledger) -> None:
    """Leave out what a schema's type has no use for, with a line for each."""
    for schema in every_schema(document):
        _format(schema, ledger)
        _close(schema)
        stated = _EVERY.intersection(schema)
        if not stated:
            continue
        for key in sorted(stated - _fitting(schema)):
            value = schema.pop(key)
            if (key, value) not in _EMPTY and not _is_kept(key, value, schema):
                ledger.loosen(schema, f"{key} is not checked: {_why(key, schema)}")
            if is_object(value):
                ledger.drop(value, f"stands under {key}, which is not checked")


def _is_kept(key: str, limit: object, schema: Json) -> bool:
    """Return True if all listed values keep a limit beside them, which demands nothing then."""
    keeps = _KEPT.get(key)
    values: Any = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if keeps is None or not is_list(values) or type(limit) not in (int, float):
        return False
    return all(keeps(value, limit) for value in values)


def _fitting(schema: Json) -> frozenset[str]:
    kind = _kind(schema)
    if kind == "string" and schema.get("format") in _NO_TEXT:
        return frozenset()
    if kind == "object" and schema.get("properties"):
        return _BY_TYPE[kind] - _MEMBERS
    return _BY_TYPE.get(kind, frozenset())


def _kind(schema: Json) -> str:
    """Return the type of a schema; "" for one that has none, or whose values are listed."""
    if not _DECIDE.isdisjoint(schema):
        return ""
    return str(schema.get("type", ""))


def _why(key: str, schema: Json) -> str:
    for beside in ("enum", "const", "anyOf", "$ref"):
        if beside in schema:
            return f"{beside} beside it is read alone"
    kind = schema.get("type")
    if kind is None:
        return "the schema says no type"
    if key in _MEMBERS and kind == "object":
        return "the object is a class, whose members are counted nowhere"
    return f"it says nothing of {kind} {schema.get('format', '')}".rstrip()


def _close(schema: Json) -> None:
    """Let an object that declares no member and allows no other be a map of none."""
    if schema.get("additionalProperties") is not False or schema.get("properties"):
        return
    if _kind(schema) == "object":
        schema |= {"additionalProperties": {}, "maxProperties": 0}


def _format(schema: Json, ledger: Ledger) -> None:
    """Say which formats nobody reads; a number's and a listed value's are hints alone."""
    shown = schema.get("format")
    if shown is None:
        return
    kind = _kind(schema)
    if not kind:
        return
    if kind == "number" and shown in _NUMBERS:
        return
    if shown not in _READ.get(kind, ()):
        ledger.loosen(schema, f"format {str(shown)[:40]!r} is not checked: any {kind} is taken")
