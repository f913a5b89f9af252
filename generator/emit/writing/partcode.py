"""The ways in which members of forms are written, as source."""

from __future__ import annotations

from generator.describe.api import Part
from generator.emit.writing import text
from generator.emit.writing.imports import Imports


def parts_code(parts: tuple[tuple[str, Part], ...], imports: Imports) -> str:
    """Return the expression of the parts of a form, by name."""
    name = imports.runtime("requests.parts", "Part")
    shown = ", ".join(
        f"{text.literal(wire)}: {name}({_arguments(part, name)})" for wire, part in parts
    )
    return f"{{{shown}}}"


def part_code(part: Part, imports: Imports) -> str:
    """Return the expression of one part."""
    name = imports.runtime("requests.parts", "Part")
    return f"{name}({_arguments(part, name)})"


def _arguments(part: Part, name: str) -> str:
    found: list[str] = []
    if part.types:
        types = "".join(f"{text.literal(each)}, " for each in part.types)
        found.append(f"types=({types})")
    if part.file_type:
        found.append(f"file_type={text.literal(part.file_type)}")
    if part.file:
        found.append("file=True")
    if part.style:
        found.append(f"style={text.literal(part.style)}")
        found += [] if part.explode else ["explode=False"]
        found += ["allow_reserved=True"] if part.allow_reserved else []
    if part.headers:
        found.append(f"headers={text.literal(dict(part.headers))}")
    if part.prefix:
        inner = "".join(f"{name}({_arguments(each, name)}), " for each in part.prefix)
        found.append(f"prefix=({inner})")
    if part.rest is not None:
        found.append(f"rest={name}({_arguments(part.rest, name)})")
    return ", ".join(found)
