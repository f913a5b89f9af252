# Generated from generator/emit/templates/_runtime; do not edit.
"""Try and free a lock on another machine, while the event loop goes on."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread
from typing import Final

from anyio import CancelScope, CapacityLimiter, current_time, to_thread
from anyio.lowlevel import RunVar

from .guarded import guarded

_AT_ONCE: Final = 8
# One for all who wait in an event loop: they share a few threads, and none with other work.
_LIMITER: Final[RunVar[CapacityLimiter]] = RunVar("usergroups.remote_lock")


class Attempts:
    """Try a lock in worker threads; one that is taken when nobody waits any more is freed."""

    def __init__(self, attempt: Callable[[str], Callable[[], object] | None], key: str) -> None:
        """Try nothing yet.

        Args:
            attempt: The store's `try_lock`.
            key: Of the token in it.
        """
        self._attempt = attempt
        self._key = key
        self._mutex = Lock()
        self._free: Callable[[], object] | None = None
        self._left = False

    async def taken(self, seconds: float | None) -> Callable[[], object] | None:
        """Try once.

        Args:
            seconds: How long to wait for an answer; None for as long as the store does.

        Returns:
            A function that frees the lock; None if another has it, or no answer came.
        """
        limiter = _LIMITER.get(None)
        if limiter is None:
            _LIMITER.set(limiter := CapacityLimiter(_AT_ONCE))
        deadline = float("inf") if seconds is None else current_time() + seconds
        with CancelScope(deadline=deadline):
            await to_thread.run_sync(self._try, limiter=limiter, abandon_on_cancel=True)
        return self._free

    def _try(self) -> None:
        free = guarded(self._attempt, self._key)
        with self._mutex:
            if not self._left:
                self._free = free
                return
        if free is not None:
            guarded(free)

    def abandon(self) -> None:
        """Free the lock in a thread, now or as soon as it is taken."""
        with self._mutex:
            self._left = True
            free, self._free = self._free, None
        if free is not None:
            Thread(target=guarded, args=(free,), daemon=True).start()


async def free_in_thread(free: Callable[[], object]) -> None:
    """Free a lock, even where the task is cancelled.

    Args:
        free: Frees it.
    """
    with CancelScope(shield=True):
        await to_thread.run_sync(guarded, free, limiter=CapacityLimiter(1))
