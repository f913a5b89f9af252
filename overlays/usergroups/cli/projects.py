"""`usergroups projects`."""

from __future__ import annotations

from typing import Annotated

import typer

from usergroups.cli.calling import JsonOption, VendorOption, connected
from usergroups.cli.commands import OfVendor
from usergroups.cli.output import record, show_one

app = typer.Typer(cls=OfVendor, no_args_is_help=True, help="The groups that work on projects.")


@app.callback()
def projects() -> None:
    """Keep `set-group` a command of its own, though it is the only one."""


@app.command("set-group")
def set_project_group(
    ctx: typer.Context,
    project: Annotated[str, typer.Argument(metavar="PROJECT", help="Id of the project.")],
    project_group: Annotated[
        str, typer.Argument(metavar="LINK", help="Id of the link between project and group.")
    ],
    *,
    group: Annotated[
        str | None, typer.Option("--group", help="Id of the group that the link shall mean.")
    ] = None,
    role: Annotated[
        str | None, typer.Option("--role", help="Name of the role, such as Admin.")
    ] = None,
    notify: Annotated[
        bool, typer.Option("--notify/--no-notify", help="Whether people may be mailed about it.")
    ] = True,
    vendor: VendorOption = None,
    as_json: JsonOption = False,
) -> None:
    """Set which group a project's link means, its role there, or best both."""
    with connected(ctx, "set_project_group", vendor) as client:
        link = client.set_project_group(
            project, project_group, group=group, role=role, notify=notify
        )
        meant = record(link.group)
        shown = {"id": link.id, "group": meant["id"], "name": meant["name"], "role": link.role}
        show_one(shown, as_json=as_json)
