"""Forms as source: how a body that is read as it arrives becomes items."""

from __future__ import annotations

from generator.describe.api import Content, Operation
from generator.describe.kinds import Scalar
from generator.emit.writing.readercode import reader_of
from generator.emit.writing.text import Code, literal
from generator.emit.writing.typecode import TypeCode
from generator.media_types import sequence

_MAKERS = {
    "events": "event_items",
    "lines": "line_items",
    "records": "sequence_items",
    "parts": "part_items",
}


def streams_code(operation: Operation, code: TypeCode) -> list[tuple[Code, Code]]:
    """Return the forms in which a success is read as it arrives, by media type."""
    if operation.streaming is None:
        return []
    return [(literal(each.media_type), _form(each, code)) for each in operation.streaming.forms]


def _form(content: Content, code: TypeCode) -> Code:
    kind = sequence(content.media_type)
    if content.item is None or kind is None:
        return Code(f"{code.imports.runtime('streams.items', 'chunks')}()")
    if kind == "parts" and content.item == Scalar("bytes"):
        return Code(f"{code.imports.runtime('streams.items', 'file_parts')}()")
    decoded = ", decoded=True" if content.decoded else ""
    made = code.imports.runtime("streams.items", _MAKERS[kind])
    return Code(f"{made}({reader_of(code, content.item)}{decoded})")
