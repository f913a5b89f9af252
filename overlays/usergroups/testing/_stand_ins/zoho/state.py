"""State of the sandbox's Zoho CRM."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from usergroups.testing._behaviour import State, Tokens, counted, numbered
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENT_ID: Final = "1000.ZOHOCLIENT"
CLIENT_SECRET: Final = "zoho-client-secret-J2xLd"  # noqa: S105 - made up
REFRESH_TOKEN: Final = "1000.zoho-refresh-token-Nm4Hq"  # noqa: S105 - made up
ACCESS_TOKEN: Final = "1000.zoho-access-token-Pw9Ks"  # noqa: S105 - made up
LARGEST_PAGE: Final = 200
_WINDOW_S: Final = 600
_MOST_REFRESHES: Final = 10
_MOST_TOKENS: Final = 15


class ZohoState(State):
    """One organisation with one OAuth client."""

    lifetime: int
    """Seconds that the vendor says its tokens are good for."""
    page_size: int
    """Entries on a page; a larger `per_page` counts as this one."""
    schedules: bool
    """True if deletions are left to a job: `SCHEDULED`, and the group stays."""
    item_fault: str | None
    """A code that the next change reports for its group, with the status 200."""
    refreshes: list[float]
    """When tokens were asked for in the last ten minutes, by `time.monotonic`."""
    users: dict[str, str]
    """Id to name."""
    names: dict[str, dict[str, str]]
    """Kind of source to the ids and names that there are."""
    groups: dict[str, dict[str, Any]]
    """Id to the group, with its sources."""
    jobs: dict[str, str]
    """Id of a deletion's job to the group."""
    revoked: bool
    """True if the refresh token was revoked."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.lifetime = 3600
        self.page_size = LARGEST_PAGE
        self.schedules = False
        self.item_fault = None
        self.refreshes = []
        self.revoked = False
        self.tokens = Tokens(ACCESS_TOKEN, most=_MOST_TOKENS)
        ids = numbered("3652397000000281000", len(PEOPLE))
        self.users = dict(zip(ids, PEOPLE, strict=True))
        self.names = {
            "users": self.users,
            "roles": {"3652397000000026005": "Manager"},
            "territories": {"3652397000000030001": "New York"},
            "groups": {},
        }
        self.groups = {}
        self.jobs = {}
        self._made = 4
        of = {person: user for user, person in self.users.items()}
        for name, people in GROUPS.items():
            sources = [{"type": "users", "source": {"id": of[one]}} for one in people]
            self.make_group(name, f"All of {name}", sources)

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""
        return (SandboxUser(user, name) for user, name in self.users.items())

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made; members are users only."""
        for group, known in self.groups.items():
            members = [key for kind, key in self.keys_of(group) if kind == "users"]
            yield SandboxGroup(group, known["name"], tuple(members))

    def keys_of(self, group: str) -> list[tuple[str, str]]:
        """Return the sources of a group: kind and id."""
        return [source_key(one) for one in self.groups[group]["sources"]]

    def make_group(self, name: str, description: str | None, sources: list[dict[str, Any]]) -> str:
        """Make a group, and return its id."""
        self._made += 1
        group = counted("3652397000009949000", self._made)
        known = {"id": group, "name": name, "description": description, "sources": sources}
        self.groups[group] = {**known, "created_time": "2025-01-15T10:30:00+05:30"}
        self.names["groups"][group] = name
        return group

    def drop_group(self, group: str) -> None:
        """Delete a group, which is no source of any other from then on."""
        del self.groups[group], self.names["groups"][group]
        for known in self.groups.values():
            known["sources"] = [
                one for one in known["sources"] if source_key(one) != ("groups", group)
            ]

    def may_refresh(self) -> bool:
        """Count one more request for a token; return False if there were too many."""
        now = time.monotonic()
        self.refreshes = [at for at in self.refreshes if now - at < _WINDOW_S]
        if len(self.refreshes) >= _MOST_REFRESHES:
            return False
        self.refreshes.append(now)
        return True


def source_key(source: dict[str, Any]) -> tuple[str, str]:
    """Return kind and id of a source."""
    return source["type"], source["source"]["id"]
