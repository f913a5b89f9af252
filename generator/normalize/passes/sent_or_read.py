"""Tell classes that are only read, only sent, or both apart, and fit each to its use."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.tree import inner_schemas, is_leaf, operations, schema_name

_TYPES: Final = {"$ref", "type", "format", "enum", "const", "items", "properties"} | {
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
}


def settle_directions(document: Json, ledger: Ledger) -> None:
    """Open what is read, and require nothing of a direction that it does not have."""
    components: Json = document["components"]["schemas"]
    sent = reachable(components, request_schemas(document))
    read = reachable(components, response_schemas(document))
    for name, schema in components.items():
        if schema.get("additionalProperties") is False and name not in sent - read:
            del schema["additionalProperties"]
            schema["x-exact"] = True
            ledger.loosen(schema, "closed object: unknown members are kept when read")
        elif schema.get("properties") and schema.get("additionalProperties"):
            extra = schema.pop("additionalProperties")
            if is_object(extra) and extra.keys() - {"x-origin"}:
                schema["x-others"] = json.dumps(_types(extra), sort_keys=True)
                ledger.loosen_all(extra, "values of undeclared members are kept as plain JSON")
            elif is_object(extra):
                adopt(schema, extra)
        for wire, field in schema.get("properties", {}).items():
            if wire not in schema.get("required", ()):
                continue
            if field.get("readOnly") is True and name in sent:
                schema["required"].remove(wire)
                ledger.loosen(field, "read-only: not required, as the class is sent too")
            elif field.get("writeOnly") is True and name in read:
                schema["required"].remove(wire)
                if name in sent:
                    field["x-needed"] = True
                else:
                    ledger.loosen(field, "write-only: not required of what is read")


def _types(schema: Any) -> Any:
    """Return what a schema says of types and values, without limits and words."""
    if is_list(schema):
        return [_types(each) for each in schema]
    if not is_object(schema):
        return schema
    return {
        key: {name: _types(each) for name, each in value.items()}
        if key == "properties" and is_object(value)
        else _types(value)
        for key, value in schema.items()
        if key in _TYPES
    }


def request_schemas(document: Json) -> Iterable[Json]:
    """Return every schema that stands directly in a request body or a parameter."""
    for each in operations(document):
        for media in each.node.get("requestBody", {}).get("content", {}).values():
            yield media.get("schema", {})
        for parameter in each.node["parameters"]:
            yield parameter.get("schema", {})
            for media in parameter.get("content", {}).values():
                yield media.get("schema", {})


def response_schemas(document: Json) -> Iterable[Json]:
    """Return every schema that stands directly in a response."""
    for each in operations(document):
        for response in each.node["responses"].values():
            for media in response.get("content", {}).values():
                yield media.get("schema", {})
                yield media.get("itemSchema", {})


def reachable(components: Json, roots: Iterable[Json]) -> set[str]:
    """Return the components that the roots hold, however deep."""
    found: set[str] = set()
    stack = list(roots)
    while stack:
        schema = stack.pop()
        if "$ref" in schema:
            name = schema_name(schema["$ref"])
            if name is not None and name not in found:
                found.add(name)
                stack.append(components[name])
        if not is_leaf(schema):
            stack += inner_schemas(schema)
    return found
