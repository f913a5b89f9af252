"""A bell that wakes threads."""

from __future__ import annotations

import contextlib
from threading import TIMEOUT_MAX, Lock


class Bell:
    """Do what `threading.Event` does, but leave nothing locked when Ctrl-C comes in between."""

    def __init__(self) -> None:
        """Begin silent."""
        self._silence = Lock()
        self.clear()

    def ring(self) -> None:
        """Wake who waits, now and later."""
        with contextlib.suppress(RuntimeError):  # it rings already
            self._silence.release()

    def clear(self) -> None:
        """Be silent again."""
        self._silence.acquire(blocking=False)

    def wait(self, seconds: float) -> None:
        """Wait so long, or until it rings."""
        if self._silence.acquire(timeout=min(seconds, TIMEOUT_MAX)):
            self.ring()  # for others who wait
