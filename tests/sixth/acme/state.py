"""What Acme Teams holds in a sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from usergroups.testing._behaviour import State, Tokens, numbered
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

TEAM: Final = "platform"
CREDENTIALS: Final = {"team": TEAM, "token": "acme-token-R7mQ2"}
PAGE: Final = 2


class AcmeState(State):
    """One team with its groups."""

    groups: dict[str, dict[str, Any]]
    """Id to the group, as the vendor shows it."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.tokens = Tokens(f"Bearer {CREDENTIALS['token']}")
        self.users = dict(zip(PEOPLE, numbered("u0", len(PEOPLE)), strict=True))
        self.groups = {}
        for name, people in GROUPS.items():
            self.add(name, members=[self.users[each] for each in people])

    def add(self, name: str, **more: Any) -> dict[str, Any]:
        """Add a group, and return it."""
        made = {"id": f"g{len(self.groups) + 1}", "name": name, "members": [], **more}
        self.groups[made["id"]] = made
        return made

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""
        for name, user in self.users.items():
            yield SandboxUser(user, name)

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made."""
        for each in self.groups.values():
            yield SandboxGroup(each["id"], each["name"], tuple(each["members"]))
