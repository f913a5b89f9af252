"""How much a plan may take away."""

from __future__ import annotations

from attrs import field, frozen

from usergroups_clients._runtime.errors import InvalidArgument

__all__ = ["Limits"]

MOST_REMOVED = 20
LARGEST_SHARE = 0.2


def _number(_: object, __: object, value: object) -> None:
    if not (type(value) is int and value >= 0):
        message = f"must be a whole number from 0 on, not {value!r}"
        raise InvalidArgument(message, argument="most_removed")


def _share(_: object, __: object, value: object) -> None:
    if not ((type(value) is int or type(value) is float) and 0 <= value <= 1):
        message = f"must be a share from 0 to 1, such as 0.2, not {value!r}"
        raise InvalidArgument(message, argument="largest_share")


@frozen(kw_only=True)
class Limits:
    """What a plan may remove."""

    remove: bool = False
    """Members may be removed at all, from groups whose list is complete."""
    most_removed: int = field(default=MOST_REMOVED, validator=_number)
    """The most members that all groups together may lose."""
    largest_share: float = field(default=LARGEST_SHARE, validator=_share)
    """The largest share of its members that a group may lose."""
