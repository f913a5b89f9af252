"""Sending a request again, or not: httpx-retries' loop under our rules.

A try ends with the whole body, so that a connection lost in the middle of it is a failed try.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import cast

import anyio
import httpx
from httpx_retries import RetryTransport

from usergroups._retry_policy import FAULT, Limits, Policy


def _policy(request: httpx.Request) -> Policy:
    return cast("Policy", request.extensions["retry"])


class _Try(httpx.BaseTransport):
    """One try, with the whole body."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        policy = _policy(request)
        policy.begin()
        policy.ended()
        try:
            response = self._inner.handle_request(request)
            stream = cast("httpx.SyncByteStream", response.stream)
            policy.bound(policy.left())
            try:
                response.stream = httpx.ByteStream(b"".join(_timed(stream, policy)))
            finally:
                stream.close()
        except httpx.TimeoutException:
            if policy.left() <= 0:
                raise policy.too_late() from None
            raise
        except OSError as error:  # a TLS alert, which httpcore lets through as it is
            raise httpx.ReadError(str(error)) from None
        policy.ended(response)
        return response

    def close(self) -> None:
        self._inner.close()


def _timed(chunks: Iterable[bytes], policy: Policy) -> Iterable[bytes]:
    for chunk in chunks:
        if policy.left() <= 0:
            raise policy.too_late()
        yield chunk


class _AsyncTry(httpx.AsyncBaseTransport):
    """One try, with the whole body."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        policy = _policy(request)
        left = policy.begin()
        policy.ended()
        try:
            with anyio.move_on_after(left):
                response = await self._inner.handle_async_request(request)
                stream = cast("httpx.AsyncByteStream", response.stream)
                try:
                    response.stream = httpx.ByteStream(b"".join(await _all(stream)))
                finally:
                    await stream.aclose()
                policy.ended(response)
                return response
        except httpx.TimeoutException:
            if policy.left() <= 0:
                raise policy.too_late() from None
            raise
        except OSError as error:  # a TLS alert, which httpcore lets through as it is
            raise httpx.ReadError(str(error)) from None
        raise policy.too_late()

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _all(chunks: AsyncIterable[bytes]) -> list[bytes]:
    return [chunk async for chunk in chunks]


class Retrying(RetryTransport):
    """Sends a request until it is answered, may not be repeated, or its time is over."""

    def __init__(self, inner: httpx.BaseTransport, limits: Limits) -> None:
        """Wrap what each try goes through."""
        super().__init__(transport=_Try(inner))
        self._limits = limits

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the last answer; raise the last fault."""
        request.extensions["retry"] = Policy(self._limits, request)
        try:
            return super().handle_request(request)
        except httpx.TransportError as error:
            request.extensions[FAULT] = type(error)
            raise


class AsyncRetrying(RetryTransport):
    """Sends a request until it is answered, may not be repeated, or its time is over."""

    def __init__(self, inner: httpx.AsyncBaseTransport, limits: Limits) -> None:
        """Wrap what each try goes through."""
        super().__init__(transport=_AsyncTry(inner))
        self._limits = limits

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the last answer; raise the last fault."""
        request.extensions["retry"] = Policy(self._limits, request)
        try:
            return await super().handle_async_request(request)
        except httpx.TransportError as error:
            request.extensions[FAULT] = type(error)
            raise
