# Generated from generator/emit/templates/_runtime; do not edit.
"""Keep the text of a UUID that we would write otherwise; apart, since `uuid` is slow to import."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .verbatim import Verbatim


class VerbatimUUID(Verbatim, UUID):
    """A UUID; it has the text it came as, to be written back as it is."""

    def __repr__(self) -> str:
        """Show it as the `UUID` that it is."""
        return f"UUID({str(self)!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {"int": self.int, "verbatim": self.verbatim}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


def verbatim_uuid(value: UUID, text: str) -> UUID:
    """Return the value with its text."""
    made = VerbatimUUID(int=value.int)
    object.__setattr__(made, "verbatim", text)
    return made
