"""`usergroups groups assign` and `unassign`: who is responsible for a group."""

from __future__ import annotations

import typer

from usergroups.cli.calling import (
    GroupArgument,
    JsonOption,
    UserArgument,
    VendorOption,
    connected,
)
from usergroups.cli.groups import app
from usergroups.cli.output import show_one


@app.command("assign")
def assign(
    ctx: typer.Context,
    group: GroupArgument,
    user: UserArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a user responsible for a group; that makes nobody a member."""
    with connected(ctx, "assign", vendor) as client:
        active = client.assign(group, user).active
        show_one({"group": group, "user": user, "active": active is True}, as_json=as_json)


@app.command("unassign")
def unassign(
    ctx: typer.Context,
    group: GroupArgument,
    user: UserArgument,
    *,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """End that a user is responsible for a group."""
    with connected(ctx, "unassign", vendor) as client:
        active = client.unassign(group, user).active
        show_one({"group": group, "user": user, "active": active is True}, as_json=as_json)
