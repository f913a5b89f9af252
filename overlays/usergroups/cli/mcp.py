"""`usergroups mcp`: the verbs as tools for agents, over stdin and stdout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from usergroups._core.extras import how_to_install
from usergroups.cli.choosing import named, named_profile
from usergroups.cli.configured import chosen_vendors
from usergroups.cli.options import ProfileOption, VendorOption
from usergroups.cli.saying import INTERRUPTED, REFUSED, WRONG_USE, fail, note
from usergroups.cli.stating import LargestShareOption, MostRemovedOption, limits
from usergroups_clients._runtime.errors import InvalidArgument

MCP_HELP: Final = """
Serve the verbs as tools for agents, by the Model Context Protocol over stdin and stdout.

Without a vendor, those of all that there are settings for. Tools only read and plan, unless \
--write is given; even then, what takes something away is planned before it is applied.
"""


def mcp(
    ctx: typer.Context,
    *,
    write: Annotated[bool, typer.Option("--write", help="Let tools change something.")] = False,
    plans: Annotated[
        Path | None,
        typer.Option(
            "--plans",
            metavar="FOLDER",
            file_okay=False,
            exists=True,
            show_default=False,
            help="Keep plans there as files, with their journals, for `usergroups apply`.",
        ),
    ] = None,
    most_removed: MostRemovedOption = None,
    largest_share: LargestShareOption = None,
    vendor: VendorOption = None,
    profile: ProfileOption = None,
) -> None:
    """Serve the verbs as tools for agents."""
    if sys.stdin is None:
        fail("stdin is closed: the client of an agent writes there", REFUSED)
    name = named_profile(ctx, profile)
    vendors = chosen_vendors(vendor or named(ctx), name)
    try:
        import anyio

        from usergroups.mcp.limits import Allowed
        from usergroups.mcp.serving import serve
        from usergroups.planning.limits import Limits
    except ImportError as error:
        fail(f"tools for agents need {error.name}: {how_to_install('mcp')}", REFUSED)
    try:
        given = limits(remove=False, most_removed=most_removed, largest_share=largest_share)
        allowed = Allowed(write=write, limits=Limits(**given), folder=plans)
        if sys.stdin.isatty():
            note("Serving until Ctrl-C. An agent's client starts this, and talks over stdin.")
        anyio.run(serve, vendors, name, allowed)
    except InvalidArgument as error:
        fail(str(error), WRONG_USE)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
