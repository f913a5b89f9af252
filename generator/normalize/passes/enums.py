"""Enumerations and constants: values of one type, text or whole numbers, each once."""

from __future__ import annotations

import re
from typing import Any

from generator.jsontree import is_list
from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import rebuild_all
from generator.normalize.passes.unchecked import remember

_WHOLE = re.compile(r"-?[0-9]{1,1000}")
_NAMES: dict[type[object], str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def settle_enums(document: Json, ledger: Ledger) -> None:
    """Make each `enum` text or whole numbers, `null` apart; keep the rest as looser types."""

    def change(schema: Json) -> Json:
        if "const" in schema:
            return _const(schema, ledger)
        if "enum" in schema:
            return _enum(schema, ledger)
        return schema

    rebuild_all(document, change)


def _const(schema: Json, ledger: Ledger) -> Json:
    value = schema["const"] = _coerce(schema["const"], schema.get("type"))
    schema.pop("enum", None)
    if value is None:
        del schema["const"]
        schema["type"] = "null"
    elif not isinstance(value, (str, int)):
        remember(schema, "const", schema.pop("const"))
        ledger.loosen(
            schema, "a constant that is not text, a whole number or a boolean is not checked"
        )
    elif is_list(schema.get("type")):
        del schema["type"]
    return schema


def _enum(schema: Json, ledger: Ledger) -> Json:
    values: list[Any] = schema.pop("enum")
    present = _unique([_coerce(value, schema.get("type")) for value in values if value is not None])
    kinds: set[type[object]] = {type(value) for value in present}
    allowed = schema.get("type")
    null = None in values or (is_list(allowed) and "null" in allowed)
    if not present:
        if null:
            schema["type"] = "null"
        else:
            ledger.loosen(schema, "an enum of no values is not checked")
        return schema
    if kinds == {bool}:
        schema["type"] = ["boolean", "null"] if null else "boolean"
        if len(present) == 1:
            remember(schema, "enum", present)
            ledger.loosen(schema, "an enum of one boolean is not checked: any boolean is taken")
        return schema
    if not kinds <= {str, int}:
        remember(schema, "enum", present)
        ledger.loosen(schema, "an enum of values that are not text or whole numbers is not checked")
        return schema
    inner: list[Json] = [
        {"type": _NAMES[kind], "enum": [value for value in present if type(value) is kind]}
        for kind in (int, str)
        if kind in kinds
    ]
    if len(inner) == 1 and not null:
        schema.update(inner[0])
        return schema
    schema.pop("type", None)
    _move_names(schema, inner)
    schema["anyOf"] = [*inner, *([{"type": "null"}] if null else [])]
    return schema


def _move_names(schema: Json, inner: list[Json]) -> None:
    names = schema.pop("x-enum-varnames", None)
    if names is not None and len(inner) == 1:
        inner[0]["x-enum-varnames"] = names


def _coerce(value: Any, kind: Any) -> Any:
    """Return the value in the type that the schema states, where only its quotes differ."""
    kinds: list[str] = [kind] if isinstance(kind, str) else kind or []
    if "string" in kinds and type(value) in (int, float):
        return str(value)
    if "string" not in kinds and "integer" in kinds and isinstance(value, str):
        return int(value) if _WHOLE.fullmatch(value) else value
    if "integer" in kinds and isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _unique(values: list[Any]) -> list[Any]:
    return list({repr(value): value for value in values}.values())
