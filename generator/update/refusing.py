"""Commands that refuse as they report: arguments that are none, too, are told as JSON if asked."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from typer.core import TyperCommand
from typer.exceptions import TyperException

from generator.project.project import Project
from generator.update.telling import Told, misused


def refusing(project: Project) -> type[TyperCommand]:
    """Return the class of commands of a project whose `--format json` holds for all errors."""

    class Refusing(TyperCommand):
        """A command that tells an unknown option or a missing argument in the format asked for."""

        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            given = [*args]  # the parser takes them out
            try:
                return super().parse_args(ctx, args)
            except TyperException as error:
                if not _is_json(given):
                    raise
                misused(Told(str(self.name), (), "json"), project, error.format_message())

    return Refusing


def _is_json(arguments: list[str]) -> bool:
    """Return True if JSON is what these arguments ask for, as far as they can be read."""
    pairs = pairwise(arguments)
    return ("--format", "json") in pairs or "--format=json" in arguments
