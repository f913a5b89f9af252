"""Unions whose members can look alike: what decides between them is said, for it is no tag."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from attrs import define

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import is_alias, is_model
from generator.normalize.passes.tree import every_schema, schema_name

_MOST_COMPARED = 200_000
"""Comparisons after which any two are taken to look alike."""
_DEEPEST = 3
_NUMERIC = frozenset({"integer", "number"})


def note_ambiguity(document: Json, ledger: Ledger) -> None:
    """Say of each union without a discriminator which of its members some objects fit alike."""
    comparing = _Comparing(document["components"]["schemas"])
    for schema in every_schema(document):
        if "anyOf" not in schema or "discriminator" in schema:
            continue
        for one, other in combinations(comparing.members(schema), 2):
            if comparing.is_structured(one) and comparing.alike(one, other):
                said = f"{_said(one)} and {_said(other)} can look alike"
                ledger.rewrite(schema, f"{said}: the one whose names fit best is read")
                break


@define
class _Comparing:
    components: Json
    compared: int = 0

    def members(self, schema: Json) -> list[Json]:
        """Return the members of a union, with those of aliases and unions in it."""
        found: list[Json] = []
        for member in schema["anyOf"]:
            name = schema_name(member.get("$ref"))
            named = name is not None and is_alias(self.components[name])
            target = self._target(member) if named else member
            if "anyOf" in target and "discriminator" not in target:
                found += self.members(target)
            else:
                found.append(target)
        return found

    def is_structured(self, schema: Json) -> bool:
        """Return True if values of a schema are objects or lists."""
        return self._target(schema).get("type") in ("object", "array")

    def alike(self, one: Json, other: Json, depth: int = 0) -> bool:
        """Return True if some value fits both, and nothing makes it fit one of them better."""
        self.compared += 1
        left, right = self._target(one), self._target(other)
        if left is right or depth > _DEEPEST or self.compared > _MOST_COMPARED:
            return True
        if "anyOf" in left or "anyOf" in right:
            return True
        kinds = {_kind(left), _kind(right)}
        if len(kinds) > 1 and not kinds <= _NUMERIC and "" not in kinds:
            return False
        listed, others = _listed(left), _listed(right)
        if listed or others:
            return bool(listed & others)
        if is_model(left) and is_model(right):
            return self._objects_alike(left, right, depth)
        for key in ("items", "additionalProperties"):
            if is_object(left.get(key)) and is_object(right.get(key)):
                return self.alike(left[key], right[key], depth + 1)
        return left.get("format") == right.get("format")

    def _objects_alike(self, left: Json, right: Json, depth: int) -> bool:
        needed = {*left.get("required", ()), *right.get("required", ())}
        shared = left["properties"].keys() & right["properties"].keys()
        return needed <= shared and all(
            self.alike(left["properties"][wire], right["properties"][wire], depth + 1)
            for wire in sorted(needed)
        )

    def _target(self, schema: Json) -> Json:
        name = schema_name(schema.get("$ref"))
        return self.components[name] if name is not None else schema


def _kind(schema: Json) -> str:
    match schema.get("const"):
        case str():
            return "string"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case _:
            return str(schema.get("type", ""))


def _listed(schema: Json) -> set[Any]:
    """Return the values that a schema lists."""
    return {schema["const"]} if "const" in schema else {*schema.get("enum", ())}


def _said(schema: Json) -> str:
    name = schema_name(schema.get("$ref"))
    return name or {"array": "a list", "object": "a map"}.get(_kind(schema), "a value")
