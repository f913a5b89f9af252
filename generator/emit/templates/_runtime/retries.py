"""Transports that retry by each operation's retry class, within a deadline."""

from __future__ import annotations

import math
import ssl
from typing import TYPE_CHECKING, Final

from attrs import frozen

from . import PUBLIC
from .adopting import adopted_async_transport, adopted_transport
from .errors import InvalidArgument
from .given import GivenAsyncTransport, GivenTransport
from .network import AsyncNetwork, Network
from .pace import Pace
from .retry_policy import Limits
from .retrying import AsyncRetrying, Retrying

if TYPE_CHECKING:
    from .hooking import Hooking

__all__ = ["Retries"]

_UNBOUNDED: Final = Pace()


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


def sync_transport(
    url: str | None,
    retries: Retries | int | None,
    transport: GivenTransport | None,
    *,
    pace: Pace = _UNBOUNDED,
    verify: ssl.SSLContext | None = None,
    hooking: Hooking | None = None,
) -> Retrying:
    """Make a transport that retries.

    Args:
        url: Where most calls go. Its proxy is set up at once, so that a wrong one shows early;
            those for other hosts are set up when they are needed.
        retries: How often to try; a number counts the tries after the first, None is `Retries()`.
        transport: What each try goes through; None is the network, through the environment's
            proxies. One that retries already stays as it is.
        pace: How many requests may be sent at once, and how often.
        verify: TLS settings of the network; None for those of httpx.
        hooking: Functions that are run around each try.

    Raises:
        InvalidArgument: One of them cannot be used.
    """
    limits = _limits(retries)
    if transport is None:
        transport = Network(url, verify)
    elif isinstance(transport, Retrying):
        return transport
    return Retrying(adopted_transport(transport), limits, pace, hooking)


def async_transport(
    url: str | None,
    retries: Retries | int | None,
    transport: GivenAsyncTransport | None,
    *,
    pace: Pace = _UNBOUNDED,
    verify: ssl.SSLContext | None = None,
    hooking: Hooking | None = None,
) -> AsyncRetrying:
    """Make a transport that retries; as `sync_transport`."""
    limits = _limits(retries)
    if transport is None:
        transport = AsyncNetwork(url, verify)
    elif isinstance(transport, AsyncRetrying):
        return transport
    return AsyncRetrying(adopted_async_transport(transport), limits, pace, hooking)


def _limits(retries: Retries | int | None) -> Limits:
    if retries is None:
        retries = Retries()
    elif type(retries) is int:
        retries = Retries(total=retries)
    elif not isinstance(retries, Retries):
        raise InvalidArgument(
            f"must be a Retries or a whole number, not {type(retries).__name__}", argument="retries"
        )
    return Limits(retries.total, retries.max_wait_s, retries.deadline_s)
