"""State of the sandbox's SmartPM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from usergroups.testing._behaviour import State, Tokens, counted, numbered
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

if TYPE_CHECKING:
    from collections.abc import Iterator

API_KEY: Final = "smartpm-api-key-R7mQ2"
COMPANY_ID: Final = "c0ffee00-0000-4000-8000-00000000c0de"
PROJECT: Final = 4711
PROJECT_GROUP: Final = "00000000-0000-4000-8000-0000000000aa"
ROLES: Final = {
    "Admin": "00000000-0000-4000-8000-00000000ad01",
    "Viewer": "00000000-0000-4000-8000-00000000ad02",
}
OWN_FIELDS: Final = {
    "firstName",
    "lastName",
    "email",
    "phoneNumber",
    "title",
    "role",
    "ssoUser",
}


class SmartPMState(State):
    """One company with one project, in which the first group is Viewer."""

    users: dict[str, dict[str, Any]]
    """Id to the user, as the vendor shows it."""
    groups: dict[str, dict[str, Any]]
    """Id to the group, `users` being ids."""
    links: dict[str, tuple[str, str]]
    """Id of a project's group to the company's group and the role."""
    people: dict[int, tuple[str, str]]
    """Number of a project's user to the user and the role."""
    notified: list[str]
    """One entry for each time that people got mail: the link, or the user."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.tokens = Tokens(API_KEY)
        ids = numbered("00000000-0000-4000-8000-000000000000", len(PEOPLE))
        self.users = {user: make_user(user, name) for user, name in zip(ids, PEOPLE, strict=True)}
        self.groups = {}
        shown = numbered("00000000-0000-4000-8000-000000000000", len(GROUPS))
        for group, (name, people) in zip(shown, GROUPS.items(), strict=True):
            members = [ids[PEOPLE.index(person)] for person in people]
            self.groups[group] = {"id": group, "name": name, "users": members}
        self.links = {PROJECT_GROUP: (shown[0], "Viewer")}
        self.people = {1: (ids[0], "Admin")}
        self.notified = []
        self._made = len(ids)

    def next_user(self) -> str:
        """Make an id that no user had yet."""
        self._made += 1
        return counted("00000000-0000-4000-8000-000000000000", self._made)

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""
        for user, known in self.users.items():
            yield SandboxUser(user, f"{known['firstName']} {known['lastName']}")

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made."""
        for group, known in self.groups.items():
            yield SandboxGroup(group, known["name"], tuple(known["users"]))


def make_user(user: str, person: str) -> dict[str, Any]:
    """Make a user of the company, as the vendor shows it."""
    first, _, last = person.partition(" ")
    return {
        "id": user,
        "firstName": first,
        "lastName": last,
        "email": f"{first.lower()}@example.org",
        "phoneNumber": None,
        "title": None,
        "lastLogin": None,
        "loginCount": 0,
        "role": "Activity Manager",
        "ssoUser": False,
        "reportingRestricted": False,
    }
