# Generated from generator/emit/templates/_runtime; do not edit.
"""Open responses whose bodies are read as they arrive.

    with open_call(client, call) as opened:
        for chunk in opened:
            ...

`Retries.deadline_s` bounds the time until the head of a success has come; after it, the read
timeout bounds each wait for more. A failure is read, tried again and raised as in `send`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._http import Headers, HTTPResponse
from .errors import Error
from .exchange import FAULTS, is_result, receive
from .operation import Call
from .response import attempts_of
from .unread import UNREAD

if TYPE_CHECKING:
    from ._http import Request
    from .async_client import AsyncClient
    from .options import RequestOptions
    from .sender import Sender
    from .sync_client import SyncClient

# pyright: reportPrivateUsage=false
# ruff: noqa: SLF001 - a part of the clients


class _Opened:
    """What is known of a response before its body."""

    def __init__(self, sender: Sender[Any], call: Call[Any], response: HTTPResponse) -> None:
        self._sender = sender
        self._call = call
        self._response = response
        self.status: int = response.status_code
        """The status: a success."""
        self.headers: Headers = response.headers
        """The headers; their names are found in any case."""
        self.attempts: int = attempts_of(response)
        """Number of times that the request was sent."""

    def _fault(self, error: Exception) -> Error:
        """Make our error of what ended the body; to be raised where none is being handled."""
        return self._sender._fault(error, self._call, self._response.request)


class Opened(_Opened):
    """A successful response whose body is still to come; a context manager that closes it."""

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body as it arrives, without its content coding.

        Raises:
            TransportError: It broke off, or nothing came for as long as the read timeout.
        """
        chunks = self._response.iter_bytes()
        while True:
            try:
                chunk = next(chunks, None)
            except (Error, *FAULTS) as error:
                fault = self._fault(error)
            else:
                if chunk is None:
                    return
                yield chunk
                continue
            self.close()
            raise fault

    def close(self) -> None:
        """End the response; the connection is kept if all of the body was read."""
        self._response.close()

    def __enter__(self) -> Self:
        """Return the response, to be closed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        self.close()


class AsyncOpened(_Opened):
    """A successful response whose body is still to come; as `Opened`, awaited."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, without its content coding.

        Raises:
            TransportError: It broke off, or nothing came for as long as the read timeout.
        """
        chunks = self._response.aiter_bytes()
        while True:
            try:
                chunk = await anext(chunks, None)
            except (Error, *FAULTS) as error:
                fault = self._fault(error)
            else:
                if chunk is None:
                    return
                yield chunk
                continue
            await self.aclose()
            raise fault

    async def aclose(self) -> None:
        """End the response; the connection is kept if all of the body was read."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        """Return the response, to be closed at the end."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        await self.aclose()


def open_call(client: SyncClient, call: Call[Any], options: RequestOptions | None = None) -> Opened:
    """Send a call and return its response before the body has come.

    Args:
        client: The client that sends it.
        call: What a function of the package's `calls` returns.
        options: Timeout, headers and retries of this call alone.

    Returns:
        Status and headers; iterating over it gives the body. To be closed.

    Raises:
        Error: If no response arrives, or one that is no success.
    """
    outcome = _open_call(client, call, options)
    if isinstance(outcome, Error):
        raise outcome
    return outcome


def _open_call(
    client: SyncClient, call: Call[Any], options: RequestOptions | None
) -> Opened | Error:
    request: Request | None = None
    try:
        request = client._request(call, options)
        request.extensions[UNREAD] = True
        response = client._answer(call, request, stream=True)
        if is_result(call.operation, response.status_code):
            return Opened(client, call, response)
        response.read()
        response.close()
        receive(client._profile, call, response, client._echoes)
    except (Error, *FAULTS) as error:
        outcome = client._outcome(error, call, request)
        if isinstance(outcome, Error):
            return outcome
    return Error("no response")


async def open_call_async(
    client: AsyncClient, call: Call[Any], options: RequestOptions | None = None
) -> AsyncOpened:
    """Send a call and return its response before the body has come.

    Args:
        client: The client that sends it.
        call: What a function of the package's `calls` returns.
        options: Timeout, headers and retries of this call alone.

    Returns:
        Status and headers; iterating over it gives the body. To be closed.

    Raises:
        Error: If no response arrives, or one that is no success.
    """
    outcome = await _open_call_async(client, call, options)
    if isinstance(outcome, Error):
        raise outcome
    return outcome


async def _open_call_async(
    client: AsyncClient, call: Call[Any], options: RequestOptions | None
) -> AsyncOpened | Error:
    request: Request | None = None
    try:
        request = client._request(call, options, client._loop())
        request.extensions[UNREAD] = True
        response = await client._answer(call, request, stream=True)
        if is_result(call.operation, response.status_code):
            return AsyncOpened(client, call, response)
        await response.aread()
        await response.aclose()
        receive(client._profile, call, response, client._echoes)
    except (Error, *FAULTS) as error:
        outcome = client._outcome(error, call, request)
        if isinstance(outcome, Error):
            return outcome
    return Error("no response")
