"""Swagger 2.0 spoken in a document of OpenAPI 3: said again in the words of OpenAPI 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import child, is_list, is_object
from generator.read.repair_schemas import settle_type
from generator.read.swagger2_fields import convert_body, convert_form, field_with_schema

if TYPE_CHECKING:
    from generator.read.repair_notes import Notes

__all__ = ["settle_body", "settle_field", "settle_response", "settle_root"]

_Object = dict[str, Any]
_SAID: Final = frozenset({"type", "format", "items", "enum", "collectionFormat"})


def settle_root(document: _Object, pointer: str, notes: Notes) -> None:
    """Give the document the servers and the security schemes that it states as Swagger does."""
    host = document.get("host")
    if type(host) is str and not document.get("servers"):
        base = document.get("basePath")
        notes.add(child(pointer, "host"), "said as in Swagger 2.0: made a server")
        document["servers"] = [{"url": host + (base if type(base) is str else "")}]
    schemes = document.get("securityDefinitions")
    components = document.setdefault("components", {}) if is_object(schemes) else None
    if is_object(components) and "securitySchemes" not in components:
        notes.add(child(pointer, "securityDefinitions"), "said as in Swagger 2.0: moved")
        components["securitySchemes"] = document.pop("securityDefinitions")


def settle_field(node: _Object, pointer: str, notes: Notes) -> None:
    """Give a parameter or header the schema that it states without one."""
    settle_type(node, pointer, notes)
    stated = notes.version != "2.0" and not node.keys() & {"$ref", "schema", "content"}
    if stated and node.keys() & _SAID and node.get("in") not in {"body", "formData"}:
        notes.add(pointer, "its type is said as in Swagger 2.0: made a schema")
        field_with_schema(node)


def settle_response(node: _Object, pointer: str, notes: Notes) -> None:
    """Give a response the content that it states without one."""
    if notes.version != "2.0" and is_object(node.get("schema")) and "content" not in node:
        notes.add(child(pointer, "schema"), "said as in Swagger 2.0: made content in JSON")
        node["content"] = {"application/json": {"schema": node.pop("schema")}}


def settle_body(operation: _Object, pointer: str, notes: Notes) -> None:
    """Give an operation the request body that it states as parameters."""
    listed = operation.get("parameters")
    if notes.version == "2.0" or not is_list(listed) or "requestBody" in operation:
        return
    located = [(each.get("in"), each) for each in listed if is_object(each)]
    bodies = [each for location, each in located if location == "body"][:1]
    parts = [each for location, each in located if location == "formData"]
    parts = [each for each in parts if type(each.get("name")) is str and _is_plain(each)]
    used = bodies or parts
    if used:
        stated = operation.get("consumes")
        consumes = [each for each in stated if type(each) is str] if is_list(stated) else []
        notes.add(child(pointer, "parameters"), "a body said as in Swagger 2.0: made requestBody")
        made = convert_body(bodies[0], consumes) if bodies else convert_form(parts, consumes)
        operation["requestBody"] = made
        operation["parameters"] = [
            each for each in listed if not any(each is other for other in used)
        ]


def _is_plain(part: _Object) -> bool:
    """Return True if the `collectionFormat` of a part of a form is a text, or not there."""
    return type(part.get("collectionFormat", "")) is str
