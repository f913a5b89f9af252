"""Requests that never leave the process: an httpx transport, for sync and async clients alike."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import anyio
import httpx

from usergroups.testing._behaviour import State
from usergroups.testing._desk import Desk, Visit
from usergroups.testing._openapi.messages import Incoming
from usergroups.testing._openapi.shipped import documented_hosts_of

__all__ = ["SandboxTransport"]


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests to one vendor of a sandbox, without a socket.

    Give it to the vendor's class, sync or async, as `transport`; to an `httpx.Client` or an
    `httpx.AsyncClient`, too. It takes requests to the sandbox's own addresses, and those to the
    hosts that the vendor documents: a class that is set up for production needs nothing else.
    Any other host is an `httpx.ConnectError`. Nothing has to be closed.
    """

    __module__ = "usergroups.testing"

    def __init__(self, desk: Desk[State], host: str) -> None:
        """Lead to a desk; a `Sandbox` does this."""
        self._desk = desk
        self._host = host

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Hand a request to the vendor."""
        visit = self._arrive(request, request.read())
        wait, late = _wait(visit, request)
        if wait:
            time.sleep(wait)
        return self._respond(visit, request, late=late)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Hand a request to the vendor."""
        visit = self._arrive(request, await request.aread())
        wait, late = _wait(visit, request)
        await anyio.sleep(wait)
        return self._respond(visit, request, late=late)

    def _arrive(self, request: httpx.Request, body: bytes) -> Visit:
        path, _, query = request.url.raw_path.partition(b"?")
        host = request.url.netloc.decode("ascii")
        incoming = Incoming(
            method=request.method.upper(),
            path=self._path(host, path, request),
            query=query,
            headers=tuple(
                (name.decode("latin-1").lower(), value.decode("latin-1"))
                for name, value in request.headers.raw
            ),
            body=body,
        )
        return self._desk.arrive(incoming, f"http://{self._host}")

    def _path(self, host: str, path: bytes, request: httpx.Request) -> bytes:
        """Return the path as the router knows it."""
        if host == self._host:
            return path
        paths = list(documented_hosts_of(self._desk.vendor).paths(host, path))
        if not paths:
            said = f"the sandbox of {self._desk.vendor} has no host {host}"
            raise httpx.ConnectError(said, request=request)
        return next((one for one in paths if self._desk.knows(request.method, one)), paths[0])

    def _respond(self, visit: Visit, request: httpx.Request, *, late: bool) -> httpx.Response:
        response = self._desk.respond(visit)
        if late:
            raise httpx.ReadTimeout("the sandbox responds later", request=request)
        most = visit.fault.drop_after
        if response is None or most == -1:
            raise _dropped(request)
        whole = httpx.ByteStream(response.body)
        return httpx.Response(
            response.status,
            headers=response.wire_headers(),
            stream=whole if most is None else _Cut(response.body, most, request),
            extensions={"http_version": b"HTTP/1.1"},
            request=request,
        )


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of which the first bytes arrive, and then the connection ends."""

    def __init__(self, body: bytes, most: int, request: httpx.Request) -> None:
        self._start, self._rest = body[:most], body[most:]
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        yield self._start
        if self._rest:
            raise _dropped(self._request)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def _wait(visit: Visit, request: httpx.Request) -> tuple[float, bool]:
    """Return the seconds to wait, and whether the client gives up then."""
    most: float | None = request.extensions.get("timeout", {}).get("read")
    delay = visit.fault.delay
    return (delay, False) if most is None or delay <= most else (most, True)


def _dropped(request: httpx.Request) -> httpx.ReadError:
    return httpx.ReadError("the sandbox dropped the connection", request=request)
