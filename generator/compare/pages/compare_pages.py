"""Compare pages with a vendor's document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from generator.compare.pages.comparing import Comparing, Spot
from generator.compare.pages.difference import Difference
from generator.compare.pages.document_facts import described, source_at
from generator.compare.pages.matching import match_of
from generator.compare.pages.operations import compare_operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.compare.pages.document_facts import Described
    from generator.compare.pages.schema_facts import Json
    from generator.read.pages.facts import Page, Place, Unread

__all__ = ["Compared", "Note", "compare_pages"]


@frozen
class Note:
    """Something that is told of a page, and is no difference."""

    file: str
    at: Place
    text: str
    why: str


@frozen
class Compared:
    """The result of comparing pages with a document."""

    operations: tuple[str, ...]
    """The operations of the document that the pages describe, by method and path."""
    differences: tuple[Difference, ...]
    """Those for which the document names no other source than the page."""
    elsewhere: tuple[Difference, ...] = ()
    """Facts that only the document has, from another source that it names."""
    unread: tuple[Note, ...] = ()
    mended: tuple[Note, ...] = field(default=())
    forms: tuple[str, ...] = ()
    """The kinds of pages that were compared, with the operation that each is about."""


def compare_pages(document: Json, pages: Sequence[tuple[str, Page]]) -> Compared:
    """Compare each page, by the name of its file, with the document."""
    known = described(document)
    found: list[Difference] = []
    unread: list[Note] = []
    mended: list[Note] = []
    seen: list[str] = []
    forms: list[str] = []
    for file, page in pages:
        unread += (_note(file, each) for each in page.unread)
        mended += (_note(file, each) for each in page.mended)
        for shown in page.operations:
            match = match_of(shown, page.url, known)
            name = _name(match) if match else f"{shown.method or '?'} {shown.path or '?'}"
            to = Comparing(name, file, page.form, page.states, _other_source(document, match))
            if match is None:
                to.page_only(Spot("", shown.at, "/paths"), "operation", name)
            else:
                seen.append(name)
                forms.append(f"{name} {page.form}")
                compare_operations(to, page, shown, match)
            found += to.found
            unread += (Note(file, at, "", why) for at, why in to.unplaced)
    return Compared(
        operations=tuple(dict.fromkeys(seen)),
        differences=tuple(each for each in found if not each.source),
        elsewhere=tuple(each for each in found if each.source),
        unread=tuple(unread),
        mended=tuple(mended),
        forms=tuple(forms),
    )


def _note(file: str, said: Unread) -> Note:
    return Note(file, said.at, said.text, said.why)


def _name(known: Described) -> str:
    return f"{known.operation.method} {known.operation.path}"


def _other_source(document: Json, known: Described | None) -> Callable[[str], str]:
    """Return a function that names the source of a pointer where it is not the operation's own."""
    own = known.source if known else None

    def other(pointer: str) -> str:
        found = source_at(document, pointer)
        if found is None or own is None or found.is_of(own):
            return ""
        return found.document or found.url

    return other
