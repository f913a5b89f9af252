"""Lines for people, errors among them, and the statuses that a command ends with."""

from __future__ import annotations

import sys
from typing import Final, NoReturn
from unicodedata import category

import typer

REFUSED: Final = 1
WRONG_USE: Final = 2
SOME_FAILED: Final = 3
INTERRUPTED: Final = 130

_JOINERS: Final = "\u200c\u200d"


def printable(text: str) -> str:
    """Spell out control characters, which a terminal would obey."""
    return "".join(
        char.encode("unicode_escape", "surrogatepass").decode()
        if category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _JOINERS
        else char
        for char in text
    )


def fail(what: str, status: int) -> NoReturn:
    """Write an error on one line of stderr, and stop with the status."""
    typer.echo(f"error: {printable(what)}", err=True)
    raise typer.Exit(status)


def show_plain(text: str) -> None:
    """Write a line to stdout."""
    sys.stdout.write(f"{printable(text)}\n")


def note(text: str) -> None:
    """Write a line to stderr, for people only."""
    sys.stderr.write(f"{printable(text)}\n")
