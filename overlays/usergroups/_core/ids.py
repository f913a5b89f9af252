"""Ids: `str` in the common interface, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.unset import Unset

_LONGEST_SHOWN = 40


def checked(value: str, argument: str, pattern: str, example: str) -> str:
    """Check the form of an id.

    Args:
        value: The id.
        argument: Name of the argument that holds it.
        pattern: Regular expression that the whole id matches.
        example: A right id, for the error.

    Returns:
        The id.

    Raises:
        InvalidArgument: It has another form; the error shows both ids.

    """
    if isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII):  # pyright: ignore[reportUnnecessaryIsInstance]
        return value
    shown = repr(value[:_LONGEST_SHOWN]) if isinstance(value, str) else type(value).__name__  # pyright: ignore[reportUnnecessaryIsInstance]
    raise InvalidArgument(f"must be an id such as {example!r}, not {shown}", argument=argument)


def whole(value: str, argument: str, example: str) -> int:
    """Read the number that an id stands for.

    Args:
        value: The id.
        argument: Name of the argument that holds it.
        example: A right id, for the error.

    Raises:
        InvalidArgument: The id is not the digits of a whole number of 64 bits.

    """
    number = int(checked(value, argument, r"[0-9]{1,19}", example))
    if number >= 1 << 63:
        message = f"must be an id such as {example!r}, not {value!r}, which is too large"
        raise InvalidArgument(message, argument=argument)
    return number


def each_once(values: Iterable[str], argument: str) -> list[str]:
    """Return the ids in their order, each once.

    Args:
        values: The ids.
        argument: Name of the argument that holds them.

    Raises:
        InvalidArgument: They are no list of texts, or one text, which would be taken letter by
            letter.

    """
    if isinstance(values, str):
        raise InvalidArgument(
            "must be a list of ids, not one text: put the id into a list", argument=argument
        )
    if not isinstance(values, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        message = f"must be a list of ids, not {type(values).__name__}"
        raise InvalidArgument(message, argument=argument)
    found = list(values)
    for index, value in enumerate(found):
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            message = f"must be an id, a text, not {type(value).__name__}"
            raise InvalidArgument(message, argument=f"{argument}[{index}]")
    return list(dict.fromkeys(found))


def present(value: str | int | Unset | None) -> str | None:
    """Return a value as text; None if it did not come."""
    return None if value is None or isinstance(value, Unset) else str(value)
