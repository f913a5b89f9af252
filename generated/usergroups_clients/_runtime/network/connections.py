# Generated from generator/emit/templates/_runtime; do not edit.
"""Connections to servers, one for each request that is under way.

httpcore's pool, and httpx's transport around it, take longer than the connection itself.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import TIMEOUT_MAX, Lock
from typing import Any, Final, TypeAlias, cast

import httpcore

from .. import _http
from .._http import (
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
_FAULTS: Final = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
)
_IDLE_S: Final = CONNECTIONS.keepalive_expiry or 0.0

Make: TypeAlias = Callable[[httpcore.Origin], httpcore.ConnectionInterface]


def straight(context: ssl.SSLContext, line: Line) -> Make:
    """Return what makes connections that lead to servers without a proxy.

    Args:
        context: TLS settings.
        line: Carries the connections, as long as it is open.
    """
    backend = cast("httpcore.NetworkBackend", Backend(httpcore.SyncBackend(), line))

    def make(origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        return httpcore.HTTPConnection(
            origin=origin,
            ssl_context=context,
            keepalive_expiry=_IDLE_S,
            network_backend=backend,
        )

    return make


class Connections(BaseTransport):
    """Send each request on the connection to its server that was used last, or on a new one."""

    def __init__(self, make: Make) -> None:
        """Begin without connections.

        Args:
            make: Makes a connection to a server, which opens when it gets its first request.
        """
        self._make = make
        # No semaphore: Ctrl-C right after it has taken its own lock leaves it locked for all.
        self._turns: SimpleQueue[None] = SimpleQueue()
        for _ in range(_MOST):
            self._turns.put(None)
        self._mutex = Lock()
        self._open: set[httpcore.ConnectionInterface] = set()
        self._free: dict[httpcore.ConnectionInterface, tuple[_Origin, float]] = {}
        """Those without a request, with their server and since when; the last used is last."""

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response.

        Raises:
            PoolTimeout: Too many requests are under way already.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, url.port
        self._begin(request)
        body = _Body(self, origin)
        try:
            connection = body.connection = self._take(origin)
            asked = httpcore.Request(
                request.method,
                httpcore.URL(scheme=origin[0], host=origin[1], port=origin[2], target=url.raw_path),
                content=cast("Iterable[bytes]", request.stream),
                extensions=request.extensions,
            )
            # httpcore would check them, as httpx has done, for longer than all else takes here.
            asked.headers = request.headers.raw
            response = connection.handle_request(asked)
            body.inner = cast("SyncByteStream", response.stream)
            return HTTPResponse(
                response.status,
                headers=response.headers,
                stream=body,
                extensions=cast("dict[str, Any]", response.extensions),
            )
        except _FAULTS as error:
            body.end()
            raise _of_httpx(error) from error
        except BaseException:
            body.end()
            raise

    def _begin(self, request: Request) -> None:
        """Wait until fewer requests are under way, as long as this one may."""
        try:
            self._turns.get_nowait()
        except Empty:
            timeouts = cast("dict[str, float | None]", request.extensions.get("timeout", {}))
            seconds = timeouts.get("pool")
            try:
                self._turns.get(timeout=None if seconds is None else min(seconds, TIMEOUT_MAX))
            except Empty:
                message = "all connections are in use"
                raise PoolTimeout(message, request=request) from None

    def _take(self, origin: _Origin) -> httpcore.ConnectionInterface:
        """Return a connection that no other request has."""
        old: list[httpcore.ConnectionInterface] = []
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

    def _last_used(self, origin: _Origin) -> httpcore.ConnectionInterface | None:
        for each in reversed(self._free):
            if self._free[each][0] == origin:
                return each
        return None

    def _opened(self, origin: _Origin) -> httpcore.ConnectionInterface:
        scheme, host, port = origin
        made = self._make(httpcore.URL(scheme=scheme, host=host, port=port, target=b"/").origin)
        self._open.add(made)
        return made

    def _expired(self) -> list[httpcore.ConnectionInterface]:
        """Drop the connections that were not used for long."""
        oldest, found = time.monotonic() - _IDLE_S, list[httpcore.ConnectionInterface]()
        for each, (_, since) in self._free.items():
            if since > oldest:
                break
            found.append(each)
        return [self._dropped(each) for each in found]

    def _dropped(self, connection: httpcore.ConnectionInterface) -> httpcore.ConnectionInterface:
        del self._free[connection]
        self._open.discard(connection)
        return connection

    def end(
        self, connection: httpcore.ConnectionInterface | None, whole: _Origin | None = None
    ) -> None:
        """End a request. Its connection waits for the next one only after a whole response.

        Args:
            connection: The connection, if there was one.
            whole: Its server, if all of the response has come.
        """
        kept = False
        try:
            if connection is not None and whole is not None:
                kept = self._keep(connection, whole)
        finally:
            try:
                if connection is not None and not kept:
                    self._give_up(connection)
            finally:
                self._turns.put(None)

    def _keep(self, connection: httpcore.ConnectionInterface, origin: _Origin) -> bool:
        with self._mutex:
            if connection not in self._open or not connection.is_idle():
                return False
            self._free[connection] = origin, time.monotonic()
            return True

    def _give_up(self, connection: httpcore.ConnectionInterface) -> None:
        with self._mutex:
            self._free.pop(connection, None)
            self._open.discard(connection)
        connection.close()

    def close(self) -> None:
        """Close the connections, those in use as well."""
        with self._mutex:
            connections, self._open, self._free = self._open, set(), {}
        for each in connections:
            each.close()


class _Body(SyncByteStream):
    """A body that holds turn and connection of its request until it is closed."""

    def __init__(self, connections: Connections, origin: _Origin) -> None:
        self.inner: SyncByteStream | None = None
        self.connection: httpcore.ConnectionInterface | None = None
        self._connections: Connections | None = connections
        self._origin = origin
        self._is_whole = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self.inner or ()
            self._is_whole = True
        except _FAULTS as error:
            raise _of_httpx(error) from error

    def close(self) -> None:
        whole = None
        try:
            if self.inner is not None:
                self.inner.close()
            whole = self._origin if self._is_whole else None
        finally:
            self.end(whole)

    def end(self, whole: _Origin | None = None) -> None:
        """Give back turn and connection, once; as `Connections.end`."""
        connections, self._connections = self._connections, None
        if connections is not None:
            connections.end(self.connection, whole)


def _of_httpx(error: Exception) -> HTTPTransportError:
    """Return httpx's error for one of httpcore's, which has the same name."""
    kind: type[HTTPTransportError] = getattr(_http, type(error).__name__)
    return kind(str(error))
