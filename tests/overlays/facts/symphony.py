"""Tell the tests what they need to know of Symphony."""

from __future__ import annotations

import base64
from typing import Any, ClassVar

from tests.overlays.contract import Contract
from usergroups import BadRequest
from usergroups.testing import GROUPS, PEOPLE, SymphonySandbox, VendorSandbox
from usergroups_clients.symphony.models import GroupAssignmentUpdate


def _symphony_group(number: int, name: str) -> str:
    return base64.urlsafe_b64encode(f"{number}~?{name}".encode()).decode()


class SymphonyFacts(Contract):
    """Symphony: removal is soft, and lists page by cursor."""

    vendor_id = "symphony"
    static = ("session_token",)
    renewing = ("private_key",)
    class_name = "Symphony"
    protocols: ClassVar = {
        "FindsGroups",
        "FindsUsers",
        "ListsGroups",
        "ReadsGroups",
        "CreatesGroups",
        "UpdatesGroups",
        "ListsMembers",
        "ChangesMembers",
        "ReplacesMembers",
        "ListsGroupsOfUser",
    }
    own_verbs: ClassVar = {"assign", "list_assignees", "unassign"}
    users: ClassVar = [str(71811853190208 + number) for number in range(1, len(PEOPLE) + 1)]
    groups: ClassVar = {
        name: _symphony_group(number, name) for number, name in enumerate(GROUPS, 1)
    }
    nobody = "71811853199999"
    nothing = "bm90aGluZw=="
    reading = "list_group_members"
    removing = "set_group_member"
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

    def all_credentials(self, sandbox: VendorSandbox[Any]) -> list[dict[str, Any]]:
        """Token, and key in both formats."""
        key = sandbox.private_key("pkcs1")
        return [{}, self.renewable(sandbox), {**self.renewable(sandbox), "private_key": key}]

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        lines = [
            line
            for form in ("pkcs1", "pkcs8")
            for line in sandbox.private_key(form).splitlines()[1:-1]
            if len(line) > 20
        ]
        logins = [
            one.json()["token"] for one in sandbox.requests if one.operation == "authenticate"
        ]
        return {SymphonySandbox.session_token, "zu7Ahr", *lines, *logins}

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        return {str(user) for user in sandbox.state.members(group)}
