"""Components that may be null: each is what it is without null, and null where it is used.

So `Address` is one class, however its document says that it may be null: with `nullable`, a list of
types, an enum that lists null, or a union with null.
"""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.remarks import demands, is_remark, says_something
from generator.normalize.passes.tree import every_schema, rebuild_all, schema_name

_UNIONS = ("anyOf", "oneOf")


def split_nullable(document: Json, ledger: Ledger) -> None:  # noqa: ARG001 - a pass
    """Take null out of each component that may be null, and add it to what refers to it."""
    components: Json = document["components"]["schemas"]
    nullable: set[str] = set()
    known = -1
    while known != len(nullable):
        known = len(nullable)
        for name in sorted(components.keys() - nullable):
            core = _without_null(components[name], nullable)
            if core is not None:
                components[name] = core
                nullable.add(name)
    if not nullable:
        return
    parts = {id(part) for schema in every_schema(document) for part in schema.get("allOf", ())}

    def change(schema: Json) -> Json:
        if "allOf" in schema:
            core = _without_null(schema, nullable)
            return schema if core is None else _or_null(core)
        if schema_name(schema.get("$ref")) in nullable and id(schema) not in parts:
            return _or_null(schema)
        return schema

    own = {id(components[name]) for name in nullable}
    rebuild_all(document, lambda schema: schema if id(schema) in own else change(schema))


def _or_null(schema: Json) -> Json:
    """Return the union of a schema with null; what describes the schema describes the union."""
    described = {key: schema.pop(key) for key in [*schema] if is_remark(key)}
    return {**described, "anyOf": [schema, {"type": "null"}]}


def _without_null(schema: Json, nullable: set[str]) -> Json | None:
    """Return a schema without null; None if it does not take null, or is nothing else."""
    if "$ref" in schema:
        return schema if schema_name(schema["$ref"]) in nullable else None
    if "const" in schema:
        return None
    if "allOf" in schema:
        return _all_without_null(schema, nullable)
    kinds = schema.get("type")
    listed: list[Any] = schema.get("enum", [])
    if is_list(kinds) and "null" in kinds:
        return _typed_without_null(schema)
    if None in listed:
        rest = [value for value in listed if value is not None]
        return {**schema, "enum": rest} if rest else None
    return _union_without_null(schema) if kinds is None else None


def _typed_without_null(schema: Json) -> Json | None:
    kinds = [kind for kind in schema["type"] if kind != "null"]
    if len(kinds) != 1:
        return None
    core = {**schema, "type": kinds[0]}
    if "enum" in core:
        core["enum"] = [value for value in core["enum"] if value is not None]
        if not core["enum"]:
            return None
    for key in _UNIONS:
        if key in core:
            core[key] = [each for each in core[key] if not _is_null(each)]
            adopt(core, *(each for each in schema[key] if _is_null(each)))
    return core


def _union_without_null(schema: Json) -> Json | None:
    """Return the one member of a union with null that is no reference."""
    keys = [key for key in _UNIONS if key in schema]
    if len(keys) != 1 or demands(schema) != {*keys}:
        return None
    members = [each for each in schema[keys[0]] if is_object(each)]
    others = [each for each in members if not _is_null(each)]
    if len(others) != 1 or len(others) == len(members) or "$ref" in others[0]:
        return None
    described = {key: schema[key] for key in schema if is_remark(key) and key != "discriminator"}
    return adopt({**others[0], **described}, *members)


def _all_without_null(schema: Json, nullable: set[str]) -> Json | None:
    """Return an `allOf` without null if each of its parts takes null, and one of them says so."""
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts = [each for each in (own, *schema["allOf"]) if is_object(each) and says_something(each)]
    cores = [_without_null(each, nullable) for each in parts]
    takers = [_takes_anything(each) for each in parts]
    if not any(core is not None for core in cores):
        return None
    if any(core is None and not taker for core, taker in zip(cores, takers, strict=True)):
        return None
    found = {id(part): core for part, core in zip(parts, cores, strict=True) if core is not None}
    listed = [found.get(id(each), each) for each in schema["allOf"]]
    return {**found.get(id(own), own), "allOf": listed}


def _takes_anything(schema: Json) -> bool:
    """Return True if null is valid for a schema that does not speak of it."""
    return schema.keys().isdisjoint({"type", "$ref", "enum", "const", "not", "allOf", *_UNIONS})


def _is_null(schema: Any) -> bool:
    if not is_object(schema):
        return False
    listed = schema.get("enum")
    null = "const" in schema and schema["const"] is None
    return null or schema.get("type") in ("null", ["null"]) or listed == [None]
