"""The end of a client, which ends the waits of its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import TransportError
from ..forking import renew_in_children
from .bell import Bell

if TYPE_CHECKING:
    import anyio


def closed_error(attempts: int = 0) -> TransportError:
    """Make the error for a call whose client was closed.

    Args:
        attempts: How often its request was sent.
    """
    return TransportError("the client is closed", attempts=attempts)


class Closing:
    """Say whether a client is closed, and wake threads that sleep when it is."""

    def __init__(self) -> None:
        """Begin open."""
        self.done = False
        self._bell = Bell()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Leave the bell to the threads of the parent, which may be about to look at it."""
        self._bell = Bell()
        if self.done:
            self._bell.ring()

    def close(self) -> None:
        """End all sleep, now and later."""
        self.done = True
        self._bell.ring()

    def sleep(self, seconds: float) -> None:
        """Sleep so long, or until the client is closed."""
        self._bell.wait(seconds)


class AsyncClosing:
    """Say whether a client is closed, and wake tasks that sleep when it is."""

    def __init__(self) -> None:
        """Begin open."""
        self.done = False
        self._sleeping: set[anyio.CancelScope] = set()

    def close(self) -> None:
        """End all sleep, now and later."""
        self.done = True
        for scope in self._sleeping:
            scope.cancel()

    async def sleep(self, seconds: float) -> None:
        """Sleep so long, or until the client is closed."""
        import anyio  # noqa: PLC0415 - slow to import, and the synchronous class needs none

        with anyio.move_on_after(seconds) as scope:
            self._sleeping.add(scope)
            try:
                await anyio.sleep_forever()
            finally:
                self._sleeping.discard(scope)
