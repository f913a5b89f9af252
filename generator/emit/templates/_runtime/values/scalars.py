"""Read the plain JSON values."""

from __future__ import annotations

from typing import Any

from ..issues import At, Issues, mismatch
from ..unset import UNSET


def read_any(value: object, at: At, issues: Issues) -> Any:
    """Return the value as it is."""
    if value is UNSET:
        raise mismatch(value, "a value", at)
    return value


def read_none(value: object, at: At, issues: Issues) -> None:
    """Read null as `None`."""
    if value is not None:
        raise mismatch(value, "null", at)


def read_str(value: object, at: At, issues: Issues) -> str:
    """Read a string."""
    if isinstance(value, str):
        return value
    raise mismatch(value, "a string", at)


def read_bool(value: object, at: At, issues: Issues) -> bool:
    """Read a boolean."""
    if isinstance(value, bool):
        return value
    raise mismatch(value, "a boolean", at)


def read_int(value: object, at: At, issues: Issues) -> int:
    """Read an integer; `1.0` is one, a boolean is not."""
    if type(value) is int:
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise mismatch(value, "an integer", at)


def read_float(value: object, at: At, issues: Issues) -> float:
    """Read a number as a float; one too long for that stays the integer that it is.

    Infinities and NaN are no numbers.
    """
    if type(value) is int:
        try:
            number = float(value)
        except OverflowError:
            return value
        return number if number == value else value
    if type(value) is float and value - value == 0:  # neither infinite nor NaN
        return value
    raise mismatch(value, "a number", at)
