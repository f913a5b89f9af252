"""A desired state as a table, `group,user`: who shall be in which group, and nobody removed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from usergroups.planning.csv_pairs import read_pairs
from usergroups.planning.desired import DesiredGroup, DesiredState

_HEAD: Final = ("group", "user")


def read_table(path: Path) -> DesiredState:
    """Read a CSV file whose head is `group,user`.

    Raises:
        InvalidArgument: It has another head, or a line that is not of two values; says which.

    """
    members: dict[str, list[str]] = {}
    lines: dict[str, list[int]] = {}
    for line, group, user in read_pairs(path, _HEAD, "must have a group and a user"):
        members.setdefault(group, []).append(user)
        lines.setdefault(group, []).append(line)
    return DesiredState(
        groups=tuple(
            DesiredGroup(group=group, members=tuple(users), at=str(path), lines=tuple(lines[group]))
            for group, users in members.items()
        )
    )
