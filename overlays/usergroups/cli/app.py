"""The command `usergroups`, with all that is below it."""

from __future__ import annotations

from typing import Annotated

import typer

import usergroups
from usergroups.cli import assigning, groups, members, projects, users
from usergroups.cli.commands import VARIABLE, OfVendor
from usergroups.cli.demo import demo
from usergroups.cli.serving import sandbox
from usergroups.cli.vendors import vendors
from usergroups_clients.registry import VENDORS, VendorId

__all__ = ["app", "assigning"]

_HELP = f"""
Read and change user groups in five SaaS products: {", ".join(VENDORS)}.

Credentials come from the environment, such as SOFTWAREONE_TOKEN; `usergroups sandbox` serves \
stand-ins that need no account. Once a vendor is named, help shows the commands that it has.

Every command gets itself a token where the vendor has it so. Zoho CRM gives only ten in ten \
minutes: let commands share them in a file that ZOHO_TOKEN_FILE names.

Exit status: 0 done; 1 refused or failed; 2 wrong use or settings, nothing was changed; \
3 some members could not be changed; 130 interrupted.
"""

app = typer.Typer(
    cls=OfVendor,
    help=_HELP,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("demo")(demo)
app.command("sandbox")(sandbox)
app.command("vendors")(vendors)
app.add_typer(groups.app, name="groups")
app.add_typer(members.app, name="members")
app.add_typer(users.app, name="users")
app.add_typer(projects.app, name="projects")


def _show_version(value: bool) -> None:  # noqa: FBT001 - typer calls it
    if value:
        typer.echo(usergroups.__version__)
        raise typer.Exit


@app.callback()
def before(
    *,
    vendor: Annotated[
        VendorId | None,
        typer.Option(
            "--vendor", metavar="VENDOR", envvar=VARIABLE, is_eager=True, help="Whose groups."
        ),
    ] = None,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Take what stands before the command; the commands find the vendor in the context."""
