"""`usergroups plan` and `usergroups apply`: let the groups be as a list says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer

import usergroups
from usergroups.cli.applying import agreed, show_applied
from usergroups.cli.calling import chosen, connected
from usergroups.cli.choosing import named, named_profile
from usergroups.cli.options import JsonOption, ProfileOption, VendorOption, YesOption
from usergroups.cli.output import show_json
from usergroups.cli.planned import show_plan
from usergroups.cli.progress import watching
from usergroups.cli.saying import REFUSED, SOME_FAILED, fail, note
from usergroups.cli.stating import (
    CHANGES,
    AtOnceOption,
    CompleteOption,
    LargestShareOption,
    MostRemovedOption,
    OutOption,
    RemoveOption,
    in_options,
    limits,
    refused,
    stated,
)

PLAN_HELP: Final = """
Show what has to be done so that the groups are as a list says; change nothing.

The list is a file: .toml, .yaml, .json or .csv, as `export` writes it. Nobody is removed unless \
a group's list is marked as complete and --remove is given.

Exit status: 0 nothing to do; 1 refused, failed or wrong use; 2 there is something to change.
"""
APPLY_HELP: Final = """
Let the groups be as a list says, or as a plan that was kept says.

Each call is recorded in a journal before it is sent: after an interruption, the same command goes \
on with the rest. Asks before it removes somebody.

Exit status: 0 done, or nothing to do; 1 refused, failed or wrong use; 3 some could not be \
changed; with --dry-run as of `plan`.
"""
_ANY: Final = "usergroups plan"


def plan(
    ctx: typer.Context,
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list.")],
    out: OutOption = None,
    remove: RemoveOption = False,
    complete: CompleteOption = False,
    most_removed: MostRemovedOption = None,
    largest_share: LargestShareOption = None,
    at_once: AtOnceOption = 10,
    vendor: VendorOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what has to be done."""
    found = chosen(vendor or named(ctx), REFUSED)
    given = limits(remove=remove, most_removed=most_removed, largest_share=largest_share)
    with refused(), connected(found, REFUSED, profile=named_profile(ctx, profile)) as client:
        made = _made(client, stated(file, complete=complete, remove=remove), at_once, given)
        if out is not None:
            made.save(out)
            note(f"The plan is in {out}.")
        _show(made, as_json=as_json)
        _end(made)


def apply(
    ctx: typer.Context,
    *,
    file: Annotated[Path, typer.Argument(metavar="PLAN|FILE", help="A kept plan, or the list.")],
    remove: RemoveOption = False,
    complete: CompleteOption = False,
    most_removed: MostRemovedOption = None,
    largest_share: LargestShareOption = None,
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal",
            metavar="FILE",
            show_default=False,
            help="The record of what is sent; by default beside the plan or the list.",
        ),
    ] = None,
    at_once: AtOnceOption = 10,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be done; change nothing.")
    ] = False,
    yes: YesOption = False,
    vendor: VendorOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let the groups be as a list says."""
    given = limits(remove=remove, most_removed=most_removed, largest_share=largest_share)
    kept = _vendor_of_plan(file)
    if kept is not None and (given or complete):
        fail(f"{file} is a plan, which says itself what may be removed", REFUSED)
    found = chosen(vendor or named(ctx) or kept, REFUSED)
    log = journal or file.with_name(f"{file.name}.journal")
    hint = f"Run the same command again to go on with the rest; {log} has what was sent."
    with refused(), connected(found, REFUSED, profile=named_profile(ctx, profile)) as client:
        if kept is None:
            made = _made(client, stated(file, complete=complete, remove=remove), at_once, given)
        else:
            made = _read(client, file)
        if not as_json or dry_run:
            _show(made, as_json=as_json)
        if dry_run or made.refusals:
            _end(made)
        if made.is_empty:
            return
        agreed(made, yes=yes)
        with refused(hint=hint), watching("Changing groups") as progress:
            applied = made.apply(journal=log, at_once=at_once, progress=progress)
        show_applied(applied, as_json=as_json)
        if not applied.ok:
            raise typer.Exit(SOME_FAILED)


def _made(
    client: Any, state: usergroups.DesiredState, at_once: int, given: dict[str, Any]
) -> usergroups.Plan:
    from usergroups.planning.limits import Limits
    from usergroups.planning.making import make_plan

    with watching("Reading groups") as progress:
        return make_plan(client, state, Limits(**given), at_once, progress)


def _read(client: Any, file: Path) -> usergroups.Plan:
    from usergroups.planning.making import read_stored

    return usergroups.Plan(**read_stored(client, file))


def _show(made: usergroups.Plan, *, as_json: bool) -> None:
    if as_json:
        show_json(made.to_dict())
    else:
        show_plan(made)


def _end(made: usergroups.Plan) -> None:
    if made.refusals:
        fail("; ".join(map(in_options, made.refusals)), REFUSED)
    raise typer.Exit(0 if made.is_empty else CHANGES)


def _vendor_of_plan(file: Path) -> str | None:
    """Return the vendor of a kept plan; None if the file is none."""
    try:
        content = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or _ANY not in content:
        return None
    return str(cast("dict[str, object]", content).get("vendor"))
