"""SmartPM: groups of a company, and which of them stands in a project in which role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.standins.request import Refused, reply
from tests.standins.vendor import GROUPS, PEOPLE, Tokens, Vendor, numbered

if TYPE_CHECKING:
    from tests.server.answers import Answer
    from tests.standins.request import Request

_ROLES = {
    "Admin": "00000000-0000-4000-8000-00000000ad01",
    "Viewer": "00000000-0000-4000-8000-00000000ad02",
}


class SmartPM(Vendor):
    """One company with one project, in which the first group is Viewer."""

    id = "smartpm"
    api_key = "smartpm-api-key-R7mQ2"
    company_id = "c0ffee00-0000-4000-8000-00000000c0de"
    project = 4711
    project_group = "00000000-0000-4000-8000-0000000000aa"

    def seed(self) -> None:
        self.tokens = Tokens(self.api_key)
        self.users = {
            user: _user(user, person)
            for user, person in zip(
                numbered("00000000-0000-4000-8000-{:012}", len(PEOPLE)), PEOPLE, strict=True
            )
        }
        self.groups: dict[str, dict[str, Any]] = {}
        ids = list(self.users)
        shown = numbered("00000000-0000-4000-8000-0000000000{:02}", len(GROUPS))
        for group, (name, people) in zip(shown, GROUPS.items(), strict=True):
            members = [ids[PEOPLE.index(person)] for person in people]
            self.groups[group] = {"id": group, "name": name, "users": members}
        self.links = {self.project_group: (shown[0], "Viewer")}
        self.people: dict[int, tuple[str, str]] = {1: (ids[0], "Admin")}
        self.notified: list[str] = []
        """One entry for each time that people got mail."""

    def authorize(self, request: Request) -> None:
        known = request.header("x-api-key") in self.tokens.alive
        if not known or request.header("x-company-id") != self.company_id:
            raise self.refused(401, "", "")

    def refused(self, status: int, code: str, message: str) -> Refused:
        return Refused(reply(status, {} if status >= 500 else None))

    def get_group(self, request: Request) -> Answer:
        return reply(200, self._shown(request.path["userGroupId"]))

    def set_project_group(self, request: Request) -> Answer:
        self._check_project(request)
        link = request.path["projectUserGroupId"]
        if link not in self.links:
            raise self.refused(404, "", "")
        group, role = self.links[link]
        body = request.json()
        group = body.get("userGroupId", group)
        role = body.get("role", role)
        shown = self._shown(group)
        if role not in _ROLES:
            raise self.refused(400, "", "")
        self.links[link] = (group, role)
        if not body.get("disableNotification"):
            self.notified.append(link)
        return reply(200, {"id": link, "userGroup": shown, "role": role, "roleId": _ROLES[role]})

    def list_project_roles_of_user(self, request: Request) -> Answer:
        user = request.path["userId"]
        if user not in self.users:
            raise self.refused(404, "", "")
        roles = [
            {
                "projectId": self.project,
                "userGroupId": group,
                "userGroupName": self.groups[group]["name"],
                "groupRoleId": _ROLES[role],
                "effectiveRoleId": _ROLES[role],
            }
            for group, role in self.links.values()
            if user in self.groups[group]["users"]
        ]
        return reply(200, {"userId": user, "projectRoles": roles})

    def list_project_users(self, request: Request) -> Answer:
        self._check_project(request)
        return reply(200, [self._person(number) for number in self.people])

    def create_project_user(self, request: Request) -> Answer:
        self._check_project(request)
        body = request.json()
        if body["user"] not in self.users or body["role"] not in _ROLES:
            raise self.refused(404, "", "")
        if body["user"] in {user for user, _ in self.people.values()}:
            raise self.refused(409, "", "")
        number = max(self.people, default=0) + 1
        self.people[number] = (body["user"], body["role"])
        if not body.get("disableNotification"):
            self.notified.append(body["user"])
        return reply(200, self._person(number))

    def update_project_user(self, request: Request) -> Answer:
        self._check_project(request)
        number = self._number(request)
        self.people[number] = (request.json()["user"], request.json()["role"])
        self.notified.append(request.json()["user"])
        return reply(200, self._person(number))

    def remove_project_user(self, request: Request) -> Answer:
        self._check_project(request)
        del self.people[self._number(request)]
        return reply(200)

    def create_user(self, request: Request) -> Answer:
        user = f"00000000-0000-4000-8000-{len(self.users) + 1:012}"
        known = request.json()
        self.users[user] = {**_user(user, ""), **{k: v for k, v in known.items() if k in _OWN}}
        return reply(200, self._company_user(user))

    def update_user(self, request: Request) -> Answer:
        user = request.path["userId"]
        if user not in self.users:
            raise self.refused(404, "", "")
        known = request.json()
        self.users[user].update({k: v for k, v in known.items() if k in _OWN})
        return reply(200, self._company_user(user))

    def delete_user(self, request: Request) -> Answer:
        if self.users.pop(request.path["userId"], None) is None:
            raise self.refused(404, "", "")
        for group in self.groups.values():
            group["users"] = [user for user in group["users"] if user in self.users]
        return reply(200)

    def _check_project(self, request: Request) -> None:
        if int(request.path["projectId"]) != self.project:
            raise self.refused(404, "", "")

    def _shown(self, group: str) -> dict[str, Any]:
        known = self.groups.get(group)
        if known is None:
            raise self.refused(404, "", "")
        return {**known, "users": [self.users[user] for user in known["users"]]}

    def _person(self, number: int) -> dict[str, Any]:
        user, role = self.people[number]
        return {"id": number, "user": user, "role": role}

    def _number(self, request: Request) -> int:
        wanted = request.path["userId"]
        for number, (user, _) in self.people.items():
            if wanted in {user, str(number)}:
                return number
        raise self.refused(404, "", "")

    def _company_user(self, user: str) -> dict[str, Any]:
        shown = {"id", "firstName", "lastName", "email", "phoneNumber", "role"}
        return {name: value for name, value in self.users[user].items() if name in shown}


_OWN = {"firstName", "lastName", "email", "phoneNumber", "title", "role", "ssoUser"}


def _user(user: str, person: str) -> dict[str, Any]:
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
