"""Bound what agents may do, as whoever starts the server says; no agent can widen it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from usergroups.planning.limits import Limits

GUARDS: Final = frozenset({"allow_empty", "most_removed", "largest_share"})
"""Arguments of verbs that guard against large removals: they are not an agent's to give."""
_OF_LIMITS: Final = frozenset({"most_removed", "largest_share"})
MOST_ITEMS: Final = 100
"""The items of a list that is read page by page, unless a tool's caller says how many."""


@frozen(kw_only=True)
class Allowed:
    """The limits of a server."""

    write: bool = False
    """Tools may change something."""
    limits: Limits = field(factory=Limits)
    """The removals that a plan, or a verb that replaces members, may make."""
    folder: Path | None = None
    """The folder that plans are kept in as files; None for memory alone."""

    def guards(self, names: frozenset[str]) -> dict[str, Any]:
        """Return the limits as arguments of a verb, of those that it takes."""
        return {name: getattr(self.limits, name) for name in sorted(names & _OF_LIMITS)}
