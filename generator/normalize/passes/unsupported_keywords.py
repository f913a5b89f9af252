"""Drop keywords that are not checked, and constraints that make no sense."""

from __future__ import annotations

import re
import warnings
from typing import Any

from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import every_schema, operations

_UNCHECKED = (
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "additionalItems",
)
_SILENT = ("xml", "externalDocs", "$id", "$schema", "$anchor", "$comment", "$defs", "definitions")
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_LONGEST_PATTERN = 1000


def drop_unsupported(document: Json, ledger: Ledger) -> None:
    """Leave out what is not kept, with a line for each."""
    for schema in every_schema(document):
        for key in _SILENT:
            schema.pop(key, None)
        for key in _UNCHECKED:
            if key in schema:
                inner = schema.pop(key)
                ledger.loosen(schema, f"{key} is not checked")
                ledger.drop(inner, f"stands under {key}, which is not checked")
        _constraints(schema, ledger)
        _required(schema, ledger)
    for each in operations(document):
        for parameter in each.node["parameters"]:
            ledger.drop(parameter.pop("items", None), "not read here outside Swagger 2.0")
        for response in each.node["responses"].values():
            response.pop("links", None)
            ledger.drop(response.pop("schema", None), "not read here outside Swagger 2.0")
            for header in response.get("headers", {}).values():
                said = "its text is in the headers of the whole response, its type in the docstring"
                ledger.loosen_all(header, said)


def _constraints(schema: Json, ledger: Ledger) -> None:
    for key in _COUNTS:
        if key in schema and not (_is_number(schema[key]) and schema[key] >= 0):
            _let_go(schema, key, ledger)
        elif key in schema:
            schema[key] = int(schema[key])
    for key in _NUMBERS:
        if key in schema and not _is_number(schema[key]):
            _let_go(schema, key, ledger)
    if schema.get("multipleOf", 1) <= 0:
        _let_go(schema, "multipleOf", ledger)
    if "pattern" in schema and not _compiles(schema["pattern"]):
        _let_go(schema, "pattern", ledger)
    if "uniqueItems" in schema and schema["uniqueItems"] is not True:
        del schema["uniqueItems"]


def _let_go(schema: Json, key: str, ledger: Ledger) -> None:
    ledger.loosen(schema, f"{key} {str(schema.pop(key))[:60]!r} makes no sense and is not checked")


def _is_number(value: Any) -> bool:
    return type(value) is int or (type(value) is float and abs(value) < float("inf"))


def _compiles(pattern: Any) -> bool:
    if not isinstance(pattern, str) or len(pattern) > _LONGEST_PATTERN:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
    except (re.error, Warning, OverflowError, RecursionError):
        return False
    return True


def _required(schema: Json, ledger: Ledger) -> None:
    if "required" not in schema:
        return
    properties = schema.get("properties", {})
    kept = [name for name in dict.fromkeys(schema["required"]) if name in properties]
    for name in schema["required"]:
        if name not in properties and properties:
            ledger.loosen(schema, f"requires {name!r}, which is not declared: not checked")
    if kept:
        schema["required"] = kept
    else:
        del schema["required"]
