"""Components that are no class of their own stand where they are used."""

from __future__ import annotations

from generator.jsontree import is_list
from generator.ledger import Json, Ledger, adopt, marks
from generator.passes.tree import rebuild, reference_to, schema_name, schema_slots


def is_model(schema: Json) -> bool:
    """Whether a schema becomes a class: an object with properties of its own."""
    return schema.get("type") == "object" and bool(schema.get("properties"))


def is_enum(schema: Json) -> bool:
    """Whether a schema becomes an enumeration."""
    return "enum" in schema


def inline_aliases(document: Json, ledger: Ledger) -> None:
    """Put lists, maps, unions and plain values in place of the references to them."""
    components: Json = document["components"]["schemas"]
    inliner = _Inliner(components, ledger)
    for container, key in list(schema_slots(document)):
        if container is not components or is_model(components[key]) or is_enum(components[key]):
            container[key] = inliner.expand(container[key])
    kept = {
        name: schema for name, schema in components.items() if is_model(schema) or is_enum(schema)
    }
    used = marks(document["paths"]) | marks(kept)
    for name in sorted(components.keys() - kept.keys()):
        if not marks(components[name]) <= used:
            ledger.by = "inline_aliases"
            unused = marks(components[name]) - used
            for pointer in sorted(unused):
                ledger.drop({"x-origin": pointer}, "nothing refers to it")
    document["components"]["schemas"] = kept


class _Inliner:
    def __init__(self, components: Json, ledger: Ledger) -> None:
        self.components = components
        self.ledger = ledger
        self.open: list[str] = []

    def expand(self, schema: Json) -> Json:
        """`schema` with every alias inside it in place."""
        return rebuild(schema, self._in_place)

    def _in_place(self, schema: Json) -> Json:
        name = schema_name(schema.get("$ref"))
        if name is None:
            return schema
        target = self.components[name]
        if is_model(target) or is_enum(target):
            schema["$ref"] = reference_to(name)
            return schema
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        if name in self.open:
            self.ledger.rewrite(schema, f"untyped where {name} contains itself")
            return siblings
        self.open.append(name)
        copied = self.expand(self.ledger.copy(target))
        self.open.pop()
        merged = adopt({**copied, **siblings}, copied)
        inner = merged.get("anyOf")
        if is_list(inner) and len(inner) == 1:
            return adopt({**inner[0], **siblings}, merged, inner[0])
        return merged
