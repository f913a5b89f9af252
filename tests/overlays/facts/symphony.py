"""What the tests need to know of Symphony."""

from __future__ import annotations

import base64
from typing import Any, ClassVar

from tests.overlays.contract import Contract
from tests.standins import GROUPS, PEOPLE, StandIn, Symphony
from usergroups import BadRequest
from usergroups_clients.symphony.models import GroupAssignmentUpdate


def _symphony_group(number: int, name: str) -> str:
    return base64.urlsafe_b64encode(f"{number}~?{name}".encode()).decode()


class SymphonyFacts(Contract):
    """Symphony: removal is soft, and lists page by cursor."""

    behaviour = Symphony
    class_name = "Symphony"
    protocols: ClassVar = {
        "ListsGroups",
        "ReadsGroups",
        "CreatesGroups",
        "UpdatesGroups",
        "ListsMembers",
        "ChangesMembers",
        "ReplacesMembers",
        "ListsGroupsOfUser",
    }
    own_verbs: ClassVar = {"assign", "unassign"}
    users: ClassVar = [str(71811853190208 + number) for number in range(1, len(PEOPLE) + 1)]
    groups: ClassVar = {
        name: _symphony_group(number, name) for number, name in enumerate(GROUPS, 1)
    }
    nobody = "71811853199999"
    nothing = "bm90aGluZw=="
    wrong_groups = ("", "a b", "a/b", "a?b", "ü", "a\n")
    wrong_users = ("", "x", "-1", "1.5", "9" * 20, "٣")
    missing: ClassVar = {"list_members": BadRequest}
    wrong_settings = (
        {"session_token": None},
        {"session_token": ""},
        {"session_token": "a\nb"},
        {"username": "bot"},
        {"session_token": None, "username": "bot"},
        {"session_token": None, "username": "bot", "private_key": "no key"},
        {"session_token": None, "private_key": "no key"},
        {"pod": "not a host"},
        {"base_url": None},
    )
    client_call = (
        "assign_group",
        (_symphony_group(1, "Engineering"), 71811853190209, GroupAssignmentUpdate(active=True)),
    )
    token_operation = "authenticate"
    shared_call = ("get_group", (_symphony_group(1, "Engineering"),))

    def urls(self, standin: StandIn[Any]) -> dict[str, Any]:
        return {"base_url": standin.url, "login_url": standin.urls["login"]}

    def credentials(self, standin: StandIn[Any]) -> dict[str, Any]:
        return {"session_token": Symphony.token}

    def renewable(self, standin: StandIn[Any]) -> dict[str, Any]:
        key = standin.vendor.private_key()
        return {"session_token": None, "username": Symphony.username, "private_key": key}

    def all_credentials(self, standin: StandIn[Any]) -> list[dict[str, Any]]:
        """Token, and key in both formats."""
        key = standin.vendor.private_key("pkcs1")
        return [{}, self.renewable(standin), {**self.renewable(standin), "private_key": key}]

    def environment(self, standin: StandIn[Any]) -> dict[str, str]:
        return {
            "SYMPHONY_USERNAME": Symphony.username,
            "SYMPHONY_PRIVATE_KEY": standin.vendor.private_key("pkcs1"),
            "SYMPHONY_BASE_URL": standin.url,
            "SYMPHONY_LOGIN_URL": standin.urls["login"],
        }

    def secrets(self, standin: StandIn[Any]) -> set[str]:
        lines = [
            line
            for form in ("pkcs1", "pkcs8")
            for line in standin.vendor.private_key(form).splitlines()[1:-1]
            if len(line) > 20
        ]
        logins = [
            one.json()["token"] for one in standin.requests if one.operation == "authenticate"
        ]
        return {Symphony.token, "zu7Ahr", *lines, *logins}

    def members_of(self, standin: StandIn[Any], group: str) -> set[str]:
        return {str(user) for user in standin.vendor.members(group)}
