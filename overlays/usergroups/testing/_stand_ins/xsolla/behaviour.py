"""Xsolla: groups of a Login project, changed user by user; the default group is everybody's.

What is not documented: a replacement leaves the default group alone, whether it is named or not; a
name that is taken, and the default group in any other change, are refused with 422 and code `0`; a
status without a documented code has `0`, from 500 on `004-001`, which is documented with 418; a
cursor that no page had is a 422. `users.py` has what is not documented of lists.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, ClassVar, Final

from usergroups.testing._behaviour import Behaviour, State, Tokens, numbered
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.xsolla.users import (
    CursorError,
    page_after,
    page_of_search,
    shown_user,
)
from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from usergroups.testing._openapi.messages import Response
    from usergroups.testing._request import Request

DEFAULT: Final = 1
PROJECT_ID: Final = "40db2ea4-5d42-11e6-a3ff-005056a0e04a"
TOKEN: Final = "server-token-aX3d91.payload.signature"  # noqa: S105 - made up
CLIENT_ID: Final = "1001"
CLIENT_SECRET: Final = "xsolla-client-secret-Vx8Wq"  # noqa: S105 - made up


class XsollaState(State):
    """One Login project."""

    lifetime: int
    """Seconds that the vendor says its tokens are good for."""
    users: dict[str, str]
    """Id to name."""
    names: dict[int, str]
    """Group to its name; group 1 is the default one."""
    members: dict[int, set[str]]
    """Group to the ids of the users who are in it."""
    page_size: int
    """Users on a page; a larger `limit` counts as this one."""

    def reset(self) -> None:
        """Put everything back to how it was at first."""
        self.lifetime = 3600
        self.page_size = 100
        self.tokens = Tokens(TOKEN)
        ids = numbered("00000000-0000-4000-8000-000000000000", len(PEOPLE))
        self.users = dict(zip(ids, PEOPLE, strict=True))
        self.names = {DEFAULT: "Everyone"}
        self.members = {DEFAULT: set(ids)}
        for number, (name, people) in enumerate(GROUPS.items(), DEFAULT + 1):
            self.names[number] = name
            self.members[number] = {ids[PEOPLE.index(person)] for person in people}

    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""
        return (SandboxUser(user, name) for user, name in self.users.items())

    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made."""
        for number, name in self.names.items():
            yield SandboxGroup(str(number), name, tuple(sorted(self.members[number])))


class Xsolla(Behaviour[XsollaState]):
    """Xsolla Login API v1."""

    id = "xsolla"
    assumed: ClassVar[Mapping[str, tuple[int, ...]]] = {
        "list_users": (400, 422),
        "search_users": (400,),
    }
    codes: ClassVar[Mapping[int, str]] = {
        400: "0",
        401: "002-016",
        403: "1901-0001",
        404: "003-061",
        418: "004-001",
        500: "004-001",
    }

    def authorize(self, request: Request) -> None:
        """Check the server token."""
        if request.header("x-server-authorization") not in self.state.tokens.alive:
            raise self.refused(401, "002-016", "Invalid token")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape."""
        return Refused(reply(status, {"error": {"code": code, "description": message}}))

    def create_token(self, request: Request) -> Response:
        """Give the OAuth client a token; the sandbox knows no grants of people."""
        form = request.form()
        if form["grant_type"] != "client_credentials":
            raise self.refused(422, "0", "The sandbox knows the grant client_credentials only")
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            raise self.refused(400, "010-019", "The client could not be authenticated")
        issued = {"access_token": self.state.tokens.issue(), "token_type": "bearer"}
        return reply(200, {**issued, "expires_in": self.state.lifetime})

    def create_group(self, request: Request) -> Response:
        """Create a group; no id comes back."""
        self._check_project(request)
        self._take_name(request.json()["name"])
        number = max(self.state.names) + 1
        self.state.names[number] = request.json()["name"]
        self.state.members[number] = set()
        return reply(204)

    def rename_group(self, request: Request) -> Response:
        """Change a group's name, all that can be changed."""
        self._check_project(request)
        number, name = self._group(int(request.path["group_id"])), request.json()["new_name"]
        if name != self.state.names[number]:
            self._take_name(name)
        self.state.names[number] = name
        return reply(204)

    def list_users(self, request: Request) -> Response:
        """List the users, those of some groups or those whom a text finds."""
        self._check_project(request)
        rows, url = self._rows(), request.address + request.incoming.path.decode()
        try:
            page = page_after(rows, request, page_size=self.state.page_size, url=url)
        except CursorError:
            raise self.refused(422, "0", "No page ends there") from None
        return reply(200, page)

    def search_users(self, request: Request) -> Response:
        """Find users by a text in one of their fields, and by their groups."""
        self._check_project(request)
        return reply(200, page_of_search(self._rows(), request, page_size=self.state.page_size))

    def get_user(self, request: Request) -> Response:
        """Return a user with the groups that the user is in."""
        user = self._user(request)
        number = [*self.state.users].index(user) + 1
        return reply(200, shown_user(user, self.state.users[user], number, self._groups_of(user)))

    def replace_groups_of_user(self, request: Request) -> Response:
        """Let a user be in these groups, the default one and no others."""
        user = self._user(request)
        wanted = {self._group(number) for number in request.json()["user_groups"]} | {DEFAULT}
        for number, members in self.state.members.items():
            (members.add if number in wanted else members.discard)(user)
        return reply(200, self._groups_of(user))

    def update_groups_of_user(self, request: Request) -> Response:
        """Add a user to groups, and remove the user from others."""
        user = self._user(request)
        added = self._changeable(request.json().get("add_user_groups", []))
        removed = self._changeable(request.json().get("remove_user_groups", []))
        for number in added:
            self.state.members[number].add(user)
        for number in removed:
            self.state.members[number].discard(user)
        return reply(200, self._groups_of(user))

    def remove_groups_of_user(self, request: Request) -> Response:
        """Remove a user from groups."""
        user = self._user(request)
        for number in self._changeable(request.json()["user_groups"]):
            self.state.members[number].discard(user)
        return reply(204)

    def _rows(self) -> list[dict[str, Any]]:
        held: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for group in self.state.names:
            for user in self.state.members[group]:
                held[user].append(self._shown(group))
        return [
            shown_user(user, name, number, held[user])
            for number, (user, name) in enumerate(self.state.users.items(), 1)
        ]

    def _groups_of(self, user: str) -> list[dict[str, Any]]:
        return [self._shown(each) for each in self.state.names if user in self.state.members[each]]

    def _shown(self, group: int) -> dict[str, Any]:
        return {
            "id": group,
            "name": self.state.names[group],
            "is_default": group == DEFAULT,
            "is_deletable": group != DEFAULT,
        }

    def _check_project(self, request: Request) -> None:
        if request.path["project_id"] != PROJECT_ID:
            raise self.refused(404, "003-019", "The project does not exist")

    def _user(self, request: Request) -> str:
        self._check_project(request)
        if request.path["user_id"] not in self.state.users:
            raise self.refused(404, "003-002", "The user does not exist")
        return request.path["user_id"]

    def _group(self, number: int) -> int:
        if number not in self.state.names:
            raise self.refused(404, "003-061", "The group does not exist")
        return number

    def _changeable(self, numbers: list[int]) -> list[int]:
        if DEFAULT in numbers:
            raise self.refused(422, "0", "The default group cannot be changed for one user")
        return [self._group(number) for number in numbers]

    def _take_name(self, name: str) -> None:
        if name in self.state.names.values():
            raise self.refused(422, "0", "The name is taken")
