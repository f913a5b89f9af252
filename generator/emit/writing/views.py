"""Ready pieces of source for the templates of models and enumerations."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from generator.describe.api import Alias, Enumeration, Field, Model
from generator.describe.kinds import models_in
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.fieldviews import FieldView, field_view
from generator.emit.writing.imports import Imports
from generator.emit.writing.model_docstrings import model_blocks
from generator.emit.writing.text import Code, literal
from generator.emit.writing.typecode import TypeCode, function_name
from generator.normalize.cycles import companions

_MANY = 150
"""Members up to which a model is read and written by straight-line code: type checkers give up on
a function of very many branches, and so would a person."""
_MOST_BRANCHES = 300
"""Branches that one function with checks may have, for the same reason."""
_UNLISTED = {"str": ("Unlisted", "a text"), "int": ("UnlistedInt", "a number")}
_BRANCH = re.compile(r"\b(?:if|for|and)\b")


@frozen
class CheckView:
    """One function with checks of a model's fields."""

    name: Code
    fields: tuple[FieldView, ...]
    late: tuple[Code, ...]
    """Imports that would go in a circle outside of the function."""


def model_views(
    writer: CallWriter, runtime: str, made: Collection[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each of the names `made` with the variables of its template; all at once would be large."""
    circles = companions(references(writer.models, writer.aliases))
    for name in (each for each in writer.models if each in made):
        view = _model(
            writer.models[name],
            writer.models,
            writer.enums,
            writer.aliases,
            circle=circles[name],
            withheld=writer.withholding,
            runtime=runtime,
        )
        yield name, view


def references(
    models: Mapping[str, Model], aliases: Mapping[str, Alias]
) -> dict[str, frozenset[str]]:
    """Find the classes with fields, and the aliases, that each of them names."""
    held = {name: [each.type for each in model.fields] for name, model in models.items()}
    held |= {name: [alias.type] for name, alias in aliases.items()}
    return {
        name: frozenset(found for kind in kinds for found in models_in(kind) if found in held)
        for name, kinds in held.items()
    }


def _model(
    model: Model,
    models: Mapping[str, Model],
    enums: Mapping[str, Enumeration],
    aliases: Mapping[str, Alias],
    *,
    circle: frozenset[str],
    withheld: frozenset[str],
    runtime: str,
) -> dict[str, Any]:
    imports = Imports(runtime)
    code = TypeCode(
        imports,
        models,
        enums,
        here=".",
        own=model.name,
        deferred=circle - {model.name},
        aliases=aliases,
        withholding=withheld,
    )
    hoisted: dict[str, str] = {}
    many = len(model.fields) > _MANY
    withholds = model.sent and model.name in withheld
    fields = [
        field_view(each, model, code, hoisted, many=many, withholds=withholds)
        for each in model.fields
    ]
    _import_for_model(imports, model, fields, many=many, withholds=withholds, circle=bool(circle))
    counted = not many and not all(each.required for each in fields)
    held = {name for each in model.fields for name in models_in(each.type)}
    late = sorted(held & code.deferred)
    modules = {name: (models.get(name) or aliases[name]).module for name in late}
    checked = {name: modules[name] for name in late if name in aliases}
    known = sorted({each.wire for each in model.fields})
    return {
        "name": Code(model.name),
        "docstring": text.docstring(model_blocks(model), 4),
        "title": text.docstring([f"`{model.name}` of {{vendor}}."], 0),
        "fields": fields,
        "known": Code(", ".join(map(literal, known))),
        "count": Code(str(len(model.fields))),
        "counted": counted,
        "valued": counted or any(each.unusual for each in fields),
        "hoisted": [Code(f"{name}: {said}") for name, said in hoisted.items()],
        "many": many,
        "read": Code(function_name(model.module, "read")),
        "recursive": bool(circle),
        "withholds": withholds,
        "late": list(_late(modules, "read").values()),
        "parts": _check_parts(model, fields, _late(checked, "check")),
        "sent": model.sent,
        "closed": model.closed,
        "imports": imports.code(),
    }


def _import_for_model(
    imports: Imports,
    model: Model,
    fields: Sequence[FieldView],
    *,
    many: bool,
    withholds: bool,
    circle: bool,
) -> None:
    """Import what the class itself needs, beside the types of its fields."""
    for name in ("Any", "Self", "cast"):
        imports.name("typing", name)
    for name in ("define", "field"):
        imports.name("attrs", name)
    for name in ("OBJECT", "At", "Issues", "members"):
        imports.runtime("values.reading", name)
    imports.runtime("display", "model_repr")
    if model.fields:
        imports.runtime("values.reading", "keep_unknown")
    if circle:
        imports.runtime("values.writing", "too_deep")
    if many:
        imports.runtime("values.writing", "plain")
    if many and withholds:
        imports.runtime("values.writing", "sendable")
    if model.sent and any(each.needed for each in fields):
        imports.runtime("values.checks", "check_given")
    if model.sent and model.closed:
        imports.runtime("values.checks", "check_closed")
    if any(not each.required or each.unusual for each in fields):
        imports.runtime("unset", "UNSET")
    if any(not each.required for each in fields):
        imports.runtime("unset", "Unset")


def _late(modules: Mapping[str, str], verb: str) -> dict[str, Code]:
    """Write the imports of functions from modules that import this one."""
    return {
        name: Code(f"from .{module} import {function_name(module, verb)}")
        for name, module in modules.items()
    }


def _check_parts(
    model: Model, fields: list[FieldView], late: Mapping[str, Code]
) -> list[CheckView]:
    """Return the checks of the fields as one function, or several if they have many branches."""
    parts: list[list[tuple[Field, FieldView]]] = [[]]
    branches = 0
    for each, view in zip(model.fields, fields, strict=True):
        if not view.checks and not view.needed:
            continue
        added = 1 + sum(len(_BRANCH.findall(line)) for line in view.checks)
        branches += added
        if parts[-1] and branches > _MOST_BRANCHES:
            parts.append([])
            branches = added
        parts[-1].append((each, view))
    return [
        CheckView(
            name=Code(f"_check_{number}"),
            fields=tuple(view for _, view in part),
            late=tuple(
                late[name]
                for name in sorted({name for each, _ in part for name in models_in(each.type)})
                if name in late
            ),
        )
        for number, part in enumerate(parts, 1)
    ]


def enum_view(enum: Enumeration, runtime: str) -> dict[str, Any]:
    """Return the variables of the template of an enumeration."""
    imports = Imports(runtime)
    for name in ("Final", "Literal", "TypeAlias"):
        imports.name("typing", name)
    for name in ("Reader", "open_enum"):
        imports.runtime("values.enums", name)
    unlisted, kind = _UNLISTED[enum.base]
    described = text.paragraphs(enum.description) or [f"The known values of {enum.name}."]
    like = f"A `{enum.name}`, {kind} that it lists, or any other that is marked as `{unlisted}`."
    return {
        "name": Code(enum.name),
        "base": Code(imports.name("enum", "StrEnum" if enum.base == "str" else "IntEnum")),
        "docstring": text.docstring([*described, f"Other values arrive as `{unlisted}`."], 4),
        "members": [(Code(name), text.literal(value)) for name, value in enum.members],
        "like": Code(enum.like),
        "like_docstring": text.docstring([like], 0),
        "values": Code(", ".join(text.literal(value) for _, value in enum.members)),
        "unlisted": Code(imports.runtime("unlisted", unlisted)),
        "read": Code(function_name(enum.module, "read")),
        "imports": imports.code(),
    }
