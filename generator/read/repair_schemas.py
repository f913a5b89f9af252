"""The repairs of schemas: lists and booleans in the wrong place, types by other names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import child, is_list

if TYPE_CHECKING:
    from generator.read.repair_notes import Notes

__all__ = ["settle_schema", "settle_type"]

_Object = dict[str, Any]
_KNOWN: Final = frozenset({"string", "number", "integer", "boolean", "object", "array", "null"})
_MEANT: Final = {
    **dict.fromkeys(("str", "text", "char", "varchar", "date", "datetime", "date-time"), "string"),
    **dict.fromkeys(("uuid", "guid", "uri", "url", "email", "enum"), "string"),
    **dict.fromkeys(("int", "int32", "int64", "long", "bigint", "short"), "integer"),
    **dict.fromkeys(("float", "double", "decimal", "numeric"), "number"),
    **dict.fromkeys(("list", "set"), "array"),
    **dict.fromkeys(("map", "dict", "hash", "hashmap", "json"), "object"),
    "bool": "boolean",
    "none": "null",
}


def settle_schema(node: _Object, pointer: str, notes: Notes) -> None:
    """Put right what later steps could not read, or would misread."""
    if type(node.get("required")) is bool:
        notes.add(child(pointer, "required"), "a boolean where a list of names is: left out")
        del node["required"]
    items = node.get("items")
    if is_list(items):
        _settle_items(node, items, pointer, notes)
    settle_type(node, pointer, notes)
    if node.get("default", 0) is None and _takes_no_null(node):
        notes.add(child(pointer, "default"), "null, which the schema does not accept: left out")
        del node["default"]
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


def settle_type(node: _Object, pointer: str, notes: Notes) -> None:
    """Write the types that are no types of JSON, but plainly stand for one, as that one."""
    kind = node.get("type", "")
    at = child(pointer, "type")
    if kind == []:
        notes.add(at, "a list of no types: left out")
        del node["type"]
    elif kind is None and notes.version.startswith(("3.1", "3.2")):
        notes.add(at, 'null where "null" was meant')
        node["type"] = "null"
    elif is_list(kind) and None in kind:
        notes.add(at, 'null where "null" was meant')
        node["type"] = ["null" if each is None else each for each in kind]
    elif kind == "file" and notes.version != "2.0":
        notes.add(at, 'the type "file" of Swagger 2.0: made a binary string')
        node |= {"type": "string", "format": "binary"}
    elif is_list(kind) or type(kind) is str:
        meant = [_meant(each) for each in kind] if is_list(kind) else _meant(kind)
        if meant != kind:
            notes.add(at, f"{json.dumps(kind)[:80]} is no type: made {json.dumps(meant)}")
            node["type"] = meant


def _meant(kind: Any) -> Any:
    """Return the type of JSON that a word stands for; the word itself if that is not plain."""
    if type(kind) is not str or kind in _KNOWN:
        return kind
    word = kind.strip().lower()
    return word if word in _KNOWN else _MEANT.get(word, kind)


def _takes_no_null(node: _Object) -> bool:
    kind = node.get("type")
    nullable = node.get("nullable", node.get("x-nullable", False))
    return type(kind) is str and kind != "null" and nullable is False and "enum" not in node
