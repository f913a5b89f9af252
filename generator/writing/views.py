"""What the templates of models and enumerations show, as ready pieces of source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from generator.api import Constant, Enumeration, Field, Model, Nullable, Source
from generator.writing import text
from generator.writing.checkcode import checks
from generator.writing.graph import circles
from generator.writing.imports import Imports
from generator.writing.text import Code
from generator.writing.typecode import TypeCode, holds_constant, models_in, plain_class

_LOCALS = frozenset(
    [
        "id",
        "data",
        "at",
        "issues",
        "rest",
        "attempt",
        "optional",
        "required",
        "members",
        "list_of",
        "map_of",
        "nullable",
        "open_enum",
        "literal",
        "union",
        "discriminated",
        "read_str",
        "read_int",
        "read_float",
        "read_bool",
        "read_any",
        "read_none",
        "read_datetime",
        "read_date",
        "read_time",
        "read_uuid",
        "read_bytes",
    ]
)


@frozen
class FieldView:
    """One attribute of a model."""

    name: Code
    wire: Code
    local: Code
    annotation: Code
    declared: Code
    """The annotation of the local variable, where a checker would widen its type."""
    default: Code
    """The value of an attribute that is not given; empty if it must be."""
    required: bool
    secret: bool
    plain: Code
    """The class that most values have; empty if reading is more than a look at the class."""
    nullable: bool
    reader: Code
    written: Code
    checks: tuple[Code, ...]


def model_views(
    models: Mapping[str, Model], enums: Mapping[str, Enumeration], runtime: str
) -> dict[str, dict[str, Any]]:
    """The variables of the template of each model, by class name."""
    circle = circles({name: _neighbours(model, models) for name, model in models.items()})
    return {name: _model(model, models, enums, circle, runtime) for name, model in models.items()}


def _neighbours(model: Model, models: Mapping[str, Model]) -> set[str]:
    found = {name for each in model.fields for name in models_in(each.type)}
    return {name for name in found if name in models and name != model.name}


def _model(
    model: Model,
    models: Mapping[str, Model],
    enums: Mapping[str, Enumeration],
    circle: Mapping[str, int],
    runtime: str,
) -> dict[str, Any]:
    imports = Imports(runtime)
    imports.name("typing", "Any")
    imports.name("attrs", "define")
    imports.name("attrs", "field")
    for name in ("Issues", "Path", "members"):
        imports.runtime("reading", name)
    deferred = {name for name in _neighbours(model, models) if circle[name] == circle[model.name]}
    code = TypeCode(imports, models, enums, here=".", own=model.name, deferred=frozenset(deferred))
    hoisted: dict[str, str] = {}
    fields = [_field(each, model, code, hoisted) for each in model.fields]
    if model.sent and model.closed:
        imports.runtime("checks", "check_closed")
    if any(not each.required or each.plain for each in fields):
        imports.runtime("unset", "UNSET")
    if any(not each.required for each in fields):
        imports.runtime("unset", "Unset")
    late = [Code(f"from .{models[name].module} import {name}") for name in sorted(deferred)]
    checked = {name for each in model.fields for name in models_in(each.type)} & deferred
    return {
        "name": Code(model.name),
        "docstring": text.docstring(_model_blocks(model), 4),
        "title": text.docstring([f"`{model.name}` of {{vendor}}."], 0),
        "fields": fields,
        "hoisted": [Code(f"{name}: {said}") for name, said in hoisted.items()],
        "late": late,
        "late_checks": [
            Code(f"from .{models[name].module} import {name}") for name in sorted(checked)
        ],
        "sent": model.sent,
        "closed": model.closed,
        "imports": imports.code(),
    }


def _model_blocks(model: Model) -> list[str]:
    described = text.paragraphs(model.description) or [f"A {model.name} object."]
    lines = [text.entry(each.name, _described(each)) for each in model.fields]
    return [*described, *text.section("Attributes", lines), *source_blocks(model.source)]


def _described(each: Field) -> str:
    notes = [text.sentence(each.description)]
    if each.deprecated:
        notes.append("Deprecated.")
    if each.read_only:
        notes.append("Set by the vendor, not by you.")
    if each.write_only:
        notes.append("Sent only, never read.")
    return " ".join(note for note in notes if note)


def source_blocks(source: Source | None) -> list[str]:
    """The `Source:` line of a docstring, if the document says where a fact is from."""
    if source is None or not source.document:
        return []
    said = f"Source: {text.one_line(source.document)} ({text.one_line(source.basis)})."
    more = [text.sentence(source.note)] if source.note else []
    link = [text.one_line(source.url)] if source.url else []
    return [" ".join([said, *more, *link])]


def _field(each: Field, model: Model, code: TypeCode, hoisted: dict[str, str]) -> FieldView:
    plain = plain_class(each.type) or ""
    nullable = isinstance(each.type, Nullable)
    inner = each.type.of if isinstance(each.type, Nullable) and plain else each.type
    reader = code.reader(inner)
    if plain:
        if not each.required:
            code.imports.runtime("reading", "attempt")
    else:
        code.imports.runtime("reading", "required" if each.required else "optional")
    annotation = code.annotation(each.type)
    if holds_constant(each.type) and not models_in(each.type) & code.deferred:
        code.imports.runtime("reading", "Reader")
        constant = f"_READ_{each.name.upper()}"
        hoisted[constant] = f"Reader[{annotation}] = {reader}"
        reader = constant
    annotated = annotation if each.required else f"{annotation} | Unset"
    return FieldView(
        name=Code(each.name),
        wire=text.literal(each.wire),
        local=Code(f"{each.name}_" if each.name.rstrip("_") in _LOCALS else each.name),
        annotation=Code(annotated),
        declared=Code(f": {annotated}" if holds_constant(each.type) else ""),
        default=_default(each),
        required=each.required,
        secret=each.secret,
        plain=Code(plain),
        nullable=nullable,
        reader=Code(reader),
        written=Code(code.written(each.type, f"self.{each.name}")),
        checks=tuple(
            Code(line)
            for line in (
                checks(code, each.type, f"self.{each.name}", f"{{at}}.{each.name}")
                if model.sent
                else ()
            )
        ),
    )


def _default(each: Field) -> Code:
    if not each.required:
        return Code("UNSET")
    return text.literal(each.type.value) if isinstance(each.type, Constant) else Code("")


def enum_view(enum: Enumeration) -> dict[str, Any]:
    """The variables of the template of an enumeration."""
    described = text.paragraphs(enum.description) or [f"The known values of {enum.name}."]
    return {
        "name": Code(enum.name),
        "base": Code("StrEnum" if enum.base == "str" else "IntEnum"),
        "docstring": text.docstring([*described, "Other values arrive as they are."], 4),
        "members": [(Code(name), text.literal(value)) for name, value in enum.members],
    }
