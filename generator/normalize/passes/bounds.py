"""Bounds: no more classes, members and levels than code can have, and a person can wait for."""

from __future__ import annotations

from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, Ledger, origins
from generator.normalize.passes.aliases import is_enum, is_model
from generator.normalize.passes.remarks import ANNOTATIONS
from generator.normalize.passes.tree import children, is_leaf, operations, schema_slots

DEEPEST = 12
"""Lists, maps and unions inside each other, without a class between; Python takes 20 loops."""

MOST = 20_000
"""Classes and operations together: each is a file."""
MOST_MEMBERS = 5_000
"""Properties of one class, and parameters of one operation."""


def bound_size(document: Json, ledger: Ledger) -> None:  # noqa: ARG001 - a pass
    """Refuse a document that no reader of its package could find their way in.

    Raises:
        GeneratorError: It has too many classes and operations, or one of them too many members.

    """
    schemas: Json = document.get("components", {}).get("schemas", {})
    calls = [each.node for each in operations(document)]
    if len(schemas) + len(calls) > MOST:
        raise GeneratorError(
            f"The document has {len(schemas) + len(calls):,} schemas and operations;"
            f" {MOST:,} are the most that can be generated",
            pointer="",
            fix="Take out what you do not need.",
        )
    for key, nodes in (("properties", schemas.values()), ("parameters", calls)):
        for node in nodes:
            if len(node.get(key, ())) > MOST_MEMBERS:
                raise GeneratorError(
                    f"There are {len(node[key]):,} {key} here; {MOST_MEMBERS:,} are the most",
                    pointer=next(iter(origins(node)), None),
                    fix="Take out what you do not need.",
                )


def bound_nesting(document: Json, ledger: Ledger) -> None:
    """Take any value where lists, maps and unions are nested deeper than code can be."""
    stack = [(container[key], 0) for container, key in schema_slots(document)]
    while stack:
        schema, depth = stack.pop()
        if is_leaf(schema):
            continue
        if depth >= DEEPEST and not is_model(schema) and not is_enum(schema):
            _flatten(schema, ledger)
        level = 0 if is_model(schema) else depth + 1
        inner = [container[key] for container, key in children(schema)]
        stack.extend((each, level) for each in inner if is_object(each))


def _flatten(schema: Json, ledger: Ledger) -> None:
    inner = [container[key] for container, key in children(schema)]
    if not inner:
        return
    ledger.loosen(schema, f"any value: nested more than {DEEPEST} levels deep")
    for each in inner:
        ledger.drop(each, "stands in something that is nested too deeply")
    for key in [key for key in schema if key not in ANNOTATIONS and not key.startswith("x-")]:
        del schema[key]
    schema.pop("discriminator", None)
