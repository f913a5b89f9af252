"""State of the sandbox's Symphony pod."""

from __future__ import annotations

import base64
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from usergroups.testing._behaviour import State, Tokens
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

if TYPE_CHECKING:
    from collections.abc import Iterator

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = dict[tuple[str, int], Row]

SESSION_TOKEN: Final = "session-token-Zy6tB"  # noqa: S105 - made up
_FIRST_USER: Final = 71811853190209


class SymphonyState(State):
    """One pod with one service account."""

    page_size: int
    """Rows on a page where no limit is asked for, and at most."""
    gaps: bool
    """True if an empty page stands before each other one."""
    clock: int
    """The pod's time in milliseconds; each change adds a second."""
    users: dict[int, str]
    """Id to name."""
    groups: dict[str, dict[str, Any]]
    """Id to the group."""
    memberships: Rows
    """Group and user to the membership, in force or ended."""
    assignments: Rows
    """Group and user to the assignment, in force or ended."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.page_size = 50
        self.gaps = False
        self.clock = 1_700_000_000_000
        self.tokens = Tokens(SESSION_TOKEN)
        self.users = dict(enumerate(PEOPLE, _FIRST_USER))
        self.groups = {}
        self.memberships = {}
        self.assignments = {}
        ids = {person: user for user, person in self.users.items()}
        for name, people in GROUPS.items():
            group = self.make_group(name, "ROLE_SCOPE")
            for person in people:
                self.set_row(self.memberships, (group, ids[person]), active=True)

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""
        return (SandboxUser(str(user), name) for user, name in self.users.items())

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups in the order in which they were made; ended memberships do not count."""
        places = {user: place for place, user in enumerate(self.users)}
        members = in_force(self.memberships)
        for group, known in self.groups.items():
            there = [user for user in members[group] if user in places]
            there.sort(key=places.__getitem__)
            yield SandboxGroup(group, known["name"], tuple(str(user) for user in there))

    def members(self, group: str) -> set[int]:
        """Return the users who are in a group now."""
        return {*in_force(self.memberships)[group]}

    def assignees(self, group: str) -> set[int]:
        """Return the users who are responsible for a group now."""
        return {*in_force(self.assignments)[group]}

    def now(self) -> int:
        """Let a second pass, and return the time of a change in milliseconds."""
        self.clock += 1000
        return self.clock

    def make_group(self, name: str, kind: str, **more: str) -> str:
        """Make a group, and return its id."""
        group = base64.urlsafe_b64encode(f"{len(self.groups) + 1}~?{name}".encode()).decode()
        known = {"id": group, "name": name, "type": kind, "active": True, **more}
        self.groups[group] = {**known, "createdDate": self.now(), "modifiedDate": self.now()}
        return group

    def set_row(self, rows: Rows, key: tuple[str, int], *, active: bool) -> dict[str, Any]:
        """Put a membership or assignment in force, or out of it, and return it."""
        fresh = {"id": f"row-{len(rows) + 1}", "groupId": key[0], "userId": key[1], "active": None}
        row = rows.setdefault(key, fresh)
        if row["active"] is not active:
            row["active"] = active
            row["lastAddedDate" if active else "lastRemovedDate"] = self.now()
        return row


def in_force(rows: Rows) -> defaultdict[str, list[int]]:
    """Return the users of each group who are in it, or responsible for it, now."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for (group, user), row in rows.items():
        if row["active"]:
            found[group].append(user)
    return found
