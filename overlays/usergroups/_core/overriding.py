"""The mark of a method that takes the place of a base class's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - exported
else:
    M = TypeVar("M")

    # Only checkers look at it, and `typing_extensions` takes longer to import than the verbs do.
    def override(method: M) -> M:
        """Return the method as it is."""
        return method
