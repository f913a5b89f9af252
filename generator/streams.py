"""The standard streams, which may be closed, full, or read by nobody any more.

What is said of an outcome must not change its exit status.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

UNWRITTEN = 1
"""The exit status where the result could not be written."""


def prepare() -> None:
    """Let a stream that is closed lead nowhere, and one that lacks a letter show its code."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(line: str, stream: TextIO | None = None) -> None:
    """Write a line to standard error, or to another stream; drop it if that cannot be done."""
    to = stream or sys.stderr
    try:
        to.write(f"{line}\n")
        to.flush()
    except OSError:
        give_up_on(to)


def give_up_on(stream: TextIO) -> None:
    """Drop what is left in a buffer that cannot be written; Python would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell_unwritten(error: OSError) -> int:
    """Say that the result could not be written, and return the exit status."""
    give_up_on(sys.stdout)
    if not isinstance(error, BrokenPipeError):  # its reader knows
        tell(f"error: The result could not be written: {error.strerror or type(error).__name__}")
    return UNWRITTEN
