"""Xsolla: groups of a Login project, changed user by user; the default group is everybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.standins.request import Refused, reply
from tests.standins.vendor import GROUPS, PEOPLE, Tokens, Vendor, numbered

if TYPE_CHECKING:
    from tests.server.answers import Answer
    from tests.standins.request import Request

DEFAULT = 1


class Xsolla(Vendor):
    """One Login project."""

    id = "xsolla"
    project = "40db2ea4-5d42-11e6-a3ff-005056a0e04a"
    client_id = "1001"
    client_secret = "xsolla-client-secret-Vx8Wq"
    token = "server-token-aX3d91.payload.signature"

    def seed(self) -> None:
        self.lifetime = 3600
        self.tokens = Tokens(self.token)
        self.users = numbered("00000000-0000-4000-8000-{:012}", len(PEOPLE))
        self.names = {DEFAULT: "Everyone"}
        self.members: dict[int, set[str]] = {DEFAULT: set(self.users)}
        for number, (name, people) in enumerate(GROUPS.items(), 2):
            self.names[number] = name
            self.members[number] = {self.users[PEOPLE.index(person)] for person in people}

    def authorize(self, request: Request) -> None:
        if request.header("x-server-authorization") not in self.tokens.alive:
            raise self.refused(401, "002-016", "Invalid token")

    def refused(self, status: int, code: str, message: str) -> Refused:
        return Refused(reply(status, {"error": {"code": code, "description": message}}))

    def create_token(self, request: Request) -> Answer:
        form = request.form()
        if (form["client_id"], form["client_secret"]) != (self.client_id, self.client_secret):
            raise self.refused(400, "010-019", "The client could not be authenticated")
        issued = {"access_token": self.tokens.issue(), "token_type": "bearer"}
        return reply(200, {**issued, "expires_in": self.lifetime})

    def create_group(self, request: Request) -> Answer:
        self._check_project(request)
        self._take_name(request.json()["name"])
        number = max(self.names) + 1
        self.names[number] = request.json()["name"]
        self.members[number] = set()
        return reply(204)

    def rename_group(self, request: Request) -> Answer:
        self._check_project(request)
        number = self._group(int(request.path["group_id"]))
        self._take_name(request.json()["new_name"])
        self.names[number] = request.json()["new_name"]
        return reply(204)

    def replace_groups_of_user(self, request: Request) -> Answer:
        user = self._user(request)
        wanted = {self._group(number) for number in request.json()["user_groups"]} | {DEFAULT}
        for number, members in self.members.items():
            (members.add if number in wanted else members.discard)(user)
        return reply(200, self.groups_of(user))

    def update_groups_of_user(self, request: Request) -> Answer:
        user = self._user(request)
        added = self._changeable(request.json().get("add_user_groups", []))
        removed = self._changeable(request.json().get("remove_user_groups", []))
        for number in added:
            self.members[number].add(user)
        for number in removed:
            self.members[number].discard(user)
        return reply(200, self.groups_of(user))

    def remove_groups_of_user(self, request: Request) -> Answer:
        user = self._user(request)
        for number in self._changeable(request.json()["user_groups"]):
            self.members[number].discard(user)
        return reply(204)

    def groups_of(self, user: str) -> list[dict[str, Any]]:
        """The groups of a user, as the vendor shows them."""
        return [
            {
                "id": number,
                "name": name,
                "is_default": number == DEFAULT,
                "is_deletable": number != DEFAULT,
            }
            for number, name in self.names.items()
            if user in self.members[number]
        ]

    def _check_project(self, request: Request) -> None:
        if request.path["project_id"] != self.project:
            raise self.refused(404, "003-019", "The project does not exist")

    def _user(self, request: Request) -> str:
        self._check_project(request)
        if request.path["user_id"] not in self.users:
            raise self.refused(404, "003-002", "The user does not exist")
        return request.path["user_id"]

    def _group(self, number: int) -> int:
        if number not in self.names:
            raise self.refused(404, "003-061", "The group does not exist")
        return number

    def _changeable(self, numbers: list[int]) -> list[int]:
        if DEFAULT in numbers:
            raise self.refused(422, "0", "The default group cannot be changed for one user")
        return [self._group(number) for number in numbers]

    def _take_name(self, name: str) -> None:
        if name in self.names.values():
            raise self.refused(422, "0", "The name is taken")
