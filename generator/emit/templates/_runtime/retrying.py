"""Send a request, and again where that helps and does no harm.

A try ends with the whole body, so that a connection lost in the middle of it is a failed try.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Final, cast

from ._http import (
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
from .retry_policy import FAULT, Limits, Policy, response_of

_POLICY: Final = "usergroups.policy"


def _policy(request: Request) -> Policy:
    return cast("Policy", request.extensions[_POLICY])


class _Try(BaseTransport):
    """Make one try, with the whole body."""

    def __init__(self, inner: BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: Request) -> HTTPResponse:
        policy = _policy(request)
        policy.begin()
        try:
            response = self._inner.handle_request(request)
            stream = cast("SyncByteStream", response.stream)
            policy.bound(policy.left())
            try:
                response.stream = ByteStream(b"".join(_timed(stream, policy)))
            finally:
                stream.close()
        except TimeoutException:
            if policy.left() <= 0:
                raise policy.too_late() from None
            raise
        except OSError as error:  # a TLS alert, which httpcore lets through as it is
            raise ReadError(str(error)) from None
        policy.note(response)
        return response

    def close(self) -> None:
        self._inner.close()


def _timed(chunks: Iterable[bytes], policy: Policy) -> Iterable[bytes]:
    for chunk in chunks:
        if policy.left() <= 0:
            raise policy.too_late()
        yield chunk


class _AsyncTry(AsyncBaseTransport):
    """Make one try, with the whole body."""

    def __init__(self, inner: AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        import anyio  # noqa: PLC0415 - slow to import, and the synchronous class needs none

        policy = _policy(request)
        left = policy.begin()
        try:
            with anyio.move_on_after(left):
                response = await self._inner.handle_async_request(request)
                stream = cast("AsyncByteStream", response.stream)
                try:
                    response.stream = ByteStream(b"".join(await _all(stream)))
                finally:
                    await stream.aclose()
                policy.note(response)
                return response
        except TimeoutException:
            if policy.left() <= 0:
                raise policy.too_late() from None
            raise
        except OSError as error:  # a TLS alert, which httpcore lets through as it is
            raise ReadError(str(error)) from None
        raise policy.too_late()

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _all(chunks: AsyncIterable[bytes]) -> list[bytes]:
    return [chunk async for chunk in chunks]


class Retrying(BaseTransport):
    """Send a request until a response is final, no try is allowed any more, or its time is over."""

    def __init__(self, inner: BaseTransport, limits: Limits) -> None:
        """Wrap the transport that each try goes through."""
        self._try = _Try(inner)
        self._limits = limits

    def handle_request(self, request: Request) -> HTTPResponse:
        """Return the last response.

        Raises:
            TransportError: The last try ended in it.
        """
        request.extensions[_POLICY] = policy = Policy(self._limits, request)
        try:
            first = self._first(request)
            if not policy.may_repeat(first) or policy.is_over():
                return response_of(first)
            from .retry_loop import go_on  # noqa: PLC0415 - slow, and seldom needed

            return go_on(request, policy, first, self._try)
        except HTTPTransportError as error:
            request.extensions[FAULT] = type(error)
            raise

    def _first(self, request: Request) -> HTTPResponse | Exception:
        try:
            return self._try.handle_request(request)
        except Exception as error:  # noqa: BLE001 - the policy knows which are worth another try
            return error

    def close(self) -> None:
        """Close the connections."""
        self._try.close()


class AsyncRetrying(AsyncBaseTransport):
    """Send a request until a response is final, no try is allowed any more, or its time is over."""

    def __init__(self, inner: AsyncBaseTransport, limits: Limits) -> None:
        """Wrap the transport that each try goes through."""
        self._try = _AsyncTry(inner)
        self._limits = limits

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Return the last response.

        Raises:
            TransportError: The last try ended in it.
        """
        request.extensions[_POLICY] = policy = Policy(self._limits, request)
        try:
            first = await self._first(request)
            if not policy.may_repeat(first) or policy.is_over():
                return response_of(first)
            from .retry_loop import go_on_async  # noqa: PLC0415 - as above

            return await go_on_async(request, policy, first, self._try)
        except HTTPTransportError as error:
            request.extensions[FAULT] = type(error)
            raise

    async def _first(self, request: Request) -> HTTPResponse | Exception:
        try:
            return await self._try.handle_async_request(request)
        except Exception as error:  # noqa: BLE001 - the policy knows which are worth another try
            return error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._try.aclose()
