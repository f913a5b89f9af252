"""Unions: one keyword (`anyOf`), flat, no member twice, `null` last, tags with a mapping."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.passes.combine import ANNOTATIONS, says_something
from generator.passes.tree import rebuild_all, schema_name

_BY_TYPE = {
    "string": (
        "format",
        "minLength",
        "maxLength",
        "pattern",
        "contentMediaType",
        "contentEncoding",
    ),
    "integer": (
        "format",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ),
    "number": (
        "format",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "minProperties",
        "maxProperties",
        "patternProperties",
    ),
    "boolean": (),
    "null": (),
}
_NULL: Json = {"type": "null"}


def settle_unions(document: Json, ledger: Ledger) -> None:
    """Turn type lists, `oneOf` and `anyOf` into one flat `anyOf`, or into no union at all."""

    def change(schema: Json) -> Json:
        if is_list(schema.get("type")):
            schema = _from_type_list(schema, ledger)
        if "anyOf" in schema or "oneOf" in schema:
            schema = _settle(schema, ledger)
        if "discriminator" in schema and "anyOf" not in schema:
            del schema["discriminator"]
            ledger.rewrite(schema, "a discriminator without a union is not used")
        return schema

    rebuild_all(document, change)


def _from_type_list(schema: Json, ledger: Ledger) -> Json:
    """A list of types as a union of one schema each."""
    kinds: list[str] = [kind for kind in schema.pop("type") if kind in _BY_TYPE]
    members: list[Json] = []
    for kind in dict.fromkeys(kinds):
        member: Json = {"type": kind}
        for key in _BY_TYPE[kind]:
            if key in schema:
                member[key] = schema[key]
        if kind in ("string", "integer") and "enum" in schema:
            member["enum"] = schema["enum"]
        if kind == "array":
            member.setdefault("items", {})
        members.append(member)
    union = "anyOf" in schema or "oneOf" in schema
    _clear(schema, members, ledger, union=union)
    if len(members) == 1 and not union:
        return {**members[0], **schema}
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            if "null" in kinds:
                schema[keyword] = [*schema[keyword], dict(_NULL)]
            return schema
    if members:
        schema["anyOf"] = members
    return schema


def _clear(schema: Json, members: list[Json], ledger: Ledger, *, union: bool) -> None:
    """Take out of a schema what its types have now, and say what none of them has."""
    for key in sorted({key for keys in _BY_TYPE.values() for key in keys} | {"enum"}):
        if key not in schema:
            continue
        own = schema.pop(key)
        if union or not any(key in member for member in members):
            reason = f"{key} is for none of the types, or beside a union"
            ledger.rewrite(schema, f"{reason}: not checked")
            ledger.drop(own, reason)


def _settle(schema: Json, ledger: Ledger) -> Json:
    members = _members(schema, ledger)
    _lift_discriminator(schema, members, ledger)
    flat = _flatten(members)
    _settle_discriminator(schema, flat, ledger)
    spoken = [member for member in flat if says_something(member)]
    base = {key for key in schema if key not in ANNOTATIONS and not key.startswith("x-")}
    if base:
        ledger.drop([each for each in flat if not says_something(each)], "accepts anything")
        return _with_base(schema, spoken, base, ledger)
    if len(spoken) < len(flat) or not spoken:
        ledger.rewrite(schema, "untyped: one member of the union accepts anything")
        schema.pop("discriminator", None)
        return adopt(schema, *flat)
    values = [member for member in spoken if member.get("type") != "null"]
    unique = _unique(values)
    if len(values) < len(spoken):
        unique.append(adopt(dict(_NULL), *(each for each in spoken if each.get("type") == "null")))
    if len(unique) == 1:
        schema.pop("discriminator", None)
        return adopt({**unique[0], **schema}, unique[0])
    return {**schema, "anyOf": unique}


def _lift_discriminator(schema: Json, members: list[Json], ledger: Ledger) -> None:
    """Let the discriminator of an inner union be that of the whole, if only null is beside it."""
    values = [member for member in members if member.get("type") != "null"]
    for member in values:
        if "discriminator" not in member or "anyOf" not in member:
            continue
        inner = member.pop("discriminator")
        if len(values) == 1:
            schema.setdefault("discriminator", inner)
        else:
            ledger.rewrite(schema, "the discriminator of an inner union is not used")


def _settle_discriminator(schema: Json, members: list[Json], ledger: Ledger) -> None:
    discriminator = schema.get("discriminator")
    if is_object(discriminator) and isinstance(discriminator.get("propertyName"), str):
        _fill_mapping(discriminator, members, ledger, schema)
    elif discriminator is not None:
        ledger.rewrite(schema, "a discriminator without propertyName: the shape decides")
        del schema["discriminator"]


def _members(schema: Json, ledger: Ledger) -> list[Json]:
    one: list[Json] = schema.pop("oneOf", [])
    more: list[Json] = schema.pop("anyOf", [])
    if one and more:
        ledger.drop(more, "oneOf is kept, the anyOf beside it is not")
    elif one and len(one) > 1:
        ledger.rewrite(schema, "oneOf is kept as anyOf")
    return [member for member in one or more if is_object(member)]


def _flatten(members: list[Json]) -> list[Json]:
    flat: list[Json] = []
    for member in members:
        inner = member.get("anyOf")
        if is_list(inner) and "discriminator" not in member:
            flat.extend(adopt(each, member) for each in inner)
        else:
            flat.append(member)
    return flat


def _with_base(schema: Json, members: list[Json], base: set[str], ledger: Ledger) -> Json:
    """A union beside other demands: the demands join each member, or the union is let go."""
    objects = [member for member in members if "properties" in member]
    if schema.get("type") == "object" and members and len(objects) == len(members):
        own = {key: schema.pop(key) for key in sorted(base)}
        for member in members:
            member["properties"] = {
                **ledger.copy(own.get("properties", {})),
                **member["properties"],
            }
            required = [*own.get("required", []), *member.get("required", [])]
            if required:
                member["required"] = list(dict.fromkeys(required))
            member["type"] = "object"
        schema["anyOf"] = members
        return schema
    ledger.rewrite(schema, "the union beside other demands is not checked")
    for member in members:
        ledger.drop(member, "a union beside other demands")
    schema.pop("discriminator", None)
    return schema


def _unique(members: list[Json]) -> list[Json]:
    """Members that read as different Python types; equal ones merged into the first."""
    found: dict[Any, Json] = {}
    for member in members:
        key = _python_key(member)
        if key in found:
            merged = {
                name: value
                for name, value in found[key].items()
                if name in member or name in ("type", "x-origin")
            }
            if "enum" in found[key] and "enum" in member:
                merged["enum"] = list(dict.fromkeys([*found[key]["enum"], *member["enum"]]))
            found[key] = adopt(merged, member)
        else:
            found[key] = member
    return list(found.values())


def _python_key(member: Json) -> Any:
    if "$ref" in member:
        return ("ref", member["$ref"])
    if "const" in member:
        return ("const", type(member["const"]).__name__, member["const"])
    kind = member.get("type")
    if kind in ("object", "array"):
        return (kind, repr(_bare(member)))
    if "enum" in member:
        return (kind, "enum")
    if kind == "string" and member.get("format") in ("date-time", "date", "uuid", "binary"):
        return (kind, member["format"])
    return (kind, "")


def _bare(value: Any) -> Any:
    """A schema without marks and annotations, in one order."""
    if is_object(value):
        return sorted(
            (key, _bare(each))
            for key, each in value.items()
            if not key.startswith("x-") and key not in ("description", "example", "examples")
        )
    return [_bare(each) for each in value] if is_list(value) else value


def _fill_mapping(discriminator: Json, members: list[Json], ledger: Ledger, schema: Json) -> None:
    """Name the tag of every member, as the standard implies where the document does not say."""
    references = {
        member["$ref"]: schema_name(member["$ref"]) for member in members if "$ref" in member
    }
    by_name = {name: reference for reference, name in references.items()}
    mapping: Json = {}
    stated: Json = discriminator.get("mapping") or {}
    for tag, target in stated.items():
        reference = target if target in references else by_name.get(str(target).rpartition("/")[2])
        if reference is not None:
            mapping[tag] = reference
        else:
            ledger.rewrite(schema, f"discriminator value {tag!r} names no member of the union")
    for reference, name in references.items():
        if reference not in mapping.values() and name is not None:
            mapping[name] = reference
    discriminator["mapping"] = mapping
