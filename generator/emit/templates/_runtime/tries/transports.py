"""Make transports that retry by each operation's retry class, within a deadline."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

from ..errors import InvalidArgument
from ..given import GivenAsyncTransport, GivenTransport
from ..network.network import AsyncNetwork, Network
from ..pace import Pace
from ..retries import Retries
from .retrying import AsyncRetrying, Retrying

if TYPE_CHECKING:
    from .hooking import Hooking

_UNBOUNDED: Final = Pace()


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
    else:
        from ..network.adopting import adopted_transport  # noqa: PLC0415 - `Network` needs no look

        transport = adopted_transport(transport)
    return Retrying(transport, limits, pace, hooking)


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
    else:
        from ..network.adopting import adopted_async_transport  # noqa: PLC0415 - as above

        transport = adopted_async_transport(transport)
    return AsyncRetrying(transport, limits, pace, hooking)


def _limits(retries: Retries | int | None) -> Retries:
    if retries is None:
        return Retries()
    if type(retries) is int:
        return Retries(total=retries)
    if not isinstance(retries, Retries):
        raise InvalidArgument(
            f"must be a Retries or a whole number, not {type(retries).__name__}", argument="retries"
        )
    return retries
