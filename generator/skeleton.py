"""The skeleton of a normalized document, which is all that the engine sees of it.

Every name in it is a number, so nothing of a document's text can collide, crash the engine or
mean something to it. A class is `M3`, its members are `p0`, `p1`; an operation is `o7`, its
parameters are `a0`, `a1`, and its responses 200, 201, … in the document's order.
"""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_object
from generator.ledger import Json
from generator.passes.tree import schema_name

_FORMATS_SHOWN = ("date-time", "date", "uuid", "binary")


def component(schema: Json, numbers: dict[str, str]) -> Json:
    """The skeleton of a class; `numbers` has the number of each class by its name."""
    if "enum" in schema:
        kind = schema["type"]
        values: list[Any] = list(range(len(schema["enum"])))
        return {
            "type": kind,
            "enum": [f"v{value}" for value in values] if kind == "string" else values,
        }
    properties: Json = schema["properties"]
    order = {wire: f"p{index}" for index, wire in enumerate(properties)}
    return {
        "type": "object",
        "properties": {order[wire]: _shape(each, numbers) for wire, each in properties.items()},
        "required": [order[wire] for wire in schema.get("required", ())],
    }


def operation(index: int, node: Json, numbers: dict[str, str]) -> Json:
    """The skeleton of an operation."""
    shown: Json = {
        "operationId": f"o{index}",
        "parameters": [
            {"name": f"a{place}", "in": "query", "schema": _shape(parameter_schema(each), numbers)}
            for place, each in enumerate(node["parameters"])
        ],
        "responses": {
            str(200 + place): {
                "description": "",
                "content": _content(response.get("content", {}), numbers),
            }
            for place, response in enumerate(node["responses"].values())
        },
    }
    if "requestBody" in node:
        shown["requestBody"] = {"content": _content(node["requestBody"]["content"], numbers)}
    return shown


def _content(content: Json, numbers: dict[str, str]) -> Json:
    shapes = [_shape(media.get("schema", {}), numbers) for media in content.values()]
    return {"application/json": {"schema": shapes[0]}} if shapes else {}


def parameter_schema(parameter: Json) -> Json:
    """The schema of a parameter, wherever it says it."""
    media: Json = next(iter(parameter.get("content", {}).values()), parameter)
    schema: Json = media.get("schema", {})
    return schema


def _shape(schema: Json, numbers: dict[str, str]) -> Json:
    """The skeleton of one schema."""
    name = schema_name(schema.get("$ref"))
    if name is not None:
        return {"$ref": f"#/components/schemas/{numbers[name]}"}
    if "anyOf" in schema:
        return {"anyOf": [_shape(member, numbers) for member in schema["anyOf"]]}
    if "const" in schema:
        value = schema["const"]
        return {"const": f"c{value.encode().hex()}" if isinstance(value, str) else f"n{value}"}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _shape(schema["items"], numbers)}
    if kind == "object":
        value = schema.get("additionalProperties")
        inner = _shape(value if is_object(value) else {}, numbers)
        return {"type": "array", "items": {"type": "array", "items": inner}}
    if kind in ("string", "integer", "number", "boolean", "null"):
        shown = schema.get("format")
        if kind == "string" and shown in _FORMATS_SHOWN:
            return {"type": kind, "format": shown}
        return {"type": kind}
    return {}
