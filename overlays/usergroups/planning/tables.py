"""A desired state as a table, `group,user`: who shall be in which group, and nobody removed."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Final

from usergroups.planning.desired import DesiredGroup, DesiredState
from usergroups.planning.documents import text_of
from usergroups_clients._runtime.errors import InvalidArgument

_HEAD: Final = ["group", "user"]


def read_table(path: Path) -> DesiredState:
    """Read a CSV file whose head is `group,user`.

    Raises:
        InvalidArgument: It has another head, or a line that is not of two values; says which.

    """
    rows = csv.reader(StringIO(text_of(path), newline=""), strict=True)
    members: dict[str, list[str]] = {}
    lines: dict[str, list[int]] = {}
    try:
        head = next(rows, list[str]())
        if [each.strip() for each in head] != _HEAD:
            raise InvalidArgument("must be `group,user`", argument=f"{path}, line 1")
        for row in rows:
            if not row:
                continue
            where = f"{path}, line {rows.line_num}"
            if len(row) != len(_HEAD) or not all(each.strip() for each in row):
                raise InvalidArgument("must have a group and a user", argument=where)
            group, user = (each.strip() for each in row)
            members.setdefault(group, []).append(user)
            lines.setdefault(group, []).append(rows.line_num)
    except csv.Error as error:
        raise InvalidArgument(
            f"cannot be read: {error}", argument=f"{path}, line {rows.line_num}"
        ) from None
    return DesiredState(
        groups=tuple(
            DesiredGroup(group=group, members=tuple(users), at=str(path), lines=tuple(lines[group]))
            for group, users in members.items()
        )
    )
