"""A page's text as lines without what copying and conversion put into them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from generator.read.pages.facts import Place, Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Line", "Raw", "clean_lines", "split_lines", "was_flat"]

Raw = tuple[int, int, str]
"""A line as it stands: its number, the column it starts at, and its text."""

_TAB: Final = 4
_LONGEST: Final = 10_000
_BULLETS: Final = "•◦▪‣·-*+"
_BULLET: Final = re.compile(rf"(?:[{re.escape(_BULLETS)}](?:\s+|$))")
_HEADING: Final = re.compile(r"(#{1,6})\s+")
_ESCAPED: Final = re.compile(r"\\([_*\[\]#.\-{}()<>!|~`+$&])")
_BLANKS: Final = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_MOJIBAKE: Final = re.compile(r"[ÂÃâ][\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122]{1,2}")
_TOGGLE_LINE: Final = re.compile(
    r"(?:copied!?|copy|expand all|collapse all|(?:copy ?)?expand all ?collapse all"
    r"|show full|show less|show more|try it|download|full screen|small screen)",
    re.IGNORECASE,
)
_TOGGLE_START: Final = re.compile(r"(?:Copied|Copy)(?=[{\[]|curl\b|https?:|Authorization:|//)")


@frozen
class Line:
    """A line that is not blank; `column` is where its text starts, after bullet or heading mark."""

    number: int
    column: int
    indent: int
    """Column at which it starts, its bullet included."""
    bullet: bool
    heading: int
    """1 for `#`, 2 for `##`; 0 for a line that is no heading."""
    text: str
    gap: bool = False
    """A blank line stands before it."""
    flat: bool = False
    """It is a part of a page that was saved on one line."""

    @property
    def at(self) -> Place:
        """The place of its text."""
        return Place(self.number, self.column)


def split_lines(text: str) -> Iterator[Raw]:
    """Split text into its lines, each with its number and the column that it starts in."""
    for number, raw in enumerate(text.split("\n"), 1):
        yield number, 1, raw.rstrip("\r")


def clean_lines(raws: Iterable[Raw], mended: list[Unread], *, flat: bool = False) -> list[Line]:
    """Make lines of a page's raw ones, and add to `mended` what had to be put right."""
    found: list[Line] = []
    gap = False
    lone: Line | None = None
    for number, start, raw in raws:
        if len(raw) > _LONGEST:
            why = f"only the first {_LONGEST:,} characters of the line are read"
            mended.append(Unread(Place(number, max(start, 1)), raw[:80].strip(), why))
        line = _clean(number, start, raw[:_LONGEST], mended)
        if line is None:
            gap = True
            continue
        if line.bullet and not line.text:
            lone = line
            continue
        if lone is not None and not line.bullet:
            line = evolve(line, bullet=True, indent=lone.indent)
        found.append(evolve(line, gap=gap, flat=flat))
        gap, lone = False, None
    return found


def was_flat(lines: Sequence[Line]) -> bool:
    """Return True if lines were made of parts of one line."""
    return any(each.flat for each in lines)


def _clean(number: int, start: int, raw: str, mended: list[Unread]) -> Line | None:
    """Return the line, or None if nothing but blanks and the texts of buttons is on it."""
    text = _printable(_BLANKS.sub(" ", raw.expandtabs(_TAB))).rstrip()
    text = text.removesuffix("\\").rstrip() if text.endswith("\\") else text
    body = text.lstrip()
    indent = len(text) - len(body)
    repaired = _MOJIBAKE.sub(lambda found: _decoded_twice(found[0]), body)
    if repaired != body:
        mended.append(Unread(Place(number, start + indent), body, "its UTF-8 was read as Latin-1"))
        body = repaired
    bullet = _BULLET.match(body)
    rest = body[bullet.end() :] if bullet else body
    heading = _HEADING.match(rest)
    skipped = (bullet.end() if bullet else 0) + (heading.end() if heading else 0)
    rest = _ESCAPED.sub(r"\1", body[skipped:]).strip()
    if toggle := _TOGGLE_START.match(rest):
        skipped, rest = skipped + toggle.end(), rest[toggle.end() :]
    if _TOGGLE_LINE.fullmatch(rest) or not (rest or bullet):
        return None
    return Line(
        number=number,
        column=start + indent + skipped,
        indent=indent,
        bullet=bullet is not None,
        heading=len(heading[1]) if heading else 0,
        text=rest,
    )


def _printable(text: str) -> str:
    """Drop the characters that show nothing, or that a terminal would obey."""
    if text.isprintable():
        return text
    return "".join(each for each in text if unicodedata.category(each) not in {"Cc", "Cf", "Co"})


def _decoded_twice(text: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text
