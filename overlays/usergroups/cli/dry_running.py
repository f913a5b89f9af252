"""Show the calls that a verb would send."""

from __future__ import annotations

import attrs
import typer

from usergroups._core.planned import PlannedCalls
from usergroups.cli.output import show_json
from usergroups.cli.saying import SOME_FAILED, note, show_plain


def show_calls(calls: PlannedCalls, *, as_json: bool) -> None:
    """Write a line for each call.

    Args:
        calls: What a dry run returned.
        as_json: Write all fields, as JSON.

    Raises:
        typer.Exit: Nothing would be sent for some users.

    """
    for call in calls:
        show_json(attrs.asdict(call)) if as_json else show_plain(str(call))
    for change in calls.refused:
        note(f"{change.user} would be refused: {change.error}")
    if not calls and not calls.refused:
        note("Nothing would be sent.")
    if calls.goes_on:
        note("More may follow, depending on what comes back.")
    if calls.refused:
        raise typer.Exit(SOME_FAILED)
