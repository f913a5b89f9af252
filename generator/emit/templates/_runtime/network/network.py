"""The network: one transport for each proxy, in one process and one event loop at a time."""

from __future__ import annotations

import ssl
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from .._http import (
    CONNECTIONS,
    URL,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncHTTPTransport,
    BaseTransport,
    HTTPResponse,
    HTTPTransport,
    PoolTimeout,
    Request,
)
from ..errors import TransportError
from ..forking import renew_in_children
from .incoming import pool_of
from .proxies import Routes
from .servers import server_url
from .streams import Line, on_line
from .tls import tls_settings
from .tunnels import TUNNEL, watch, watch_async
from .unread import AsyncUnread

if TYPE_CHECKING:
    import anyio


class Network(BaseTransport):
    """Send requests over the network."""

    def __init__(self, url: str | None, verify: ssl.SSLContext | None) -> None:
        """Set up the way to a URL; other ways when they are needed.

        Args:
            url: Where most requests go; None for nowhere yet.
            verify: TLS settings; None for those of httpx.

        Raises:
            InvalidArgument: The environment names a proxy that httpx cannot use, or a file of
                certificates that cannot be read.
        """
        context = verify or tls_settings()
        self._line = Line()
        self._routes = Routes(lambda proxy: self._way(context, proxy))
        if url is not None:
            self._routes.to(URL(server_url(url)))
        renew_in_children(self)

    def _way(self, context: ssl.SSLContext, proxy: str | None) -> BaseTransport:
        def stock() -> HTTPTransport:
            through = HTTPTransport(verify=context, proxy=proxy, limits=CONNECTIONS)
            return on_line(through, self._line)

        from .connections import Connections, straight  # noqa: PLC0415 - imports httpcore, as httpx
        from .patched_transport import Either  # noqa: PLC0415 - as above

        if proxy is None:
            return Either(Connections(straight(context, self._line)), stock)
        through = stock()  # at once, so that a wrong proxy shows
        pool = pool_of(through)
        if pool is None:
            return through
        return Either(Connections(pool.create_connection), lambda: through)

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        self._line.check()
        transport = self._routes.to(request.url)
        if self._routes.needs_tunnel(request.url) and TUNNEL not in request.extensions:
            watch(request.extensions)
        return transport.handle_request(request)

    def close(self) -> None:
        """Close the connections, those in use as well, and open no others."""
        self._line.close()
        for transport in self._routes.all():
            transport.close()

    def after_fork(self) -> None:
        """Leave the connections to the parent."""
        self._line.abandon()
        self._routes.forget()


class AsyncNetwork(AsyncBaseTransport):
    """Send requests over the network, awaited; after one event loop has ended, in another."""

    def __init__(self, url: str | None, verify: ssl.SSLContext | None) -> None:
        """Set up the way to a URL; other ways when they are needed.

        Args:
            url: Where most requests go; None for nowhere yet.
            verify: TLS settings; None for those of httpx.

        Raises:
            InvalidArgument: The environment names a proxy that httpx cannot use, or a file of
                certificates that cannot be read.
        """
        from .async_pools import AsyncLanes  # noqa: PLC0415 - as above
        from .async_streams import AsyncLine, on_async_line  # noqa: PLC0415 - `Network` needs none

        context = verify or tls_settings()
        self._line = AsyncLine()
        self._routes = Routes(
            lambda proxy: AsyncLanes(
                lambda: on_async_line(AsyncHTTPTransport(verify=context, proxy=proxy), self._line)
            )
        )
        if url is not None:
            self._routes.to(URL(server_url(url)))
        self._loop: Any = None
        self._mutex = Lock()
        self._parents: list[object] = []
        renew_in_children(self)

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response.

        Raises:
            TransportError: The client is closed, or belongs to another event loop.
            PoolTimeout: Too many requests are under way already.
        """
        turns = self._turns_here()
        await _wait(turns, request)
        try:
            self._line.check()
            transport = self._routes.to(request.url)
            if self._routes.needs_tunnel(request.url) and TUNNEL not in request.extensions:
                watch_async(request.extensions)
            response = await transport.handle_async_request(request)
        except BaseException:
            turns.release()
            raise
        body = AsyncUnread(cast("AsyncByteStream", response.stream))
        body.then(turns.release)
        response.stream = body
        return response

    def _turns_here(self) -> anyio.Semaphore:
        """Return the queue of the event loop that runs; its first request begins with nothing."""
        from .loops import current_loop, is_over  # noqa: PLC0415 - as anyio, slow to import

        loop = current_loop()
        if self._loop is not loop:
            with self._mutex:
                if self._loop is not None and not is_over(self._loop):
                    raise TransportError(
                        "the client is in use in another event loop, which still runs: "
                        "make one client for each loop"
                    )
                self._begin(loop)
        return self._turns

    def _begin(self, loop: Any) -> None:
        """Begin in an event loop. Connections cannot be carried over from another."""
        import anyio  # noqa: PLC0415 - as above

        if self._loop is not None:
            self._routes.forget()
        self._turns = anyio.Semaphore(cast("int", CONNECTIONS.max_connections), fast_acquire=True)
        self._loop = loop

    async def aclose(self) -> None:
        """Close the connections, those in use as well, and open no others."""
        self._line.closed = True
        if self._loop is not None:
            from .loops import current_loop  # noqa: PLC0415 - as above

            if self._loop is not current_loop():
                self._routes.forget()
        for transport in self._routes.all():
            await transport.aclose()

    def after_fork(self) -> None:
        """Leave the connections to the parent, untouched: to close them asks for its loop."""
        self._parents += self._routes.all()
        self._routes.forget()
        self._loop = None
        self._mutex = Lock()


async def _wait(turns: anyio.Semaphore, request: Request) -> None:
    """Wait for a turn, as long as the request may wait for a connection."""
    import anyio  # noqa: PLC0415 - as above

    try:
        turns.acquire_nowait()
    except anyio.WouldBlock:
        timeouts = cast("dict[str, float | None]", request.extensions.get("timeout", {}))
        with anyio.move_on_after(timeouts.get("pool")) as scope:
            await turns.acquire()
        if scope.cancelled_caught:
            message = "all connections are in use"
            raise PoolTimeout(message, request=request) from None
