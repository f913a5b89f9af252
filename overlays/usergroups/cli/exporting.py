"""`usergroups export`: who is in which group, as a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Final

import typer

import usergroups
from usergroups._core.printable import printable
from usergroups.cli.calling import chosen, connected
from usergroups.cli.choosing import named, named_profile
from usergroups.cli.options import JsonOption, ProfileOption, VendorOption
from usergroups.cli.output import show_json
from usergroups.cli.progress import watching
from usergroups.cli.saying import REFUSED, note
from usergroups.cli.stating import AtOnceOption, OutOption, counted, first, refused

EXPORT_HELP: Final = """
Write who is in which group, as a list that `plan` and `apply` take.

The name of the file says the format: .toml, .yaml, .json or .csv. Without a file it is shown as \
TOML, or as JSON. With --users, the list is written for another vendor, groups by name.
"""


def export(
    ctx: typer.Context,
    *,
    groups: Annotated[
        list[str] | None,
        typer.Argument(metavar="[GROUP]...", help="Ids or names; all groups if none is given."),
    ] = None,
    out: OutOption = None,
    users: Annotated[
        Path | None,
        typer.Option(
            "--users",
            metavar="FILE",
            show_default=False,
            help="CSV file `from,to`: the ids of users at another vendor, for which to write.",
        ),
    ] = None,
    leave_out: Annotated[
        bool,
        typer.Option("--leave-out", help="Leave out users whom --users does not have; list them."),
    ] = False,
    at_once: AtOnceOption = 10,
    vendor: VendorOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write who is in which group."""
    from usergroups.planning.writing_desired import desired_text

    found = chosen(vendor or named(ctx), REFUSED)
    with (
        refused(),
        connected(found, REFUSED, profile=named_profile(ctx, profile)) as client,
        watching("Reading groups") as progress,
    ):
        if out is not None:
            desired_text({}, out.name)  # tells a wrong name before it reads
        state = _read(client, groups, at_once, progress)
    if (lost := len(groups or ()) - len(state.groups)) > 0:
        note(f"{counted(lost, 'group')} without members left out.")
    with refused():
        if users is not None:
            state = _mapped(state, users, leave_out=leave_out)
        if out is None:
            _show(state, as_json=as_json)
            return
        state.save(out)
        if out.suffix.lower() == ".csv" and (empty := _empty(state)):
            note(f"A table has no empty groups: {first(empty)} left out.")
        members = sum(len(each.members or ()) for each in state.groups)
        note(
            f"{counted(len(state.groups), 'group')} with {counted(members, 'member')}"
            f" written to {out}."
        )


def _read(
    client: Any, groups: list[str] | None, at_once: int, progress: Any
) -> usergroups.DesiredState:
    from usergroups.planning.exporting import make_export

    return make_export(client, groups or None, at_once, progress)


def _empty(state: usergroups.DesiredState) -> list[str]:
    return [each.title for each in state.groups if not each.members]


def _mapped(
    state: usergroups.DesiredState, users: Path, *, leave_out: bool
) -> usergroups.DesiredState:
    mapped = usergroups.map_users(state, users, leave_out=leave_out)
    for user in mapped.unmapped:
        note(f"{user} is left out: {users} does not have this id.")
    for to, sources in mapped.joined.items():
        note(f"{to} stands for {len(sources)} users: {', '.join(sources)}.")
    return mapped.desired


def _show(state: usergroups.DesiredState, *, as_json: bool) -> None:
    from usergroups.planning.writing_desired import desired_text

    if as_json:
        show_json(state.to_dict())
        return
    for line in desired_text(state.to_dict(), "it.toml").splitlines():
        sys.stdout.write(f"{printable(line)}\n")
