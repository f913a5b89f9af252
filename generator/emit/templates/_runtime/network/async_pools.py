"""Asynchronous connections, each in a pool of its own.

httpcore looks at all connections of a pool, and at all requests that wait for one, whenever a
request begins or ends: with a hundred of them, that takes longer than everything else.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TypeAlias, cast

from .._http import (
    CONNECTIONS,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncHTTPTransport,
    HTTPResponse,
    Request,
)
from .unread import AsyncUnread

_Origin: TypeAlias = tuple[str, str, int | None]
_IDLE_S: Final = CONNECTIONS.keepalive_expiry or 0.0


class AsyncLanes(AsyncBaseTransport):
    """Send each request on the connection to its server that was used last, or on a new one.

    It opens as many as there are requests at once, whose number others bound.
    """

    def __init__(self, make: Callable[[], AsyncHTTPTransport]) -> None:
        """Begin without connections.

        Args:
            make: Makes a transport, for one connection at a time.

        Raises:
            ValueError: There is no transport of this kind, as for a proxy that is none.
        """
        self._make = make
        self._spare: AsyncHTTPTransport | None = make()  # at once, so that a wrong proxy shows
        self._lanes: set[AsyncHTTPTransport] = set()
        self._free: dict[AsyncHTTPTransport, tuple[_Origin, float]] = {}
        """Those without a request, with their server and since when; the last used is last."""

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        url = request.url
        origin = url.scheme, url.host, url.port
        lane = self._take(origin)
        try:
            await self._close_old()
            response = await lane.handle_async_request(request)
        except BaseException:
            self._give_back(lane, origin)
            raise
        body = AsyncUnread(cast("AsyncByteStream", response.stream))
        body.then(lambda: self._give_back(lane, origin))
        response.stream = body
        return response

    def _take(self, origin: _Origin) -> AsyncHTTPTransport:
        lane = next((each for each in reversed(self._free) if self._free[each][0] == origin), None)
        if lane is None and len(self._lanes) >= (CONNECTIONS.max_connections or 0):
            lane = next(iter(self._free), None)  # its pool closes its connection for the new one
        if lane is not None:
            del self._free[lane]
            return lane
        lane, self._spare = self._spare or self._make(), None
        self._lanes.add(lane)
        return lane

    def _give_back(self, lane: AsyncHTTPTransport, origin: _Origin) -> None:
        self._free[lane] = origin, time.monotonic()

    async def _close_old(self) -> None:
        """Close what was not used for long; servers do not wait longer either."""
        oldest = time.monotonic() - _IDLE_S
        while self._free:
            lane, (_, since) = next(iter(self._free.items()))
            if since > oldest:
                return
            del self._free[lane]
            self._lanes.discard(lane)
            await lane.aclose()

    async def aclose(self) -> None:
        """Close the connections, those in use as well."""
        lanes, self._lanes = self._lanes, set()
        self._free = {}
        for lane in lanes:
            await lane.aclose()
