"""The commands of the verbs, made when they are wanted, for the vendor that is named."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from usergroups._core.command import Command, Use
from usergroups.cli.calling import call
from usergroups.cli.choosing import commands_of, look_ahead, named
from usergroups.cli.options import plain, signature


class Nouns(TyperGroup):
    """What the verbs act on, beside the commands that are no verbs."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands; of the verbs' those that the named vendor has."""
        nouns = dict.fromkeys(words.split()[0] for words in commands_of(named(ctx)))
        return [*super().list_commands(ctx), *nouns]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command; None if there is none of this name."""
        nouns = {words.split()[0] for words in commands_of(None)}
        if cmd_name not in nouns:
            return super().get_command(ctx, cmd_name)
        does = [words.split()[1] for words in commands_of(named(ctx)) if _is_of(cmd_name, words)]
        app = typer.Typer(cls=Verbs, no_args_is_help=True, add_completion=False)
        app.callback(help=f"{', '.join(does).capitalize()}.")(lambda: None)
        found = typer.main.get_command(app)
        found.name = cmd_name
        return found


class Verbs(TyperGroup):
    """The commands of the verbs that act on one thing."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of those that the named vendor has."""
        return [each.split()[1] for each in commands_of(named(ctx)) if _is_of(ctx.info_name, each)]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command that the words begin with, made for the vendor that they name."""
        look_ahead(ctx, args[1:])
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of a verb; None if there is none of this name."""
        words = f"{ctx.info_name} {cmd_name}"
        command = commands_of(None).get(words)
        return None if command is None else _made(words, command, named(ctx))


class Verb(TyperCommand):
    """The command of a verb."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Return the words of the usage line, the arguments without typer's braces."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]


def _is_of(noun: str, words: str) -> bool:
    return words.startswith(f"{noun} ")


def _made(words: str, command: Command, vendor: str | None) -> Any:
    use = command.uses.get(vendor or "")

    def run(ctx: typer.Context, **values: Any) -> None:
        call(ctx, words, command, vendor, values)

    run.__signature__ = signature(command, vendor)  # type: ignore[attr-defined]
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(words.split()[1], cls=Verb, help=plain(_help(command, use)))(run)
    return typer.main.get_command(app)


def _help(command: Command, use: Use | None) -> str:
    if use is None:
        return command.help
    left = f"Only Python can give: {', '.join(use.not_offered)}." if use.not_offered else ""
    return "\n\n".join(filter(None, [*use.help, left]))
