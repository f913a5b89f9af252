"""The tries after a first one: httpx-retries' loop under our rules."""

from __future__ import annotations

from httpx_retries import Retry, RetryTransport
from typing_extensions import override

from .._http import AsyncBaseTransport, BaseTransport, HTTPResponse, Request
from ..network.closing import AsyncClosing, Closing
from .retry_policy import Policy, response_of


class _Rules(Retry):
    """Give the loop what a policy decides."""

    def __init__(self, policy: Policy, closing: Closing | AsyncClosing) -> None:
        super().__init__()
        self._policy = policy
        self._closing = closing

    @override
    def is_retryable_method(self, method: str) -> bool:
        return True  # the operation says what may be repeated

    @override
    def is_retryable_status_code(self, status_code: int) -> bool:
        return self._policy.may_repeat_after(status_code)

    @override
    def is_retryable_exception(self, exception: Exception) -> bool:
        return self._policy.may_repeat(exception)

    @override
    def is_exhausted(self) -> bool:
        return self._policy.is_over()

    @override
    def increment(self) -> _Rules:
        self._policy.again()
        return self

    @override
    def sleep(self, response: HTTPResponse | Exception) -> None:
        if isinstance(self._closing, Closing):
            self._closing.sleep(self._policy.wait)

    @override
    async def asleep(self, response: HTTPResponse | Exception) -> None:
        if isinstance(self._closing, AsyncClosing):
            await self._closing.sleep(self._policy.wait)


class _From(BaseTransport):
    """Give the outcome of a first try, then send through a transport."""

    def __init__(self, first: HTTPResponse | Exception, then: BaseTransport) -> None:
        self._first = [first]
        self._then = then

    def handle_request(self, request: Request) -> HTTPResponse:
        return response_of(self._first.pop()) if self._first else self._then.handle_request(request)


class _AsyncFrom(AsyncBaseTransport):
    """Give the outcome of a first try, then send through a transport."""

    def __init__(self, first: HTTPResponse | Exception, then: AsyncBaseTransport) -> None:
        self._first = [first]
        self._then = then

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        if self._first:
            return response_of(self._first.pop())
        return await self._then.handle_async_request(request)


def go_on(
    request: Request,
    policy: Policy,
    first: HTTPResponse | Exception,
    transport: BaseTransport,
    closing: Closing,
) -> HTTPResponse:
    """Try again as long as the policy says.

    Args:
        request: The request.
        policy: Its policy.
        first: The outcome of the first try.
        transport: What each try goes through.
        closing: The end of the client, which ends the wait for the next try.

    Returns:
        The last response.

    Raises:
        TransportError: The last try ended in it.
    """
    request.extensions["retry"] = _Rules(policy, closing)
    return RetryTransport(_From(first, transport)).handle_request(request)


async def go_on_async(
    request: Request,
    policy: Policy,
    first: HTTPResponse | Exception,
    transport: AsyncBaseTransport,
    closing: AsyncClosing,
) -> HTTPResponse:
    """Try again as long as the policy says.

    Args:
        request: The request.
        policy: Its policy.
        first: The outcome of the first try.
        transport: What each try goes through.
        closing: The end of the client, which ends the wait for the next try.

    Returns:
        The last response.

    Raises:
        TransportError: The last try ended in it.
    """
    request.extensions["retry"] = _Rules(policy, closing)
    return await RetryTransport(_AsyncFrom(first, transport)).handle_async_request(request)
