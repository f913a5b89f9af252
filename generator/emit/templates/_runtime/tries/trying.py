"""Make one try of a request.

It ends with the whole body, so that a connection lost in the middle of it is a failed try.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, cast

from .._http import (
    AsyncBaseTransport,
    AsyncByteStream,
    BaseTransport,
    ByteStream,
    HTTPResponse,
    HTTPTransportError,
    ReadError,
    Request,
    SyncByteStream,
    TimeoutException,
)
from ..errors import TransportError
from ..network.closing import AsyncClosing, Closing, closed_error
from ..network.incoming import is_bodiless
from ..network.streams import UNTIL, Stream
from ..network.unread import AsyncUnread, Unread, stays_unread
from ..pace import Pace
from ..responses.content_coding import keep_readable
from ..responses.response import attempts_in
from .pacing import ASKS_TO_WAIT
from .retry_policy import POLICY, Policy
from .turns import Turns

if TYPE_CHECKING:
    from .async_turns import AsyncTurns


def _policy(request: Request) -> Policy:
    return cast("Policy", request.extensions[POLICY])


def _explain(error: Exception, request: Request, *, closed: bool) -> None:
    """Raise what made a try fail, where that is no fault of the network."""
    policy = _policy(request)
    if closed and not isinstance(error, TransportError):
        raise closed_error(attempts_in(request.extensions)) from None
    if isinstance(error, TimeoutException) and policy.left() <= 0:
        raise policy.too_late() from None
    if isinstance(error, OSError):  # a TLS alert, which httpcore lets through as it is
        raise ReadError(str(error)) from None


class Try(BaseTransport):
    """Make one try, with the whole body."""

    def __init__(self, inner: BaseTransport, closing: Closing, turns: Turns) -> None:
        """Wrap the transport that it goes through."""
        self._inner = inner
        self._closing = closing
        self._turns = turns

    def handle_request(self, request: Request) -> HTTPResponse:
        """Return the response, read, once it is the request's turn.

        Raises:
            TransportError: No complete response arrived.
        """
        if self._closing.done:
            raise closed_error(request.extensions.get("usergroups.attempts", 0))
        policy = _policy(request)
        turn = self._turns.new(request, policy)
        if turn is None:
            return self._send(request, policy)
        try:
            turn.wait()
            response = self._send(request, policy)
        except BaseException:
            turn.end()
            raise
        if isinstance(response.stream, Unread):
            response.stream.then(turn.end)
        else:
            turn.end()
        return response

    def _send(self, request: Request, policy: Policy) -> HTTPResponse:
        policy.begin()
        token = UNTIL.set(policy.until)
        try:
            response = self._inner.handle_request(request)
            if stays_unread(request, response):
                policy.release()
                response.stream = Unread(cast("SyncByteStream", response.stream))
            else:
                policy.bound_reading()
                self._read(request, response, policy)
        except (HTTPTransportError, TransportError, OSError) as error:
            _explain(error, request, closed=self._closing.done)
            raise
        finally:
            UNTIL.reset(token)
        keep_readable(response)
        policy.note(response)
        if response.status_code in ASKS_TO_WAIT:
            self._turns.hold(request, policy, response.status_code)
        return response

    def _read(self, request: Request, response: HTTPResponse, policy: Policy) -> None:
        stream = cast("SyncByteStream", response.stream)
        try:
            response.stream = ByteStream(b"".join(_timed(stream, policy)))
            if is_bodiless(request, response):
                connection = response.extensions.get("network_stream")
                if isinstance(connection, Stream):
                    connection.close()
        finally:
            stream.close()

    def close(self) -> None:
        """Close the transport."""
        self._inner.close()


def _timed(chunks: Iterable[bytes], policy: Policy) -> Iterable[bytes]:
    for chunk in chunks:
        if policy.left() <= 0:
            raise policy.too_late()
        yield chunk


class AsyncTry(AsyncBaseTransport):
    """Make one try, with the whole body."""

    def __init__(self, inner: AsyncBaseTransport, closing: AsyncClosing, pace: Pace) -> None:
        """Wrap the transport that it goes through."""
        self._inner = inner
        self._closing = closing
        self._pace = pace
        self._turns: AsyncTurns | None = None

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Return the response, read, once it is the request's turn.

        Raises:
            TransportError: No complete response arrived.
        """
        if self._closing.done:
            raise closed_error(request.extensions.get("usergroups.attempts", 0))
        policy = _policy(request)
        turns = self._turns
        if turns is None:
            from .async_turns import AsyncTurns  # noqa: PLC0415 - as anyio below

            turns = self._turns = AsyncTurns(self._pace, self._closing)
        turn = turns.new(request, policy)
        if turn is None:
            return await self._send(request, policy, turns)
        try:
            await turn.wait()
            response = await self._send(request, policy, turns)
        except BaseException:
            turn.end()
            raise
        if isinstance(response.stream, AsyncUnread):
            response.stream.then(turn.end)
        else:
            turn.end()
        return response

    async def _send(self, request: Request, policy: Policy, turns: AsyncTurns) -> HTTPResponse:
        import anyio  # noqa: PLC0415 - slow to import, and the synchronous class needs none

        left = policy.begin()
        try:
            with anyio.move_on_after(left):
                response = await self._inner.handle_async_request(request)
                if stays_unread(request, response):
                    policy.release()
                    response.stream = AsyncUnread(cast("AsyncByteStream", response.stream))
                else:
                    await self._read(request, response)
                keep_readable(response)
                policy.note(response)
                if response.status_code in ASKS_TO_WAIT:
                    turns.hold(request, policy, response.status_code)
                return response
        except (HTTPTransportError, TransportError, OSError) as error:
            _explain(error, request, closed=self._closing.done)
            raise
        raise policy.too_late()

    async def _read(self, request: Request, response: HTTPResponse) -> None:
        stream = cast("AsyncByteStream", response.stream)
        try:
            response.stream = ByteStream(b"".join(await _all(stream)))
            if is_bodiless(request, response):
                from ..network.async_streams import AsyncStream  # noqa: PLC0415 - as anyio above

                connection = response.extensions.get("network_stream")
                if isinstance(connection, AsyncStream):
                    await connection.aclose()
        finally:
            await stream.aclose()

    async def aclose(self) -> None:
        """Close the transport, and end all waits for a turn."""
        if self._turns is not None:
            self._turns.close()
        await self._inner.aclose()


async def _all(chunks: AsyncIterable[bytes]) -> list[bytes]:
    return [chunk async for chunk in chunks]
