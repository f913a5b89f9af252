"""What requests are sent through: retries under each operation's retry class, and a deadline."""

from __future__ import annotations

import math
import ssl

from attrs import frozen
from httpx import AsyncBaseTransport, BaseTransport

from usergroups._http.proxies import AsyncNetwork, Network
from usergroups._http.retry_policy import Limits
from usergroups._http.retrying import AsyncRetrying, Retrying
from usergroups_clients._runtime.errors import InvalidArgument


@frozen
class Retries:
    """How often and how long a call is tried.

    Calls that only read, and calls that may be repeated, are sent again after 429, 500, 502, 503
    and 504, and after any fault of the network. A call that must not happen twice is sent again
    only if it certainly did not arrive. The wait between two tries is the one that the vendor asks
    for (`Retry-After`), else a random one of at most 0.5 s, 1 s, 2 s and so on.
    """

    total: int = 4
    """Tries after the first; 0 for none."""
    max_wait_s: float = 30.0
    """The longest wait between two tries. If the vendor asks for a longer one, the call fails."""
    deadline_s: float = 60.0
    """Seconds for a whole call: all its tries, the waits between them and getting a token. What is
    left of them bounds each timeout. A synchronous call to a server that sends byte after byte can
    overrun it by one read timeout."""

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            InvalidArgument: If a number is negative or none.

        """
        if type(self.total) is not int or self.total < 0:
            raise InvalidArgument("must be 0 or a positive whole number", argument="retries.total")
        for name in ("max_wait_s", "deadline_s"):
            value: object = getattr(self, name)
            if type(value) not in {int, float} or not 0 < float(str(value)) < math.inf:
                raise InvalidArgument("must be positive seconds", argument=f"retries.{name}")


def sync_transport(
    url: str | None,
    retries: Retries | int | None,
    transport: BaseTransport | None,
    *,
    verify: ssl.SSLContext | None = None,
) -> BaseTransport:
    """Return a transport that retries.

    Args:
        url: Where most calls go; the proxy that the environment names for it is set up at once, so
            that a wrong one shows early. Those for other hosts are set up when they are needed.
        retries: A number counts the tries after the first; None is `Retries()`.
        transport: What each try goes through; None is the network, by the environment's proxies.
        verify: The TLS settings of the network; None are httpx's own.

    Raises:
        InvalidArgument: If one of them cannot be used.

    """
    limits = _limits(retries)
    if transport is None:
        transport = Network(url, verify)
    elif not isinstance(transport, BaseTransport):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be an httpx.BaseTransport", argument="transport")
    return Retrying(transport, limits)


def async_transport(
    url: str | None,
    retries: Retries | int | None,
    transport: AsyncBaseTransport | None,
    *,
    verify: ssl.SSLContext | None = None,
) -> AsyncBaseTransport:
    """Return a transport that retries; as `sync_transport`."""
    limits = _limits(retries)
    if transport is None:
        transport = AsyncNetwork(url, verify)
    elif not isinstance(transport, AsyncBaseTransport):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be an httpx.AsyncBaseTransport", argument="transport")
    return AsyncRetrying(transport, limits)


def _limits(retries: Retries | int | None) -> Limits:
    if retries is None:
        retries = Retries()
    elif type(retries) is int:
        retries = Retries(total=retries)
    elif not isinstance(retries, Retries):
        raise InvalidArgument("must be a Retries or a whole number", argument="retries")
    return Limits(retries.total, retries.max_wait_s, retries.deadline_s)
