"""`usergroups demo`: every verb of every vendor, on a sandbox that is served for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.cli.output import cell, show, working
from usergroups.cli.saying import REFUSED, fail, show_plain
from usergroups_clients._runtime.errors import Error

if TYPE_CHECKING:
    from rich.table import Table

    from usergroups.cli.playing import Step
    from usergroups.testing import Sandbox

DEMO_HELP: Final = """
Play every verb of every vendor, sync and async, on a sandbox of its own.

Needs no account: the vendors are stand-ins on a port of this machine, which keep state and check \
each request against the vendor's document. What is shown is what really came back.
"""

Played: TypeAlias = "Mapping[VendorId, list[Step]]"


def demo() -> None:
    """Play every verb of every vendor, sync and async, on a sandbox of its own."""
    from usergroups.testing import Sandbox

    try:
        with Sandbox().serve() as server:
            played, again = _played(server), _played_async(server)
            url = server.url
    except (AssertionError, Error, ImportError, OSError) as error:
        fail(str(error), REFUSED)
    show(_table(played, again))
    steps = [step for each in (played, again) for steps in each.values() for step in steps]
    show_plain(
        f"{len(steps)} calls, sync and async, made {sum(step.requests for step in steps)} HTTP "
        f"requests to {url}; each conformed to its vendor's document."
    )
    if played != again:
        fail("sync and async came to different results", REFUSED)


def _played(server: Sandbox) -> Played:
    """Make all calls of the sync classes in a fresh sandbox, and return their results."""
    from usergroups.cli.playing import play

    server.reset()
    found: dict[VendorId, list[Step]] = {}
    for vendor, each in VENDORS.items():
        with working(f"{each.name}, sync"):
            found[vendor] = play(server, vendor)
    server.check()
    return found


def _played_async(server: Sandbox) -> Played:
    """Make all calls of the async classes in a fresh sandbox, and return their results."""
    import asyncio

    from usergroups.cli.playing import play_async

    server.reset()
    found: dict[VendorId, list[Step]] = {}
    for vendor, each in VENDORS.items():
        with working(f"{each.name}, async"):
            found[vendor] = asyncio.run(play_async(server, vendor))
    server.check()
    return found


def _table(played: Played, again: Played) -> Table:
    from rich.box import ROUNDED
    from rich.table import Table

    table = Table(box=ROUNDED, header_style="bold")
    table.add_column("call", overflow="fold", max_width=50)
    table.add_column("came back", overflow="fold")
    table.add_column("HTTP", justify="right")
    table.add_column("async")
    for vendor, steps in played.items():
        table.add_section()
        classes = f"{VENDORS[vendor].class_name}, Async{VENDORS[vendor].class_name}"
        table.add_row(cell(VENDORS[vendor].name, "bold cyan"), cell(classes, "cyan"))
        for number, step in enumerate(steps):
            same = again[vendor][number : number + 1] == [step]
            marks = cell(step.requests), cell("same" if same else "differs")
            table.add_row(cell(step.call), cell(step.came_back), *marks)
    return table
