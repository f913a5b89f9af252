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
    facts = [(_kinds(each), _listed(each)) for each in targets]
    return all(
        bool(kinds and others and not kinds & others)
        or bool(listed and stated and not listed & stated)
        for (kinds, listed), (others, stated) in combinations(facts, 2)
    )


def _target(schema: Json, components: Json) -> Json:
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
