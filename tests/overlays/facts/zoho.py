"""Tell the tests what they need to know of Zoho CRM."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from tests.overlays.contract import Contract
from tests.overlays.responding import respond_next
from usergroups import BadRequest
from usergroups.testing import GROUPS, PEOPLE, VendorSandbox, ZohoSandbox


class ZohoFacts(Contract):
    """Zoho CRM: members are sources of the type user, and a change is one call for all."""

    vendor_id = "zoho"
    static = ("access_token",)
    renewing = ("refresh_token",)
    class_name = "ZohoCRM"
    protocols: ClassVar = {
        "FindsGroups",
        "ListsGroups",
        "ReadsGroups",
        "CreatesGroups",
        "UpdatesGroups",
        "DeletesGroups",
        "ListsMembers",
        "ChangesMembers",
        "ReplacesMembers",
        "ListsGroupsOfUser",
    }
    users: ClassVar = [f"36523970000002810{number:02}" for number in range(1, len(PEOPLE) + 1)]
    groups: ClassVar = {
        name: f"36523970000099490{number:02}" for number, name in enumerate(GROUPS, 5)
    }
    nobody = "3652397000000289999"
    nothing = "3652397000009999999"
    reading = "list_group_sources"
    removing = "update_group"
    wrong_groups = ("", "x", "-1", "1.5", "9" * 20, "٣")
    wrong_users = wrong_groups
    missing: ClassVar = {
        "list_members": BadRequest,
        "delete_group": BadRequest,
        "list_groups_of_user": BadRequest,
    }
    wrong_settings = (
        {"access_token": None},
        {"access_token": ""},
        {"access_token": "a\nb"},
        {"access_token": None, "client_id": "1", "client_secret": "2"},
        {"access_token": None, "refresh_token": "1"},
        {"refresh_token": "1", "client_id": "1"},
        {"data_center": "mars"},
    )
    client_call = ("get_group", ("3652397000009949005",))
    token_operation = "create_token"
    shared_call = ("get_group", ("3652397000009949005",))

    def refuse_login(self, sandbox: VendorSandbox[Any]) -> None:
        """Zoho says so with a success."""
        body = {"error": "invalid_code"}
        respond_next(sandbox, 200, times=9, body=body, operation=self.token_operation)

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        return {
            ZohoSandbox.access_token,
            ZohoSandbox.client_secret,
            ZohoSandbox.refresh_token,
            "zu7Ahr",
        }

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        sources = sandbox.state.groups[group]["sources"]
        return {one["source"]["id"] for one in sources if one["type"] == "users"}

    def state(self, sandbox: VendorSandbox[Any], group: str) -> dict[str, Any]:
        """Return what a change of the name must leave alone, the sources without their names."""
        known = json.loads(json.dumps(sandbox.state.groups[group]))
        for source in known["sources"]:
            source["source"].pop("name", None)
        del known["name"]
        return dict(known)
