"""Put the lines of a page of Bump.sh in the order that they are read in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from generator.read.pages.bump_lines import PARAMETERS, SECTIONS, STATUS, is_member
from generator.read.pages.facts import Unread
from generator.read.pages.sections import operation_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["ordered_lines"]

_SIGNED: Final = "[Powered by Bump.sh]"
_BOX: Final = ("Add MCP server to your AI tool", "Close")
"""The first and the last line of a box that stands between a page's title and its operation."""
_BODY: Final = re.compile(r"Body(?:\s+(?:Required|object|array\S*))*")
_NAME: Final = re.compile(r"[\w.$@*\[\]-]+")


def ordered_lines(lines: Sequence[Line], mended: list[Unread]) -> list[Line]:
    """Return the lines with each operation above its sections, and a bullet before each member."""
    found = _without_box([each for each in lines if not each.text.startswith(_SIGNED)])
    if not any(each.bullet or each.heading for each in found):
        found = _with_bullets(found, mended)
    return _operations_first(found, mended)


def _without_box(lines: list[Line]) -> list[Line]:
    texts = [each.text for each in lines]
    if _BOX[0] not in texts or _BOX[1] not in texts[texts.index(_BOX[0]) :]:
        return lines
    start = texts.index(_BOX[0])
    return lines[:start] + lines[texts.index(_BOX[1], start) + 1 :]


def _with_bullets(lines: list[Line], mended: list[Unread]) -> list[Line]:
    """Give a bullet to what can only be a member or a status, on a page that shows none."""
    found = [evolve(each, bullet=_is_listed(each)) for each in lines]
    if first := next((each for each in found if each.bullet), None):
        why = "the page has lost its bullets: lines with a name and a type are read as members"
        mended.append(Unread(first.at, first.text[:200], why))
    return found


def _is_listed(line: Line) -> bool:
    if STATUS.fullmatch(line.text):
        return True
    return is_member(line) and _NAME.fullmatch(line.text.split()[0]) is not None


def _operations_first(lines: list[Line], mended: list[Unread]) -> list[Line]:
    """Move each operation above its sections, if the page shows it below them."""
    calls = [at for at, each in enumerate(lines) if not each.bullet and operation_line(each.text)]
    if not calls or not any(map(_is_head, lines[: calls[0]])):
        return lines
    found: list[Line] = []
    for last, at in zip([0, *calls], calls, strict=False):
        part = lines[last:at]
        start = next((number for number, each in enumerate(part) if _is_head(each)), len(part))
        if start < len(part):
            why = "the operation stands below its sections"
            mended.append(Unread(lines[at].at, lines[at].text[:200], why))
            found += [*part[:start], lines[at], *part[start:]]
            lines[at] = evolve(lines[at], text="Definition")
        else:
            found += part
    return found + lines[calls[-1] :]


def _is_head(line: Line) -> bool:
    text = line.text.removesuffix(":")
    known = SECTIONS.get(text.lower()) in {*PARAMETERS, "responses"}
    return not line.bullet and (known or _BODY.fullmatch(text) is not None)
