# Generated from generator/emit/templates/_runtime; do not edit.
"""Limit how often and how long a call is tried."""

from __future__ import annotations

import math

from attrs import frozen

from . import PUBLIC
from .errors import InvalidArgument

__all__ = ["Retries"]


@frozen
class Retries:
    """Limits to how often and how long a call is tried.

    Calls that only read, and calls that may be repeated, are retried after 429, 500, 502, 503 and
    504, and after any fault of the network. Calls that must not run twice, such as creating
    something, are retried only if the connection failed before anything was sent, or after a 429
    that says when to come back (`Retry-After`), for then no work was done; to retry them as the
    others, give `RequestOptions(retry="idempotent")`. The wait between two tries is the one that
    the vendor asks for, else a random one of at most 0.5 s, 1 s, 2 s and so on.
    """

    total: int = 4
    """Tries after the first; 0 for none."""
    max_wait_s: float = 30.0
    """The longest wait between two tries. If the vendor asks for a longer one, the call fails."""
    deadline_s: float = 60.0
    """Seconds for a whole call: all its tries, the waits between them and getting a token. What is
    left of them bounds each timeout."""

    def __attrs_post_init__(self) -> None:
        """Check the numbers.

        Raises:
            InvalidArgument: One is negative, not finite, or no number.
        """
        if type(self.total) is not int or self.total < 0:
            message = f"must be 0 or a positive whole number, not {self.total!r}"
            raise InvalidArgument(message, argument="retries.total")
        for name in ("max_wait_s", "deadline_s"):
            value: object = getattr(self, name)
            if type(value) not in {int, float} or not 0 < float(str(value)) < math.inf:
                message = f"must be positive seconds, not {value!r}"
                raise InvalidArgument(message, argument=f"retries.{name}")


Retries.__module__ = PUBLIC
