"""Connections that lead to servers without a proxy, one for each request that is under way.

httpcore's pool, and httpx's transport around it, take longer than the connection itself.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from threading import TIMEOUT_MAX, BoundedSemaphore, Lock
from typing import Any, Final, TypeAlias, cast

import httpcore

from . import _http
from ._http import (
    CONNECTIONS,
    BaseTransport,
    HTTPResponse,
    HTTPTransportError,
    PoolTimeout,
    Request,
    SyncByteStream,
)
from .streams import Backend, Line

_Origin: TypeAlias = tuple[bytes, bytes, int | None]
_MOST: Final = CONNECTIONS.max_connections or 0
_FAULTS: Final = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError)
_IDLE_S: Final = CONNECTIONS.keepalive_expiry or 0.0


class Connections(BaseTransport):
    """Send each request on the connection to its server that was used last, or on a new one."""

    def __init__(self, context: ssl.SSLContext, line: Line) -> None:
        """Begin without connections.

        Args:
            context: TLS settings.
            line: Carries them, as long as it is open.
        """
        self._context = context
        self._backend = cast("httpcore.NetworkBackend", Backend(httpcore.SyncBackend(), line))
        self._turns = BoundedSemaphore(_MOST)
        self._mutex = Lock()
        self._open: set[httpcore.HTTPConnection] = set()
        self._free: dict[httpcore.HTTPConnection, tuple[_Origin, float]] = {}
        """Those without a request, with their server and since when; the last used is last."""

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response.

        Raises:
            PoolTimeout: Too many requests are under way already.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, url.port
        if not self._turns.acquire(blocking=False):
            self._wait(request)
        connection: httpcore.HTTPConnection | None = None
        try:
            connection = self._take(origin)
            response = connection.handle_request(
                httpcore.Request(
                    request.method,
                    httpcore.URL(
                        scheme=origin[0], host=origin[1], port=origin[2], target=url.raw_path
                    ),
                    headers=request.headers.raw,
                    content=cast("Iterable[bytes]", request.stream),
                    extensions=request.extensions,
                )
            )
        except _FAULTS as error:
            self.end(connection, origin)
            raise _of_httpx(error) from error
        except BaseException:
            self.end(connection, origin)
            raise
        return HTTPResponse(
            response.status,
            headers=response.headers,
            stream=_Body(cast("SyncByteStream", response.stream), self, connection, origin),
            extensions=cast("dict[str, Any]", response.extensions),
        )

    def _wait(self, request: Request) -> None:
        """Wait until another request has ended, as long as this one may."""
        timeouts = cast("dict[str, float | None]", request.extensions.get("timeout", {}))
        seconds = timeouts.get("pool")
        if not self._turns.acquire(timeout=None if seconds is None else min(seconds, TIMEOUT_MAX)):
            message = "all connections are in use"
            raise PoolTimeout(message, request=request)

    def _take(self, origin: _Origin) -> httpcore.HTTPConnection:
        """Return a connection that no other request has."""
        old: list[httpcore.HTTPConnection] = []
        try:
            while True:
                with self._mutex:
                    old += self._expired()
                    found = self._last_used(origin)
                    if found is None:
                        if len(self._open) >= _MOST and self._free:
                            old.append(self._dropped(next(iter(self._free))))
                        return self._opened(origin)
                    del self._free[found]
                # A server may have closed it meanwhile, or sent what nobody asked for.
                if not found.has_expired():
                    return found
                self._open.discard(found)
                old.append(found)
        finally:
            for each in old:
                each.close()

    def _last_used(self, origin: _Origin) -> httpcore.HTTPConnection | None:
        for each in reversed(self._free):
            if self._free[each][0] == origin:
                return each
        return None

    def _opened(self, origin: _Origin) -> httpcore.HTTPConnection:
        scheme, host, port = origin
        made = httpcore.HTTPConnection(
            origin=httpcore.URL(scheme=scheme, host=host, port=port, target=b"/").origin,
            ssl_context=self._context,
            keepalive_expiry=_IDLE_S,
            network_backend=self._backend,
        )
        self._open.add(made)
        return made

    def _expired(self) -> list[httpcore.HTTPConnection]:
        """Drop the connections that were not used for long."""
        oldest, found = time.monotonic() - _IDLE_S, list[httpcore.HTTPConnection]()
        for each, (_, since) in self._free.items():
            if since > oldest:
                break
            found.append(each)
        return [self._dropped(each) for each in found]

    def _dropped(self, connection: httpcore.HTTPConnection) -> httpcore.HTTPConnection:
        del self._free[connection]
        self._open.discard(connection)
        return connection

    def end(self, connection: httpcore.HTTPConnection | None, origin: _Origin) -> None:
        """Take a connection back whose request has ended; one that is no good any more is closed.

        Args:
            connection: The connection, if there was one.
            origin: Its server.
        """
        try:
            if connection is not None:
                with self._mutex:
                    keep = (
                        connection in self._open
                        and connection.is_idle()
                        and not connection.is_closed()
                    )
                    if keep:
                        self._free[connection] = origin, time.monotonic()
                    else:
                        self._open.discard(connection)
                if not keep:
                    connection.close()
        finally:
            self._turns.release()

    def close(self) -> None:
        """Close the connections, those in use as well."""
        with self._mutex:
            connections, self._open, self._free = self._open, set(), {}
        for each in connections:
            each.close()


class _Body(SyncByteStream):
    """A body that gives its connection back when it is closed."""

    def __init__(
        self,
        body: SyncByteStream,
        connections: Connections,
        connection: httpcore.HTTPConnection,
        origin: _Origin,
    ) -> None:
        self._body = body
        self._connections: Connections | None = connections
        self._connection = connection
        self._origin = origin

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._body
        except _FAULTS as error:
            raise _of_httpx(error) from error

    def close(self) -> None:
        connections, self._connections = self._connections, None
        if connections is None:
            return
        try:
            self._body.close()
        finally:
            connections.end(self._connection, self._origin)


def _of_httpx(error: Exception) -> HTTPTransportError:
    """Return httpx's error for one of httpcore's, which has the same name."""
    kind: type[HTTPTransportError] = getattr(_http, type(error).__name__)
    return kind(str(error))
