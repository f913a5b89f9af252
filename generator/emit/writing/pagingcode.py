"""The expression that says how a call's list goes on."""

from __future__ import annotations

from generator.describe.api import Paging
from generator.emit.writing import text
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import Code


def paging_code(paging: Paging, imports: Imports) -> Code:
    """Return the expression of how a call goes on."""
    imports.runtime("paging", "Paging")
    said = {
        "kind": paging.kind,
        "items": paging.items,
        "parameter": paging.parameter,
        "next": paging.next,
        "first": paging.first,
        "total": paging.total,
    }
    shown = [f"{name}={_literal(value)}" for name, value in said.items() if value]
    return Code(f"Paging({', '.join(shown)})")


def _literal(value: str | int | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"({''.join(f'{text.literal(each)}, ' for each in value).rstrip(' ')})"
    return str(text.literal(value))
