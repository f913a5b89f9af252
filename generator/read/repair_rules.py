"""The repairs that belong to one kind of object, each a function that works in place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import child
from generator.read.repair_schemas import settle_schema
from generator.read.repair_servers import settle_host, settle_server
from generator.read.swagger_words import settle_body, settle_field, settle_response, settle_root

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.read.repair_notes import Notes

__all__ = ["LATER", "RULES"]

_Object = dict[str, Any]


def _check_document(node: _Object, pointer: str, notes: Notes) -> None:
    for key in ("info", "paths"):
        if node.get(key) is None:
            notes.add(child(pointer, key), "missing: made {}")
            node[key] = {}
    if notes.version == "2.0":
        settle_host(node, pointer, notes)
    else:
        settle_root(node, pointer, notes)


def _check_info(node: _Object, pointer: str, notes: Notes) -> None:
    for key, value in (("title", "API"), ("version", "0")):
        if node.get(key) is None:
            notes.add(child(pointer, key), f"missing: made {json.dumps(value)}")
            node[key] = value


def _check_item(node: _Object, pointer: str, notes: Notes) -> None:
    """Read operations of OpenAPI 3.2 in older documents of OpenAPI 3; no others are meant."""
    if notes.version.startswith("3.2"):
        return
    for key in ("query", "additionalOperations"):
        if key in node:
            swagger = notes.version == "2.0"
            what = "left out" if swagger else "read as there"
            notes.add(child(pointer, key), f"a word of OpenAPI 3.2: {what}")
            if swagger:
                del node[key]


def _check_operation(node: _Object, pointer: str, notes: Notes) -> None:
    if node.get("responses") is None:
        notes.add(child(pointer, "responses"), "an operation without responses: made {}")
        node["responses"] = {}


def _check_responses(node: _Object, pointer: str, notes: Notes) -> None:
    if "" not in node:
        return
    at = child(pointer, "")
    if "default" in node:
        notes.add(at, "an empty status beside `default`: left out")
        del node[""]
        return
    notes.add(at, "an empty status: made `default`")
    members = [(key or "default", value) for key, value in node.items()]
    node.clear()
    node.update(members)


RULES: Final[dict[str, Callable[[_Object, str, Notes], None]]] = {
    "document": _check_document,
    "info": _check_info,
    "server": settle_server,
    "path item": _check_item,
    "operation": _check_operation,
    "responses": _check_responses,
    "schema": settle_schema,
    "property": settle_schema,
}
"""Before the members of the object are checked."""

LATER: Final[dict[str, Callable[[_Object, str, Notes], None]]] = {
    "operation": settle_body,
    "parameter": settle_field,
    "header": settle_field,
    "response": settle_response,
}
"""After that: each member has its form, and those below it are still to be checked."""
