"""Ctrl-C and SIGTERM before a command has begun: a line and an exit status, no traceback."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType
from typing import Final, NoReturn, TypeAlias

from generator.streams import tell

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
SHELL: Final = 128
"""A shell adds this to a signal's number for the exit status of what the signal ended."""

Handler: TypeAlias = Callable[[int, FrameType | None], object] | int | None


def end_on_signals() -> None:
    """End the process when a signal comes; while a command works, it takes signals itself."""
    for each in SIGNALS:
        signal.signal(each, _end)


def take_back(number: int, handler: Handler) -> None:
    """Put back the handler that a signal had before a command worked."""
    signal.signal(number, _end_late if handler is _end else handler)


def _end(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - a handler's
    _exit(number, "Interrupted: nothing was changed.")


def _end_late(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - a handler's
    _exit(number, "Interrupted; the command had done its work.")


def _exit(number: int, said: str) -> NoReturn:
    for each in SIGNALS:  # what clears up on the way out is not to be interrupted in turn
        signal.signal(each, signal.SIG_IGN)
    tell(said)
    raise SystemExit(SHELL + number)
