"""Find the level of a document's value that members of a page belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.read.pages.facts import UNKNOWN_NAME

if TYPE_CHECKING:
    from generator.read.pages.facts import Member, Value

__all__ = ["aligned", "only_fit"]

_LEVELS: Final = 4


def aligned(page: Value, document: Value) -> Value:
    """Return the document's value whose members the page lists without what they stand in."""
    names = {each.name for each in page.members}
    if not page.unwrapped or not names:
        return document
    level: Value | None = document
    for _ in range(_LEVELS):
        if level is None:
            break
        if names & {each.name for each in level.members}:
            return level
        alone = level.members[0].value if len(level.members) == 1 else None
        level = level.items if level.items is not None else alone
    return document


def only_fit(member: Member, document: Value) -> Member | None:
    """Return the one member of the document below which the names that the page shows occur."""
    fits = [each for each in document.members if _fits(member.value, each.value)]
    return fits[0] if len(fits) == 1 else None


def _fits(page: Value, document: Value) -> bool:
    if page.types and document.types and not set(page.types) & set(document.types):
        return False
    if page.items is not None:
        return document.items is not None and _fits(page.items, document.items)
    names = {each.name for each in page.members}
    if names == {UNKNOWN_NAME}:
        return only_fit(page.members[0], document) is not None
    known = {each.name for each in document.members}
    return not names or len(names & known) * 2 > len(names)
