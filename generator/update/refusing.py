"""Arguments that are none: told in one line, or as JSON where that is the format asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from generator.project.progress import printable
from generator.project.project import Project
from generator.streams import tell
from generator.update.telling import Told, misused


def refusing(project: Project) -> type[TyperGroup]:
    """Return the class of a project's commands, whose `--format json` holds for all errors."""

    class Refusing(TyperGroup):
        """Commands that tell an unknown one, or wrong options, in the format asked for."""

        def main(
            self,
            args: Sequence[str] | None = None,
            prog_name: str | None = None,
            complete_var: str | None = None,
            standalone_mode: bool = True,  # noqa: FBT001, FBT002 - typer's signature
            windows_expand_args: bool = True,  # noqa: FBT001, FBT002 - as above
            **extra: Any,
        ) -> Any:
            given = [*(sys.argv[1:] if args is None else args)]
            settings = complete_var, False, windows_expand_args
            try:
                status = super().main(args, prog_name, *settings, **extra)
            except TyperException as error:
                status = _refuse(project, error, given)
            if standalone_mode:
                sys.exit(status)
            return status

    return Refusing


def _refuse(project: Project, error: Any, given: list[str]) -> int:
    status: int = error.exit_code
    if _is_json(given):
        try:
            misused(Told(_word(given), (), "json"), project, error.format_message())
        except typer.Exit as end:
            return end.exit_code
    if type(error).__name__ == "NoArgsIsHelpError":
        tell(error.format_message())
    else:
        said = error.format_message().removeprefix("Invalid value: ")  # of no argument alone
        text = " ".join(said.split()).rstrip(".")
        mark = "" if text.endswith(("?", ")")) else "."
        command = error.ctx.command_path if error.ctx else f"python -m generator {_word(given)}"
        tell(printable(f"error: {text}{mark} See `{command} --help`."))
    return status


def _word(given: list[str]) -> str:
    """Return the command that was given, or the word that is none."""
    return next((word for word in given if not word.startswith("-")), "")


def _is_json(arguments: list[str]) -> bool:
    """Return True if JSON is what these arguments ask for, as far as they can be read."""
    pairs = pairwise(arguments)
    return ("--format", "json") in pairs or "--format=json" in arguments
