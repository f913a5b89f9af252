"""Other ways to write the same document: nothing of them may be told as a change."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

Document = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")


def backwards(document: Document) -> None:
    """Turn the order of paths, methods, components and members around."""
    document["paths"] = {path: _turned(item) for path, item in _turned(document["paths"]).items()}
    document["components"] = {k: _turned(v) for k, v in _turned(document["components"]).items()}
    for schema in _schemas(document):
        if "properties" in schema:
            schema["properties"] = _turned(schema["properties"])
        if "required" in schema:
            schema["required"] = [*reversed(schema["required"])]


def referenced(document: Document) -> None:
    """Move parameters, bodies and responses into components."""
    for number, call in enumerate(_operations(document)):
        parameters = call.get("parameters", [])
        call["parameters"] = [
            _moved(document, "parameters", f"p{number}x{index}", each)
            for index, each in enumerate(parameters)
        ]
        if "requestBody" in call:
            body = call["requestBody"]
            call["requestBody"] = _moved(document, "requestBodies", f"b{number}", body)
        call["responses"] = {
            status: _moved(document, "responses", f"r{number}x{status}", each)
            for status, each in call["responses"].items()
        }


def explicit(document: Document) -> None:
    """Say what holds anyway."""
    for call in _operations(document):
        call.setdefault("deprecated", False)
        for each in call.get("parameters", ()):
            each.setdefault("required", False)
            each.setdefault("deprecated", False)
    for schema in _schemas(document):
        if schema.get("type") == "string" and "enum" not in schema and "format" not in schema:
            schema.setdefault("minLength", 0)
        if "properties" in schema:
            schema.setdefault("required", [])


def typed_by_lists(document: Document) -> None:
    """Write each type as a list of one."""
    for schema in _schemas(document):
        if isinstance(schema.get("type"), str):
            schema["type"] = [schema["type"]]


def wrapped(document: Document) -> None:
    """Put each reference to a class into an `allOf` of one."""
    for schema in _schemas(document):
        for name, member in schema.get("properties", {}).items():
            if member.keys() == {"$ref"}:
                schema["properties"][name] = {"allOf": [member]}


def noted(document: Document) -> None:
    """Add what speaks to nobody."""
    document["x-note"] = "note"
    for call in _operations(document):
        call["x-note"] = {"note": True}
    for schema in _schemas(document):
        schema["x-note"] = [1]
        schema["$comment"] = "note"


REWRITES: tuple[Callable[[Document], None], ...] = (
    backwards,
    explicit,
    typed_by_lists,
    wrapped,
    noted,
    referenced,
)


def rewritten(document: Document) -> Document:
    """Return a copy of a document, written in every other way."""
    copied = copy.deepcopy(document)
    for rewrite in REWRITES:
        rewrite(copied)
    return copied


def _turned(value: dict[str, Any]) -> dict[str, Any]:
    return dict(reversed(value.items()))


def _moved(document: Document, room: str, name: str, value: Any) -> Any:
    if "$ref" in value:
        return value
    document["components"].setdefault(room, {})[name] = value
    return {"$ref": f"#/components/{room}/{name}"}


def _operations(document: Document) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (item[method] for method in _METHODS if method in item)


def _schemas(document: Document) -> Iterator[dict[str, Any]]:
    """Yield the schemas of the components, and those that stand in them."""
    waiting = [*document["components"].get("schemas", {}).values()]
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, dict):
            continue
        if "$ref" not in schema:
            yield schema
        waiting += schema.get("properties", {}).values()
        waiting += [schema[key] for key in ("items", "additionalProperties") if key in schema]
        waiting += [e for key in ("allOf", "oneOf", "anyOf") for e in schema.get(key, ())]
