"""Components that are no class of their own stand where they are used, or are a named type."""

from __future__ import annotations

from collections.abc import Iterator

from generator.jsontree import is_list
from generator.ledger import Json, Ledger, adopt, marks
from generator.normalize.cycles import circles
from generator.normalize.passes.tree import (
    inner_schemas,
    rebuild,
    reference_to,
    schema_name,
    schema_slots,
)

LONGEST = 8
"""Members of a union up to which it is repeated wherever it is used."""


def is_model(schema: Json) -> bool:
    """Return True if a schema becomes a class: an object with properties of its own."""
    return schema.get("type") == "object" and bool(schema.get("properties"))


def is_enum(schema: Json) -> bool:
    """Return True if a schema becomes an enumeration."""
    return "enum" in schema


def is_alias(schema: Json) -> bool:
    """Return True if a component becomes a name for a type, being no class."""
    return not is_model(schema) and not is_enum(schema)


def inline_aliases(document: Json, ledger: Ledger) -> None:
    """Put lists, maps, unions and plain values in place of the references to them.

    Those that hold themselves, and unions too long to repeat, stay, each under its name.
    """
    components: Json = document["components"]["schemas"]
    _cut_circles(components, ledger)
    named = _holding_themselves(components)
    named |= {name for name, schema in components.items() if len(schema.get("anyOf", ())) > LONGEST}
    inliner = _Inliner(components, named, ledger)
    for container, key in list(schema_slots(document)):
        if container is not components or key in named or not is_alias(components[key]):
            container[key] = inliner.expand(container[key])
    kept = {
        name: schema for name, schema in components.items() if name in named or not is_alias(schema)
    }
    used = marks(document["paths"]) | marks(kept)
    for name in sorted(components.keys() - kept.keys()):
        if not marks(components[name]) <= used:
            ledger.by = "inline_aliases"
            unused = marks(components[name]) - used
            for pointer in sorted(unused):
                ledger.drop({"x-origin": pointer}, "nothing refers to it")
    document["components"]["schemas"] = kept


def _cut_circles(components: Json, ledger: Ledger) -> None:
    """Take out what says of a component no more than that it is itself."""
    bare = {
        name: {target for each in _alternatives(schema) if (target := _alias(each, components))}
        for name, schema in components.items()
        if is_alias(schema)
    }
    circle = circles(bare)
    for name in sorted(bare):
        for each in list(_alternatives(components[name])):
            members = each.get("anyOf", [])
            others = [member for member in members if schema_name(member.get("$ref")) != name]
            if len(others) < len(members):
                each["anyOf"] = others
                ledger.rewrite(each, f"{name} among its own alternatives adds nothing")
                adopt(each, *(member for member in members if member not in others))
        for each in list(_alternatives(components[name])):
            target = _alias(each, components)
            if target is not None and circle[target] == circle[name]:
                del each["$ref"]
                ledger.loosen(each, f"untyped: {name} is defined as itself")


def _alternatives(schema: Json) -> Iterator[Json]:
    """Yield a schema and, if it is a union, its members."""
    yield schema
    for member in schema.get("anyOf", ()):
        yield from _alternatives(member)


def _alias(schema: Json, components: Json) -> str | None:
    """Return the alias that a schema refers to, if it does."""
    name = schema_name(schema.get("$ref"))
    return name if name is not None and is_alias(components[name]) else None


def _holding_themselves(components: Json) -> set[str]:
    """Return the aliases that can be reached from themselves through no class that has a name."""
    held = {
        name: {each for each in _referred(schema) if is_alias(components[each])}
        for name, schema in components.items()
        if is_alias(schema)
    }
    circle = circles(held)
    return {
        name
        for name, inner in held.items()
        if any(each == name or circle[each] == circle[name] for each in inner)
    }


def _referred(schema: Json) -> set[str]:
    found: set[str] = set()
    stack = [schema]
    while stack:
        each = stack.pop()
        name = schema_name(each.get("$ref"))
        if name is not None:
            found.add(name)
        stack += inner_schemas(each)
    return found


class _Inliner:
    def __init__(self, components: Json, named: set[str], ledger: Ledger) -> None:
        self.components = components
        self.named = named
        self.ledger = ledger

    def expand(self, schema: Json) -> Json:
        """Return `schema` with every alias inside it in place."""
        return rebuild(schema, self._in_place)

    def _in_place(self, schema: Json) -> Json:
        name = schema_name(schema["$ref"]) if "$ref" in schema else None
        if name is None:
            return schema
        target = self.components[name]
        if name in self.named or not is_alias(target):
            schema["$ref"] = reference_to(name)
            return schema
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        copied = self.expand(self.ledger.copy(target))
        merged = adopt({**copied, **siblings}, copied)
        inner = merged.get("anyOf")
        if is_list(inner) and len(inner) == 1:
            return adopt({**inner[0], **siblings}, merged, inner[0])
        return merged
