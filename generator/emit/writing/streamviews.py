"""Ready pieces of source for bodies that are read as they arrive: their forms and methods."""

from __future__ import annotations

from attrs import frozen

from generator.describe.api import Operation, Streaming
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import Code


@frozen
class StreamView:
    """One method that gives items, or bytes, as they arrive."""

    name: Code
    call: Code
    signature: Code
    arguments: Code
    returns: Code
    docstring: Code
    deprecated: Code | None
    opener: Code
    """The client's own method that makes the stream."""


def stream_views(writer: CallWriter, imports: Imports, *, prefix: str) -> list[StreamView]:
    """Return the methods of a client, in the order of their operations.

    Args:
        writer: Writes the calls of the API.
        imports: Those of the client's module.
        prefix: `Async`, or empty.
    """
    return [
        _view(each, each.streaming, writer, imports, prefix)
        for each in writer.api.operations
        if each.streaming is not None
    ]


def _view(
    operation: Operation, streaming: Streaming, writer: CallWriter, imports: Imports, prefix: str
) -> StreamView:
    typed = writer.code(imports, lazily=True)
    signature = writer.signature(operation, typed)
    named = operation.body or any(each.location != "path" for each in operation.parameters)
    late = imports.runtime("clients", "late_streams")
    returns = f"{late}.{prefix}Stream[{typed.annotation(streaming.item)}]"
    if streaming.whole:
        returns = f"{late}.{prefix}Download"
    return StreamView(
        name=Code(streaming.name),
        call=Code(operation.name),
        signature=signature.parameters if named else Code(f"{signature.parameters}*, "),
        arguments=signature.arguments,
        returns=Code(returns),
        docstring=_docstring(operation, streaming, prefix),
        deprecated=text.literal(f"Deprecated by the vendor, as `{operation.name}` is.")
        if operation.deprecated
        else None,
        opener=Code("_download" if streaming.whole else "_stream"),
    )


def _docstring(operation: Operation, streaming: Streaming, prefix: str) -> Code:
    name = operation.name
    loop = f"{'async ' if prefix else ''}for"
    summary = f"Give the items of `{name}` as they arrive; sent when the first one is wanted."
    used = f"A stream, to loop over by `{loop}`, in a `{loop.removesuffix('for')}with` or without."
    if streaming.whole:
        summary = f"Give the bytes of `{name}` as they arrive; sent when the first are wanted."
        used = f"A stream: `save` it to a file, or loop over it by `{loop}`."
    blocks = [
        summary,
        *text.section("Args", [f"    As of `{name}`."]),
        *text.section("Returns", [f"    {used}"]),
        *text.section("Raises", [text.entry("InvalidArgument", "An argument cannot be sent.")]),
    ]
    return text.docstring(blocks, 8)
