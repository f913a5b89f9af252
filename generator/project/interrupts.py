"""Ctrl-C and SIGTERM: they end a command before it has decided, and wait once it has."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Self

from attrs import define

from generator.signals import SHELL, SIGNALS, take_back


class Interrupted(KeyboardInterrupt):
    """A signal asks the process to end."""


@define
class Interrupts:
    """The signals that came while a command ran."""

    number: int = 0
    """The first that came; 0 for none."""
    held: bool = False
    """True if the work goes on to its end when one comes."""

    @property
    def status(self) -> int:
        """The exit status that tells which signal came."""
        return SHELL + self.number

    def hold(self) -> None:
        """Let the work go on to its end from here, whatever comes."""
        self.held = True

    def take(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler's
        """Take note of a signal, and end the work if it can be ended.

        Raises:
            Interrupted: It is the first, and the work is not held.

        """
        first, self.number = not self.number, self.number or number
        if first and not self.held:
            raise Interrupted

    @classmethod
    @contextmanager
    def watched(cls) -> Generator[Self]:
        """Take all signals while the block runs; in another thread than the main one, none."""
        found = cls()
        if threading.current_thread() is not threading.main_thread():
            yield found
            return
        before = {each: signal.signal(each, found.take) for each in SIGNALS}
        try:
            yield found
        finally:
            for each, handler in before.items():
                take_back(each, handler)
