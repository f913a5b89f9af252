"""Read a page of any of the documentation systems that are known."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

from attrs import evolve

from generator.errors import GeneratorError
from generator.read.pages import bump, bump_lines, redoc, redocly, zoho, zoho_sections
from generator.read.pages.facts import Page, Unread
from generator.read.pages.html_text import html_lines
from generator.read.pages.lines import Line, Raw, clean_lines, split_lines
from generator.read.source import decoded, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    _Kept = tuple["_Timed", list[Unread]]
    _System = tuple[
        Callable[[Sequence[Line]], bool],
        Callable[[Sequence[Line], list[Unread]], Page],
        re.Pattern[str] | None,
    ]

__all__ = ["MAX_BYTES", "page_of", "read_page"]

MAX_BYTES: Final = 16 * 1024 * 1024
_MOST_LINES: Final = 50_000
_SECONDS: Final = 20.0
_FEW: Final = 3
_ONE_LINE: Final = 12
_LONG: Final = 200
"""A page of few lines, or of some with a long one, was flattened if headings stand amid them."""
_HTML: Final = re.compile(
    r"\s*<(?:!doctype html|html|head|body|main|div|article|section|h[1-6]|p|ul|table|!--|\?xml)\b",
    re.IGNORECASE,
)
_AMID: Final = re.compile(r"\S\s(?:#{2,6}\s\S|Endpoint:\s[A-Z]+\s/|\*\*[A-Z]+\s/)")
_AGAIN: Final = "Save the page again, as text, Markdown or HTML in UTF-8."


def read_page(file: Path) -> Page:
    """Read the facts that a saved page states.

    Raises:
        GeneratorError: It cannot be read, or is no page of a system that is known.

    """
    return page_of(read_bytes(file, limit=MAX_BYTES), file)


def page_of(data: bytes, file: Path) -> Page:
    """Read the facts that `data`, the content of `file`, states.

    Raises:
        GeneratorError: It cannot be read, or is no page of a system that is known.

    """
    text = decoded(data, file, "page", _AGAIN)
    end = time.monotonic() + _SECONDS
    is_html = _HTML.match(text) is not None
    raws = list(html_lines(text, file) if is_html else split_lines(text))
    flat = not is_html and _is_flat(raws)
    found: _Kept | None = None
    for known, read, pattern in _SYSTEMS:
        if found is None or flat or is_html:
            mended: list[Unread] = []
            # HTML shows the lines of a paragraph as one.
            broken = _broken(raws, pattern) if pattern and (flat or is_html) else raws
            found = _Timed(clean_lines(broken, mended, flat=flat), file, end), mended
        lines, mended = found
        if known(lines):
            return _finished(read(lines, mended), lines, file)
    raise GeneratorError(
        "This is no page of a documentation system that is known: Redocly or Redoc, Bump.sh, Zoho",
        file=file,
        fix="Save the page of one operation as text, Markdown or HTML.",
    )


_SYSTEMS: Final[Sequence[_System]] = (
    (redocly.is_redocly, redocly.read_redocly, redocly.BREAKS),
    (bump_lines.is_bump, bump.read_bump_page, bump_lines.BREAKS),
    (zoho_sections.is_zoho, zoho.read_zoho, None),
    (redoc.is_redoc, redoc.read_redoc, None),
)
"""Marks and reader of a system, and the ends of lines of a page saved on one."""


def _check_number(lines: Sequence[Line | Raw], file: Path) -> None:
    if len(lines) > _MOST_LINES:
        what = f"The page has more than {_MOST_LINES:,} lines"
        raise GeneratorError(what, file=file, fix=_AGAIN)


class _Timed(list[Line]):
    """The lines of a page, to be read before a point in time."""

    def __init__(self, lines: list[Line], file: Path, end: float) -> None:
        super().__init__(lines)
        self._file = file
        self._end = end
        _check_number(lines, file)

    def __iter__(self) -> Iterator[Line]:
        for line in super().__iter__():
            if time.monotonic() > self._end:
                raise GeneratorError(
                    f"The page takes longer than {_SECONDS:g} seconds to read",
                    file=self._file,
                    line=line.number,
                    fix=_AGAIN,
                )
            yield line


def _finished(page: Page, lines: list[Line], file: Path) -> Page:
    """Check that something was read; add the address of the page, where a line of it tells."""
    if not any(
        each.path or each.parameters or each.bodies or each.responses for each in page.operations
    ):
        raise GeneratorError(
            f"This looks like a page of {page.system}, and no operation can be read on it",
            file=file,
            fix="Save the page of one operation as text, Markdown or HTML.",
            lines=[f"{each.at}: {each.why}: {each.text[:60]}" for each in page.unread[:10]],
        )
    bodies = [
        body
        for each in page.operations
        for body in (*each.bodies, *(body for one in each.responses for body in one.bodies))
    ]
    shown = {"media type"} if any(each.media_type for each in bodies) else set[str]()
    return evolve(page, states=page.states | shown, url=page.url or _address(lines))


_ADDRESS: Final = re.compile(
    r"(?:source_url|canonical|url):\s*\"?(https://[^\s\"#?]+)", re.IGNORECASE
)
_TOP: Final = re.compile(r"\[[^\]]*\]\((https://[^\s()#]+)#top\)", re.IGNORECASE)


def _address(lines: list[Line]) -> str:
    for line in lines:
        if found := _ADDRESS.match(line.text) or _TOP.search(line.text):
            return found[1]
    return ""


def _is_flat(raws: list[Raw]) -> bool:
    full = [text for _, _, text in raws if text.strip()]
    short = len(full) <= _FEW or max(map(len, full), default=0) > _LONG
    return short and len(full) <= _ONE_LINE and any(map(_AMID.search, full))


def _broken(raws: Iterable[Raw], pattern: re.Pattern[str]) -> Iterator[Raw]:
    """Break lines where a page of a system must have had a line's end."""
    for number, start, text in raws:
        last = 0
        for found in pattern.finditer(text):
            yield number, start + last, text[last : found.start()]
            last = found.end()
        yield number, start + last, text[last:]
