"""Discriminators of unions: one property whose values each name a member."""

from __future__ import annotations

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import is_alias
from generator.normalize.passes.tree import schema_name, tag_values

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
    alone = len([each for each in members if each.get("type") != "null"]) == 1
    if alone and "x-untagged" in named[0]:
        lifted["x-untagged"] = named[0]["x-untagged"]
    schema["discriminator"] = lifted


def settle_discriminator(
    schema: Json, members: list[Json], components: Json, ledger: Ledger
) -> None:
    """Name the tag of every member of a union, and drop a discriminator that names no property."""
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
    mapping: Json = {}
    unnamed: Json = {}
    stated: Json = {**discriminator.get(UNNAMED, {}), **(discriminator.get("mapping") or {})}
    for tag, target in stated.items():
        reference = target if target in references else by_name.get(str(target).rpartition("/")[2])
        if reference is not None:
            mapping[tag] = reference
        else:
            unnamed[tag] = target
    default = discriminator.get("x-untagged")
    if "defaultMapping" in discriminator:  # of OpenAPI 3.2
        target = str(discriminator.pop("defaultMapping"))
        default = target if target in references else by_name.get(target.rpartition("/")[2])
        discriminator["x-untagged"] = default
    for reference, name in references.items():
        if name is None or is_alias(components.get(name, {})):
            continue
        if reference not in (*mapping.values(), default):
            pinned = tag_values(components.get(name, {}), discriminator["propertyName"])
            mapping.setdefault(pinned[0] if pinned else name, reference)
        elif reference != default:
            # The standard lets a class go by its own name beside those of the mapping.
            _imply(name, reference, mapping, components, discriminator)
    discriminator["mapping"] = mapping
    discriminator[UNNAMED] = unnamed
    if default not in references:
        discriminator.pop("x-untagged", None)


def _imply(name: str, reference: str, mapping: Json, components: Json, discriminator: Json) -> None:
    """Add the name of a class as a value of the discriminator, unless its schema rules it out."""
    stated: Json = components.get(name, {}).get("properties", {})
    tag: Json = stated.get(discriminator["propertyName"], {})
    if "const" not in tag and "enum" not in tag and "$ref" not in tag:
        mapping.setdefault(name, reference)
