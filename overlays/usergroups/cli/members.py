"""`usergroups members`."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from usergroups.cli.calling import (
    SOME_FAILED,
    GroupArgument,
    JsonOption,
    UsersArgument,
    VendorOption,
    connected,
)
from usergroups.cli.commands import OfVendor
from usergroups.cli.output import record, show_list, working
from usergroups.groups import ChangesMembers, ListsMembers, MembershipChange, ReplacesMembers

app = typer.Typer(cls=OfVendor, no_args_is_help=True, help="Who is in a group.")


@app.command("list")
def list_members(
    ctx: typer.Context,
    group: GroupArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the members of a group."""
    client: ListsMembers
    with connected(ctx, "list_members", vendor) as client:
        show_list(map(record, client.list_members(group)), "members", as_json=as_json)


@app.command("add")
def add_members(
    ctx: typer.Context,
    group: GroupArgument,
    users: UsersArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put users into a group; who is in it already stays."""
    client: ChangesMembers
    with connected(ctx, "add_members", vendor) as client, working("Adding members"):
        changes = client.add_members(group, users)
    _show_changes(changes, as_json=as_json)


@app.command("remove")
def remove_members(
    ctx: typer.Context,
    group: GroupArgument,
    users: UsersArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take users out of a group; who is not in it does no harm."""
    client: ChangesMembers
    with connected(ctx, "remove_members", vendor) as client, working("Removing members"):
        changes = client.remove_members(group, users)
    _show_changes(changes, as_json=as_json)


@app.command("set")
def set_members(
    ctx: typer.Context,
    group: GroupArgument,
    users: UsersArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make these users the members of a group; all others leave it."""
    client: ReplacesMembers
    with connected(ctx, "set_members", vendor) as client, working("Setting members"):
        changes = client.set_members(group, users)
    _show_changes(changes, as_json=as_json)


def _show_changes(changes: Sequence[MembershipChange], *, as_json: bool) -> None:
    show_list(map(record, changes), "changes", as_json=as_json)
    if any(change.status == "failed" for change in changes):
        raise typer.Exit(SOME_FAILED)
