"""Send signed requests through a transport, as an `httpx.Client` does that has nothing else to do.

It follows no redirects, keeps no cookies and writes no log: what httpx's own client adds to its
transport takes longer than the transport. That client sends them only while a tool has replaced a
function of it, to see what is sent.
"""

from __future__ import annotations

from functools import cache

from .._http import (
    AsyncBaseTransport,
    AsyncHTTPClient,
    Auth,
    BaseTransport,
    Headers,
    HTTPClient,
    HTTPResponse,
    Request,
)
from .patches import ASYNC_CLIENT, CLIENT
from .unread import UNREAD


@cache
def default_headers() -> Headers:
    """Return the headers that httpx sends of its own accord."""
    with HTTPClient(transport=BaseTransport()) as client:
        return client.headers


class Direct:
    """Send requests through a transport, and wait for the responses."""

    def __init__(self, transport: BaseTransport) -> None:
        """Keep the transport."""
        self._transport = transport
        self._watched: HTTPClient | None = None

    def send(self, request: Request, auth: Auth | None) -> HTTPResponse:
        """Send a request, and those that its auth asks for before it and after.

        Args:
            request: The request.
            auth: What signs it; None to send it as it is.

        Returns:
            The last response.
        """
        if CLIENT.are_replaced():
            client = self._watched = self._watched or HTTPClient(transport=self._transport)
            return client.send(request, auth=auth, stream=UNREAD in request.extensions)
        if auth is None:
            return self._exchange(request)
        flow = auth.sync_auth_flow(request)
        history: list[HTTPResponse] = []
        try:
            asked = next(flow)
            while True:
                response = self._exchange(asked)
                response.history = history.copy()
                try:
                    asked = flow.send(response)
                    response.read()
                except StopIteration:
                    return response
                except BaseException:
                    response.close()
                    raise
                history.append(response)
        finally:
            flow.close()

    def _exchange(self, request: Request) -> HTTPResponse:
        response = self._transport.handle_request(request)
        response.request = request
        return response

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()


class AsyncDirect:
    """Send requests through a transport, and await the responses."""

    def __init__(self, transport: AsyncBaseTransport) -> None:
        """Keep the transport."""
        self._transport = transport
        self._watched: AsyncHTTPClient | None = None

    async def send(self, request: Request, auth: Auth | None) -> HTTPResponse:
        """Send a request, and those that its auth asks for before it and after.

        Args:
            request: The request.
            auth: What signs it; None to send it as it is.

        Returns:
            The last response.
        """
        if ASYNC_CLIENT.are_replaced():
            client = self._watched = self._watched or AsyncHTTPClient(transport=self._transport)
            return await client.send(request, auth=auth, stream=UNREAD in request.extensions)
        if auth is None:
            return await self._exchange(request)
        flow = auth.async_auth_flow(request)
        history: list[HTTPResponse] = []
        try:
            asked = await anext(flow)
            while True:
                response = await self._exchange(asked)
                response.history = history.copy()
                try:
                    asked = await flow.asend(response)
                    await response.aread()
                except StopAsyncIteration:
                    return response
                except BaseException:
                    await response.aclose()
                    raise
                history.append(response)
        finally:
            await flow.aclose()

    async def _exchange(self, request: Request) -> HTTPResponse:
        response = await self._transport.handle_async_request(request)
        response.request = request
        return response

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()
