# Generated from generator/emit/templates/_runtime; do not edit.
"""Tries with functions that are run around each."""

from __future__ import annotations

from typing_extensions import override

from .._http import AsyncBaseTransport, BaseTransport, HTTPResponse, Request
from ..network.closing import AsyncClosing, Closing
from ..pace import Pace
from .async_turns import AsyncTurns
from .hooking import Hooking
from .retry_policy import Policy
from .trying import AsyncTry, Try
from .turns import Turns


class HookedTry(Try):
    """Make one try, with the whole body, between two functions."""

    def __init__(
        self, inner: BaseTransport, closing: Closing, turns: Turns, hooking: Hooking
    ) -> None:
        """Wrap the transport that each try goes through."""
        super().__init__(inner, closing, turns)
        self._hooking = hooking

    @override
    def _send(self, request: Request, policy: Policy) -> HTTPResponse:
        with self._hooking.around(request) as ended:
            ended.response = response = super()._send(request, policy)
        return response


class AsyncHookedTry(AsyncTry):
    """Make one try, with the whole body, between two functions."""

    def __init__(
        self, inner: AsyncBaseTransport, closing: AsyncClosing, pace: Pace, hooking: Hooking
    ) -> None:
        """Wrap the transport that each try goes through."""
        super().__init__(inner, closing, pace)
        self._hooking = hooking

    @override
    async def _send(self, request: Request, policy: Policy, turns: AsyncTurns) -> HTTPResponse:
        with self._hooking.around(request) as ended:
            ended.response = response = await super()._send(request, policy, turns)
        return response
