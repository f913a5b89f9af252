"""Give a forked child connections and locks of its own."""

from __future__ import annotations

import os
from typing import Final, Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Holds what is of no use in a forked child, or does harm there."""

    def after_fork(self) -> None:
        """Let go of it in the child, without a word to whoever is at the other end."""
        ...


_ALL: Final[WeakSet[Forked]] = WeakSet()


def renew_in_children(owner: Forked) -> None:
    """Call an object's `after_fork` in each child that is forked while the object lives.

    Args:
        owner: The object.
    """
    _ALL.add(owner)


def _renew() -> None:
    for owner in list(_ALL):
        owner.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_renew)
