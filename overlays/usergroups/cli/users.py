"""`usergroups users`."""

from __future__ import annotations

from typing import Annotated

import typer

from usergroups.cli.calling import JsonOption, UserArgument, VendorOption, connected
from usergroups.cli.commands import OfVendor
from usergroups.cli.output import record, show_list
from usergroups.groups import ListsGroupsOfUser, ReplacesGroupsOfUser

app = typer.Typer(cls=OfVendor, no_args_is_help=True, help="The groups that a user is in.")


@app.command("groups")
def list_groups_of_user(
    ctx: typer.Context,
    user: UserArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the groups that a user is in."""
    client: ListsGroupsOfUser
    with connected(ctx, "list_groups_of_user", vendor) as client:
        show_list(map(record, client.list_groups_of_user(user)), "groups", as_json=as_json)


@app.command("set-groups")
def set_groups_of_user(
    ctx: typer.Context,
    user: UserArgument,
    groups: Annotated[list[str], typer.Argument(metavar="GROUP...", help="Ids of groups.")],
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make these groups the ones that a user is in; the user leaves all others."""
    client: ReplacesGroupsOfUser
    with connected(ctx, "set_groups_of_user", vendor) as client:
        show_list(map(record, client.set_groups_of_user(user, groups)), "groups", as_json=as_json)
