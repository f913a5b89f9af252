"""Unions beside other demands: each member of a union takes on what stands beside it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from generator.errors import GeneratorError
from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.apart import are_apart
from generator.normalize.passes.combine import Merger, common_type
from generator.normalize.passes.implied import is_implied
from generator.normalize.passes.remarks import demands, is_remark
from generator.normalize.passes.tree import (
    children,
    rebuild,
    reference_to,
    schema_name,
    schema_slots,
)
from generator.normalize.passes.unchecked import remember, remember_exclusion

TAGS = "x-tags"
"""The values of the discriminator that stand for a member which is a class of its own."""
_UNIONS = frozenset({"oneOf", "anyOf"})
_DEEPEST = 20
"""Unions that are each a member of the one before, and are spread before it."""
_MOST = 64
"""Members that a union may have once the unions in it are part of it."""


def spread_unions(document: Json, ledger: Ledger) -> None:
    """Let every union say all that it demands in its members alone."""
    components: Json = document["components"]["schemas"]
    spreader = _Spreader(components, ledger, Merger.of_settled(components, ledger))
    for name in sorted(components):
        spreader.settle(name)
    for container, key in list(schema_slots(document)):
        if container is not components:
            container[key] = rebuild(container[key], spreader.spread)


@frozen
class _Spreader:
    components: Json
    ledger: Ledger
    merger: Merger
    begun: set[str] = field(factory=set[str])
    """The components that are spread by now, or being spread."""
    inside: list[str] = field(factory=list[str])
    """Those being spread, each a member of the one before."""

    def settle(self, name: str) -> None:
        """Spread the unions of a component, unless that is done or under way."""
        if name in self.begun or len(self.inside) >= _DEEPEST:
            return
        self.begun.add(name)
        self.inside.append(name)
        try:
            schema = self.components[name]
            for container, key in children(schema):
                if is_object(container[key]):
                    container[key] = rebuild(container[key], self.spread)
            self.components[name] = self.spread(schema)
            self.name_members(self.components[name], name)
        finally:  # what holds itself without end is given up further out
            self.inside.pop()

    def spread(self, schema: Json) -> Json:
        """Return a schema whose union, if it has one, has nothing to restrict it beside it."""
        if "oneOf" not in schema and "anyOf" not in schema:
            return schema
        unions = {key: schema[key] for key in ("oneOf", "anyOf") if key in schema}
        beside = {key: schema[key] for key in demands(schema) - unions.keys()}
        tags = _mapping(schema)
        lists = [_members(each, tags) for each in unions.values()]
        real = [each for each in lists if not all(map(_only_demands, each))]
        alone = len(lists) == 1 and len(lists[0]) == 1 and "$ref" not in lists[0][0]
        if not real or (len(lists) < 2 and not beside and not alone):
            return schema
        if not beside and any(self._is_open(each) for each in real):
            return schema
        for key, members in zip(unions, lists, strict=True):
            if members not in real:
                remember(schema, key, members)
                self.ledger.loosen(schema, f"{key} is not checked: it only demands some members")
                self.ledger.drop(members, f"stands under {key}, which is not checked")
        null = _take_null(beside)
        described = {key: value for key, value in schema.items() if is_remark(key)}
        self._inherit_tag(described, real)
        members = self._tried(real, tags, beside)
        if not members:
            return schema
        if null and not any(each.get("type") == "null" for each in members):
            members.append({"type": "null"})
        if len(members) == 1:
            described.pop("discriminator", None)
            made = adopt({**members[0], **described}, members[0])
            made.pop(TAGS, None)
            return made
        _consume(described.get("discriminator"), members)
        apart = "discriminator" in described or are_apart(members, self.components)
        if "oneOf" in unions and not apart:
            self.ledger.loosen(schema, "oneOf is kept as anyOf: what fits several members is taken")
            remember_exclusion(described)
        return {**described, "anyOf": members}

    def _tried(self, lists: list[list[Json]], tags: Json, beside: Json) -> list[Json]:
        """Return the members of a union with what stands beside it; none if they have no end."""
        before, copied = len(self.ledger.entries), self.ledger.copied
        try:
            return self._fitting([self._expanded(each, tags) for each in lists], beside)
        except (RecursionError, GeneratorError):  # both hold each other, at other places
            del self.ledger.entries[before:]
            self.ledger.copied = copied
            return []

    def _inherit_tag(self, described: Json, lists: list[list[Json]]) -> None:
        """Let the discriminator of a union in a union be that of the whole, if it has none."""
        inner = [self._target(member) for members in lists for member in members]
        found = [each["discriminator"] for each in inner if is_object(each.get("discriminator"))]
        named = {str(each.get("propertyName")) for each in found if "propertyName" in each}
        if len(named) == 1 and "discriminator" not in described:
            described["discriminator"] = {"propertyName": named.pop(), "mapping": {}}

    def _is_open(self, members: list[Json]) -> bool:
        """Return True if a member of a union cannot be part of a class, or takes anything."""
        return any(TAGS not in each and not demands(each) for each in members)

    def _fitting(self, lists: list[list[Json]], beside: Json) -> list[Json]:
        """Return a schema for each choice of one member of every union that some value fits."""
        if any(_UNIONS & self._target(each).keys() for members in lists for each in members):
            return []
        found = lists[0]
        for others in lists[1:]:
            if len(found) * len(others) > _MOST:
                return []
            pairs = [(one, other) for one in found for other in others]
            found = [both for one, other in pairs if (both := self._both(one, other))]
        made = [self._both(each, beside) for each in found] if beside else found
        return [each for each in made if each is not None]

    def _expanded(self, members: list[Json], tags: Json) -> list[Json]:
        """Return the members, those of a union that is one of them in its place."""
        found: list[Json] = []
        for member in members:
            name = schema_name(member.get("$ref"))
            if name is not None:
                self.settle(name)
            target = self._target(member)
            keys = [*demands(target)]
            nested = len(keys) == 1 and keys[0] in _UNIONS
            if nested and len(found) + len(target[keys[0]]) <= _MOST:
                inner = _members(self.ledger.copy(target[keys[0]]), {**_mapping(target), **tags})
                found += [adopt(each, member) for each in inner]
                if "oneOf" in keys and len(inner) > 1:
                    self.ledger.loosen(member, "oneOf is kept as anyOf")
            else:
                found.append(member)
        return found

    def _target(self, member: Json) -> Json:
        name = schema_name(member.get("$ref"))
        found: Json = self.components[name] if name is not None else member
        return found

    def _both(self, member: Json, beside: Json) -> Json | None:
        """Return the schema of what fits both; None if nothing can."""
        target = self._target(member)
        if is_implied(beside, target):
            self.ledger.rewrite_all(beside, "said by the members of the union themselves")
            return member
        if common_type(target.get("type"), self._target(beside).get("type")) is None:
            self.ledger.drop(member, "nothing fits both it and what stands beside the union")
            return None
        made = self.merger.combine(self.ledger.copy(member), self.ledger.copy(beside))
        title = schema_name(member.get("$ref"))
        return {**made, "title": title, TAGS: member[TAGS]} if title else made

    def name_members(self, schema: Json, name: str) -> None:
        """Make the classes that only a named union has components, called after both."""
        for key in [each for each in demands(schema) if demands(schema) == {each} & _UNIONS]:
            classes = [each for each in schema[key] if is_object(each) and _is_class(each)]
            for index, member in enumerate(schema[key], 1):
                if any(member is each for each in classes):
                    numbered = f"Option{index}" if len(classes) > 1 else "Object"
                    title = member.get("title")
                    wanted = f"{name}_{title if isinstance(title, str) else numbered}"
                    schema[key][index - 1] = self._component(member, wanted, schema)

    def _component(self, member: Json, wanted: str, union: Json) -> Json:
        """Make a member of a union a component, and tell its discriminator so."""
        while wanted in self.components:
            wanted += "_"
        tags = member.pop(TAGS, [])
        self.components[wanted] = member
        discriminator = union.get("discriminator")
        if is_object(discriminator) and tags:
            mapping = discriminator.get("mapping")
            discriminator["mapping"] = {
                **(mapping if is_object(mapping) else {}),
                **dict.fromkeys(tags, reference_to(wanted)),
            }
        return adopt({"$ref": reference_to(wanted)}, member)


def _take_null(beside: Json) -> bool:
    """Take null out of the types beside a union: it is meant to be one more member."""
    kinds = beside.get("type")
    if not is_list(kinds) or "null" not in kinds:
        return False
    rest = [kind for kind in kinds if kind != "null"]
    beside["type"] = rest[0] if len(rest) == 1 else rest
    return True


def _consume(discriminator: Any, members: list[Json]) -> None:
    """Leave the values of members that are classes of their own to these."""
    mapping = discriminator.get("mapping") if is_object(discriminator) else None
    for member in members:
        if "$ref" in member:
            member.pop(TAGS, None)
        elif is_object(mapping):
            for tag in member.get(TAGS, ()):
                mapping.pop(tag, None)


def _mapping(schema: Json) -> Json:
    """Return the values of a discriminator, with what they name."""
    discriminator = schema.get("discriminator")
    mapping: Any = discriminator.get("mapping") if is_object(discriminator) else None
    return mapping if is_object(mapping) else {}


def _members(listed: Any, mapping: Json) -> list[Json]:
    """Return the members of a union, with the values of its discriminator on each."""
    tagged: list[Json] = []
    for member in listed:
        if is_object(member):
            name = schema_name(member.get("$ref"))
            tags = [tag for tag, target in mapping.items() if _is_called(target, name)]
            tagged.append({**member, TAGS: tags or [name]} if name else member)
    return tagged


def _is_called(target: object, name: str | None) -> bool:
    return name is not None and str(target).rpartition("/")[2] == name


def _only_demands(member: Json) -> bool:
    """Return True if a schema only says which members an object must have, or must not."""
    said = demands(member) - {"type"}
    return bool(said) and said <= {"required", "not", "minProperties", "maxProperties"}


def _is_class(member: Json) -> bool:
    """Return True if a member of a union becomes a class or an enumeration."""
    return "$ref" not in member and ("enum" in member or bool(member.get("properties")))
