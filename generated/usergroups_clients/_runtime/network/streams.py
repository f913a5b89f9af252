# Generated from generator/emit/templates/_runtime; do not edit.
"""Connections that hold the time of a call, and carry nothing once they are closed.

httpcore restarts its timeout at each read: a head that comes byte by byte would have no end.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from contextvars import ContextVar
from threading import Lock
from typing import Any, Final
from weakref import WeakSet

from .._http import HTTPTransport
from ..deadline import DeadlineExceeded
from ..errors import TransportError
from .closing import closed_error
from .incoming import Incoming, pool_of

_PIECE: Final = 1 << 16
UNTIL: Final[ContextVar[float | None]] = ContextVar("until", default=None)
"""When reads and writes of this thread must have ended, by `time.monotonic`."""


class Line:
    """All connections of one transport."""

    def __init__(self) -> None:
        """Begin without connections."""
        self.closed = False
        self._streams: WeakSet[Stream] = WeakSet()
        self._mutex = Lock()

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
        until = UNTIL.get()
        if until is None:
            return timeout
        left = until - time.monotonic()
        if left <= 0:
            message = "no time is left"
            raise DeadlineExceeded(message)
        return left if timeout is None else min(timeout, left)

    def opened(self, inner: Any) -> Stream:
        """Take in a new connection."""
        stream = Stream(inner, self)
        with self._mutex:
            self._streams.add(stream)
        if self.closed:  # meanwhile
            stream.close()
            raise closed_error()
        return stream

    def close(self) -> None:
        """Let nothing pass any more, and wake who waits for a response."""
        self.closed = True
        with self._mutex:
            streams = list(self._streams)
        for stream in streams:
            stream.hang_up()

    def abandon(self) -> None:
        """Close a forked child's copies of the sockets, which the parent goes on using."""
        for stream in list(self._streams):
            stream.abandon()
        self._streams = WeakSet()
        self._mutex = Lock()


class Stream:
    """One connection, as httpcore uses it."""

    def __init__(self, inner: Any, line: Line) -> None:
        self._inner = inner
        self._line = line
        self.incoming = Incoming()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timeout = self._line.bounded(timeout)
        data = self.incoming.take() or self._inner.read(max_bytes, timeout)
        return self.incoming.cut(data)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:  # h11 has nothing to say at the end of most requests
            return
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

    def __init__(self, inner: Any, line: Line) -> None:
        self._inner = inner
        self._line = line

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> Stream:
        """Try each address of a host, all in the time that the call has."""
        *others, last = _addresses(host, port)
        for address in others:
            try:
                return self._connected(address, port, timeout, options)
            except (TransportError, DeadlineExceeded):
                raise
            except Exception:  # noqa: BLE001, S112 - httpcore's; the last address tells its own
                continue
        return self._connected(last, port, timeout, options)

    def _connected(
        self, host: str, port: int, timeout: float | None, options: dict[str, Any]
    ) -> Stream:
        timeout = self._line.bounded(timeout)
        return self._line.opened(self._inner.connect_tcp(host, port, timeout, **options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def _addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host; its name if there are none, which httpcore then tells."""
    with contextlib.suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [str(where[0]) for *_, where in found] or [host]
    return [host]


def on_line(transport: HTTPTransport, line: Line) -> HTTPTransport:
    """Let a transport open its connections on a line."""
    pool = pool_of(transport)
    if pool is not None:
        pool._network_backend = Backend(pool._network_backend, line)  # noqa: SLF001 - see `pool_of`
        # Ctrl-C right after httpcore's own lock is taken leaves it locked, and `close` would hang.
        pool._optional_thread_lock = Lock()  # noqa: SLF001 - as above
    return transport
