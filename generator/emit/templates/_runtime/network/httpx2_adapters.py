"""Use what a caller gave of httpx2 as if it were of httpx, which everything else is written for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from typing import Any

from .._http import (
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    Auth,
    BaseTransport,
    Cookies,
    Headers,
    HTTPResponse,
    Request,
    Timeout,
)
from ._httpx2 import (
    HTTPX2,
    Received,
    carried,
    faults,
    is_still,
    request_from,
    request_to,
    response_to,
    write_to,
)


def sync_transport_of(given: object) -> BaseTransport | None:
    """Return a transport that sends through one of httpx2; None if it is none."""
    return _Transport(given) if isinstance(given, HTTPX2.BaseTransport) else None


def async_transport_of(given: object) -> AsyncBaseTransport | None:
    """Return a transport that sends through one of httpx2; None if it is none."""
    return _AsyncTransport(given) if isinstance(given, HTTPX2.AsyncBaseTransport) else None


def client_of(given: object, name: str) -> Client | AsyncClient | None:
    """Return what sends through a client of httpx2; None if it is no such client.

    Args:
        given: The client.
        name: The name of the class that it must be of, `Client` or `AsyncClient`.
    """
    if not isinstance(given, getattr(HTTPX2, name)):
        return None
    return Client(given) if name == "Client" else AsyncClient(given)


def auth_of(given: object) -> Auth | None:
    """Return an auth that signs as one of httpx2 does; None if it is none."""
    return _Auth(given) if isinstance(given, HTTPX2.Auth) else None


class _Transport(BaseTransport):
    def __init__(self, of: Any) -> None:
        self._of = of

    def handle_request(self, request: Request) -> HTTPResponse:
        with faults(request):
            return carried(self._of.handle_request(request_to(request)))

    def close(self) -> None:
        self._of.close()


class _AsyncTransport(AsyncBaseTransport):
    def __init__(self, of: Any) -> None:
        self._of = of

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        with faults(request):
            return carried(await self._of.handle_async_request(request_to(request)))

    async def aclose(self) -> None:
        await self._of.aclose()


class _Settings:
    """The settings of a client, which its caller may change at any time."""

    def __init__(self, of: Any) -> None:
        self._of = of

    @property
    def is_closed(self) -> bool:
        return bool(self._of.is_closed)

    @property
    def timeout(self) -> Timeout:
        return Timeout(**self._of.timeout.as_dict())

    @property
    def headers(self) -> Headers:
        return Headers(self._of.headers.raw)

    @property
    def cookies(self) -> Cookies:
        return Cookies(self._of.cookies.jar)


class Client(_Settings):
    """An `httpx2.Client`, with as much of `httpx.Client` as is used of one that was given."""

    def send(
        self, request: Request, *, auth: object, stream: bool, follow_redirects: bool
    ) -> HTTPResponse:
        """Send a request and return the response, read unless it is to be a stream."""
        with faults(request):
            sending = _Sending(request)
            response = self._of.send(
                sending.theirs,
                auth=sending.auth(auth),
                stream=stream,
                follow_redirects=follow_redirects,
            )
            return sending.received(response)


class AsyncClient(_Settings):
    """An `httpx2.AsyncClient`, as `Client`."""

    async def send(
        self, request: Request, *, auth: object, stream: bool, follow_redirects: bool
    ) -> HTTPResponse:
        """Send a request and return the response, read unless it is to be a stream."""
        with faults(request):
            sending = _Sending(request)
            response = await self._of.send(
                sending.theirs,
                auth=sending.auth(auth),
                stream=stream,
                follow_redirects=follow_redirects,
            )
            return sending.received(response)


class _Auth(Auth):
    """Sign as an auth of httpx2 does."""

    def __init__(self, of: Any) -> None:
        self.of = of
        self._reads = of.requires_response_body

    def sync_auth_flow(self, request: Request) -> Generator[Request, HTTPResponse, None]:
        with closing(self.of.sync_auth_flow(request_to(request))) as flow:
            asked = next(flow)
            while True:
                response = yield request_from(asked)
                content = response.read() if self._reads else b""
                try:
                    asked = flow.send(response_to(response, content, asked))
                except StopIteration:
                    return

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, HTTPResponse]:
        async with aclosing(self.of.async_auth_flow(request_to(request))) as flow:
            asked = await anext(flow)
            while True:
                response = yield request_from(asked)
                content = await response.aread() if self._reads else b""
                try:
                    asked = await flow.asend(response_to(response, content, asked))
                except StopAsyncIteration:
                    return

    def __repr__(self) -> str:
        """Show the class alone."""
        return f"<{type(self.of).__name__} of httpx2>"


class _Sending:
    """A request on its way through a client of httpx2, which may send others to sign it."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.theirs = request_to(request)
        self._last = self.theirs, request

    def auth(self, auth: object) -> Any:
        """Return what has a client of httpx2 sign the request as ours are signed."""
        if auth is USE_CLIENT_DEFAULT:
            return HTTPX2.USE_CLIENT_DEFAULT
        if isinstance(auth, _Auth):
            return auth.of
        return None if auth is None else _SIGNING(auth, self)

    def asked(self, request: Request) -> Any:
        """Return what is to be sent where an auth asks for a request."""
        known = request is self.request
        made = write_to(self.theirs, request) if known else request_to(request)
        self._last = made, request
        return made

    def received(self, response: Any) -> HTTPResponse:
        """Return the response to what was sent last, with all that was sent.

        What the client itself added, such as a token, has to be known: an answer may repeat it.
        """
        theirs, request = self._last
        is_known = response.request is theirs and is_still(theirs, request)
        return Received(response, request if is_known else None)


class _Signing:
    """Sign a request of httpx2 by an auth of httpx."""

    def __init__(self, auth: Auth, sending: _Sending) -> None:
        self._auth = auth
        self._sending = sending

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:  # noqa: ARG002 - known
        sending = self._sending
        with closing(self._auth.sync_auth_flow(sending.request)) as flow:
            asked = next(flow)
            while True:
                response = yield sending.asked(asked)
                try:
                    asked = flow.send(sending.received(response))
                except StopIteration:
                    return

    async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:  # noqa: ARG002 - as above
        sending = self._sending
        async with aclosing(self._auth.async_auth_flow(sending.request)) as flow:
            asked = await anext(flow)
            while True:
                response = yield sending.asked(asked)
                try:
                    asked = await flow.asend(sending.received(response))
                except StopAsyncIteration:
                    return


_SIGNING: Any = type("_SigningAuth", (_Signing, HTTPX2.Auth), {})
