"""The skeleton of a schema, which is all that the engine sees of it.

Every name and constant in it is a number, counted from its first mention there, so nothing of a
document's text can collide, crash the engine or mean something to it. A class is `M0`, and so is
an alias; an enumeration is `E1`. Schemas that differ in names, texts and constraints alone have
one skeleton.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.jsontree import is_object
from generator.ledger import Json
from generator.normalize.passes.tree import SCHEMA_PREFIX, schema_name

_FORMATS_SHOWN = ("date-time", "date", "uuid", "binary")


def skeleton(schema: Json, classes: Mapping[str, Json]) -> Json:
    """Return the skeleton of a schema; `classes` has the targets of references, by name."""
    return _shape(schema, classes, {})


def _shape(schema: Json, classes: Mapping[str, Json], numbers: dict[str, str]) -> Json:
    name = schema_name(schema.get("$ref"))
    if name is not None:
        letter = "E" if "enum" in classes[name] else "M"
        return {"$ref": SCHEMA_PREFIX + numbers.setdefault(name, f"{letter}{len(numbers)}")}
    if "anyOf" in schema:
        return {"anyOf": [_shape(member, classes, numbers) for member in schema["anyOf"]]}
    if "const" in schema:
        return {"const": numbers.setdefault(f"const {schema['const']!r}", f"c{len(numbers)}")}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _shape(schema["items"], classes, numbers)}
    if kind == "object":
        value = schema.get("additionalProperties")
        inner = _shape(value if is_object(value) else {}, classes, numbers)
        return {"type": "array", "items": {"type": "array", "items": inner}}
    if kind in ("string", "integer", "number", "boolean", "null"):
        shown = schema.get("format")
        if kind == "string" and shown in _FORMATS_SHOWN:
            return {"type": kind, "format": shown}
        return {"type": kind}
    return {}
