"""The command line: `usergroups --help`.

It needs the extra `cli`; without it the command says so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

from usergroups._core.extras import how_to_install

_BROUGHT_BY_EXTRA = ("typer", "rich")


def main() -> int:
    """Run the command that the process was started with, and return its exit status."""
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
        # What is left in the buffer has no reader; Python would complain when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _status_of(app: Callable[[], object]) -> int:
    try:
        app()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
