"""Lines for people, errors among them, and the statuses that a command ends with."""

from __future__ import annotations

import sys
from typing import Final, NoReturn

import typer

from usergroups._core.printable import printable
from usergroups.cli.streams import tell

REFUSED: Final = 1
WRONG_USE: Final = 2
SOME_FAILED: Final = 3
INTERRUPTED: Final = 130


def fail(what: str, status: int) -> NoReturn:
    """Write an error on one line of stderr, and stop with the status."""
    tell_error(what)
    raise typer.Exit(status)


def tell_error(what: str) -> None:
    """Write an error on one line of stderr."""
    tell(f"error: {printable(what)}")


def show_plain(text: str) -> None:
    """Write a line to stdout."""
    sys.stdout.write(f"{printable(text)}\n")


def note(text: str) -> None:
    """Write a line to stderr, for people only."""
    tell(printable(text))
