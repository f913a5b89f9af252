"""Tags: the property by which the classes of a union are told apart, stated or not."""

from __future__ import annotations

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import is_model
from generator.normalize.passes.spread_unions import TAGS
from generator.normalize.passes.tree import every_schema, pinned_value, reference_to, schema_name
from generator.normalize.passes.unions import UNNAMED


def find_tags(document: Json, ledger: Ledger) -> None:
    """Complete each discriminator, and add one where every class allows one value of its own."""
    components: Json = document["components"]["schemas"]
    for schema in every_schema(document):
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
    """Add the values of classes that stood in the union without a name, and implied ones."""
    tag = discriminator["propertyName"]
    mapping: Json = discriminator["mapping"]
    default = discriminator.get("x-untagged")
    for name in classes:
        reference = reference_to(name)
        if reference in mapping.values() or reference == default:
            continue
        schema = components[name]
        for value in schema.get(TAGS) or pinned_value(schema, tag):
            mapping.setdefault(value, reference)


def _shared(classes: list[str], components: Json) -> set[str]:
    """Return the properties that all of these classes have."""
    return set.intersection(*({*components[name]["properties"]} for name in classes))


def _pinned(classes: list[str], tag: str, components: Json) -> Json:
    """Return the class of each value that only one of these classes allows the property."""
    found: Json = {}
    for name in classes:
        stated = components[name]["properties"][tag]
        target = components.get(schema_name(stated.get("$ref")) or "", stated)
        for value in pinned_value({"properties": {tag: target}}, tag):
            found.setdefault(value, reference_to(name))
    return found
