"""The commands of the verbs, made for the vendor that is named."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from usergroups._core.command import Command, Use
from usergroups._faces.commands import COMMANDS
from usergroups._faces.vendors import VENDORS
from usergroups.cli.calling import call
from usergroups.cli.choosing import look_ahead, named, refuse_wrong_variable
from usergroups.cli.misuse import WrongWords, misuse
from usergroups.cli.options import plain, signature
from usergroups.cli.saying import REFUSED, WRONG_USE, tell_error
from usergroups.cli.stating import Stating, refusing_wrong_use


class Root(TyperGroup):
    """The commands that are no verbs, and those of the verbs by what they act on."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 - typer's signature
        windows_expand_args: bool = True,  # noqa: FBT001, FBT002 - as above
        **extra: Any,
    ) -> Any:
        """Run the command that the words name; words that name none end in one line."""
        settings = complete_var, False, windows_expand_args
        try:
            status = super().main(args, prog_name, *settings, **extra)
        except WrongWords as error:
            told: Any = error
            if type(error).__name__ == "NoArgsIsHelpError":  # the help was shown in its place
                sys.exit(told.exit_code)
            tell_error(misuse(told))
            sys.exit(told.exit_code)
        except typer.Abort:
            tell_error("aborted")
            sys.exit(REFUSED)
        if standalone_mode:
            sys.exit(status)
        return status

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words before the command; where 2 means changes, wrong ones end with 1."""
        stating = [name for name, each in self.commands.items() if isinstance(each, Stating)]
        states = bool({*stating} & {*args})
        try:
            with refusing_wrong_use() if states else nullcontext():
                return super().parse_args(ctx, args)
        except typer.BadParameter:
            if "--vendor" not in " ".join(args):  # else that is what is wrong
                refuse_wrong_variable(REFUSED if states else WRONG_USE)
            raise

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands, for help and completion."""
        self._add_verbs(named(ctx))
        return super().list_commands(ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command that the words begin with, and the words after it."""
        look_ahead(ctx, args)
        words = " ".join(args[:2])
        if words in COMMANDS:  # typer takes as long for all of them as httpx for a call
            noun, command = args[0], COMMANDS[words]
            self.add_command(_group(noun, {words: command}, named(ctx)), noun)
        elif not {*args[:1]} <= self.commands.keys():
            self._add_verbs(named(ctx))
        return super().resolve_command(ctx, args)

    def _add_verbs(self, vendor: str | None) -> None:
        """Add all verbs, to be listed, or to be suggested to who mistypes one."""
        nouns: dict[str, dict[str, Command]] = {}
        for words, command in COMMANDS.items():
            nouns.setdefault(words.split()[0], {})[words] = command
        for noun, commands in nouns.items():
            self.add_command(_group(noun, commands, vendor), noun)


class Verb(TyperCommand):
    """The command of a verb."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Return the words of the usage line, the arguments without typer's braces."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]


def _group(noun: str, commands: Mapping[str, Command], vendor: str | None) -> Any:
    """Return the commands of one noun; hidden are those that the named vendor lacks."""
    having = [words for words, each in commands.items() if vendor in each.uses]
    shown = having if vendor in VENDORS else [*commands]
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    does = ", ".join(words.split()[1] for words in shown)
    app.callback(help=f"{does.capitalize()}.")(lambda: None)
    for words, command in commands.items():
        use = command.uses.get(vendor or "")
        app.command(
            words.split()[1], cls=Verb, help=plain(_help(command, use)), hidden=words not in shown
        )(_function(words, command, vendor))
    group = typer.main.get_command(app)
    group.name, group.hidden = noun, not shown
    return group


def _function(words: str, command: Command, vendor: str | None) -> Any:
    def run(ctx: typer.Context, **values: Any) -> None:
        call(ctx, words, command, vendor, values)

    run.__signature__ = signature(command, vendor)  # type: ignore[attr-defined]
    return run


def _help(command: Command, use: Use | None) -> str:
    if use is None:
        return command.help
    left = f"Only Python can give: {', '.join(use.not_offered)}." if use.not_offered else ""
    return "\n\n".join(filter(None, [*use.help, left]))
