# Generated from generator/emit/templates/_runtime; do not edit.
"""Connections that hold the time of a call, carry nothing once closed, and mix no two responses.

httpcore restarts its timeout at each read, so that a head which comes byte by byte has no end, and
it hands what a server sent too much to the next request.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import time
from collections.abc import Generator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from ._http import AsyncHTTPTransport, HTTPResponse, HTTPTransport, Request
from .closing import closed_error
from .retry_policy import DeadlineExceeded

if TYPE_CHECKING:
    from httpcore import AsyncNetworkBackend, AsyncNetworkStream, NetworkBackend, NetworkStream

_PIECE: Final = 1 << 16
_BODILESS: Final = (204, 304)
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_UNTIL: Final[ContextVar[float | None]] = ContextVar("until", default=None)


@contextlib.contextmanager
def within(until: float) -> Generator[None]:
    """Let reads and writes of this thread end at a time of `time.monotonic`."""
    token = _UNTIL.set(until)
    try:
        yield
    finally:
        _UNTIL.reset(token)


class Line:
    """All connections of one transport."""

    def __init__(self) -> None:
        """Begin without connections."""
        self.closed = False
        self._streams: WeakSet[Stream] = WeakSet()

    def check(self) -> None:
        """Refuse what comes after the end.

        Raises:
            TransportError: The transport is closed.
        """
        if self.closed:
            raise closed_error()

    def bounded(self, timeout: float | None) -> float | None:
        """Shorten a timeout to the time that the call has.

        Raises:
            TransportError: The transport is closed.
            DeadlineExceeded: No time is left.
        """
        self.check()
        until = _UNTIL.get()
        if until is None:
            return timeout
        left = until - time.monotonic()
        if left <= 0:
            message = "no time is left"
            raise DeadlineExceeded(message)
        return left if timeout is None else min(timeout, left)

    def opened(self, inner: NetworkStream) -> Stream:
        """Take in a new connection."""
        stream = Stream(inner, self)
        self._streams.add(stream)
        if self.closed:  # meanwhile
            stream.close()
            raise closed_error()
        return stream

    def close(self) -> None:
        """Let nothing pass any more, and wake who waits for a response."""
        self.closed = True
        for stream in list(self._streams):
            stream.hang_up()

    def abandon(self) -> None:
        """Close a forked child's copies of the sockets, which the parent goes on using."""
        for stream in list(self._streams):
            stream.abandon()
        self._streams = WeakSet()


class Incoming:
    """What has arrived: given away head by head, and no further than a body reaches."""

    def __init__(self) -> None:
        """Begin with a head."""
        self.closed = False
        self._kept = b""
        self._tail = b""
        self._in_head = True
        self._left: int | None = None

    def next_request(self) -> None:
        """Begin with a head again."""
        self._tail, self._in_head, self._left = b"", True, None

    def body(self, length: int | None) -> None:
        """End the head: give away so many bytes and no more, or all if that is not known."""
        self._in_head, self._left = False, length

    def is_over(self) -> bool:
        """Return True if bytes came that belong to no response, or none can come."""
        return self.closed or bool(self._kept)

    def take(self) -> bytes:
        """Return what was kept of the last read."""
        kept, self._kept = self._kept, b""
        return kept

    def cut(self, data: bytes) -> bytes:
        """Return what belongs to the head or the body, and keep the rest."""
        if self._in_head:
            seen = self._tail + data  # the end of a head can come in two reads
            found = _HEAD_END.search(seen)
            cut = len(data) if found is None else found.end() - len(self._tail)
            self._tail = seen[-3:] if found is None else b""
        elif self._left is None:
            return data
        else:
            cut = min(self._left, len(data))
            self._left -= cut
        self._kept = data[cut:]
        return data[:cut]


class Stream:
    """One connection, as httpcore uses it."""

    def __init__(self, inner: NetworkStream, line: Line) -> None:
        self._inner = inner
        self._line = line
        self.incoming = Incoming()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timeout = self._line.bounded(timeout)
        data = self.incoming.take() or self._inner.read(max_bytes, timeout)
        return self.incoming.cut(data)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.incoming.next_request()
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._inner.write(piece, self._line.bounded(timeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> Stream:
        timeout = self._line.bounded(timeout)
        return self._line.opened(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self.incoming.is_over():
            return True  # httpcore gives up an idle connection on which something came
        return self._inner.get_extra_info(info)

    def close(self) -> None:
        self.incoming.closed = True
        self.hang_up()
        self._inner.close()

    def hang_up(self) -> None:
        """Wake a thread that reads; closing alone does not."""
        with contextlib.suppress(OSError):
            self._inner.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def abandon(self) -> None:
        self._inner.close()


class Backend:
    """Open connections, as httpcore asks for them."""

    def __init__(self, inner: NetworkBackend, line: Line) -> None:
        self._inner = inner
        self._line = line

    def connect_tcp(self, *args: Any, **options: Any) -> Stream:
        options["timeout"] = self._line.bounded(options.get("timeout"))
        return self._line.opened(self._inner.connect_tcp(*args, **options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class AsyncLine:
    """All connections of one asynchronous transport; its time is bounded where it is awaited."""

    def __init__(self) -> None:
        """Begin without connections."""
        self.closed = False

    def check(self) -> None:
        """Refuse what comes after the end.

        Raises:
            TransportError: The transport is closed.
        """
        if self.closed:
            raise closed_error()

    async def opened(self, inner: AsyncNetworkStream) -> AsyncStream:
        """Take in a new connection."""
        if self.closed:  # meanwhile
            await inner.aclose()
            raise closed_error()
        return AsyncStream(inner, self)


class AsyncStream:
    """One connection, as httpcore uses it."""

    def __init__(self, inner: AsyncNetworkStream, line: AsyncLine) -> None:
        self._inner = inner
        self._line = line
        self.incoming = Incoming()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        data = self.incoming.take() or await self._inner.read(max_bytes, timeout)
        return self.incoming.cut(data)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        self._line.check()
        self.incoming.next_request()
        await self._inner.write(buffer, timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
    ) -> AsyncStream:
        self._line.check()
        return await self._line.opened(
            await self._inner.start_tls(ssl_context, server_hostname, timeout)
        )

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self.incoming.is_over():
            return True  # httpcore gives up an idle connection on which something came
        return self._inner.get_extra_info(info)

    async def aclose(self) -> None:
        self.incoming.closed = True
        await self._inner.aclose()


class AsyncBackend:
    """Open connections, as httpcore asks for them."""

    def __init__(self, inner: AsyncNetworkBackend, line: AsyncLine) -> None:
        self._inner = inner
        self._line = line

    async def connect_tcp(self, *args: Any, **options: Any) -> AsyncStream:
        self._line.check()
        return await self._line.opened(await self._inner.connect_tcp(*args, **options))

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


def on_line(transport: HTTPTransport, line: Line) -> HTTPTransport:
    """Let a transport open its connections on a line."""
    pool = _pool(transport)
    if pool is not None:
        pool._network_backend = Backend(pool._network_backend, line)  # noqa: SLF001 - see `_pool`
    return transport


def on_async_line(transport: AsyncHTTPTransport, line: AsyncLine) -> AsyncHTTPTransport:
    """Let a transport open its connections on a line."""
    pool = _pool(transport)
    if pool is not None:
        pool._network_backend = AsyncBackend(pool._network_backend, line)  # noqa: SLF001 - see `_pool`
    return transport


def _pool(transport: object) -> Any:
    """Return the pool behind a transport: httpx has no argument for its `network_backend`.

    Should a version of theirs keep it elsewhere, connections work as httpcore's own.
    """
    pool = getattr(transport, "_pool", None)
    return pool if hasattr(pool, "_network_backend") else None


def body_length(response: HTTPResponse) -> int | None:
    """Return the length that a response announces; None if it does not, or comes in chunks."""
    headers = response.headers
    length = headers.get("content-length", "")
    if "transfer-encoding" in headers or not length.isdecimal():
        return None
    return int(length)


def is_bodiless(request: Request, response: HTTPResponse) -> bool:
    """Return True for a response that must have no content.

    A server that sends some all the same sends it at the head of the next response.
    """
    return request.method == "HEAD" or response.status_code in _BODILESS
