"""Read the line by which Bump.sh shows a member: `id string(uuid) Required`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.read.pages.facts import Place
from generator.read.pages.limits import read_bump
from generator.read.pages.members import Draft
from generator.read.pages.types import Shape, read_type

if TYPE_CHECKING:
    from generator.read.pages.lines import Line

__all__ = ["add_words", "badges", "read_member"]

_BOLD: Final = re.compile(
    r"\*\*(?P<name>[^*\s]+|\*)\*\*\s*(?:\((?P<said>(?:[^()]|\([^()]*\))*)\))?\s*(?P<rest>.*)"
)
_PLAIN: Final = re.compile(r"(?P<name>\S+)(?:\s+(?P<rest>.*))?")
_BADGE: Final = re.compile(
    r"\s*(?P<badge>Required|Deprecated|Nullable|Additional properties|Read-only|Write-only"
    r"|Technical preview|Generally available|Discriminator|Beta|Experimental|Preview"
    r"|(?:Added|Deprecated|Removed) in v?[\d.]+)[;,]?(?=\s|$)"
)
_MARKS: Final = frozenset({"required", "deprecated", "nullable"})


def badges(text: str) -> tuple[list[str], str]:
    """Read the badges that `text` starts with; return the rest of it."""
    found: list[str] = []
    while match := _BADGE.match(text):
        found.append(match["badge"])
        text = text[match.end() :]
    return found, text.strip()


def read_member(line: Line) -> Draft | str:
    """Read a member; return why it cannot be read where it cannot."""
    bold = _BOLD.fullmatch(line.text)
    return _bold(line, bold) if bold else _plain(line)


def _bold(line: Line, found: re.Match[str]) -> Draft | str:
    """Read `**id** (string(uuid)) Text`, which says nothing of being required."""
    draft = Draft(found["name"], Place(line.number, line.column + 2), line.indent)
    for part in _parts(found["said"] or ""):
        shape = read_type(part)
        if part.lower() in _MARKS:
            _mark(draft, part.capitalize())
        elif shape is not None and not shape[1].strip():
            draft.shape = shape[0]
        else:
            return f"no known type: {part[:60]}"
    add_words(draft, found["rest"])
    return draft


def _parts(said: str) -> list[str]:
    """Split `string, required`, but not `string(a,b)` nor a list of types."""
    parts = [said]
    while (
        found := re.search(r",\s*(required|deprecated|nullable)$", parts[0], re.IGNORECASE)
    ) is not None:
        parts = [parts[0][: found.start()], found[1], *parts[1:]]
    return [each.strip() for each in parts if each.strip()]


def _plain(line: Line) -> Draft | str:
    """Read `id string(uuid) Required`, where a member that is not required has no badge."""
    found = _PLAIN.fullmatch(line.text)
    if found is None:
        return "no name"
    draft = Draft(found["name"], line.at, line.indent, required=False)
    rest = found["rest"] or ""
    if rest.startswith("Required / "):
        rest = f"{rest.removeprefix('Required / ')} Required"
    shape = read_type(rest)
    if shape is not None:
        draft.shape, rest = shape
    said, rest = badges(rest)
    if rest and (shape is None or not said):
        return "its name is missing, or its type is not known"
    for badge in said:
        _mark(draft, badge)
    add_words(draft, rest)
    return draft


def _mark(draft: Draft, badge: str) -> None:
    if badge == "Required":
        draft.required = True
    elif badge.startswith("Deprecated"):
        draft.deprecated = True
    elif badge == "Nullable" and "null" not in draft.shape.types:
        shape = draft.shape
        draft.shape = Shape((*shape.types, "null"), shape.format, shape.items)


def add_words(draft: Draft, text: str) -> None:
    """Take words about a member: its description, with what they say of its limits."""
    if not text:
        return
    for key, value in read_bump(text).items():
        of_entries = key in {"enum", "const"} and draft.shape.items is not None
        draft.take("itemsEnum" if of_entries and key == "enum" else key, value)
    draft.words.append(text)
