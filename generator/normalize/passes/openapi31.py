"""OpenAPI 3.0 spellings turned into those of 3.1."""

from __future__ import annotations

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.remarks import ANNOTATIONS, demands, says_something
from generator.normalize.passes.tree import rebuild_all
from generator.normalize.passes.unchecked import remember

VERSION = "3.1.0"
"""The version of what packages carry; one of 3.2 is made that when it is written."""
_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array", "null"})
_DECISIVE = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"})
_ANY_NAME = (".*", "^.*$", ".+", "^.+$")
_BESIDE = ANNOTATIONS | {"$ref", "nullable"}


def modernise(document: Json, ledger: Ledger) -> None:
    """Say everything the way OpenAPI 3.1 does."""
    older = str(document["openapi"]).startswith("3.0")
    if not str(document["openapi"]).startswith("3.2"):
        document["openapi"] = VERSION

    def change(schema: Json) -> Json:
        schema = _beside_reference(schema, ledger, older=older)
        _types(schema, ledger)
        _exclusive(schema)
        _items(schema, ledger)
        _patterns(schema, ledger)
        return _nullable(schema)

    rebuild_all(document, change)


def _nullable(schema: Json) -> Json:
    """Turn `nullable: true` into a union with null."""
    nullable = schema.pop("nullable", schema.pop("x-nullable", False))
    if nullable is not True:
        return schema
    kind = schema.get("type")
    if "allOf" in schema:
        said = {key: schema.pop(key) for key in sorted(demands(schema))}
        schema["anyOf"] = [said, {"type": "null"}]
        return schema
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    if isinstance(kind, str):
        schema["type"] = [kind, "null"]
    elif is_list(kind):
        schema["type"] = [*(each for each in kind if each != "null"), "null"]
    elif "$ref" in schema:
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"type": "null"}]
    elif "anyOf" in schema or "oneOf" in schema:
        members = schema["anyOf" if "anyOf" in schema else "oneOf"]
        if {"type": "null"} not in members:
            members.append({"type": "null"})
    return schema


def _beside_reference(schema: Json, ledger: Ledger, *, older: bool) -> Json:
    """Keep what restricts values beside a `$ref` in 3.1, where it counts; drop it in 3.0."""
    if "$ref" not in schema:
        return schema
    beside = {key: schema[key] for key in schema if key not in _BESIDE and key[:2] != "x-"}
    if schema.get("type") == "object":
        beside.pop("type", None)
    for key in (*beside, "type"):
        schema.pop(key, None)
    if beside and older:
        ledger.rewrite(schema, f"not read beside $ref in OpenAPI 3.0: {', '.join(sorted(beside))}")
        ledger.drop(beside, "stands beside a $ref, which OpenAPI 3.0 does not read")
    elif beside:
        schema["allOf"] = [{"$ref": schema.pop("$ref")}, beside]
    return schema


def _types(schema: Json, ledger: Ledger) -> None:
    """Keep the types that exist; state the one that is meant where none is."""
    stated = schema.get("type")
    if type(stated) is str and stated in _TYPES:
        return  # as most have
    kinds = stated if is_list(stated) else [stated]
    unknown = [kind for kind in kinds if kind is not None and kind not in _TYPES]
    if unknown:
        known = [kind for kind in kinds if kind in _TYPES]
        ledger.loosen(schema, f"no such type: {', '.join(map(str, unknown))[:60]}")
        schema.pop("type")
        if known:
            schema["type"] = known
    implied = is_object(schema.get("additionalProperties")) and not schema.keys() & _DECISIVE
    if implied:
        schema["type"] = "object"


def _exclusive(schema: Json) -> None:
    if "exclusiveMinimum" not in schema and "exclusiveMaximum" not in schema:
        return
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)


def _items(schema: Json, ledger: Ledger) -> None:
    """Let an array say what it holds, if only that it may be anything."""
    if schema.get("type") is None and "items" in schema:
        schema["type"] = "array"
        ledger.rewrite(schema, "taken for an array: it has items, and no type")
    if schema.get("type") is None and "properties" in schema and "$ref" not in schema:
        schema["type"] = "object"
        ledger.rewrite(schema, "taken for an object: it has properties, and no type")
    if is_list(schema.get("items")):
        members = schema.pop("items")
        remember(schema, "prefixItems", members)
        schema["items"] = {"anyOf": members} if members else {}
        ledger.loosen(schema, "a list of item schemas is kept as a union for every item")
    if "prefixItems" in schema:
        members = schema.pop("prefixItems")
        remember(schema, "prefixItems", members)
        rest = schema.get("items", {})
        most = schema.get("maxItems")
        last = _is_never(rest) or (type(most) is int and most <= len(members))
        if last:
            ledger.drop(rest, "no item comes after those of prefixItems")
        schema["items"] = {"anyOf": [*members, *([] if last else [rest])]}
        ledger.loosen(schema, "prefixItems is kept as a union for every item")
    if schema.get("type") == "array" and "items" not in schema:
        schema["items"] = {}


def _is_never(schema: Json) -> bool:
    """Return True if a schema is what `false` was made into: no value is valid."""
    refused = schema.get("not")
    return is_object(refused) and not says_something(refused)


def _patterns(schema: Json, ledger: Ledger) -> None:
    """Make a map of a schema that allows only names of some patterns."""
    if "patternProperties" not in schema:
        return
    patterns: Json = schema["patternProperties"]
    some = bool(patterns.keys() - {*_ANY_NAME})
    others = schema.get("additionalProperties") is not False
    if not patterns or schema.get("properties") or (some and others):
        return
    del schema["patternProperties"]
    members = [each if is_object(each) else {} for _, each in sorted(patterns.items())]
    schema["additionalProperties"] = members[0] if len(members) == 1 else {"anyOf": members}
    schema.setdefault("type", "object")
    if some:
        remember(schema, "patternProperties", patterns)
        ledger.loosen(schema, "patternProperties is kept as a map: its names are not checked")
