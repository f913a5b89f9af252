"""Symphony: groups of a pod; members and those responsible; removal is soft; pages by cursor."""

from __future__ import annotations

import base64
import functools
import time
from typing import TYPE_CHECKING, Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.standins.request import Refused, reply
from tests.standins.vendor import GROUPS, PEOPLE, Tokens, Vendor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.server.answers import Answer
    from tests.standins.request import Request

_LONGEST_LOGIN = 300
_NEXT = "https://pod-internal.example.invalid/v2/admin/usergroups?after="


class Symphony(Vendor):
    """One pod with one service account."""

    id = "symphony"
    username = "groups-bot"
    token = "session-token-Zy6tB"

    def private_key(self, form: str = "pkcs8") -> str:
        """The service account's key in PEM, `pkcs8` or `pkcs1`."""
        pkcs1 = serialization.PrivateFormat.TraditionalOpenSSL
        return (
            _key()
            .private_bytes(
                serialization.Encoding.PEM,
                pkcs1 if form == "pkcs1" else serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            .decode()
        )

    def seed(self) -> None:
        self.page_size = 50
        """Rows in a page where no limit is asked for, and at most."""
        self.gaps = False
        """Whether an empty page stands before each other one."""
        self.clock = 1_700_000_000_000
        self.tokens = Tokens(self.token)
        first = 71811853190208
        self.users = {first + number: person for number, person in enumerate(PEOPLE, 1)}
        self.groups: dict[str, dict[str, Any]] = {}
        self.memberships: dict[tuple[str, int], dict[str, Any]] = {}
        self.assignments: dict[tuple[str, int], dict[str, Any]] = {}
        ids = {person: user for user, person in self.users.items()}
        for name, people in GROUPS.items():
            group = self._make(name, "ROLE_SCOPE")
            for person in people:
                self._set(self.memberships, (group, ids[person]), active=True)

    def authorize(self, request: Request) -> None:
        if request.header("sessiontoken") not in self.tokens.alive:
            raise self.refused(401, "401", "Invalid session")

    def refused(self, status: int, code: str, message: str) -> Refused:
        return Refused(reply(status, {"code": int(code or 0) or status, "message": message}))

    def authenticate(self, request: Request) -> Answer:
        signed = request.json()["token"]
        try:
            claims = jwt.decode(signed, _key().public_key(), algorithms=["RS512"])
        except jwt.PyJWTError as error:
            raise self.refused(401, "401", type(error).__name__) from None
        if claims["exp"] - time.time() > _LONGEST_LOGIN or claims.get("sub") != self.username:
            raise self.refused(401, "401", "Invalid subject or too long an expiry")
        return self._session()

    def authenticate_with_certificate(self, request: Request) -> Answer:
        if request.certified != self.username:
            raise self.refused(403, "403", "No such certificate")
        return self._session()

    def log_out(self, request: Request) -> Answer:
        self.tokens.alive.discard(request.header("sessiontoken"))
        return reply(200, {"format": "TEXT", "message": "Success"})

    def list_groups(self, request: Request) -> Answer:
        wanted = {"type": request.query("type")}
        wanted |= {name: request.query(name) for name in ("area", "name") if request.query(name)}
        rows = (
            self._group(group)
            for group, known in self.groups.items()
            if all(known.get(name) == value for name, value in wanted.items())
        )
        return self._page(request, rows)

    def get_group(self, request: Request) -> Answer:
        return reply(200, self._group(request.path["groupId"]))

    def create_group(self, request: Request) -> Answer:
        body = dict(request.json())
        if body["name"] in {group["name"] for group in self.groups.values()}:
            raise self.refused(400, "400", "The name is taken")
        return reply(201, self._group(self._make(body.pop("name"), body.pop("type"), **body)))

    def update_group(self, request: Request) -> Answer:
        group = request.path["groupId"]
        self._group(group)
        self.groups[group].update(request.json(), modifiedDate=self._now())
        return reply(200, self._group(group))

    def list_group_members(self, request: Request) -> Answer:
        return self._rows(request, self.memberships, group=request.path["groupId"])

    def list_group_assignments(self, request: Request) -> Answer:
        return self._rows(request, self.assignments, group=request.path["groupId"])

    def list_groups_of_user(self, request: Request) -> Answer:
        return self._rows(request, self.memberships, user=self._user(request.path["userId"]))

    def list_assignments_of_user(self, request: Request) -> Answer:
        return self._rows(request, self.assignments, user=self._user(request.path["userId"]))

    def set_group_member(self, request: Request) -> Answer:
        self._group(request.path["groupId"])
        key = request.path["groupId"], self._user(request.path["userId"])
        row = self._set(self.memberships, key, active=request.json()["active"])
        shown = self._expanded(row, {"user", "group"})
        shown["user"]["userName"] = shown["user"].pop("username")
        return reply(200, shown)

    def replace_group_members(self, request: Request) -> Answer:
        group = request.path["groupId"]
        self._group(group)
        ids = {_username(person): user for user, person in self.users.items()}
        named = [entry["username"] for entry in request.json()]
        if unknown := [name for name in named if name not in ids]:
            raise self.refused(404, "404", f"{len(unknown)} users were not found")
        wanted = {ids[name] for name in named}
        present = {user for at, user in self.memberships if at == group}
        for user in sorted(wanted | present):
            self._set(self.memberships, (group, user), active=user in wanted)
        return reply(200, {"format": "TEXT", "message": "Success"})

    def assign_group(self, request: Request) -> Answer:
        self._group(request.path["groupId"])
        key = request.path["groupId"], self._user(request.path["userId"])
        status = 200 if key in self.assignments else 201
        row = self._set(self.assignments, key, active=request.json()["active"])
        return reply(status, {**self._expanded(row, set()), "userRoles": ["COMPLIANCE_OFFICER"]})

    def members(self, group: str) -> set[int]:
        """The users who are in a group now."""
        rows = self.memberships.items()
        return {user for (at, user), row in rows if at == group and row["active"]}

    def _session(self) -> Answer:
        token = self.tokens.issue()
        return reply(200, {"token": token, "name": "sessionToken", "authorizationToken": "a.b.c"})

    def _now(self) -> int:
        self.clock += 1000
        return self.clock

    def _make(self, name: str, kind: str, **more: str) -> str:
        group = base64.urlsafe_b64encode(f"{len(self.groups) + 1}~?{name}".encode()).decode()
        known = {"id": group, "name": name, "type": kind, "active": True, **more}
        self.groups[group] = {**known, "createdDate": self._now(), "modifiedDate": self._now()}
        return group

    def _group(self, group: str) -> dict[str, Any]:
        if group not in self.groups:
            raise self.refused(404, "404", "The group was not found")
        members = len(self.members(group))
        return {**self.groups[group], "memberCount": members, "assigneeCount": 0}

    def _user(self, user: str) -> int:
        if int(user) not in self.users:
            raise self.refused(404, "404", "The user was not found")
        return int(user)

    def _set(
        self, rows: dict[tuple[str, int], dict[str, Any]], key: tuple[str, int], *, active: bool
    ) -> dict[str, Any]:
        fresh = {"id": f"row-{len(rows) + 1}", "groupId": key[0], "userId": key[1], "active": None}
        row = rows.setdefault(key, fresh)
        if row["active"] is not active:
            row["active"] = active
            row["lastAddedDate" if active else "lastRemovedDate"] = self._now()
        return row

    def _rows(
        self,
        request: Request,
        rows: dict[tuple[str, int], dict[str, Any]],
        *,
        group: str | None = None,
        user: int | None = None,
    ) -> Answer:
        if group is not None and group not in self.groups:
            raise self.refused(400, "400", "The group was not found")
        if user is not None and request.query("groupType") != "ROLE_SCOPE":
            raise self.refused(422, "422", "The type is not in use")
        found = [
            self._expanded(row, set(request.query("expand").split(",")))
            for (at, who), row in rows.items()
            if group in {None, at} and user in {None, who}
        ]
        return self._page(request, found)

    def _expanded(self, row: dict[str, Any], wanted: set[str]) -> dict[str, Any]:
        shown = dict(row)
        if "group" in wanted:
            known = self.groups[row["groupId"]]
            names = ("id", "name", "type", "active")
            shown["group"] = {name: known[name] for name in names}
        if "user" in wanted:
            first, _, last = self.users[row["userId"]].partition(" ")
            login = _username(f"{first} {last}")
            known = {"id": row["userId"], "username": login}
            shown["user"] = {**known, "firstName": first, "lastName": last}
        return shown

    def _page(self, request: Request, rows: Iterable[dict[str, Any]]) -> Answer:
        """A page; cursors are opaque, and `next` leads to a host that must not see the token."""
        active = request.query("active")
        found = [row for row in rows if active in {"", str(row["active"]).lower()}]
        after = base64.urlsafe_b64decode(request.query("after") or _cursor(0)).decode()
        start, gap = int(after.strip("g")), after.endswith("g")
        size = min(request.number("limit", self.page_size), self.page_size)
        stop = start if self.gaps and not gap else start + size
        cursors = {"before": _cursor(start), "after": _cursor(stop, gap=stop == start)}
        pagination: dict[str, Any] = {"cursors": cursors}
        if stop < len(found):
            pagination["next"] = _NEXT + cursors["after"]
        else:
            del cursors["after"]
        return reply(200, {"data": found[start:stop], "pagination": pagination})


@functools.cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _cursor(place: int, *, gap: bool = False) -> str:
    return base64.urlsafe_b64encode(f"{place}{'g' if gap else ''}".encode()).decode()


def _username(person: str) -> str:
    return person.lower().replace(" ", ".")
