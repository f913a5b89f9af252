"""Drop keywords that are not checked, and constraints that make no sense."""

from __future__ import annotations

import re
import warnings
from typing import Any

from generator.jsontree import child
from generator.ledger import ORIGIN, Json, Ledger, origins
from generator.normalize.passes.tree import every_schema, operations
from generator.normalize.passes.unchecked import remember

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
    "$dynamicRef",
    "$recursiveRef",
)
_SILENT = frozenset(
    {
        "xml",
        "externalDocs",
        "$id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$defs",
        "definitions",
    }
)
_FORMATS = {
    each: each
    for each in (
        *("duration", "email", "hostname", "idn-email", "idn-hostname", "ipv4", "ipv6"),
        *("iri", "iri-reference", "json-pointer", "regex", "relative-json-pointer"),
        *("uri", "uri-reference", "uri-template"),
    )
} | {"url": "uri"}
"""Formats of JSON Schema that are no type of Python, and what else they are called."""
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_MEMBERS = ("minProperties", "maxProperties")
_ANY_UNCHECKED = frozenset({*_UNCHECKED, *_MEMBERS})
_NO_LIMIT = ("minProperties", 0)
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_LIMITS = frozenset({*_COUNTS, *_NUMBERS, "pattern", "uniqueItems"})
_LONGEST_PATTERN = 1000
_BETWEEN_SLASHES = re.compile(r"^/\^|(?<!\\)\$/[a-z]*$")
"""The literal of a language, `/^a$/i`: nothing can stand before the start, or after the end."""
_OF_ECMA = re.compile(r"\\[pP]\{|\\c[A-Za-z]|\\u\{")
"""Parts of patterns that ECMA-262 has and Python has not: classes of Unicode, for example."""


def drop_unsupported(document: Json, ledger: Ledger) -> None:
    """Leave out what is not kept, with a line for each."""
    for schema in every_schema(document):
        for key in _SILENT.intersection(schema):
            del schema[key]
        _remember(schema)
        if not _ANY_UNCHECKED.isdisjoint(schema):
            for key in [key for key in _UNCHECKED if key in schema]:
                inner = schema.pop(key)
                ledger.loosen(schema, f"{key} is not checked")
                ledger.drop(inner, f"stands under {key}, which is not checked")
        if not _LIMITS.isdisjoint(schema):
            _constraints(schema, ledger)
        _required(schema, ledger)
    for each in operations(document):
        for parameter in each.node["parameters"]:
            ledger.drop(parameter.pop("items", None), "not read here outside Swagger 2.0")
        responses: Json = each.node["responses"]
        done = "2" if any(status.startswith("2") for status in responses) else "3"
        for status, response in responses.items():
            if response.pop("links", None):
                for pointer in origins(response):
                    said = "links are not followed: call the operation that one names"
                    ledger.drop({ORIGIN: child(pointer, "links")}, said)
            ledger.drop(response.pop("schema", None), "not read here outside Swagger 2.0")
            for header in response.get("headers", {}).values():
                owner = "the whole response" if status.startswith(done) else "the error"
                said = f"its text is in the headers of {owner}, its type in the docstring"
                ledger.loosen_all(header, said)


def _remember(schema: Json) -> None:
    """Leave a mark of what the vendor alone checks, for the report of what it changed."""
    if not _ANY_UNCHECKED.isdisjoint(schema):
        keywords = (*_UNCHECKED, *(_MEMBERS if "properties" in schema else ()))
        stated = {key: schema[key] for key in keywords if key in schema}
        for key, each in stated.items():
            if (key, each) != _NO_LIMIT:
                remember(schema, key, each)
    kind = schema.get("format")
    if kind is None:
        return
    is_text = schema.get("type") == "string" and "enum" not in schema
    if is_text and isinstance(kind, str) and kind in _FORMATS:
        remember(schema, "format", _FORMATS[kind])


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
    fault = _pattern_fault(schema["pattern"]) if "pattern" in schema else ""
    if fault:
        remember(schema, "pattern", schema["pattern"])
        shown = str(schema.pop("pattern"))[:60]
        ledger.loosen(schema, f"pattern {shown!r} {fault}: not checked")
    if "uniqueItems" in schema and schema["uniqueItems"] is not True:
        del schema["uniqueItems"]


def _let_go(schema: Json, key: str, ledger: Ledger) -> None:
    ledger.loosen(schema, f"{key} {str(schema.pop(key))[:60]!r} makes no sense and is not checked")


def _is_number(value: Any) -> bool:
    return type(value) is int or (type(value) is float and abs(value) < float("inf"))


def _pattern_fault(pattern: Any) -> str:
    """Say why no text can be checked for a pattern; empty if texts can."""
    if not isinstance(pattern, str):
        return "is no text"
    if len(pattern) > _LONGEST_PATTERN:
        return f"is longer than {_LONGEST_PATTERN} characters"
    if _BETWEEN_SLASHES.search(pattern):
        return "fits no text, as its slashes are part of it"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(
                pattern.replace("(?<", "(?P<").replace("(?P<=", "(?<=").replace("(?P<!", "(?<!")
            )
    except (re.error, Warning, OverflowError, RecursionError):
        return "says what Python's `re` cannot" if _OF_ECMA.search(pattern) else "makes no sense"
    return ""


def _required(schema: Json, ledger: Ledger) -> None:
    """Keep the names that are those of attributes, or that a map can be checked for."""
    if "required" not in schema:
        return
    properties = schema.get("properties", {})
    every = list(dict.fromkeys(schema.pop("required")))
    is_map = schema.get("type") == "object" and not properties
    kept = every if is_map else [name for name in every if name in properties]
    undeclared = [name for name in every if name not in kept]
    if undeclared:
        remember(schema, "required", sorted(undeclared))
    for name in undeclared:
        ledger.loosen(schema, f"requires {name!r}, which is not declared: not checked")
    if kept:
        schema["required"] = kept
