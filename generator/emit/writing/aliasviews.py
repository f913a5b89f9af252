"""Ready pieces of source for the template of a named type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.describe.api import Alias, Enumeration, Model
from generator.describe.kinds import models_in
from generator.emit.writing import text
from generator.emit.writing.checkcode import checks
from generator.emit.writing.imports import Imports
from generator.emit.writing.readercode import reader_of
from generator.emit.writing.text import Code
from generator.emit.writing.typecode import TypeCode, function_name


def alias_view(
    alias: Alias,
    models: Mapping[str, Model],
    enums: Mapping[str, Enumeration],
    aliases: Mapping[str, Alias],
    *,
    runtime: str,
    circle: frozenset[str],
) -> dict[str, Any]:
    """Return the variables of the template of one named type."""
    imports = Imports(runtime)
    imports.name("functools", "cache")
    imports.name("typing_extensions", "TypeAliasType")
    for name in ("At", "Issues", "Reader"):
        imports.runtime("values.reading", name)
    code = TypeCode(
        imports,
        models,
        enums,
        here=".",
        own=alias.name,
        deferred=circle - {alias.name},
        aliases=aliases,
    )
    held = sorted(models_in(alias.type) & code.deferred)
    modules = [(models.get(name) or aliases[name]).module for name in held]
    checked = [aliases[name].module for name in held if name in aliases]
    annotation = code.annotation(alias.type)
    described = text.paragraphs(alias.description) or [f"A {alias.name} value."]
    return {
        "name": Code(alias.name),
        "name_literal": text.literal(alias.name),
        "docstring": text.docstring(described, 0),
        "annotation": text.literal(annotation)
        if models_in(alias.type) & circle
        else Code(annotation),
        "reader": Code(reader_of(code, alias.type)),
        "read": Code(function_name(alias.module, "read")),
        "late": [_late(module, "read") for module in modules],
        "sent": alias.sent,
        "check": Code(function_name(alias.module, "check")),
        "late_checks": [_late(module, "check") for module in checked],
        "checks": [Code(line) for line in checks(code, alias.type, "value", "{at}")]
        if alias.sent
        else [],
        "imports": imports.code(),
        "last_imports": imports.last_code(),
    }


def _late(module: str, verb: str) -> Code:
    """Write an import that would go in a circle if it stood outside of the function."""
    return Code(f"from .{module} import {function_name(module, verb)}")
