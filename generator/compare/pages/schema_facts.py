"""State a schema of an OpenAPI document as the facts that a page would have of it."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from generator.jsontree import child, is_list, is_object, resolve
from generator.read.pages.facts import Member, Place, Value

__all__ = ["Json", "followed", "schema_value"]

Json = dict[str, Any]

_DEEPEST: Final = 30
_LONGEST_CHAIN: Final = 50
_LIMITS: Final = (
    "enum",
    "const",
    "default",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)


def followed(document: Json, node: Any, pointer: str) -> tuple[Any, str]:
    """Follow the references of a node, and return what they lead to with its pointer."""
    for _ in range(_LONGEST_CHAIN):
        target = node.get("$ref") if is_object(node) else None
        if not isinstance(target, str) or not target.startswith("#/"):
            break
        pointer = target[1:]
        try:
            node = resolve(document, pointer)
        except KeyError:
            return {}, pointer
    return node, pointer


def schema_value(document: Json, schema: Any, pointer: str, seen: tuple[str, ...] = ()) -> Value:
    """State what the schema says; a schema that contains itself is stated once."""
    node, pointer = followed(document, schema, pointer)
    place = Place(pointer=pointer)
    if not is_object(node) or len(seen) > _DEEPEST or seen.count(pointer) > 1:
        return Value(place, complete=False)
    seen = (*seen, pointer)
    value = _alone(document, node, place, seen)
    for word in ("allOf", "anyOf", "oneOf"):
        parts = node.get(word)
        if is_list(parts):
            below = [
                schema_value(document, each, child(child(pointer, word), number), seen)
                for number, each in enumerate(parts)
            ]
            value = _with_all(value, below) if word == "allOf" else _with_any(value, below)
    if node.get("nullable") is True and "null" not in value.types:
        value = evolve(value, types=(*value.types, "null"))
    return value


def _alone(document: Json, node: Json, place: Place, seen: tuple[str, ...]) -> Value:
    said = node.get("type")
    types = (
        tuple(str(each) for each in said)
        if is_list(said)
        else (said,)
        if isinstance(said, str)
        else ()
    )
    items = node.get("items")
    examples: list[Any] = list(node["examples"]) if is_list(node.get("examples")) else []
    if "example" in node:
        examples.append(node["example"])
    return Value(
        at=place,
        types=types or (("object",) if is_object(node.get("properties")) else ()),
        format=node["format"] if isinstance(node.get("format"), str) else None,
        items=schema_value(document, items, child(place.pointer, "items"), seen)
        if is_object(items)
        else None,
        members=_members(document, node, place.pointer, seen),
        limits={key: node[key] for key in _LIMITS if key in node},
        examples=tuple(examples),
    )


def _members(document: Json, node: Json, pointer: str, seen: tuple[str, ...]) -> tuple[Member, ...]:
    required = node.get("required")
    needed = set(map(str, required)) if is_list(required) else set[str]()
    properties = node.get("properties")
    found = [
        _member(
            document,
            str(name),
            (schema, child(child(pointer, "properties"), name)),
            seen,
            required=name in needed,
        )
        for name, schema in (properties.items() if is_object(properties) else ())
    ]
    rest = node.get("additionalProperties")
    if is_object(rest):
        at = (rest, child(pointer, "additionalProperties"))
        found.append(_member(document, "*", at, seen, required=False))
    return tuple(found)


def _member(
    document: Json, name: str, at: tuple[Any, str], seen: tuple[str, ...], *, required: bool
) -> Member:
    schema, pointer = at
    own = schema if is_object(schema) else {}
    return Member(
        name=name,
        at=Place(pointer=pointer),
        value=schema_value(document, schema, pointer, seen),
        required=required,
        deprecated=own.get("deprecated") is True,
        description=str(own.get("description", "")),
    )


def _with_all(value: Value, parts: list[Value]) -> Value:
    """Return the value to which all of the parts apply."""
    for part in parts:
        names = {each.name for each in value.members}
        value = evolve(
            value,
            types=value.types or part.types,
            format=value.format or part.format,
            items=value.items or part.items,
            members=(*value.members, *(each for each in part.members if each.name not in names)),
            limits={**part.limits, **value.limits},
            examples=(*value.examples, *part.examples),
            complete=value.complete and part.complete,
        )
    return value


def _with_any(value: Value, parts: list[Value]) -> Value:
    """Return the value to which one of the parts applies; no member is always there."""
    alone = [each for each in parts if each.types != ("null",)]
    if len(alone) == 1:
        joined = _with_all(value, alone)
        nullable = len(alone) != len(parts) and "null" not in joined.types
        return evolve(
            joined,
            at=value.at if value.members else alone[0].at,
            types=(*joined.types, "null") if nullable else joined.types,
        )
    for part in parts:
        names = {each.name for each in value.members}
        loose = (evolve(each, required=False) for each in part.members if each.name not in names)
        value = evolve(
            value,
            types=tuple(dict.fromkeys((*value.types, *part.types))),
            items=value.items or part.items,
            members=(*value.members, *loose),
            complete=False,
        )
    return value
