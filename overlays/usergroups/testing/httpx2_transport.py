"""The sandbox's transport for clients of httpx2; it alone imports that library here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager

import httpx2

from usergroups.testing.transport import SandboxTransport
from usergroups_clients._runtime._http import HTTPResponse, HTTPTransportError
from usergroups_clients._runtime.network._httpx2 import request_from

__all__ = ["SandboxHttpx2Transport"]


class SandboxHttpx2Transport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Carries requests of an `httpx2.Client` or `httpx2.AsyncClient` to one vendor of a sandbox.

    It does what `SandboxTransport` does, with the responses and errors of httpx2.
    """

    __module__ = "usergroups.testing"

    def __init__(self, to: SandboxTransport) -> None:
        """Lead where another transport leads; a `Sandbox` does this."""
        self._to = to

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Hand a request to the vendor."""
        request.read()
        with _faults(request):
            return _responded(self._to.handle_request(request_from(request)), request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Hand a request to the vendor."""
        await request.aread()
        with _faults(request):
            response = await self._to.handle_async_request(request_from(request))
            return _responded(response, request)


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of a response, which may end too early."""

    def __init__(self, of: HTTPResponse, request: httpx2.Request) -> None:
        self._of = of
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        with _faults(self._request):
            yield from self._of.iter_raw()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def _responded(response: HTTPResponse, request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(
        response.status_code,
        headers=response.headers.raw,
        stream=_Body(response, request),
        extensions=response.extensions,
        request=request,
    )


@contextmanager
def _faults(request: httpx2.Request) -> Generator[None, None, None]:
    """Raise the sandbox's faults as httpx2's of the same name."""
    try:
        yield
    except HTTPTransportError as error:
        kind: type[httpx2.TransportError] = getattr(httpx2, type(error).__name__)
        raise kind(str(error), request=request) from error
