"""Shared by the commands for whole lists of groups: their options, statuses and errors."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

import attrs
import typer
from typer.core import TyperCommand

from usergroups.cli.saying import INTERRUPTED, REFUSED, WRONG_USE, fail, note
from usergroups_clients._runtime.errors import Error, InvalidArgument

if TYPE_CHECKING:
    import usergroups

CHANGES: Final = 2
"""The status of a command that found something to change, and changed nothing."""

RemoveOption: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--remove", help="Allow to remove members from groups whose list is marked as complete."
    ),
]
CompleteOption: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--complete",
        help="Take the list of every group as complete, which a table cannot say of itself.",
    ),
]
MostRemovedOption: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--most-removed",
        metavar="NUMBER",
        show_default=False,
        help=r"Members that all groups together may lose. \[default: 20]",
    ),
]
LargestShareOption: TypeAlias = Annotated[
    float | None,
    typer.Option(
        "--largest-share",
        metavar="SHARE",
        show_default=False,
        help=r"Share of its members that a group may lose, from 0 to 1. \[default: 0.2]",
    ),
]
AtOnceOption: TypeAlias = Annotated[
    int,
    typer.Option("--at-once", metavar="NUMBER", help="Groups that are read or changed at once."),
]
OutOption: TypeAlias = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", show_default=False, help="The file.")
]

_OF_THE_CALLER: Final = ("remove", "most_removed", "largest_share", "at_once", "users", "groups")


class Stating(TyperCommand):
    """A command whose status 2 means changes, so that wrong use is 1."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Return the words of the usage line, the arguments without typer's braces."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words after the command."""
        with refusing_wrong_use():
            return super().parse_args(ctx, args)


@contextmanager
def refusing_wrong_use() -> Generator[None]:
    """Let wrong use end with status 1, since 2 means changes."""
    try:
        yield
    except Exception as error:
        if getattr(error, "exit_code", None) == WRONG_USE:
            vars(error)["exit_code"] = REFUSED
        raise


def limits(
    *, remove: bool, most_removed: int | None, largest_share: float | None
) -> dict[str, Any]:
    """Return the arguments of `plan` that are given."""
    given = {"remove": remove or None, "most_removed": most_removed, "largest_share": largest_share}
    return {name: value for name, value in given.items() if value is not None}


def stated(file: Path, *, complete: bool, remove: bool) -> usergroups.DesiredState:
    """Read a list, and say so if nobody can be removed by it although somebody may be.

    Args:
        file: The list.
        complete: Take the lists of all groups as complete.
        remove: Whether members may be removed.

    """
    import usergroups

    state = usergroups.read_desired(file)
    if complete:
        state = attrs.evolve(state, groups=tuple(map(_completed, state.groups)))
    if remove and not any(each.complete for each in state.groups):
        note(f"Nobody is removed: no group's list in {file} is marked as complete. See --complete.")
    return state


def _completed(group: usergroups.DesiredGroup) -> usergroups.DesiredGroup:
    listed = group.members is not None or group.assignments is not None
    return attrs.evolve(group, complete=True) if listed else group


@contextmanager
def refused(*, hint: str = "") -> Generator[None]:
    """Tell an error in one line, and stop with status 1.

    Args:
        hint: What to say besides if somebody interrupts.

    """
    try:
        yield
    except InvalidArgument as error:
        said = f"{_option(error.argument)}: {error.message}" if error.argument else str(error)
        fail(said, REFUSED)
    except Error as error:
        fail(str(error), REFUSED)
    except KeyboardInterrupt:
        note(" ".join(filter(None, ["Interrupted.", hint])))
        raise typer.Exit(INTERRUPTED) from None


def _option(argument: str) -> str:
    return f"--{argument.replace('_', '-')}" if argument in _OF_THE_CALLER else argument


def in_options(text: str) -> str:
    """Return what names arguments of `plan` with the options in their place."""
    return re.sub(r"`(\w+)`", lambda found: f"`{_option(found[1])}`", text)


def counted(number: int, what: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def first(names: Sequence[str], most: int = 10) -> str:
    """Return the first of many names in a line, and how many more there are."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"
