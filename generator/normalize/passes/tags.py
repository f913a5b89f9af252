"""Tags: the property by which the classes of a union are told apart, stated or not."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import is_model
from generator.normalize.passes.discriminators import SHARED, UNNAMED
from generator.normalize.passes.spread_unions import TAGS
from generator.normalize.passes.tree import every_schema, reference_to, schema_name


def find_tags(document: Json, ledger: Ledger) -> None:
    """Complete each discriminator, and add one where every class allows one value of its own."""
    components: Json = document["components"]["schemas"]
    for schema in every_schema(document):
        if "anyOf" not in schema and "discriminator" not in schema:
            continue
        names = [schema_name(each.get("$ref")) for each in schema.get("anyOf", ())]
        classes = [name for name in names if name is not None and is_model(components[name])]
        discriminator = schema.get("discriminator")
        if is_object(discriminator):
            _complete(discriminator, classes, components)
            for value in dict.fromkeys(discriminator.pop(UNNAMED, ())):
                if value not in discriminator["mapping"]:
                    said = f"discriminator value {value!r} names no member of the union"
                    ledger.loosen(schema, said)
        elif len(classes) > 1:
            for tag in sorted(_shared(classes, components)):
                mapping = _pinned(classes, tag, components)
                if len(mapping) == len(classes):
                    schema["discriminator"] = {"propertyName": tag, "mapping": mapping}
                    break
    for schema in components.values():
        schema.pop(TAGS, None)


def _complete(discriminator: Json, classes: list[str], components: Json) -> None:
    """Add the values of classes that stood in the union without a name, and those of one class."""
    tag = discriminator["propertyName"]
    mapping: Json = discriminator["mapping"]
    for name in classes:
        for value in components[name].get(TAGS, ()):
            mapping.setdefault(value, reference_to(name))
    listed = {name: _listed(name, tag, components) for name in classes}
    counted = Counter(value for values in listed.values() for value in values)
    for name, values in listed.items():
        for value in values:
            alone = counted[value] == 1 and value not in discriminator.get(SHARED, ())
            if alone and reference_to(name) != discriminator.get("x-untagged"):
                mapping.setdefault(value, reference_to(name))


def _shared(classes: list[str], components: Json) -> set[str]:
    """Return the properties that all of these classes have."""
    properties: list[Json] = [components[name]["properties"] for name in classes]
    return {name for name in properties[0] if all(name in each for each in properties)}


def _pinned(classes: list[str], tag: str, components: Json) -> Json:
    """Return the class of each value that only one of these classes allows the property."""
    found: Json = {}
    for name in classes:
        values = _listed(name, tag, components)
        for value in values if len(values) == 1 else ():
            found.setdefault(value, reference_to(name))
    return found


def _listed(name: str, tag: str, components: Json) -> list[str]:
    """List the values that a class allows a property, as texts, if its schema lists them."""
    stated: Json = components[name]["properties"].get(tag, {})
    target: Json = components.get(schema_name(stated.get("$ref")) or "", stated)
    values: list[Any] = [target["const"]] if "const" in target else target.get("enum", [])
    return [str(each) for each in values if isinstance(each, str | int)]
