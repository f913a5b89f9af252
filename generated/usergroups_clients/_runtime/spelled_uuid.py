# Generated from generator/emit/templates/_runtime; do not edit.
"""UUIDs that came as another text than we would write; apart, since `uuid` is slow to import."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .spelled import Spelled


class SpelledUUID(Spelled, UUID):
    """A UUID; it has the text it came as, to be written back as it is."""

    def __repr__(self) -> str:
        """Return what it is: a `UUID`."""
        return f"UUID({str(self)!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {"int": self.int, "spelling": self.spelling}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


def spelled_uuid(value: UUID, text: str) -> UUID:
    """Return the value with its text."""
    made = SpelledUUID(int=value.int)
    object.__setattr__(made, "spelling", text)
    return made
