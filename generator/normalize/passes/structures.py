"""Find out what a parameter or a form's member is made of: styles carry only so much."""

from __future__ import annotations

from collections.abc import Iterator

from generator.jsontree import is_object
from generator.ledger import Json
from generator.normalize.passes.tree import schema_name

STRUCTURES = frozenset({"object", "array"})


def kinds_of(schema: Json, components: Json, *, inside: bool = False) -> set[str]:
    """Return the JSON types of a value, null aside; empty if they may be any.

    With `inside`, a list counts as what it holds: each of its items is written by itself.
    """
    found: set[str] = set()
    for target in _targets(schema, components):
        kind = target.get("type")
        if inside and kind == "array" and is_object(target.get("items")):
            held = kinds_of(target["items"], components)
            if not held:
                return held
            found |= held
        elif kind is None:
            return set()
        else:
            found.add(kind)
    return found - {"null"}


def holds_structures(schema: Json, components: Json) -> bool:
    """Return True if a value is a list of objects or lists, which no style can carry."""
    for member in schema.get("anyOf", [schema]):
        if member.get("type") == "array":
            held = kinds_of(member.get("items", {}), components)
            if held and held <= STRUCTURES:
                return True
    return False


def structured_members(schema: Json, components: Json, *, repeats: bool) -> str:
    """Name the members of an object that are objects or lists, of which no style speaks.

    Args:
        schema: The schema of the value.
        components: The schemas of the document, by name.
        repeats: The style writes a list of texts as one parameter an item.
    """
    found: set[str] = set()
    for target in _targets(schema, components):
        extra = target.get("additionalProperties")
        members: Json = {
            **target.get("properties", {}),
            **({"*": extra} if is_object(extra) else {}),
        }
        for name, member in members.items():
            kinds = kinds_of(member, components)
            flat = repeats and "object" not in kinds and not holds_structures(member, components)
            if kinds & STRUCTURES and not flat:
                found.add(name)
    return ", ".join(map(repr, sorted(found)))[:200]


def _targets(schema: Json, components: Json) -> Iterator[Json]:
    """Yield the members of a union, or what stands alone, without references."""
    for member in schema.get("anyOf", [schema]):
        yield components.get(schema_name(member.get("$ref")) or "", member)
