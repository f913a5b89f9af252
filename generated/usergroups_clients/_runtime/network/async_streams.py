# Generated from generator/emit/templates/_runtime; do not edit.
"""Connections that carry nothing once they are closed, awaited."""

from __future__ import annotations

import ssl
from typing import Any

from .._http import AsyncHTTPTransport
from .closing import closed_error
from .incoming import Incoming, pool_of


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

    async def opened(self, inner: Any) -> AsyncStream:
        """Take in a new connection."""
        if self.closed:  # meanwhile
            await inner.aclose()
            raise closed_error()
        return AsyncStream(inner, self)


class AsyncStream:
    """One connection, as httpcore uses it."""

    def __init__(self, inner: Any, line: AsyncLine) -> None:
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

    def __init__(self, inner: Any, line: AsyncLine) -> None:
        self._inner = inner
        self._line = line

    async def connect_tcp(self, *args: Any, **options: Any) -> AsyncStream:
        self._line.check()
        return await self._line.opened(await self._inner.connect_tcp(*args, **options))

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


def on_async_line(transport: AsyncHTTPTransport, line: AsyncLine) -> AsyncHTTPTransport:
    """Let a transport open its connections on a line."""
    pool = pool_of(transport)
    if pool is not None:
        pool._network_backend = AsyncBackend(pool._network_backend, line)  # noqa: SLF001 - see `pool_of`
    return transport
