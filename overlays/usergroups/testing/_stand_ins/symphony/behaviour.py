"""Symphony: groups of a pod; members and those responsible; removal is soft; pages by cursor.

What is not documented: names of groups are taken once, only `ROLE_SCOPE` is in use, and an unknown
group is a 400 in its lists of members and of those responsible, which document no 404.

Outside of the document: the key manager's login, which the vendor's own clients repeat with each
new session. Its token opens nothing here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from usergroups.testing._behaviour import Behaviour
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.symphony.login import (
    KEY_MANAGER_LOGIN,
    USERNAME,
    fault_of,
    signed_of,
)
from usergroups.testing._stand_ins.symphony.page import BadCursorError, page
from usergroups.testing._stand_ins.symphony.state import Row, Rows, SymphonyState, in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from usergroups.testing._openapi.messages import Incoming, Response
    from usergroups.testing._request import Request

_ROLE = "COMPLIANCE_OFFICER"


class Symphony(Behaviour[SymphonyState]):
    """Symphony's Pod API, and its logins."""

    id = "symphony"
    assumed: ClassVar[Mapping[str, tuple[int, ...]]] = {"authenticate": (400,), "log_out": (401,)}

    def authorize(self, request: Request) -> None:
        """Check the session."""
        if request.header("sessiontoken") not in self.state.tokens.alive:
            raise self.refused(401, "401", "Invalid session")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape."""
        return Refused(reply(status, {"code": int(code or 0) or status, "message": message}))

    def authenticate(self, request: Request) -> Response:
        """Begin a session for the service account that signed the request."""
        self._check_login(request.json()["token"])
        return self._session()

    def authenticate_with_certificate(self, request: Request) -> Response:
        """Begin a session for the service account whose certificate the client showed."""
        if request.certified != USERNAME:
            raise self.refused(403, "403", "No such certificate")
        return self._session()

    def undocumented(self, incoming: Incoming) -> Response | None:
        """Begin a session with the key manager, which a group call never asks for."""
        if (incoming.method, incoming.path) != ("POST", KEY_MANAGER_LOGIN):
            return None
        self._check_login(signed_of(incoming.body))
        return reply(200, {"token": "key-manager-token", "name": "keyManagerToken"})

    def log_out(self, request: Request) -> Response:
        """End the session."""
        self.state.tokens.alive.discard(request.header("sessiontoken"))
        return reply(200, {"format": "TEXT", "message": "Success"})

    def search_users(self, request: Request) -> Response:
        """Find people by a part of a name or an address; all are of the pod."""
        text = request.json()["query"].casefold()
        rows = [row for row in map(self._found, self.state.users) if _has(row, text)]
        skip = request.number("skip", 0)
        limit = min(request.number("limit", 50), self.state.page_size)
        shown = rows[skip : skip + limit]
        if not shown:
            return reply(204)
        return reply(200, {"count": len(shown), "skip": skip, "limit": limit, "users": shown})

    def list_groups(self, request: Request) -> Response:
        """List the groups of a type."""
        wanted = {"type": request.query("type")}
        wanted |= {name: request.query(name) for name in ("area", "name") if request.query(name)}
        rows = [
            known
            for known in self.state.groups.values()
            if all(known.get(name) == value for name, value in wanted.items())
        ]
        return self._page(request, rows, self._counted())

    def get_group(self, request: Request) -> Response:
        """Return a group, in use or not."""
        return reply(200, self._group(request.path["groupId"]))

    def create_group(self, request: Request) -> Response:
        """Create a group."""
        body = dict(request.json())
        self._take_name(body["name"])
        group = self.state.make_group(body.pop("name"), body.pop("type"), **body)
        return reply(201, self._group(group))

    def update_group(self, request: Request) -> Response:
        """Change a group; what the body leaves out stays."""
        group, body = request.path["groupId"], request.json()
        self._group(group)
        if body.get("name") not in {None, self.state.groups[group]["name"]}:
            self._take_name(body["name"])
        self.state.groups[group].update(body, modifiedDate=self.state.now())
        return reply(200, self._group(group))

    def list_group_members(self, request: Request) -> Response:
        """List the memberships of a group, those that have ended too unless told otherwise."""
        return self._of_group(request, self.state.memberships)

    def list_group_assignments(self, request: Request) -> Response:
        """List the assignments of a group, those that have ended too unless told otherwise."""
        return self._of_group(request, self.state.assignments)

    def list_groups_of_user(self, request: Request) -> Response:
        """List the memberships of a user, those that have ended too unless told otherwise."""
        return self._of_user(request, self.state.memberships)

    def list_assignments_of_user(self, request: Request) -> Response:
        """List the assignments of a user, those that have ended too unless told otherwise."""
        return self._of_user(request, self.state.assignments)

    def set_group_member(self, request: Request) -> Response:
        """Begin or end a membership."""
        key = self._key(request)
        row = self.state.set_row(self.state.memberships, key, active=request.json()["active"])
        shown = self._expanded(row, {"user", "group"})
        shown["user"]["userName"] = shown["user"].pop("username")
        return reply(200, shown)

    def replace_group_members(self, request: Request) -> Response:
        """Replace the members; those who are not named are members no more."""
        group = request.path["groupId"]
        self._group(group)
        ids = {_username(person): user for user, person in self.state.users.items()}
        named = [entry.get("username") for entry in request.json()]
        if unknown := [name for name in named if name not in ids]:
            raise self.refused(404, "404", f"{len(unknown)} users were not found")
        wanted = {ids[name] for name in named}
        present = {user for at, user in self.state.memberships if at == group}
        for user in sorted(wanted | present):
            self.state.set_row(self.state.memberships, (group, user), active=user in wanted)
        return reply(200, {"format": "TEXT", "message": "Success"})

    def assign_group(self, request: Request) -> Response:
        """Begin or end an assignment: 201 when it is the first time, 200 from then on."""
        key = self._key(request)
        status = 200 if key in self.state.assignments else 201
        row = self.state.set_row(self.state.assignments, key, active=request.json()["active"])
        return reply(status, self._expanded(row, set()))

    def _check_login(self, signed: str) -> None:
        if fault := fault_of(signed):
            raise self.refused(401, "401", fault)

    def _session(self) -> Response:
        token = self.state.tokens.issue()
        return reply(200, {"token": token, "name": "sessionToken", "authorizationToken": "a.b.c"})

    def _group(self, group: str) -> dict[str, Any]:
        if group not in self.state.groups:
            raise self.refused(404, "404", "The group was not found")
        return self._counted()(self.state.groups[group])

    def _counted(self) -> Callable[[Row], Row]:
        members, assignees = in_force(self.state.memberships), in_force(self.state.assignments)

        def counted(group: Row) -> Row:
            counts = {
                "memberCount": len(members[group["id"]]),
                "assigneeCount": len(assignees[group["id"]]),
            }
            return {**group, **counts}

        return counted

    def _take_name(self, name: str) -> None:
        if name in {group["name"] for group in self.state.groups.values()}:
            raise self.refused(400, "400", "The name is taken")

    def _user(self, user: str) -> int:
        if int(user) not in self.state.users:
            raise self.refused(404, "404", "The user was not found")
        return int(user)

    def _key(self, request: Request) -> tuple[str, int]:
        self._group(request.path["groupId"])
        return request.path["groupId"], self._user(request.path["userId"])

    def _of_group(self, request: Request, rows: Rows) -> Response:
        group, user = request.path["groupId"], request.query("userId")
        if group not in self.state.groups:
            raise self.refused(400, "400", "The group was not found")
        found = [row for (at, who), row in rows.items() if at == group and user in {"", str(who)}]
        return self._rows(request, rows, found)

    def _of_user(self, request: Request, rows: Rows) -> Response:
        user, group = self._user(request.path["userId"]), request.query("groupId")
        kind = request.query("groupType")
        if kind != "ROLE_SCOPE":
            # The list of assignments documents no 422.
            status = 422 if rows is self.state.memberships else 400
            raise self.refused(status, str(status), "The type is not in use")
        found = [row for (at, who), row in rows.items() if who == user and group in {"", at}]
        in_type = [row for row in found if self.state.groups[row["groupId"]]["type"] == kind]
        return self._rows(request, rows, in_type)

    def _rows(self, request: Request, rows: Rows, found: list[dict[str, Any]]) -> Response:
        if rows is self.state.assignments and request.query("userRole") not in {"", _ROLE}:
            found = []
        wanted = set(request.query("expand").split(","))
        return self._page(request, found, lambda row: self._expanded(row, wanted))

    def _expanded(self, row: Row, wanted: set[str]) -> Row:
        shown = dict(row)
        if self.state.assignments.get((row["groupId"], row["userId"])) is row:
            shown["userRoles"] = [_ROLE]
        if "group" in wanted:
            known = self.state.groups[row["groupId"]]
            names = ("id", "name", "area", "type", "active")
            shown["group"] = {name: known[name] for name in names if name in known}
        if "user" in wanted:
            first, _, last = self.state.users[row["userId"]].partition(" ")
            login = _username(self.state.users[row["userId"]])
            known = {"id": row["userId"], "username": login}
            shown["user"] = {**known, "firstName": first, "lastName": last}
        return shown

    def _found(self, user: int) -> dict[str, Any]:
        first, _, last = self.state.users[user].partition(" ")
        return {
            "id": user,
            "emailAddress": f"{first.lower()}@example.org",
            "firstName": first,
            "lastName": last,
            "displayName": self.state.users[user],
            "accountType": "NORMAL",
        }

    def _page(self, request: Request, rows: list[Row], show: Callable[[Row], Row]) -> Response:
        active, sort = request.query("active"), request.query("sort")
        found = [row for row in rows if active in {"", str(row["active"]).lower()}]
        if sort:
            found = [show(row) for row in found]
            name = sort.removeprefix("-")
            if any(name not in row for row in found):
                raise self.refused(400, "400", "There is no such field to sort by")
            found.sort(key=lambda row: str(row[name]), reverse=sort.startswith("-"))
        try:
            shown = page(request, found, page_size=self.state.page_size, gaps=self.state.gaps)
        except BadCursorError:
            shown = None
        if shown is None:
            raise self.refused(400, "400", "The cursor is not one of a page")
        if not sort:
            shown["data"] = [show(row) for row in shown["data"]]
        return reply(200, shown)


def _username(person: str) -> str:
    return person.lower().replace(" ", ".")


def _has(row: dict[str, Any], text: str) -> bool:
    return any(text in row[name].casefold() for name in ("displayName", "emailAddress"))
