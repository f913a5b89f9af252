"""`allOf`: several schemas that all apply become the one schema that says the same."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.implied import is_implied
from generator.normalize.passes.remarks import ANNOTATIONS, says_something
from generator.normalize.passes.tree import rebuild, schema_name, schema_slots

_TIGHTEST = {
    "minimum": max,
    "exclusiveMinimum": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "maximum": min,
    "exclusiveMaximum": min,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
}
_NUMERIC = {"integer", "number"}


def merge_all_of(document: Json, ledger: Ledger) -> None:
    """Merge each `allOf` into the schema that has it."""
    merger = Merger(document["components"]["schemas"], ledger)
    for container, key in list(schema_slots(document)):
        if container is merger.components:
            merger.settle(key)
        else:
            container[key] = rebuild(container[key], merger.merge)


class Merger:
    """Merges schemas, and the components that they refer to before others copy from them."""

    @classmethod
    def of_settled(cls, components: Json, ledger: Ledger) -> Merger:
        """Make one for components that have no `allOf` any more."""
        made = cls(components, ledger)
        made.settled.update(components)
        return made

    def __init__(self, components: Json, ledger: Ledger) -> None:
        self.components = components
        self.ledger = ledger
        self.settled: set[str] = set()
        self.at_work: set[str] = set()
        self.combined: set[tuple[str, str]] = set()
        self.parents = {name: _extended(schema) for name, schema in components.items()}

    def settle(self, name: str) -> bool:
        """Merge one component before others copy from it; False if it is being merged just now."""
        if name in self.at_work:
            return False
        if name not in self.settled:
            self.at_work.add(name)
            self.components[name] = rebuild(self.components[name], self.merge)
            self.at_work.discard(name)
            self.settled.add(name)
        return True

    def merge(self, schema: Json) -> Json:
        """Return `schema` without `allOf`."""
        if "allOf" not in schema:
            return schema
        parts: list[Json] = [part for part in schema.pop("allOf") if is_object(part)]
        for part in parts:
            self.ledger.rewrite(part, "merged into the schema that lists it")
        spoken = self._demanding([part for part in parts if says_something(part)])
        adopt(schema, *(part for part in parts if part not in spoken))
        if len(spoken) == 1 and "$ref" in spoken[0] and self._only_points(schema):
            return self._point(schema, spoken[0], parts)
        result = schema
        for part in spoken:
            result = self.combine(result, self._target(part))
        for part in parts:
            if part not in spoken:
                result = {**_annotations(part), **result}
        return result

    def _demanding(self, parts: list[Json]) -> list[Json]:
        """Leave out what a reference among the parts demands already."""
        references = [part for part in parts if "$ref" in part]
        name = schema_name(references[0]["$ref"]) if len(references) == 1 else None
        if name is None or len(parts) < 2 or not self.settle(name):
            return parts
        target = self.components[name]
        implied = [part for part in parts if part is not references[0] and is_implied(part, target)]
        self.ledger.rewrite_all(implied, f"said by {name} itself")
        return [part for part in parts if part not in implied]

    def _only_points(self, schema: Json) -> bool:
        said = {key for key in schema if key not in ANNOTATIONS and not key.startswith("x-")}
        return said <= {"type", "additionalProperties"} and schema.get("type") in (
            None,
            "object",
            ["object", "null"],
        )

    def _point(self, schema: Json, reference: Json, parts: list[Json]) -> Json:
        """Return a reference for an `allOf` of that one reference."""
        described: Json = {}
        for part in (schema, *parts):
            described = {**_annotations(part), **described}
        pointing = {**described, "$ref": reference["$ref"]}
        if schema.get("type") == ["object", "null"]:
            pointing = {**described, "anyOf": [{"$ref": reference["$ref"]}, {"type": "null"}]}
        return adopt(pointing, schema, *parts)

    def _target(self, part: Json) -> Json:
        """Replace a part that is a reference by a copy of its target."""
        name = schema_name(part.get("$ref"))
        if name is None:
            return part
        if not self.settle(name):
            self.ledger.loosen(part, f"left out of its own definition: {name} contains itself")
            return {}
        target = self.ledger.copy(self.components[name])
        if "$ref" in target:
            target = self._target(target)
        if not any(key in target for key in ("oneOf", "anyOf")):
            target.pop("discriminator", None)
        return {**target, **{key: value for key, value in part.items() if key != "$ref"}}

    def combine(self, one: Json, other: Json) -> Json:
        """Return the schema of the values that both accept."""
        if "$ref" in one and one["$ref"] == other.get("$ref"):
            return adopt({**other, **one}, other)
        pair = (schema_name(one.get("$ref")), schema_name(other.get("$ref")))
        if pair[0] is None or pair[1] is None:
            return self._both(one, other)
        names = (pair[0], pair[1])
        if self._extends(*names):
            return adopt({**other, **one}, other)
        if self._extends(*reversed(names)):
            return adopt({**one, **other}, one)
        if names in self.combined:
            why = f"{names[0]} and {names[1]} hold each other: only the first is kept inside"
            self.ledger.loosen(adopt(one, other), why)
            return one
        self.combined.add(names)
        both = self._both(one, other)
        self.combined.discard(names)
        return both

    def _extends(self, name: str, other: str) -> bool:
        """Return True if a component is another one, or extends it by `allOf`, directly or not."""
        found, stack = {name}, [name]
        while stack:
            above = self.parents.get(stack.pop(), set()) - found
            found |= above
            stack.extend(above)
        return other in found

    def _both(self, one: Json, other: Json) -> Json:
        if "$ref" in one:
            one = self._target(one)
        if "$ref" in other:
            other = self._target(other)
        result: Json = {**other, **one}
        adopt(result, other)
        kinds = common_type(one.get("type"), other.get("type"))
        if kinds is None:
            self.ledger.loosen(result, "untyped: its parts demand different types")
            for part in (one, other):
                gone = [part[key] for key in part if key not in _KEPT_UNTYPED]
                self.ledger.drop(gone, "stands in a part that demands another type")
            return {key: value for key, value in result.items() if key in _KEPT_UNTYPED}
        if kinds:
            result["type"] = kinds
        for key in sorted(one.keys() & other.keys()):
            if one[key] != other[key]:
                self._reconcile(key, one[key], other[key], result)
        if False in (one.get("additionalProperties"), other.get("additionalProperties")):
            del result["additionalProperties"]
            self.ledger.loosen(result, "additionalProperties false of one part is not kept")
        return result

    def _reconcile(self, key: str, one: Any, other: Any, result: Json) -> None:
        if key in _TIGHTEST:
            result[key] = _TIGHTEST[key](one, other)
        elif key == "required":
            result[key] = list(dict.fromkeys([*other, *one]))
        elif key == "properties":
            result[key] = {**other, **one}
            for name in sorted(one.keys() & other.keys()):
                result[key][name] = self.combine(one[name], other[name])
        elif key == "items":
            result[key] = self.combine(one, other)
        elif key == "pattern":
            result[key] = f"(?=[\\s\\S]*?(?:{other}))(?=[\\s\\S]*?(?:{one}))"
        elif key == "enum":
            known = set(map(repr, other))
            shared = [value for value in one if repr(value) in known]
            result[key] = shared or [*one, *other]
            if not shared:
                self.ledger.loosen(result, "two enums without a value in common: kept as one")
        elif key in (
            "anyOf",
            "oneOf",
            "not",
            "format",
            "const",
            "multipleOf",
            "additionalProperties",
        ):
            self.ledger.loosen(result, f"one {key} of two is kept")
            self.ledger.drop(other, f"another {key} is kept")


def _extended(schema: Json) -> set[str]:
    """Return the components that a schema lists in its `allOf`."""
    listed = schema.get("allOf", ())
    names = (schema_name(each.get("$ref")) for each in listed if is_object(each))
    return {name for name in names if name is not None}


_KEPT_UNTYPED = {*ANNOTATIONS, "x-origin", "x-python-name", "x-source"}


def _annotations(part: Json) -> Json:
    return {key: part[key] for key in part if key in ANNOTATIONS or key.startswith("x-")}


def common_type(one: Any, other: Any) -> Any:
    """Return the types that both allow: "" if neither says, None if there is none."""
    if one is None or other is None:
        return one or other or ""
    left = {one} if isinstance(one, str) else set(one)
    right = {other} if isinstance(other, str) else set(other)
    both = left & right
    if not both and left & _NUMERIC and right & _NUMERIC:
        return "integer"
    if not both:
        return None
    return next(iter(both)) if len(both) == 1 else sorted(both)
