"""Ask before something is taken away."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import typer

from usergroups._core.command import Command
from usergroups._core.printable import printable
from usergroups.cli.saying import INTERRUPTED, REFUSED, WRONG_USE, fail


def confirm(client: Any, words: str, command: Command, given: Mapping[str, Any]) -> None:
    """Ask whether to do it, with the name of the thing where it can be read.

    Args:
        client: The vendor's class, set up.
        words: The words of the command.
        command: The command.
        given: The arguments of its verb.

    Raises:
        typer.Exit: The answer is no, or nobody can be asked.

    """
    if not sys.stdin.isatty():
        fail(
            f"`{words}` asks before it takes something away: give --yes without a terminal",
            WRONG_USE,
        )
    ask(_question(client, command, given))


def ask(question: str) -> None:
    """Ask on the terminal.

    Args:
        question: The question.

    Raises:
        typer.Exit: The answer is no, or none.

    """
    try:
        agreed = typer.confirm(printable(question), err=True)
    except typer.Abort as end:
        is_interrupted = isinstance(end.__context__, KeyboardInterrupt)
        raise typer.Exit(INTERRUPTED if is_interrupted else REFUSED) from None
    if not agreed:
        fail("nothing was changed", REFUSED)


def _question(client: Any, command: Command, given: Mapping[str, Any]) -> str:
    noun, which = next(iter(given.items()))
    read = getattr(client, f"get_{noun}", None)
    shown = getattr(read(which), "name", None) if read else None
    many = {
        parameter.name
        for use in command.uses.values()
        for parameter in use.parameters
        if parameter.many
    }
    counts = [
        f"{len(value)} {name.removesuffix('s') if len(value) == 1 else name}"
        for name, value in given.items()
        if name in many
    ]
    return f"{command.help.rstrip('.')}: {', '.join([str(shown or which), *counts])}?"
