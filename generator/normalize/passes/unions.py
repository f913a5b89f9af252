"""Unions: one keyword (`anyOf`), flat, no member twice, `null` last, tags with a mapping."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.apart import are_apart
from generator.normalize.passes.discriminators import lift_discriminators, settle_discriminator
from generator.normalize.passes.remarks import bare, is_remark, says_something
from generator.normalize.passes.tree import rebuild_all
from generator.normalize.passes.unchecked import excludes, remember, remember_exclusion

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
_UNIONS = frozenset({"anyOf", "oneOf", "discriminator"})
_TOLD_APART = ("byte", "base64url", "date-time", "date", "time", "uuid", "binary")
_BASE64 = ("byte", "base64url")
_NULL: Json = {"type": "null"}


def settle_unions(document: Json, ledger: Ledger) -> None:
    """Turn type lists, `oneOf` and `anyOf` into one flat `anyOf`, or into no union at all."""
    components: Json = document["components"]["schemas"]

    def change(schema: Json) -> Json:
        if type(schema.get("type")) is not list and _UNIONS.isdisjoint(schema):
            return schema  # as most are
        if is_list(schema.get("type")):
            schema = _from_type_list(schema, ledger)
        if "anyOf" in schema or "oneOf" in schema:
            schema = _settle(schema, components, ledger)
        if "discriminator" in schema and "anyOf" not in schema:
            del schema["discriminator"]
            ledger.loosen(schema, "a discriminator without a union is not used")
        return schema

    rebuild_all(document, change)


def _from_type_list(schema: Json, ledger: Ledger) -> Json:
    """Turn a list of types into a union of one schema each."""
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
            ledger.loosen(schema, f"{reason}: not checked")
            ledger.drop(own, reason)


def _settle(schema: Json, components: Json, ledger: Ledger) -> Json:
    keyword = "oneOf" if schema.get("oneOf") else "anyOf"
    members = _members(schema, components, ledger)
    if any(excludes(each) for each in members if "anyOf" in each):
        remember_exclusion(schema)
    lift_discriminators(schema, members, ledger)
    flat = _flatten(members)
    settle_discriminator(schema, flat, components, ledger)
    spoken = [member for member in flat if says_something(member)]
    if not all(map(is_remark, schema)):
        ledger.drop([each for each in flat if not says_something(each)], "accepts anything")
        return _give_up(schema, keyword, spoken, ledger)
    if len(spoken) < len(flat) or not spoken:
        ledger.loosen(schema, "untyped: one member of the union accepts anything")
        schema.pop("discriminator", None)
        ledger.drop(flat, "stands beside a member that accepts anything")
        return adopt(schema, *flat)
    values = [member for member in spoken if member.get("type") != "null"]
    _leave_text(values, ledger)
    unique = _unique(values, ledger)
    if len(values) < len(spoken):
        unique.append(adopt(dict(_NULL), *(each for each in spoken if each.get("type") == "null")))
    if len(unique) == 1:
        schema.pop("discriminator", None)
        return adopt({**unique[0], **schema}, unique[0])
    return {**schema, "anyOf": unique}


def _members(schema: Json, components: Json, ledger: Ledger) -> list[Json]:
    one: list[Json] = schema.pop("oneOf", [])
    more: list[Json] = schema.pop("anyOf", [])
    if one and more:
        ledger.drop(more, "oneOf is kept, the anyOf beside it is not")
    elif "discriminator" not in schema and not are_apart(one, components):
        ledger.loosen(schema, "oneOf is kept as anyOf: what fits several members is taken")
        remember_exclusion(schema)
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


def _give_up(schema: Json, keyword: str, members: list[Json], ledger: Ledger) -> Json:
    """Leave out a union beside demands that its members could not take on."""
    remember(schema, keyword, members)
    ledger.loosen(schema, "the union beside other demands is not checked")
    for member in members:
        ledger.drop(member, "a union beside other demands")
    schema.pop("discriminator", None)
    return schema


def _leave_text(members: list[Json], ledger: Ledger) -> None:
    """Read base64 as the text that it is where any other text may stand in its place."""
    texts = [each for each in members if each.get("type") == "string" and "enum" not in each]
    if any(each.get("format") not in _TOLD_APART for each in texts):
        for each in [each for each in texts if each.get("format") in _BASE64]:
            del each["format"]
            ledger.loosen(each, "format of one of two alternatives is not checked")


def _unique(members: list[Json], ledger: Ledger) -> list[Json]:
    """Keep the members that read as different Python types; merge equal ones into the first."""
    found: dict[Any, Json] = {}
    for member in members:
        key = _python_key(member)
        found[key] = _either(found[key], member, ledger) if key in found else member
    return list(found.values())


def _either(one: Json, other: Json, ledger: Ledger) -> Json:
    """Return the schema of what either accepts: what only one of them demands is not demanded."""
    alike = {key for key in one.keys() & other.keys() if bare(one[key]) == bare(other[key])}
    merged = {key: one[key] for key in one if key == "x-origin" or key in alike}
    for key in sorted(alike - {"x-origin"}):
        ledger.rewrite_all(other[key], "stands in another alternative, too")
    if "enum" in one and "enum" in other:
        merged["enum"] = list(dict.fromkeys([*one["enum"], *other["enum"]]))
    demands = {key for each in (one, other) for key in each if not is_remark(key)}
    for key in sorted(demands - merged.keys()):
        why = f"{key} of one of two alternatives is not checked"
        ledger.loosen(adopt(merged, other), why)
        ledger.drop([each[key] for each in (one, other) if key in each], why)
    return adopt(merged, other)


def _python_key(member: Json) -> Any:
    if "$ref" in member:
        return ("ref", member["$ref"])
    if "const" in member:
        return ("const", type(member["const"]).__name__, member["const"])
    kind = member.get("type")
    return (kind, "enum" if "enum" in member else repr(bare(member)))
