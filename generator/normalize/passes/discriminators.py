"""Discriminators of unions: a mapping for every member, and what several members share."""

from __future__ import annotations

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import is_alias
from generator.normalize.passes.tree import reference_to, schema_name, tag_values

SHARED = "x-shared"
"""The values of a discriminator that name a union in the union, with its members."""
UNNAMED = "x-unnamed"
"""The values of a discriminator that are of no member: said once all unions in it are known."""


def lift_discriminators(schema: Json, members: list[Json], ledger: Ledger) -> None:
    """Let the discriminators of inner unions be one of the whole, if they are the same property."""
    inner = [each for each in members if "discriminator" in each and "anyOf" in each]
    if not inner:
        return
    found = [*map(_discriminator, inner), _discriminator(schema)]
    named = [each for each in found if each is not None]
    for member in inner:
        del member["discriminator"]
    if len({each["propertyName"] for each in named}) != 1:
        ledger.loosen(schema, "the discriminator of an inner union is not used")
        return
    lifted: Json = {"propertyName": named[0]["propertyName"], "mapping": {}}
    for each in named:
        lifted["mapping"] |= {**each.get(UNNAMED, {}), **(each.get("mapping") or {})}
        if SHARED in each:
            lifted[SHARED] = {**lifted.get(SHARED, {}), **each[SHARED]}
    alone = len([each for each in members if each.get("type") != "null"]) == 1
    if alone and "x-untagged" in named[0]:
        lifted["x-untagged"] = named[0]["x-untagged"]
    schema["discriminator"] = lifted


def settle_discriminator(
    schema: Json, members: list[Json], components: Json, ledger: Ledger
) -> None:
    """Complete the mapping of a union's discriminator, or say why it has none."""
    discriminator = _discriminator(schema)
    if discriminator is not None:
        default = str(discriminator.get("defaultMapping", ""))
        _fill_mapping(discriminator, members, components)
        if default and "x-untagged" not in discriminator:
            said = f"defaultMapping {default[:60]!r} names no member of the union: not read"
            ledger.loosen(schema, said)
    elif "discriminator" in schema:
        ledger.loosen(schema, "a discriminator without propertyName: the shape decides")
        del schema["discriminator"]


def rename_classes(discriminator: Json, names: dict[str, str]) -> None:
    """Give the classes that a discriminator names beside its mapping their final names."""
    default = schema_name(discriminator.get("x-untagged"))
    if default in names:
        discriminator["x-untagged"] = reference_to(names[default])
    for found in discriminator.get(SHARED, {}).values():
        known = [name for each in found if (name := schema_name(each)) is not None]
        found[:] = [reference_to(names[name]) for name in known if name in names]


def _discriminator(schema: Json) -> Json | None:
    found = schema.get("discriminator")
    named = is_object(found) and isinstance(found.get("propertyName"), str)
    return found if named else None


def _fill_mapping(discriminator: Json, members: list[Json], components: Json) -> None:
    """Name the tag of every member, as the standard implies where the document does not say."""
    references: dict[str, str | None] = {
        member["$ref"]: schema_name(member["$ref"]) for member in members if "$ref" in member
    }
    by_name = {name: reference for reference, name in references.items()}
    mapping = _stated(discriminator, references, components)
    default = discriminator.get("x-untagged")
    if "defaultMapping" in discriminator:  # of OpenAPI 3.2
        target = str(discriminator.pop("defaultMapping"))
        default = target if target in references else by_name.get(target.rpartition("/")[2])
        discriminator["x-untagged"] = default
    shared = {each for found in discriminator[SHARED].values() for each in found}
    for reference, name in references.items():
        if name is None or is_alias(components.get(name, {})):
            continue
        if reference not in (*mapping.values(), *shared, default):
            pinned = tag_values(components.get(name, {}), discriminator["propertyName"])
            mapping.setdefault(pinned[0] if pinned else name, reference)
        elif reference != default:
            # The standard lets a class go by its own name beside those of the mapping.
            _imply(name, reference, mapping, components, discriminator)
    discriminator["mapping"] = mapping
    if default not in references:
        discriminator.pop("x-untagged", None)


def _stated(discriminator: Json, references: dict[str, str | None], components: Json) -> Json:
    """Return the members that the values of a discriminator name, and note all other values."""
    by_name = {name: reference for reference, name in references.items()}
    before: Json = discriminator.get(SHARED, {})
    mapping: Json = {}
    unnamed: Json = {}
    shared: Json = {}
    stated: Json = {
        **before,
        **discriminator.get(UNNAMED, {}),
        **(discriminator.get("mapping") or {}),
    }
    for tag, target in stated.items():
        name = "" if is_list(target) else str(target).rpartition("/")[2]
        reference = target if name and target in references else by_name.get(name)
        inside = _inside(name, components) or before.get(tag, [])
        held = [each for each in inside if each in references]
        if reference is not None:
            mapping[tag] = reference
        elif len(held) == 1:
            mapping[tag] = held[0]
        elif not held:
            unnamed[tag] = target
        if reference is not None or len(held) > 1:
            shared[tag] = held if reference is None else inside
    discriminator[UNNAMED] = unnamed
    discriminator[SHARED] = {tag: found for tag, found in shared.items() if found}
    return mapping


def _inside(name: str, components: Json) -> list[str]:
    """Return the references to the classes of a named union, through all unions in it."""
    found: dict[str, None] = {}
    waiting, seen = [name], {name}
    while waiting:
        schema: Json = components.get(waiting.pop(0), {})
        union = [] if "properties" in schema else _members(schema)
        for reference in [str(each["$ref"]) for each in union if "$ref" in each]:
            inner = schema_name(reference)
            if inner is None or inner in seen:
                continue
            seen.add(inner)
            waiting.append(inner)
            if not is_alias(components.get(inner, {})):
                found[reference] = None
    return [*found]


def _members(schema: Json) -> list[Json]:
    return [each for key in ("anyOf", "oneOf") for each in schema.get(key, ()) if is_object(each)]


def _imply(name: str, reference: str, mapping: Json, components: Json, discriminator: Json) -> None:
    """Add the name of a class as a value of the discriminator, unless its schema rules it out."""
    stated: Json = components.get(name, {}).get("properties", {})
    tag: Json = stated.get(discriminator["propertyName"], {})
    if "const" not in tag and "enum" not in tag and "$ref" not in tag:
        mapping.setdefault(name, reference)
