# Generated from generator/emit/templates/_runtime; do not edit.
"""Mark a value that an enum does not list, so that it can be sent all the same."""

from __future__ import annotations

from . import PUBLIC


class Unlisted(str):
    """A text that an enum does not list: `state=Unlisted("archived")` is sent unchecked.

    Responses have it for what the vendor added after its document was read. It equals its text.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that it is marked."""
        return f"Unlisted({super().__repr__()})"


class UnlistedInt(int):
    """A whole number that an enum does not list, as `Unlisted` is for texts."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that it is marked."""
        return f"UnlistedInt({super().__repr__()})"

    __str__ = int.__repr__


Unlisted.__module__ = UnlistedInt.__module__ = PUBLIC
