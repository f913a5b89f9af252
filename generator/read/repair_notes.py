"""Notes of what was put right in a document while it was read."""

from __future__ import annotations

from attrs import define, field, frozen


@frozen
class Repair:
    """One fault of a document that was put right; `pointer` is where it was."""

    pointer: str
    what: str


@define
class Notes:
    """The repairs so far of a document, and which OpenAPI `version` it says it is in."""

    version: str
    repairs: list[Repair] = field(factory=list[Repair])

    def add(self, pointer: str, what: str) -> None:
        """Write down one repair."""
        self.repairs.append(Repair(pointer, what))
