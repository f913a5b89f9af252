"""Send a request, and again where that helps and does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._http import (
    AsyncBaseTransport,
    BaseTransport,
    HTTPResponse,
    HTTPTransportError,
    Request,
)
from ..network.closing import AsyncClosing, Closing
from ..pace import Pace
from ..retries import Retries
from .retry_policy import AGAIN, CLOSING, FAULT, POLICY, SAID, Policy, response_of
from .trying import AsyncTry, Try
from .turns import Turns

if TYPE_CHECKING:
    from .hooking import Hooking


def _begun(request: Request, limits: Retries, closing: Closing | AsyncClosing) -> Policy:
    """Return the policy of a request: that of the tries before, if it is sent once more."""
    extensions = request.extensions
    policy = cast("Policy | None", extensions.pop(AGAIN, None)) or Policy(limits, request)
    extensions |= {POLICY: policy, CLOSING: closing}
    return policy


class Retrying(BaseTransport):
    """Send a request until a response is final, no try is allowed any more, or its time is over."""

    def __init__(
        self, inner: BaseTransport, limits: Retries, pace: Pace, hooking: Hooking | None = None
    ) -> None:
        """Wrap the transport that each try goes through."""
        self._closing = Closing()
        self._turns = Turns(pace, self._closing)
        if hooking is None:
            self._try = Try(inner, self._closing, self._turns)
        else:
            from .hooked import HookedTry  # noqa: PLC0415 - seldom wanted

            self._try = HookedTry(inner, self._closing, self._turns, hooking)
        self.limits = limits
        """The numbers that bound how often and how long a request is tried."""

    def handle_request(self, request: Request) -> HTTPResponse:
        """Return the last response.

        Raises:
            TransportError: The last try ended in it.
        """
        policy = _begun(request, self.limits, self._closing)
        try:
            first = self._first(request)
            if not policy.may_repeat(first) or policy.is_over():
                return response_of(first)
            from .retry_loop import go_on  # noqa: PLC0415 - slow, and seldom needed

            return go_on(request, policy, first, self._try, self._closing)
        except HTTPTransportError as error:
            request.extensions[FAULT] = type(error)
            request.extensions[SAID] = str(error)
            raise

    def _first(self, request: Request) -> HTTPResponse | Exception:
        try:
            return self._try.handle_request(request)
        except Exception as error:  # noqa: BLE001 - the policy knows which are worth another try
            return error

    def close(self) -> None:
        """Close the connections, and end all waits for another try."""
        self._closing.close()
        self._turns.close()
        self._try.close()


class AsyncRetrying(AsyncBaseTransport):
    """Send a request until a response is final, no try is allowed any more, or its time is over."""

    def __init__(
        self, inner: AsyncBaseTransport, limits: Retries, pace: Pace, hooking: Hooking | None = None
    ) -> None:
        """Wrap the transport that each try goes through."""
        self._closing = AsyncClosing()
        if hooking is None:
            self._try = AsyncTry(inner, self._closing, pace)
        else:
            from .hooked import AsyncHookedTry  # noqa: PLC0415 - as above

            self._try = AsyncHookedTry(inner, self._closing, pace, hooking)
        self.limits = limits
        """The numbers that bound how often and how long a request is tried."""

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Return the last response.

        Raises:
            TransportError: The last try ended in it.
        """
        policy = _begun(request, self.limits, self._closing)
        try:
            first = await self._first(request)
            if not policy.may_repeat(first) or policy.is_over():
                return response_of(first)
            from .retry_loop import go_on_async  # noqa: PLC0415 - as above

            return await go_on_async(request, policy, first, self._try, self._closing)
        except HTTPTransportError as error:
            request.extensions[FAULT] = type(error)
            request.extensions[SAID] = str(error)
            raise

    async def _first(self, request: Request) -> HTTPResponse | Exception:
        try:
            return await self._try.handle_async_request(request)
        except Exception as error:  # noqa: BLE001 - the policy knows which are worth another try
            return error

    async def aclose(self) -> None:
        """Close the connections, and end all waits for another try."""
        self._closing.close()
        await self._try.aclose()
