"""SmartPM: groups of a company, and which of them stands in a project in which role.

What is not documented: fields that are left out of a link stay as they are, and what is unknown is
a 404 without a body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from usergroups.testing._behaviour import Behaviour
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.smartpm.state import (
    COMPANY_ID,
    OWN_FIELDS,
    PROJECT,
    ROLES,
    SmartPMState,
    make_user,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.messages import Response
    from usergroups.testing._request import Request


class SmartPM(Behaviour[SmartPMState]):
    """SmartPM's public API."""

    id = "smartpm"
    assumed: ClassVar[Mapping[str, tuple[int, ...]]] = {"*": (400, 401, 404)}

    def authorize(self, request: Request) -> None:
        """Check the key and the company."""
        known = request.header("x-api-key") in self.state.tokens.alive
        if not known or request.header("x-company-id") != COMPANY_ID:
            raise self.refused(401, "", "")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error: its body is not documented, but for `{}` of a 500."""
        del code, message
        return Refused(reply(status, {} if status >= 500 else None))

    def get_group(self, request: Request) -> Response:
        """Return a group with the people in it."""
        return reply(200, self._shown(request.path["userGroupId"]))

    def set_project_group(self, request: Request) -> Response:
        """Change the link of a group to a project; people get mail unless told not to."""
        self._check_project(request)
        link = request.path["projectUserGroupId"]
        if link not in self.state.links:
            raise self.refused(404, "", "")
        group, role = self.state.links[link]
        body = request.json()
        group = body.get("userGroupId", group)
        role = body.get("role", role)
        shown = self._shown(group)
        if role not in ROLES:
            raise self.refused(400, "", "")
        self.state.links[link] = (group, role)
        if not body.get("disableNotification"):
            self.state.notified.append(link)
        return reply(200, {"id": link, "userGroup": shown, "role": role, "roleId": ROLES[role]})

    def list_project_roles_of_user(self, request: Request) -> Response:
        """List the roles that a user has in projects by groups."""
        user = request.path["userId"]
        if user not in self.state.users:
            raise self.refused(404, "", "")
        roles = [
            {
                "projectId": PROJECT,
                "userGroupId": group,
                "userGroupName": self.state.groups[group]["name"],
                "groupRoleId": ROLES[role],
                "effectiveRoleId": ROLES[role],
            }
            for group, role in self.state.links.values()
            if user in self.state.groups[group]["users"]
        ]
        return reply(200, {"userId": user, "projectRoles": roles})

    def list_project_users(self, request: Request) -> Response:
        """List those who are in the project by themselves."""
        self._check_project(request)
        return reply(200, [self._person(number) for number in self.state.people])

    def create_project_user(self, request: Request) -> Response:
        """Add a user to the project."""
        self._check_project(request)
        body = request.json()
        user, role = self._known(body)
        if user in {user for user, _ in self.state.people.values()}:
            raise self.refused(409, "", "")
        number = max(self.state.people, default=0) + 1
        self.state.people[number] = (user, role)
        if not body.get("disableNotification"):
            self.state.notified.append(user)
        return reply(200, self._person(number))

    def update_project_user(self, request: Request) -> Response:
        """Give a user of the project another role."""
        self._check_project(request)
        number = self._number(request)
        user, role = self._known(request.json())
        self.state.people[number] = (user, role)
        self.state.notified.append(user)
        return reply(200, self._person(number))

    def remove_project_user(self, request: Request) -> Response:
        """Remove a user from the project."""
        self._check_project(request)
        del self.state.people[self._number(request)]
        return reply(200)

    def list_users(self, request: Request) -> Response:
        """List the users of the company."""
        del request
        return reply(200, list(self.state.users.values()))

    def create_user(self, request: Request) -> Response:
        """Create a user of the company."""
        user = self.state.next_user()
        self.state.users[user] = {**make_user(user, ""), **_own(request.json())}
        return reply(200, self._company_user(user))

    def update_user(self, request: Request) -> Response:
        """Change a user of the company."""
        user = self._user(request)
        self.state.users[user].update(_own(request.json()))
        return reply(200, self._company_user(user))

    def delete_user(self, request: Request) -> Response:
        """Delete a user, who is in no group and no project any more."""
        user = self._user(request)
        del self.state.users[user]
        for group in self.state.groups.values():
            group["users"] = [one for one in group["users"] if one != user]
        people = self.state.people.items()
        self.state.people = {number: one for number, one in people if one[0] != user}
        return reply(200)

    def _check_project(self, request: Request) -> None:
        if int(request.path["projectId"]) != PROJECT:
            raise self.refused(404, "", "")

    def _shown(self, group: str) -> dict[str, Any]:
        known = self.state.groups.get(group)
        if known is None:
            raise self.refused(404, "", "")
        return {**known, "users": [self.state.users[user] for user in known["users"]]}

    def _person(self, number: int) -> dict[str, Any]:
        user, role = self.state.people[number]
        return {"id": number, "user": user, "role": role}

    def _known(self, body: dict[str, Any]) -> tuple[str, str]:
        if body.get("user") not in self.state.users or body.get("role") not in ROLES:
            raise self.refused(404, "", "")
        return body["user"], body["role"]

    def _user(self, request: Request) -> str:
        if request.path["userId"] not in self.state.users:
            raise self.refused(404, "", "")
        return request.path["userId"]

    def _number(self, request: Request) -> int:
        wanted = request.path["userId"]
        for number, (user, _) in self.state.people.items():
            if wanted in {user, str(number)}:
                return number
        raise self.refused(404, "", "")

    def _company_user(self, user: str) -> dict[str, Any]:
        shown = {"id", "firstName", "lastName", "email", "phoneNumber", "role"}
        return {name: value for name, value in self.state.users[user].items() if name in shown}


def _own(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name in OWN_FIELDS}
