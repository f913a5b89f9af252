"""Tell what describes a value from what restricts it."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "$comment",
        "discriminator",
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
    }
)


def is_remark(key: str) -> bool:
    """Return True for a keyword that restricts no value."""
    return key in ANNOTATIONS or key.startswith("x-")


def demands(schema: Json) -> set[str]:
    """Return the keywords of a schema that restrict values."""
    return {key for key in schema if not is_remark(key)}


def says_something(schema: Json) -> bool:
    """Return True if a schema restricts values, beyond describing them."""
    return not all(map(is_remark, schema))


def bare(value: Any) -> Any:
    """Return a schema without marks and annotations, in one order."""
    if is_object(value):
        return sorted(
            (key, bare(each))
            for key, each in value.items()
            if not key.startswith("x-") and key not in ("description", "example", "examples")
        )
    return [bare(each) for each in value] if is_list(value) else value
