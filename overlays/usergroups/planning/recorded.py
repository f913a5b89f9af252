"""Results of groups as they stand in a journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast, get_args

from usergroups.groups import ChangeStatus, MembershipChange
from usergroups.planning.model import AppliedGroup

_LISTS: Final = ("added", "removed", "assigned", "unassigned")
_STATUSES: Final = frozenset(get_args(ChangeStatus)) - {"failed"}


def recorded(result: AppliedGroup) -> dict[str, object]:
    """Write what became of a group, errors as text."""
    line: dict[str, object] = {"ok": result.ok, "group": result.group, "name": result.name}
    if result.created:
        line["created group"] = True
    for name in _LISTS:
        if changes := cast("tuple[MembershipChange, ...]", getattr(result, name)):
            line[name] = [_change(each) for each in changes]
    if result.stopped:
        line["stopped"] = result.stopped
    return line


def _change(change: MembershipChange) -> list[str]:
    error = [] if change.error is None else [str(change.error)]
    return [change.user, change.status, *error]


def restored(line: Mapping[str, Any]) -> AppliedGroup:
    """Read what became of a group of which everything was done."""
    name = line.get("name")
    return AppliedGroup(
        group=str(line.get("group", "")),
        name=name if isinstance(name, str) else None,
        created=line.get("created group") is True,
        added=_changes(line.get("added")),
        removed=_changes(line.get("removed")),
        assigned=_changes(line.get("assigned")),
        unassigned=_changes(line.get("unassigned")),
        already=True,
    )


def _changes(value: object) -> tuple[MembershipChange, ...]:
    found: list[MembershipChange] = []
    for each in cast("list[object]", value) if isinstance(value, list) else []:
        match each:
            case [str(user), str(status)] if status in _STATUSES:
                found.append(MembershipChange(user=user, status=cast("ChangeStatus", status)))
            case _:
                pass
    return tuple(found)
