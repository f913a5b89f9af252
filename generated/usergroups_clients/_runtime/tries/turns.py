# Generated from generator/emit/templates/_runtime; do not edit.
"""Turns of threads: each request waits until it may be sent."""

from __future__ import annotations

import time
from threading import Lock

from .._http import Request
from ..forking import renew_in_children
from ..network.bell import Bell
from ..network.closing import Closing, closed_error
from ..pace import Pace
from ..responses.response import attempts_in
from .pacing import Line, Rhythm
from .retry_policy import Policy


class Turns:
    """The turns of one client, in one process."""

    def __init__(self, pace: Pace, closing: Closing) -> None:
        """Begin without requests."""
        self.closing = closing
        self.rhythm = Rhythm(pace)
        self.after_fork()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Leave those who wait and those who have a turn to the parent."""
        self.lock = Lock()
        self.line = Line(self.rhythm)

    def new(self, request: Request, policy: Policy) -> Turn | None:
        """Return the turn of a request; None if it need not wait."""
        return None if self.rhythm.is_free() else Turn(self, request, policy)

    def hold(self, request: Request, policy: Policy, status: int) -> None:
        """Hold all requests to a host for as long as its response asks."""
        with self.lock:
            self.rhythm.hold(request.url.host, policy, status, time.monotonic())
            self.line.wake_all()

    def close(self) -> None:
        """End all waits; their requests are not sent."""
        with self.lock:
            self.line.wake_all()


class Turn:
    """The turn of one request."""

    def __init__(self, turns: Turns, request: Request, policy: Policy) -> None:
        """Not wait yet."""
        self.host = request.url.host
        self.policy = policy
        self.has_turn = False
        self._turns = turns
        self._lock, self._line = turns.lock, turns.line
        self._request = request
        self._woken = Bell()

    def wake(self) -> None:
        """Let the thread that waits ask again."""
        self._woken.ring()

    def wait(self) -> None:
        """Wait until the request may be sent.

        Raises:
            TransportError: The client was closed.
            DeadlineExceeded: The time of the call is over.
            StatusError: The host wants to be left alone for longer than the request may wait.
        """
        with self._lock:
            self._line.join(self)
        while True:
            if self._turns.closing.done:
                raise closed_error(attempts_in(self._request.extensions))
            with self._lock:
                self._woken.clear()
                pause = self._line.ask(self, time.monotonic())
            if self.has_turn:
                return
            self._woken.wait(min(pause, self.policy.until_turn()))

    def end(self) -> None:
        """Let the next request have its turn."""
        with self._lock:
            self._line.leave(self)
