"""The repairs that belong to one kind of object, each a function that works in place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from generator.jsontree import child, is_list

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RULES", "Notes", "Repair"]

_Object = dict[str, Any]


@frozen
class Repair:
    """One fault of a document that was put right; `pointer` is where it was."""

    pointer: str
    what: str


@define
class Notes:
    """The repairs so far of a document, and which OpenAPI `version` it says it is in."""

    version: str
    repairs: list[Repair] = field(factory=list[Repair])

    def add(self, pointer: str, what: str) -> None:
        """Write down one repair."""
        self.repairs.append(Repair(pointer, what))


def _check_document(node: _Object, pointer: str, notes: Notes) -> None:
    for key in ("info", "paths"):
        if node.get(key) is None:
            notes.add(child(pointer, key), "missing: made {}")
            node[key] = {}


def _check_info(node: _Object, pointer: str, notes: Notes) -> None:
    for key, value in (("title", "API"), ("version", "0")):
        if node.get(key) is None:
            notes.add(child(pointer, key), f"missing: made {json.dumps(value)}")
            node[key] = value


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


def _check_schema(node: _Object, pointer: str, notes: Notes) -> None:
    if type(node.get("required")) is bool:
        notes.add(child(pointer, "required"), "a boolean where a list of names is: left out")
        del node["required"]
    items = node.get("items")
    if is_list(items):
        _settle_items(node, items, pointer, notes)
    kind = node.get("type", "")
    if kind is None and notes.version.startswith("3.1"):
        notes.add(child(pointer, "type"), 'null where "null" was meant')
        node["type"] = "null"
    elif is_list(kind) and None in kind:
        notes.add(child(pointer, "type"), 'null where "null" was meant')
        node["type"] = ["null" if each is None else each for each in kind]
    if type(node.get("discriminator")) is str and notes.version.startswith("3"):
        notes.add(child(pointer, "discriminator"), "a string where an object is needed")
        node["discriminator"] = {"propertyName": node["discriminator"]}


def _settle_items(node: _Object, items: list[Any], pointer: str, notes: Notes) -> None:
    if len(items) > 1:
        notes.add(child(pointer, "items"), "a list of schemas: made prefixItems")
        node["prefixItems"] = items
        del node["items"]
    else:
        notes.add(child(pointer, "items"), "a list where one schema is needed: made one")
        node["items"] = items[0] if items else {}


RULES: Final[dict[str, Callable[[_Object, str, Notes], None]]] = {
    "document": _check_document,
    "info": _check_info,
    "operation": _check_operation,
    "responses": _check_responses,
    "schema": _check_schema,
    "property": _check_schema,
}
