"""The command `usergroups`, with all that is below it."""

from __future__ import annotations

from typing import Annotated

import typer

import usergroups
from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.cli.checking import CHECK_HELP, check
from usergroups.cli.choosing import VARIABLE
from usergroups.cli.demo import DEMO_HELP, demo
from usergroups.cli.exporting import EXPORT_HELP, export
from usergroups.cli.mcp import MCP_HELP, mcp
from usergroups.cli.options import ProfileOption
from usergroups.cli.planning import APPLY_HELP, PLAN_HELP, apply, plan
from usergroups.cli.serving import SANDBOX_HELP, sandbox
from usergroups.cli.stating import Stating
from usergroups.cli.tree import Root
from usergroups.cli.vendors import VENDORS_HELP, vendors

_HELP = f"""
Read and change user groups in SaaS products: {", ".join(VENDORS)}.

Once a vendor is named, help shows the commands and options that it has. Its credentials come from \
environment variables, which `usergroups vendors --json` lists, or from a profile; `usergroups \
check` tries them. `usergroups sandbox` serves stand-ins that need no account.

For vendors with short-lived tokens, every command fetches a new one, unless a variable that ends \
in TOKEN_FILE names a file in which commands share it, or one that ends in TOKEN_REDIS a Redis \
server.

Exit status: 0 done; 1 refused or failed, or the result could not be written; 2 wrong use or \
settings, nothing was changed, or \
`plan` found something to change; 3 some members could not be changed; 130 interrupted.
"""

app = typer.Typer(
    cls=Root,
    help=_HELP,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# Texts are given, not taken from docstrings, which `python -OO` leaves out.
app.command("export", help=EXPORT_HELP, cls=Stating)(export)
app.command("plan", help=PLAN_HELP, cls=Stating)(plan)
app.command("apply", help=APPLY_HELP, cls=Stating)(apply)
app.command("check", help=CHECK_HELP)(check)
app.command("demo", help=DEMO_HELP)(demo)
app.command("mcp", help=MCP_HELP)(mcp)
app.command("sandbox", help=SANDBOX_HELP)(sandbox)
app.command("vendors", help=VENDORS_HELP)(vendors)


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
            "--vendor",
            metavar="VENDOR",
            envvar=VARIABLE,
            is_eager=True,
            help="The vendor to use.",
        ),
    ] = None,
    profile: ProfileOption = None,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Take what stands before the command; the commands find the vendor in the context."""
