# Generated from generator/emit/templates/_runtime; do not edit.
"""Describe how a body is given item by item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from attrs import frozen

from .issues import Issues

T_co = TypeVar("T_co", covariant=True)


class Cutter(Protocol):
    """Cuts one body into its items."""

    def feed(self, chunk: bytes) -> list[Any]:
        """Return the items that the chunk completes.

        Raises:
            InvalidResponse: An item is too large, or the body is not of this form.
        """
        ...

    def end(self) -> list[Any]:
        """Return the items that the end of the body completes.

        Raises:
            InvalidResponse: The body ends where none of its form can.
        """
        ...


@frozen(eq=False)
class Streaming(Generic[T_co]):
    """One form of a body that is given item by item."""

    cutter: Callable[[str], Cutter]
    """Begins to cut a body of such a content type."""
    read: Callable[[Any, int, Issues], T_co]
    """Reads what was cut, the item of that number."""
    strict: bool = False
    """True if a body of another media type would be read as one without items."""
