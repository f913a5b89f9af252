"""Limits to what a plan may take away."""

from __future__ import annotations

from attrs import field, frozen

from usergroups._core.limiting import share, whole_number

__all__ = ["Limits"]

MOST_REMOVED = 20
LARGEST_SHARE = 0.2


@frozen(kw_only=True)
class Limits:
    """The limits to what a plan may remove."""

    remove: bool = False
    """Members may be removed at all, from groups whose list is complete."""
    most_removed: int = field(default=MOST_REMOVED, validator=whole_number)
    """The most members that all groups together may lose."""
    largest_share: float = field(default=LARGEST_SHARE, validator=share)
    """The largest share of its members that a group may lose."""
