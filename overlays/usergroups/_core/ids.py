"""Ids: `str` in the common interface, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.unset import Unset

_LONGEST_SHOWN = 40


def checked(value: str, argument: str, pattern: str, example: str) -> str:
    """The id, if it has the right form.

    Raises:
        InvalidArgument: It has not; the error shows a right one.

    """
    if isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII):  # pyright: ignore[reportUnnecessaryIsInstance]
        return value
    shown = repr(value[:_LONGEST_SHOWN]) if isinstance(value, str) else type(value).__name__  # pyright: ignore[reportUnnecessaryIsInstance]
    raise InvalidArgument(f"must be an id such as {example!r}, not {shown}", argument=argument)


def whole(value: str, argument: str, example: str) -> int:
    """The number that an id stands for.

    Raises:
        InvalidArgument: It is not the digits of a whole number of 64 bits.

    """
    number = int(checked(value, argument, r"[0-9]{1,19}", example))
    if number >= 1 << 63:
        raise InvalidArgument(f"must be an id such as {example!r}, not larger", argument=argument)
    return number


def each_once(values: Iterable[str], argument: str) -> list[str]:
    """The ids in their order, each once.

    Raises:
        InvalidArgument: They are one text, which would be taken letter by letter.

    """
    if isinstance(values, str):
        raise InvalidArgument("must be several ids, in a list, not one text", argument=argument)
    return list(dict.fromkeys(values))


def present(value: str | int | Unset | None) -> str | None:
    """The value as text, None if it is not there."""
    return None if value is None or isinstance(value, Unset) else str(value)
