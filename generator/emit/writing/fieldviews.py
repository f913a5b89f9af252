"""Ready pieces of source for the fields of a model."""

from __future__ import annotations

from typing import NamedTuple

from generator.describe.api import Field, Model
from generator.describe.kinds import (
    Constant,
    ListOf,
    MapOf,
    Nullable,
    Scalar,
    holds_file,
    models_in,
)
from generator.emit.writing import text
from generator.emit.writing.checkcode import checks
from generator.emit.writing.model_docstrings import field_blocks
from generator.emit.writing.readercode import holds_union, needs_annotation, reader_of
from generator.emit.writing.text import Code
from generator.emit.writing.typecode import TypeCode, plain_class


class FieldView(NamedTuple):  # many are made, and attrs would take three times as long
    """One attribute of a model."""

    name: Code
    wire: Code
    annotation: Code
    docstring: Code | None
    default: Code
    """The value of an attribute that is not given; empty if it must be."""
    required: bool
    secret: bool
    unusual: Code
    """A test of whether a value must go to the reader; empty if every value there must."""
    file: bool
    """True if there are files in it, which JSON cannot hold."""
    reader: Code
    written: Code
    sent: Code
    """The JSON value that is sent."""
    needed: bool
    """True if it must be given to be sent, though reading does without."""
    read_only: bool
    checks: tuple[Code, ...]


def field_view(
    each: Field,
    model: Model,
    code: TypeCode,
    hoisted: dict[str, str],
    *,
    many: bool,
    withholds: bool,
) -> FieldView:
    """Return the view of a field, and note readers that its module makes once in `hoisted`."""
    told = needs_annotation(each.type) or holds_union(each.type)
    unusual = "" if many else _unusual(each, told=told)
    file = holds_file(each.type)
    value = f"self.{each.name}"
    inner = each.type.of if isinstance(each.type, Nullable) and unusual else each.type
    reader = reader_of(code, inner)
    for name in _used(each, unusual=bool(unusual), many=many):
        code.imports.runtime("values.reading", name)
    annotation = code.annotation(each.type)
    late = code.deferred | {model.name}
    made = told or isinstance(inner, ListOf | MapOf | Nullable)
    if made and not models_in(each.type) & late:
        code.imports.runtime("values.reading", "Reader")
        constant = f"_READ_{each.name.upper()}"
        hoisted[constant] = f"Reader[{code.annotation(inner)}] = {reader}"
        reader = constant
    annotated = annotation if each.required else f"{annotation} | Unset"
    blocks = field_blocks(each)
    return FieldView(
        name=Code(each.name),
        wire=text.literal(each.wire),
        annotation=text.literal(annotated) if models_in(each.type) & late else Code(annotated),
        docstring=text.docstring(blocks, 4) if blocks else None,
        default=_default(each),
        required=each.required,
        secret=each.secret,
        unusual=Code(unusual),
        file=file,
        reader=Code(reader),
        written=Code(value if many and not file else code.written(each.type, value)),
        sent=Code(code.sent(each.type, value) if withholds and not each.read_only else ""),
        needed=each.needed,
        read_only=each.read_only,
        checks=tuple(
            Code(line)
            for line in (
                checks(code, each.type, value, f"{{at}}.{each.name}")
                if model.sent and not each.read_only
                else ()
            )
        ),
    )


def _used(each: Field, *, unusual: bool, many: bool) -> tuple[str, ...]:
    """Return the names of the runtime that read a field."""
    if each.required:
        return () if unusual else ("required",)
    if many:
        return ("optional",)
    return ("attempt",) if unusual else ("UNREADABLE", "unread")


def _unusual(each: Field, *, told: bool) -> str:
    """Return the condition under which a value must be read; empty if it is no mere condition."""
    if each.type == Scalar("none") and not each.required:
        return "value is not None"  # mypy lets nobody use what a reader of null returns
    plain = plain_class(each.type)
    nullable = isinstance(each.type, Nullable)
    if not plain and (each.required or not nullable or told):
        return ""
    conditions = [f"type(value) is not {plain}"] if plain else []
    conditions += ["value is not None"] if nullable else []
    return " and ".join(conditions)


def _default(each: Field) -> Code:
    if isinstance(each.type, Constant) and (each.required or each.needed):
        return text.literal(each.type.value)
    return Code("" if each.required or each.needed else "UNSET")
