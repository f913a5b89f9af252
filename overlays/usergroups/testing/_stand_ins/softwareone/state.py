"""State of the sandbox's SoftwareOne Marketplace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from usergroups.testing._behaviour import State, Tokens, counted, numbered
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN: Final = "idt:TKN-0001-0002:softwareone-secret-K4fRw"  # noqa: S105 - made up
ACCOUNT: Final = "ACC-0001-0001"
# UGR-0000-0000 is nobody's: the vendor's own tests take it for an id that does not exist.
DEFAULT_GROUP: Final = "UGR-9999-0001"


class SoftwareOneState(State):
    """One account with an API token."""

    page_size: int
    """Rows on a page; a larger `limit` counts as this one."""
    tells_total: bool
    """True if lists say how many rows there are."""
    repeated_add: int
    """The status when a user has the group already: the vendor does not document it."""
    absent_removal: int
    """The status when a user does not have the group: the vendor does not document it."""
    hidden: set[str]
    """Fields that come only when they are selected."""
    users: dict[str, str]
    """Id (`USR-…`) to name."""
    account_users: dict[str, str]
    """Id of an account's user (`AUSR-…`) to the user."""
    groups: dict[str, dict[str, Any]]
    """Id to the group, without its users."""
    members: dict[str, list[str]]
    """Group to the users who are in it."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.page_size = 100
        self.tells_total = True
        self.repeated_add = 200
        self.absent_removal = 404
        self.hidden = {"audit", "users"}
        self.tokens = Tokens(TOKEN)
        ids = numbered("USR-0000-0000", len(PEOPLE))
        self.users = dict(zip(ids, PEOPLE, strict=True))
        places = numbered("AUSR-0000-0000-0000", len(PEOPLE))
        self.account_users = dict(zip(places, ids, strict=True))
        shown = numbered("UGR-0000-0000", len(GROUPS))
        seeded = dict(zip(shown, GROUPS.items(), strict=True))
        self.groups = {}
        self.members = {}
        for group, (name, people) in {DEFAULT_GROUP: ("Everyone", ()), **seeded}.items():
            self.groups[group] = {
                "id": group,
                "name": name,
                "description": f"All of {name}",
                "logo": "/logos/1.png",
                "isDefault": group == DEFAULT_GROUP,
                "modules": [{"id": "MOD-1756"}],
                "buyers": [{"id": "BUY-0001-0001"}],
            }
            self.members[group] = [ids[PEOPLE.index(person)] for person in people]
        self._groups_made = 0
        self._users_made = len(PEOPLE)

    def next_group(self) -> str:
        """Make an id that no group had yet."""
        self._groups_made += 1
        return counted("UGR-0001-0000", self._groups_made)

    def add_user(self, name: str) -> str:
        """Add a new user to the account, and return the id."""
        self._users_made += 1
        user = counted("USR-0000-0000", self._users_made)
        self.users[user] = name
        self.account_users[counted("AUSR-0000-0000-0000", self._users_made)] = user
        return user

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people of the account, in the order of their ids."""
        return (SandboxUser(user, self.users[user]) for user in self.account_users.values())

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made."""
        for group, known in self.groups.items():
            yield SandboxGroup(group, known["name"], tuple(self.members[group]))
