"""The skeleton of a schema, which is all that the engine sees of it.

Every name and constant in it is a number, counted from its first mention there, so nothing of a
document's text can collide, crash the engine or mean something to it. A class is `M0`, and so is
an alias; an enumeration is `E1`. Schemas that differ in names, texts and constraints alone have
one skeleton.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.jsontree import is_object
from generator.ledger import Json
from generator.normalize.passes.tree import SCHEMA_PREFIX, schema_name

REPORT: Final = "Report this document: normalizing it should have been enough."
"""The way out where the engine refuses or misreads a skeleton."""

_FORMATS_SHOWN = ("date-time", "date", "uuid", "binary")
_ANY: Final = "{}"


def skeleton(schema: Json, classes: Mapping[str, Json]) -> str:
    """Return the skeleton of a schema, as JSON; `classes` has what references lead to, by name."""
    return _shape(schema, classes, {})


def _shape(schema: Json, classes: Mapping[str, Json], numbers: dict[str, str]) -> str:
    name = schema_name(schema.get("$ref"))
    if name is not None:
        letter = "E" if "enum" in classes[name] else "M"
        number = numbers.setdefault(name, f"{letter}{len(numbers)}")
        return f'{{"$ref": "{SCHEMA_PREFIX}{number}"}}'
    if "anyOf" in schema:
        members = [_shape(member, classes, numbers) for member in schema["anyOf"]]
        return f'{{"anyOf": [{", ".join(members)}]}}'
    if "const" in schema:
        number = numbers.setdefault(f"const {schema['const']!r}", f"c{len(numbers)}")
        return f'{{"const": "{number}"}}'
    kind = schema.get("type")
    if kind == "array":
        return _array(_shape(schema["items"], classes, numbers))
    if kind == "object":
        value = schema.get("additionalProperties")
        return _array(_array(_shape(value, classes, numbers) if is_object(value) else _ANY))
    if kind in ("string", "integer", "number", "boolean", "null"):
        shown = schema.get("format")
        if kind == "string" and shown in _FORMATS_SHOWN:
            return f'{{"type": "string", "format": "{shown}"}}'
        return f'{{"type": "{kind}"}}'
    return _ANY


def _array(items: str) -> str:
    return f'{{"type": "array", "items": {items}}}'
