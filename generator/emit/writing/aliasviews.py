"""What the template of a named type shows, as ready pieces of source."""

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
from generator.emit.writing.typecode import TypeCode, alias_function


def alias_view(
    alias: Alias,
    models: Mapping[str, Model],
    enums: Mapping[str, Enumeration],
    aliases: Mapping[str, Alias],
    runtime: str,
) -> dict[str, Any]:
    """Return the variables of the template of one named type."""
    imports = Imports(runtime)
    imports.name("functools", "cache")
    imports.name("typing_extensions", "TypeAliasType")
    for name in ("Issues", "Path", "Reader"):
        imports.runtime("reading", name)
    others = {name for name in models_in(alias.type) if name in aliases and name != alias.name}
    code = TypeCode(
        imports,
        models,
        enums,
        here=".",
        own=alias.name,
        deferred=frozenset(others),
        aliases=aliases,
    )
    modules = [aliases[name].module for name in sorted(others)]
    described = text.paragraphs(alias.description) or [f"A {alias.name} value."]
    return {
        "name": Code(alias.name),
        "name_literal": text.literal(alias.name),
        "docstring": text.docstring(described, 0),
        "annotation": text.literal(code.annotation(alias.type)),
        "reader": Code(reader_of(code, alias.type)),
        "read": Code(alias_function(alias.module, "read")),
        "late": [_late(module, "read") for module in modules],
        "sent": alias.sent,
        "check": Code(alias_function(alias.module, "check")),
        "late_checks": [_late(module, "check") for module in modules],
        "checks": [Code(line) for line in checks(code, alias.type, "value", "{at}")]
        if alias.sent
        else [],
        "imports": imports.code(),
    }


def _late(module: str, verb: str) -> Code:
    """Return an import that would go in a circle outside of the function."""
    return Code(f"from .{module} import {alias_function(module, verb)}")
