"""Members of a union that no value can fit two of, as their types or their values tell."""

from __future__ import annotations

from itertools import combinations

from generator.jsontree import is_list, is_object
from generator.ledger import Json
from generator.normalize.passes.tree import schema_name

_NUMBERS = {"integer", "number"}
_MOST_COMPARED = 500
"""Members of a union up to which each is compared with each."""


def are_apart(members: list[Json], components: Json) -> bool:
    """Return True if no value fits two of the members."""
    if len(members) > _MOST_COMPARED:
        return False
    targets = [_target(each, components) for each in members]
    facts = [(_kinds(each), _listed(each), each) for each in targets]
    return all(
        _differ(kinds, others)
        or _differ(listed, stated)
        or _are_objects_apart(one, other, components)
        for (kinds, listed, one), (others, stated, other) in combinations(facts, 2)
    )


def _differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and not one & other)


def _are_objects_apart(one: Json, other: Json, components: Json) -> bool:
    """Return True if one has to have a property that the other must not have, or not as it is."""
    if not _kinds(one) == _kinds(other) == {"object"}:
        return False
    if _is_closed_to(one, other) or _is_closed_to(other, one):
        return True
    shared = _names(one, "properties") & _names(other, "properties")
    for name in shared & _names(one, "required") & _names(other, "required"):
        first, second = (_target(each["properties"][name], components) for each in (one, other))
        if _differ(_kinds(first), _kinds(second)) or _differ(_listed(first), _listed(second)):
            return True
    return False


def _is_closed_to(one: Json, other: Json) -> bool:
    """Return True if an object has no place for a property that the other has to have."""
    closed = one.get("additionalProperties") is False and "patternProperties" not in one
    return closed and not _names(other, "required") <= _names(one, "properties")


def _names(schema: Json, keyword: str) -> set[str]:
    found = schema.get(keyword)
    named = found if is_object(found) or is_list(found) else ()
    return {each for each in named if isinstance(each, str)}


def _target(schema: object, components: Json) -> Json:
    if not is_object(schema):
        return {}
    name = schema_name(schema.get("$ref"))
    found = components.get(name, {}) if name is not None else schema
    return found if is_object(found) else {}


def _kinds(schema: Json) -> set[str]:
    """Return the types that a schema states, none if it states none; numbers are of one kind."""
    stated = schema.get("type")
    kinds = {str(each) for each in (stated if is_list(stated) else [stated]) if each is not None}
    return kinds | _NUMBERS if kinds & _NUMBERS else kinds


def _listed(schema: Json) -> set[str]:
    """Return the values that a schema lists; those that are alike as Python values only differ."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return {repr(each) for each in values}
