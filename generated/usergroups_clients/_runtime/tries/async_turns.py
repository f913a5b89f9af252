# Generated from generator/emit/templates/_runtime; do not edit.
"""Turns of tasks: each request waits until it may be sent."""

from __future__ import annotations

import time
from typing import Any

import anyio

from .._http import Request
from ..forking import renew_in_children
from ..network.closing import AsyncClosing, closed_error
from ..network.loops import current_loop, is_over
from ..pace import Pace
from ..responses.response import attempts_in
from .pacing import Line, Rhythm
from .retry_policy import Policy


class AsyncTurns:
    """The turns of one client, one line for each event loop."""

    def __init__(self, pace: Pace, closing: AsyncClosing) -> None:
        """Begin without requests."""
        self.closing = closing
        self.rhythm = Rhythm(pace)
        self._lines: dict[Any, Line] = {}
        renew_in_children(self)

    def after_fork(self) -> None:
        """Leave those who wait and those who have a turn to the parent."""
        self._lines = {}

    def new(self, request: Request, policy: Policy) -> AsyncTurn | None:
        """Return the turn of a request; None if it need not wait."""
        return None if self.rhythm.is_free() else AsyncTurn(self, request, policy)

    def line(self) -> Line:
        """Return the line of the event loop that runs; what an ended one left is forgotten."""
        loop = current_loop()
        if loop not in self._lines:
            self._lines = {each: line for each, line in self._lines.items() if not is_over(each)}
            self._lines[loop] = Line(self.rhythm)
        return self._lines[loop]

    def hold(self, request: Request, policy: Policy, status: int) -> None:
        """Hold all requests to a host for as long as its response asks."""
        self.rhythm.hold(request.url.host, policy, status, time.monotonic())
        self.line().wake_all()

    def close(self) -> None:
        """End all waits; their requests are not sent."""
        for line in self._lines.values():
            line.wake_all()


class AsyncTurn:
    """The turn of one request."""

    def __init__(self, turns: AsyncTurns, request: Request, policy: Policy) -> None:
        """Not wait yet."""
        self.host = request.url.host
        self.policy = policy
        self.has_turn = False
        self._turns = turns
        self._line = turns.line()
        self._request = request
        self._woken = anyio.Event()

    def wake(self) -> None:
        """Let the task that waits ask again."""
        self._woken.set()

    async def wait(self) -> None:
        """Wait until the request may be sent.

        Raises:
            TransportError: The client was closed.
            DeadlineExceeded: The time of the call is over.
            StatusError: The host wants to be left alone for longer than the request may wait.
        """
        self._line.join(self)
        while True:
            if self._turns.closing.done:
                raise closed_error(attempts_in(self._request.extensions))
            self._woken = anyio.Event()
            pause = self._line.ask(self, time.monotonic())
            if self.has_turn:
                return
            with anyio.move_on_after(min(pause, self.policy.until_turn())):
                await self._woken.wait()

    def end(self) -> None:
        """Let the next request have its turn."""
        self._line.leave(self)
