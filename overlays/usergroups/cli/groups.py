"""`usergroups groups`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from usergroups.cli.calling import (
    GroupArgument,
    JsonOption,
    VendorOption,
    chosen,
    connected,
    taken,
)
from usergroups.cli.commands import OfVendor
from usergroups.cli.output import note, printable, record, show_list, show_one
from usergroups.groups import DeletesGroups, Group, ListsGroups, ReadsGroups
from usergroups_clients.registry import Vendor

app = typer.Typer(cls=OfVendor, no_args_is_help=True, help="The groups of a vendor.")

Description = Annotated[
    str | None, typer.Option("--description", help="What it is for; not for Xsolla.")
]


@app.command("list")
def list_groups(
    ctx: typer.Context, *, vendor: VendorOption = None, as_json: JsonOption = False
) -> None:
    """List the groups."""
    client: ListsGroups
    with connected(ctx, "list_groups", vendor) as client:
        show_list(map(record, client.list_groups()), "groups", as_json=as_json)


@app.command("show")
def get_group(
    ctx: typer.Context,
    group: GroupArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one group."""
    client: ReadsGroups
    with connected(ctx, "get_group", vendor) as client:
        show_one(record(client.get_group(group)), as_json=as_json)


@app.command("create")
def create_group(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the new group.")],
    *,
    description: Description = None,
    users: Annotated[
        list[str] | None,
        typer.Option("--user", help="Id of a user who is to be in it; for Zoho CRM, repeatable."),
    ] = None,
    modules: Annotated[
        list[str] | None,
        typer.Option("--module", help="Id of a module it opens; for SoftwareOne, repeatable."),
    ] = None,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Create a group, and show it."""
    with connected(ctx, "create_group", vendor) as client:
        options = taken(
            chosen(ctx, vendor),
            client.create_group,
            description=description,
            users=users or None,
            modules=modules or None,
        )
        group = client.create_group(name, **options)
        _show_result(chosen(ctx, vendor), "create_group", group, as_json=as_json)


@app.command("update")
def update_group(
    ctx: typer.Context,
    group: GroupArgument,
    *,
    name: Annotated[str | None, typer.Option("--name", help="Its new name.")] = None,
    description: Description = None,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change what a group is called, and show it."""
    with connected(ctx, "update_group", vendor) as client:
        options = taken(
            chosen(ctx, vendor), client.update_group, name=name, description=description
        )
        found = client.update_group(group, **options)
        _show_result(chosen(ctx, vendor), "update_group", found, as_json=as_json)


@app.command("delete")
def delete_group(
    ctx: typer.Context,
    group: GroupArgument,
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    vendor: VendorOption = None,
) -> None:
    """Delete a group; on a terminal this asks first."""
    client: DeletesGroups
    with connected(ctx, "delete_group", vendor) as client:
        if sys.stdin.isatty() and not yes:
            shown = client.get_group(group).name if isinstance(client, ReadsGroups) else None
            typer.confirm(printable(f"Delete the group {shown or group}?"), abort=True, err=True)
        client.delete_group(group)
        _show_result(chosen(ctx, vendor), "delete_group", None, as_json=False)


def _show_result(vendor: Vendor, verb: str, group: Group | None, *, as_json: bool) -> None:
    """Write the group; where none comes back, say to people that it is done."""
    if group is not None:
        show_one(record(group), as_json=as_json)
    elif not as_json:
        remark = vendor.verbs[verb].note
        note(f"Done. {vendor.name}: {remark}." if remark else "Done.")
