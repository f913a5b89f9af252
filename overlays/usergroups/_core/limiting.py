"""Limits of a removal, checked: a number of members, and a share of a group."""

from __future__ import annotations

from usergroups_clients._runtime.errors import InvalidArgument


def whole_number(_: object, __: object, value: object) -> None:
    """Check `most_removed`.

    Raises:
        InvalidArgument: It is no whole number, or negative.

    """
    if not (type(value) is int and value >= 0):
        message = f"must be a whole number from 0 on, not {value!r}"
        raise InvalidArgument(message, argument="most_removed")


def share(_: object, __: object, value: object) -> None:
    """Check `largest_share`.

    Raises:
        InvalidArgument: It is no number from 0 to 1.

    """
    if not ((type(value) is int or type(value) is float) and 0 <= value <= 1):
        message = f"must be a share from 0 to 1, such as 0.5, not {value!r}"
        raise InvalidArgument(message, argument="largest_share")
