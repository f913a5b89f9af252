"""SoftwareOne: groups of an account; users hold groups; lists by offset, narrowed by RQL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.standins.request import Refused, reply
from tests.standins.vendor import GROUPS, PEOPLE, Tokens, Vendor, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.server.answers import Answer
    from tests.standins.request import Request

_NAMED = ("limit=", "offset=", "order=", "select=")


class SoftwareOne(Vendor):
    """One account with an API token."""

    id = "softwareone"
    token = "idt:TKN-0001-0002:softwareone-secret-K4fRw"
    account = "ACC-0001-0001"
    default_group = "UGR-0000-0000"

    def seed(self) -> None:
        self.page_size = 100
        """A larger limit counts as this one."""
        self.tells_total = True
        self.repeated_add = 200
        """The status when a user has the group already: the vendor does not document it."""
        self.absent_removal = 404
        """The status when a user does not have the group: the vendor does not document it."""
        self.hidden = {"audit", "users"}
        """Fields that come only when they are selected."""
        self.tokens = Tokens(self.token)
        self.users: dict[str, str] = dict(
            zip(numbered("USR-0000-{:04}", len(PEOPLE)), PEOPLE, strict=True)
        )
        self.account_users = dict(
            zip(numbered("AUSR-0000-0000-{:04}", len(PEOPLE)), self.users, strict=True)
        )
        groups = dict(zip(numbered("UGR-0000-{:04}", len(GROUPS)), GROUPS.items(), strict=True))
        self.groups: dict[str, dict[str, Any]] = {}
        self.members: dict[str, list[str]] = {}
        ids = list(self.users)
        for group, (name, people) in {self.default_group: ("Everyone", ()), **groups}.items():
            self.groups[group] = {
                "id": group,
                "name": name,
                "description": f"All of {name}",
                "logo": "/logos/1.png",
                "isDefault": group == self.default_group,
                "modules": [{"id": "MOD-1756"}],
                "buyers": [{"id": "BUY-0001-0001"}],
            }
            self.members[group] = [ids[PEOPLE.index(person)] for person in people]

    def authorize(self, request: Request) -> None:
        scheme, _, token = request.header("authorization").partition(" ")
        if scheme != "Bearer" or token not in self.tokens.alive:
            raise self.refused(401, "401", "The token is missing or invalid")

    def refused(self, status: int, code: str, message: str) -> Refused:
        body = {
            "type": "https://tools.ietf.org/html/rfc9110",
            "title": "One or more errors occurred.",
            "status": status,
            "detail": message,
            "traceId": "00-5d1c0a7e-01",
            "errors": {code: [message]},
        }
        return Refused(reply(status, body, {"content-type": "application/problem+json"}))

    def list_groups(self, request: Request) -> Answer:
        return self._page(request, (self._shown(group) for group in self.groups))

    def get_group(self, request: Request) -> Answer:
        return reply(200, self._selected(request, self._shown(self._group(request.path["id"]))))

    def create_group(self, request: Request) -> Answer:
        body = request.json()
        self._take_name(body.get("name"))
        group = f"UGR-0001-{len(self.groups):04}"
        self.groups[group] = {"id": group, "isDefault": False, **_blank(), **body}
        self.members[group] = []
        return reply(201, self._selected(request, self._shown(group)))

    def update_group(self, request: Request) -> Answer:
        """Replaces all: what the body leaves out is gone."""
        group = self._group(request.path["id"])
        known, body = self.groups[group], request.json()
        if body.get("name") != known["name"]:
            self._take_name(body.get("name"))
        changed: dict[str, Any] = {**known, **_blank(), **body}
        if known["isDefault"] and _ids(changed["modules"]) != _ids(known["modules"]):
            raise self.refused(400, "modules", "The modules of the default group cannot change")
        self.groups[group] = changed
        return reply(200, self._selected(request, self._shown(group)))

    def delete_group(self, request: Request) -> Answer:
        group = self._group(request.path["id"])
        if self.groups[group]["isDefault"]:
            raise self.refused(400, "id", "The default group cannot be deleted")
        if self.members[group]:
            raise self.refused(400, "users", "A group with members cannot be deleted")
        del self.groups[group], self.members[group]
        return reply(204)

    def list_account_users(self, request: Request) -> Answer:
        return self._page(request, (self._person(user) for user in self.account_users.values()))

    def get_account_user(self, request: Request) -> Answer:
        return reply(200, self._selected(request, self._person(self._user(request))))

    def add_group_to_user(self, request: Request) -> Answer:
        user, group = self._user(request), self._group(request.json()["id"])
        if user not in self.members[group]:
            self.members[group].append(user)
        elif self.repeated_add != 200:
            raise self.refused(self.repeated_add, "id", "The user has the group")
        return reply(200, self._selected(request, self._person(user)))

    def replace_groups_of_user(self, request: Request) -> Answer:
        user = self._user(request)
        wanted = [self._group(one["id"]) for one in request.json()]
        if not wanted:
            raise self.refused(400, "groups", "A user needs at least one group")
        for group, members in self.members.items():
            if group in wanted and user not in members:
                members.append(user)
            elif group not in wanted and user in members:
                members.remove(user)
        return reply(200, self._selected(request, self._person(user)))

    def remove_group_from_user(self, request: Request) -> Answer:
        user, group = self._user(request), self._group(request.path["userGroupId"])
        if user in self.members[group]:
            self.members[group].remove(user)
        elif self.absent_removal != 204:
            raise self.refused(self.absent_removal, "id", "The user does not have the group")
        return reply(204)

    add_group_to_account_user = add_group_to_user
    replace_groups_of_account_user = replace_groups_of_user
    remove_group_from_account_user = remove_group_from_user

    def create_account_user(self, request: Request) -> Answer:
        profile, number = request.json()["user"], len(self.users) + 1
        user = f"USR-0000-{number:04}"
        for one in request.json()["groups"]:
            self.members[self._group(one["id"])].append(user)
        self.users[user] = f"{profile['firstName']} {profile['lastName']}"
        self.account_users[f"AUSR-0000-0000-{number:04}"] = user
        return reply(201, self._selected(request, self._person(user)))

    def delete_account_user(self, request: Request) -> Answer:
        user = self._user(request)
        del self.account_users[request.path["id"]]
        for members in self.members.values():
            if user in members:
                members.remove(user)
        return reply(204)

    def _group(self, group: str) -> str:
        if group not in self.groups:
            raise self.refused(404, "id", "The group was not found")
        return group

    def _user(self, request: Request) -> str:
        path = request.path
        user = path["userId"] if "userId" in path else self.account_users.get(path["id"])
        if user not in self.account_users.values():
            raise self.refused(404, "id", "The user was not found")
        if path.get("accountId", self.account) != self.account:
            raise self.refused(404, "accountId", "The account was not found")
        return str(user)

    def _take_name(self, name: str | None) -> None:
        if not name or name in {group["name"] for group in self.groups.values()}:
            raise self.refused(400, "name", "The name is missing or taken")

    def _shown(self, group: str) -> dict[str, Any]:
        users = [{"id": user, "name": self.users[user]} for user in self.members[group]]
        return {"account": {"id": self.account}, **self.groups[group], "users": users}

    def _person(self, user: str) -> dict[str, Any]:
        held = [group for group, members in self.members.items() if user in members]
        place = next(key for key, value in self.account_users.items() if value == user)
        return {
            "id": place,
            "user": {"id": user, "name": self.users[user]},
            "account": {"id": self.account, "name": "Acme", "type": "Client"},
            "groups": [{"id": group, "name": self.groups[group]["name"]} for group in held],
        }

    def _selected(self, request: Request, row: dict[str, Any]) -> dict[str, Any]:
        """The row without what is hidden and was not asked for."""
        raw = request.incoming.query.decode()
        given = [part for part in raw.split("&") if part.startswith("select=")]
        chosen = [one for part in given for one in unquote(part[7:]).split(",")]
        if any(one[:1] not in {"+", "-"} for one in chosen):
            raise self.refused(400, "select", "Fields are selected as +name or -name")
        left_out = self.hidden | {one[1:] for one in chosen if one[0] == "-"}
        left_out -= {one[1:] for one in chosen if one[0] == "+"}
        shown = {name: value for name, value in row.items() if name not in left_out}
        return {**shown, "$meta": {"omitted": sorted(left_out & row.keys())}}

    def _page(self, request: Request, rows: Iterable[dict[str, Any]]) -> Answer:
        limit = min(request.number("limit", self.page_size), self.page_size)
        offset = request.number("offset", 0)
        found = [row for row in rows if self._matches(request, row)]
        order = request.query("order")
        if order:
            found.sort(key=lambda row: str(row[order.lstrip("-")]), reverse=order.startswith("-"))
        total = len(found) if self.tells_total else None
        pagination = {"offset": offset, "limit": limit, "total": total}
        data = [self._selected(request, row) for row in found[offset : offset + limit]]
        return reply(200, {"$meta": {"pagination": pagination}, "data": data})

    def _matches(self, request: Request, row: dict[str, Any]) -> bool:
        parts = request.incoming.query.decode().split("&")
        terms = [part for part in parts if part and not part.startswith(_NAMED)]
        return all(self._holds(term, row) for term in terms)

    def _holds(self, term: str, row: dict[str, Any]) -> bool:
        if found := re.fullmatch(r"any\((\w+),(.+)\)", term):
            return any(self._holds(found[2], one) for one in row.get(found[1], ()))
        if found := re.fullmatch(r"eq\(([\w.]+),(.+)\)|([\w.]+)=(.+)", term):
            value: Any = row
            for name in (found[1] or found[3]).split("."):
                value = value.get(name, {})
            return bool(value == unquote(found[2] or found[4]).strip("'\""))
        raise self.refused(400, "rql", f"The stand-in does not know {term}")


def _blank() -> dict[str, Any]:
    return {"description": None, "logo": None, "buyers": None, "modules": []}


def _ids(references: Iterable[dict[str, Any]]) -> set[str]:
    return {reference["id"] for reference in references}
