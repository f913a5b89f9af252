"""Unions of constants that have names: enumerations, as documents of 3.1 write them."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.remarks import demands
from generator.normalize.passes.tree import rebuild_all

_UNIONS = ("oneOf", "anyOf")
_TYPES: dict[type[object], str] = {str: "string", int: "integer"}


def name_constants(document: Json, ledger: Ledger) -> None:  # noqa: ARG001 - a pass
    """Make an enum of each union of constants of one type that have titles."""
    rebuild_all(document, _enumerated)


def _enumerated(schema: Json) -> Json:
    keys = [key for key in _UNIONS if key in schema]
    if len(keys) != 1 or not demands(schema) <= {*keys, "type", "format"}:
        return schema
    members = schema[keys[0]]
    if not members or not all(is_object(each) for each in members):
        return schema
    constants = [each for each in members if not _is_null(each)]
    values = [_constant(each) for each in constants]
    kinds: set[type[object]] = {type(value) for value in values}
    if len(kinds) != 1 or not kinds <= _TYPES.keys() or len(set(values)) < len(values):
        return schema
    kind = _TYPES[next(iter(kinds))]
    stated = schema.get("type", kind)
    allowed = stated if is_list(stated) else [stated]
    titles = [each.get("title") for each in constants]
    if kind not in allowed or not all(titles):
        return schema
    null = len(constants) < len(members) or (is_list(stated) and "null" in stated)
    rest = {key: value for key, value in schema.items() if key not in (*keys, "discriminator")}
    made: Json = {
        **rest,
        "type": [kind, "null"] if null else kind,
        "enum": [*values, None] if null else values,
        "x-enum-varnames": [str(title) for title in titles],
    }
    said = [
        f"- `{value}`: {text}"
        for value, each in zip(values, constants, strict=True)
        if isinstance(text := each.get("description"), str)
    ]
    if said:
        described = schema.get("description")
        made["description"] = "\n\n".join([*([described] if described else []), "\n".join(said)])
    return adopt(made, *members)


def _constant(schema: Json) -> Any:
    """Return the only value of a schema that says no more; None if it is none."""
    if not demands(schema) <= {"const", "enum", "type"}:
        return None
    listed = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return listed[0] if len(listed) == 1 else None


def _is_null(schema: Json) -> bool:
    null = "const" in schema and schema["const"] is None
    return null or schema.get("type") == "null" or schema.get("enum") == [None]
