# Generated from generator/emit/templates/_runtime; do not edit.
"""Limit how many calls a client sends at once, and how often."""

from __future__ import annotations

import math

from attrs import frozen

from . import PUBLIC
from .errors import InvalidArgument

__all__ = ["Pace"]


@frozen
class Pace:
    """Limits to how many calls are sent at once, and how often; None is no limit.

    A call beyond a limit waits for its turn: first come, first served. The wait is part of its
    time, which `Retries.deadline_s` bounds. Retries and requests for tokens count as calls.
    """

    calls_per_second: float | None = None
    """The most calls that are sent in any second; 0.5 is one in two seconds."""
    in_flight: int | None = None
    """The most calls that are under way at once."""

    def __attrs_post_init__(self) -> None:
        """Check the numbers.

        Raises:
            InvalidArgument: One is not positive, not finite, or no number.
        """
        often: object = self.calls_per_second
        if often is not None and (
            type(often) not in {int, float} or not 0 < float(str(often)) < math.inf
        ):
            message = f"must be a positive number, not {often!r}"
            raise InvalidArgument(message, argument="pace.calls_per_second")
        most: object = self.in_flight
        if most is not None and (type(most) is not int or most < 1):
            message = f"must be a positive whole number, not {most!r}"
            raise InvalidArgument(message, argument="pace.in_flight")


Pace.__module__ = PUBLIC


def pace_of(given: Pace | None, documented: Pace | None) -> Pace:
    """Return the limits of a client: the given ones, else those that its vendor documents.

    Args:
        given: What the client's caller gives.
        documented: What the vendor documents.

    Raises:
        InvalidArgument: The given one is no `Pace`.
    """
    if not isinstance(given, Pace | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(f"must be a Pace, not {type(given).__name__}", argument="pace")
    return given or documented or Pace()
