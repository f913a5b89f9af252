"""Ready pieces of source for the methods that yield the items of lists in pages."""

from __future__ import annotations

from attrs import frozen

from generator.describe.api import Operation, Paging
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import Code


@frozen
class IteratorView:
    """One method that yields items."""

    name: Code
    call: Code
    signature: Code
    arguments: Code
    returns: Code
    docstring: Code
    deprecated: Code | None


def iterator_views(writer: CallWriter, imports: Imports) -> list[IteratorView]:
    """Return the methods of a client, in the order of their operations."""
    return [
        _view(each, each.paging, writer, imports)
        for each in writer.api.operations
        if each.paging is not None
    ]


def _view(
    operation: Operation, paging: Paging, writer: CallWriter, imports: Imports
) -> IteratorView:
    typed = writer.code(imports, lazily=True)
    signature = writer.signature(operation, typed)
    named = operation.body or any(each.location != "path" for each in operation.parameters)
    name = operation.name
    return IteratorView(
        name=Code(paging.name),
        call=Code(name),
        signature=signature.parameters if named else Code(f"{signature.parameters}*, "),
        arguments=signature.arguments,
        returns=Code(typed.annotation(paging.item)),
        docstring=text.docstring(
            [
                f"Yield the items of `{name}`, fetching a page only when its first one is needed.",
                *text.section("Args", [f"    As of `{name}`; the pages start where they say."]),
                *text.section(
                    "Raises",
                    [
                        text.entry(
                            "InvalidResponse",
                            "A page leads to one that was there, or to another server.",
                        )
                    ],
                ),
            ],
            8,
        ),
        deprecated=text.literal(f"Deprecated by the vendor, as `{name}` is.")
        if operation.deprecated
        else None,
    )
