# Generated from generator/emit/templates/_runtime; do not edit.
"""Decide when the next call may be sent: limits of number and of time, without waiting for any."""

from __future__ import annotations

import math
from collections import deque
from typing import Final, Protocol

from ..errors import RateLimited, StatusError
from ..pace import Pace
from .retry_policy import Policy

ASKS_TO_WAIT: Final = frozenset({429, 503})
"""Statuses whose `Retry-After` is for all calls."""
_LONGEST_HOLD_S: Final = 3600.0


class Ticket(Protocol):
    """A request that wants a turn."""

    host: str
    policy: Policy
    has_turn: bool

    def wake(self) -> None:
        """Let it ask again."""
        ...


class _Hold:
    """A host's wish that nothing comes before a moment."""

    def __init__(self, until: float, status: int, policy: Policy) -> None:
        self.until = until
        self.status = status
        self.policy = policy
        """Of the request that was told; it waits by itself."""


class Rhythm:
    """Know when calls were sent, and which hosts want to be left alone."""

    def __init__(self, pace: Pace) -> None:
        """Begin without calls."""
        self.in_flight = pace.in_flight
        often = pace.calls_per_second
        self._most = 0 if often is None else max(1, math.floor(often))
        self._span = 0.0 if often is None else self._most / often
        self._starts: deque[float] = deque()
        self._holds: dict[str, _Hold] = {}
        self._is_bounded = often is not None or pace.in_flight is not None

    def is_free(self) -> bool:
        """Return True if nothing can keep a call from being sent at once."""
        return not self._is_bounded and not self._holds

    def hold(self, ticket_host: str, policy: Policy, status: int, now: float) -> None:
        """Keep what a host asks for, at most an hour: then one call finds out whether it lasts."""
        seconds = policy.asked()
        if not seconds:
            return
        until = now + min(seconds, _LONGEST_HOLD_S)
        found = self._holds.get(ticket_host)
        if found is None or found.until < until:
            self._holds[ticket_host] = _Hold(until, status, policy)

    def pause(self, ticket: Ticket, now: float) -> float:
        """Return the seconds until a request may be sent, as far as time decides.

        Raises:
            StatusError: Its host wants to be left alone for longer than the request may wait.
        """
        return max(self._held(ticket, now), self._spaced(now))

    def _held(self, ticket: Ticket, now: float) -> float:
        hold = self._holds.get(ticket.host)
        if hold is None or hold.policy is ticket.policy:
            return 0.0
        left = hold.until - now
        if left <= 0:
            self._holds.pop(ticket.host, None)
            return 0.0
        if left > ticket.policy.patience():
            raise _unsent(hold, left)
        return left

    def _spaced(self, now: float) -> float:
        if not self._most:
            return 0.0
        while self._starts and self._starts[0] + self._span <= now:
            self._starts.popleft()
        full = len(self._starts) >= self._most
        return self._starts[0] + self._span - now if full else 0.0

    def start(self, now: float) -> None:
        """Note that a call is sent."""
        if self._most:
            self._starts.append(now)


def _unsent(hold: _Hold, left: float) -> StatusError:
    from ..responses.statuses import status_error  # noqa: PLC0415 - wanted only for a failure

    error = status_error(hold.status)(
        f"the vendor asked another call to wait, {left:.1f} s more: this one was not sent",
        status=hold.status,
    )
    if isinstance(error, RateLimited):
        error.retry_after = left
    return error


class Line:
    """Calls that wait for a turn, first come, first served, and how many have one."""

    def __init__(self, rhythm: Rhythm) -> None:
        """Begin empty."""
        self._rhythm = rhythm
        self._waiting: deque[Ticket] = deque()
        self._running = 0

    def join(self, ticket: Ticket) -> None:
        """Queue at the end."""
        self._waiting.append(ticket)

    def ask(self, ticket: Ticket, now: float) -> float:
        """Give a ticket its turn, or return the seconds after which it may ask again.

        Returns:
            0 if it has its turn; infinity if another will wake it.

        Raises:
            StatusError: Its host wants to be left alone for longer than the request may wait.
        """
        pause = self._rhythm.pause(ticket, now)
        most = self._rhythm.in_flight
        if self._waiting[0] is not ticket or (most is not None and self._running >= most):
            return math.inf
        if pause <= 0:
            self._waiting.popleft()
            self._running += 1
            self._rhythm.start(now)
            ticket.has_turn = True
            self._wake_first()
        return pause

    def leave(self, ticket: Ticket) -> None:
        """End a turn, or the wait for one; the next in line goes on."""
        if ticket.has_turn:
            ticket.has_turn = False
            self._running -= 1
        elif ticket in self._waiting:
            self._waiting.remove(ticket)
        self._wake_first()

    def _wake_first(self) -> None:
        if self._waiting:
            self._waiting[0].wake()

    def wake_all(self) -> None:
        """Let all who wait ask again: there is something new."""
        for ticket in self._waiting:
            ticket.wake()
