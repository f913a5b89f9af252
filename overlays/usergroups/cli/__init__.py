"""The command line: `usergroups --help`.

It needs the extra `cli`; without it the command says so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from usergroups._core.extras import how_to_install

_BROUGHT_BY_EXTRA = ("typer", "rich")


def main() -> int:
    """Run the command that the process was started with, and return its exit status."""
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        from usergroups.cli.app import app
    except ImportError as error:
        if error.name not in _BROUGHT_BY_EXTRA:
            raise
        message = f"the command line needs {error.name}: {how_to_install('cli')}"
        sys.stderr.write(f"error: {message}\n")
        return 1
    try:
        status = _status_of(app)
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up_on(sys.stdout)
        return 1
    except OSError as error:
        _give_up_on(sys.stdout)
        why = error.strerror or type(error).__name__
        sys.stderr.write(f"error: the result could not be written: {why}\n")
        return 1
    return status


def _open_what_is_closed() -> None:
    """Let a process whose standard streams were closed write to nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115


def _give_up_on(stream: TextIO) -> None:
    """Drop what is left in a buffer that cannot be written; Python would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _status_of(app: Callable[[], object]) -> int:
    try:
        app()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
