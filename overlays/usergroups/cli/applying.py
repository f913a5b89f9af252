"""Ask before a plan is applied that removes somebody, and show what became of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from usergroups._core.records import record
from usergroups.cli.confirming import ask
from usergroups.cli.output import show_json
from usergroups.cli.saying import REFUSED, fail, show_plain
from usergroups.cli.stating import counted

if TYPE_CHECKING:
    import usergroups
    from usergroups.groups import MembershipChange


def agreed(plan: usergroups.Plan, *, yes: bool) -> None:
    """Ask whether to remove those whom a plan removes.

    Args:
        plan: The plan.
        yes: Do not ask.

    Raises:
        typer.Exit: The answer is no, or nobody can be asked.

    """
    removed = plan.removed + sum(len(each.unassign) for each in plan.groups)
    if yes or not removed:
        return
    if not sys.stdin.isatty():
        fail(
            f"{counted(removed, 'member')} would be removed: give --yes without a terminal", REFUSED
        )
    ask(f"Apply it, and remove {counted(removed, 'member')}?")


def show_applied(applied: usergroups.Applied, *, as_json: bool) -> None:
    """Write what could not be done, and a line that sums it up; in JSON, a line for each group."""
    every = (*applied.groups, *applied.projects)
    if as_json:
        for each in every:
            show_json(record(each))
        return
    for each in every:
        for line in _faults(each):
            show_plain(f"! {each.name or each.group}: {line}")
    show_plain(_summary(applied))


def _faults(group: usergroups.AppliedGroup) -> Iterator[str]:
    for change in group.changes:
        if change.status == "failed":
            yield f"{change.user}: {change.error}"
    if group.stopped:
        yield group.stopped


def _summary(applied: usergroups.Applied) -> str:
    if applied.already:
        return "Already applied: nothing was sent."
    groups = [each for each in applied.groups if not each.already]
    added = _done(change for each in groups for change in each.added)
    removed = _done(change for each in groups for change in each.removed)
    others = _done(change for each in groups for change in (*each.assigned, *each.unassigned))
    before = len(applied.groups) - len(groups)
    same = sum(change.status == "unchanged" for each in groups for change in each.changes)
    made = sum(each.created for each in groups)
    failed = sum(change.status == "failed" for change in applied.changes)
    stopped = sum(bool(each.stopped) for each in (*applied.groups, *applied.projects))
    links = sum(each.ok and not each.already for each in applied.projects)
    parts = [f"{added:,} added", f"{removed:,} removed"]
    parts += [f"{counted(others, 'assignment')} changed"] if others else []
    parts += [f"{counted(made, 'group')} created"] if made else []
    parts += [f"{counted(links, 'link')} written"] if links else []
    parts += [f"{same:,} so already"] if same else []
    parts += [f"{counted(before, 'group')} done by an earlier run"] if before else []
    parts += [f"{failed:,} failed"] if failed else []
    parts += [f"{counted(stopped, 'group')} stopped"] if stopped else []
    return f"Done: {', '.join(parts)}." if applied.ok else f"Not all done: {', '.join(parts)}."


def _done(changes: Iterator[MembershipChange]) -> int:
    return sum(each.status in {"changed", "accepted"} for each in changes)
