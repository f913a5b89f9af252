"""Families: a class with a discriminator, and the classes that extend it by `allOf`.

A reference to such a class means it or any class that extends it, as the discriminator says.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from generator.errors import GeneratorError
from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt, origins
from generator.normalize.passes.aliases import LONGEST
from generator.normalize.passes.remarks import ANNOTATIONS
from generator.normalize.passes.tree import (
    rebuild,
    reference_to,
    schema_name,
    schema_slots,
    tag_values,
)

_MOST = 20_000
"""Classes of all families together, each counted in every family that it is of."""
_FAMILY = "x-family"
_UNIONS = ("oneOf", "anyOf")
_WRAPPING = {"allOf", "x-origin"}


@frozen
class _Kin:
    """The classes that extend each other."""

    components: Json
    parents: dict[str, list[str]]
    children: dict[str, list[str]]
    counted: list[int] = field(factory=list[int])

    def below(self, name: str) -> list[str]:
        """Return the classes that extend this one, however many steps away, in the order of names.

        Raises:
            GeneratorError: Together with those asked for before, they are past any sound number.

        """
        found = sorted(_reached(name, self.children) - {name})
        self.counted.append(len(found))
        if sum(self.counted) > _MOST:
            raise GeneratorError(
                f"Classes with discriminators are extended more than {_MOST:,} times in all",
                pointer=next(iter(origins(self.components[name])), None),
                fix="Take out discriminators of classes that extend each other in long chains.",
            )
        return found

    def tags(self) -> dict[str, str]:
        """Return the property that tells each class from those that extend it, where one does."""
        found: dict[str, str] = {}
        stated = {
            name: str(discriminator["propertyName"])
            for name in sorted(self.children)
            if (discriminator := _discriminator(self.components[name])) is not None
        }
        for name, tag in stated.items():
            for each in self.below(name):
                found.setdefault(each, tag)
        return {name: tag for name, tag in {**found, **stated}.items() if name in self.children}

    def values(self, name: str, tag: str, base: str) -> list[str]:
        """Return the values of the discriminator that stand for a class of the family of `base`."""
        found: list[str] = []
        for each in sorted(_reached(name, self.parents)):
            discriminator = _discriminator(self.components[each])
            if discriminator is not None and discriminator["propertyName"] == tag:
                mapping: Json = discriminator.get("mapping") or {}
                found += [value for value, target in mapping.items() if _last(target) == name]
        implied = [] if name == base else _pinned(self.components[name], tag) or [name]
        return list(dict.fromkeys(found or implied))

    def default(self, name: str, tag: str) -> str | None:
        """Return the class of what has no known value of the discriminator, if one says so."""
        for each in [name, *sorted(_reached(name, self.parents) - {name})]:
            discriminator = _discriminator(self.components[each])
            if discriminator is not None and discriminator["propertyName"] == tag:
                target = _last(discriminator.get("defaultMapping", ""))
                if target in _reached(name, self.children):
                    return target
        return None


def find_families(document: Json, ledger: Ledger) -> None:
    """Add a union for each class with a discriminator that others extend."""
    components: Json = document["components"]["schemas"]
    parents = {name: _extended(name, components) for name in components}
    for name in sorted(components):
        for target in _mapped(name, components, ledger):
            if name not in parents[target]:
                parents[target].append(name)
    children: dict[str, list[str]] = {}
    for name, found in parents.items():
        for parent in found:
            children.setdefault(parent, []).append(name)
    kin = _Kin(components, parents, children)
    for name in sorted(children):
        if _discriminator(components[name]) is not None:
            _settle_union(name, kin, ledger)
    for name, tag in sorted(kin.tags().items()):
        if not _is_union(components[name]):
            _add_family(name, tag, kin)


def _add_family(name: str, tag: str, kin: _Kin) -> None:
    members = kin.below(name)
    for each in members:
        # What extends a class and adds nothing is a class all the same.
        kin.components[each].setdefault("properties", {})
    mapping = {
        value: reference_to(each)
        for each in [name, *members]
        for value in kin.values(each, tag, name)
    }
    title = f"Any{name}"
    while title in kin.components:
        title += "_"
    described = f"{name}, or a class that extends it: `{tag}` says which."
    kin.components[title] = {
        **({"description": described} if len(members) >= LONGEST else {}),
        "anyOf": [{"$ref": reference_to(each)} for each in [*members, name]],
        "discriminator": {
            "propertyName": tag,
            "mapping": mapping,
            "x-untagged": reference_to(kin.default(name, tag) or name),
        },
        _FAMILY: name,
    }


def _settle_union(name: str, kin: _Kin, ledger: Ledger) -> None:
    """Take the list of those that extend a class out of it, or the class out of those it lists."""
    base = kin.components[name]
    listed = [each for key in _UNIONS for each in base.get(key, ()) if is_object(each)]
    below = kin.below(name)
    if not listed or any(schema_name(each.get("$ref")) not in below for each in listed):
        return
    if "properties" in base or "allOf" in base:
        for key in _UNIONS:
            base.pop(key, None)
        adopt(base, *listed)
        return
    for each in below:
        schema = kin.components[each]
        for part in list(_parts(schema)):
            if schema_name(part.get("$ref")) == name:
                ledger.rewrite(part, f"{name} is a union of what lists it: adds nothing here")
                adopt(schema, part)
                schema["allOf"].remove(part)


def spread_families(document: Json, ledger: Ledger) -> None:  # noqa: ARG001 - a pass
    """Let each reference to a class that others extend be one to the union of them all."""
    components: Json = document["components"]["schemas"]
    families = {
        schema.pop(_FAMILY): name for name, schema in components.items() if _FAMILY in schema
    }
    if not families:
        return
    unions = set(families.values())
    used: set[str] = set()
    by_member: dict[str, list[Json]] = {}
    for union in sorted(unions):
        for member in components[union]["anyOf"]:
            by_member.setdefault(member["$ref"], []).append(components[union]["discriminator"])

    def change(schema: Json) -> Json:
        union = families.get(schema_name(schema.get("$ref")) or "")
        if union is not None:
            schema["$ref"] = reference_to(union)
            used.add(union)
        else:
            _inherit(schema, by_member)
        return schema

    for container, key in list(schema_slots(document)):
        if container is not components or key not in unions:
            container[key] = rebuild(container[key], change)
    for base, union in families.items():
        components[base].pop("discriminator", None)
        if union not in used:
            del components[union]


def _inherit(schema: Json, by_member: dict[str, list[Json]]) -> None:
    """Give a union of classes of one family the family's discriminator."""
    if "discriminator" in schema or not any(key in schema for key in _UNIONS):
        return
    members = [each for key in _UNIONS for each in schema.get(key, ())]
    listed = {each.get("$ref") for each in members if each.get("type") != "null"}
    for discriminator in by_member.get(next(iter(listed), None) or "", ()):
        mapping = {
            value: target for value, target in discriminator["mapping"].items() if target in listed
        }
        if set(mapping.values()) == listed:
            schema["discriminator"] = {
                "propertyName": discriminator["propertyName"],
                "mapping": mapping,
            }
            return


def _extended(name: str, components: Json) -> list[str]:
    """Return the components that one extends; one with nothing of its own may be an alias."""
    schema: Json = components[name]
    found: list[str] = []
    for part in _parts(schema):
        base = schema_name(part.get("$ref"))
        if base in components:
            mapping: Json = (_discriminator(components[base]) or {}).get("mapping") or {}
            named = not mapping or name in {_last(target) for target in mapping.values()}
            alone = len(schema["allOf"]) == 1 and not schema.keys() - ANNOTATIONS - _WRAPPING
            if named or not alone:
                found.append(base)
    return found


def _mapped(name: str, components: Json, ledger: Ledger) -> Iterator[str]:
    """Yield the classes that the discriminator of a class names, whether they extend it or not."""
    schema: Json = components[name]
    discriminator = _discriminator(schema) or {}
    mapping: Json = discriminator.get("mapping") or {}
    if _is_union(schema):
        return
    named = [(f"discriminator value {value!r}", mapping[value]) for value in sorted(mapping)]
    if "defaultMapping" in discriminator:
        target = discriminator["defaultMapping"]
        named.append((f"defaultMapping {str(target)[:60]!r}", target))
    for said, target in named:
        found = components.get(_last(target), {})
        if "properties" not in found and "allOf" not in found:
            ledger.loosen(schema, f"{said} names no class")
        elif _last(target) != name:
            yield _last(target)


def _is_union(schema: Json) -> bool:
    """Return True if a class lists its alternatives itself, or in a part that is no reference."""
    own = [schema, *(part for part in _parts(schema) if "$ref" not in part)]
    return any(key in each for each in own for key in _UNIONS)


def _parts(schema: Json) -> Iterator[Json]:
    parts = schema.get("allOf")
    yield from (each for each in (parts if is_list(parts) else ()) if is_object(each))


def _discriminator(schema: Json) -> Json | None:
    for each in (schema, *(part for part in _parts(schema) if "$ref" not in part)):
        found = each.get("discriminator")
        if is_object(found) and isinstance(found.get("propertyName"), str):
            return found
    return None


def _pinned(schema: Json, tag: str) -> list[str]:
    """List the first value that a class itself pins its discriminator to; empty if it pins none."""
    found = [value for each in (schema, *_parts(schema)) for value in tag_values(each, tag)]
    return found[:1]


def _last(target: object) -> str:
    return str(target).rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _reached(name: str, edges: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    stack = [name]
    while stack:
        each = stack.pop()
        if each not in found:
            found.add(each)
            stack.extend(edges.get(each, ()))
    return found
