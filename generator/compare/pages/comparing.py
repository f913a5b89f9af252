"""Collect what is found while an operation of a page is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from generator.compare.pages.difference import Difference, Edit, Kind, shown
from generator.jsontree import child
from generator.read.pages.facts import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.read.pages.facts import Member, Value

__all__ = ["Comparing", "Spot", "deprecation", "inside", "spot_of"]


@frozen
class Spot:
    """Location of a comparison: in words, on the page, and in the document."""

    where: str
    at: Place
    pointer: str

    def below(self, *keys: str) -> str:
        """Return a JSON Pointer below that into the document."""
        pointer = self.pointer
        for key in keys:
            pointer = child(pointer, key)
        return pointer


def spot_of(where: str, page: Value | Member, document: Value | Member) -> Spot:
    """Return the spot of two values, or of two members."""
    return Spot(where, page.at, document.at.pointer)


def inside(where: str, name: str) -> str:
    """Name a member of what is at `where`."""
    if not where:
        return name
    return f"{where}.{name}" if ":" in where else f"{where}: {name}"


@define
class Comparing:
    """The operation that is compared, and what was found of it."""

    operation: str
    file: str
    form: str
    states: frozenset[str]
    other_source: Callable[[str], str]
    """Return the source that the document names for a pointer, if it is not the page; else ""."""
    found: list[Difference] = field(factory=list[Difference])
    unplaced: list[tuple[Place, str]] = field(factory=list[tuple[Place, str]])

    def page_only(self, spot: Spot, what: str, said: object, *edits: Edit) -> None:
        """Note what only the page has, and the edits that put it into the document."""
        self._add("page only", spot, what, page=shown(said), edits=edits)

    def document_only(self, spot: Spot, what: str, said: object) -> None:
        """Note what only the document has."""
        self._add("document only", spot, what, document=shown(said))
        self.found[-1] = evolve(self.found[-1], source=self.other_source(spot.pointer))

    def contradicts(self, spot: Spot, what: str, page: object, document: object) -> None:
        """Note what page and document say differently."""
        self._add("contradicts", spot, what, page=shown(page), document=shown(document))

    def _add(
        self,
        kind: Kind,
        spot: Spot,
        what: str,
        *,
        page: str = "",
        document: str = "",
        edits: tuple[Edit, ...] = (),
    ) -> None:
        self.found.append(
            Difference(
                kind=kind,
                operation=self.operation,
                where=spot.where,
                what=what,
                page=page,
                document=document,
                at=spot.at,
                pointer=spot.pointer,
                file=self.file,
                form=self.form,
                edits=edits,
            )
        )


def deprecation(to: Comparing, spot: Spot, *, page: bool, document: bool) -> None:
    """Compare whether both call a thing deprecated."""
    if page and not document:
        to.page_only(spot, "deprecated", "deprecated", Edit(spot.below("deprecated"), value=True))
    elif document and not page and "deprecated" in to.states:
        to.document_only(spot, "deprecated", "deprecated")
