"""The standard streams of the process, which may be closed, full, or read by nobody any more.

Nothing of an extra is imported here: what is missing has to be told as well.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO


def prepare() -> None:
    """Let a stream that is closed lead nowhere, and one that lacks a letter show its code."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(line: str) -> None:
    """Write a line to stderr, or drop it: what is said of an outcome does not change its status."""
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:
        give_up_on(sys.stderr)


def give_up_on(stream: TextIO) -> None:
    """Drop what is left in a buffer that cannot be written; Python would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
