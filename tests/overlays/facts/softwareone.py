"""Tell the tests what they need to know of SoftwareOne."""

from __future__ import annotations

from typing import Any, ClassVar

from tests.overlays.contract import Contract
from usergroups.testing import GROUPS, PEOPLE, VendorSandbox


class SoftwareOneFacts(Contract):
    """SoftwareOne, its users told as those of the account that the class was given."""

    vendor_id = "softwareone"
    class_name = "SoftwareOne"
    protocols: ClassVar = {
        "FindsGroups",
        "FindsUsers",
        "ListsGroups",
        "ReadsGroups",
        "CreatesGroups",
        "UpdatesGroups",
        "DeletesGroups",
        "ListsMembers",
        "ChangesMembers",
        "ReplacesMembers",
        "ListsGroupsOfUser",
        "ReplacesGroupsOfUser",
    }
    users: ClassVar = [f"USR-0000-{number:04}" for number in range(1, len(PEOPLE) + 1)]
    groups: ClassVar = {name: f"UGR-0000-{number:04}" for number, name in enumerate(GROUPS, 1)}
    nobody = "USR-9999-9999"
    nothing = "UGR-9999-9999"
    tells_email = False
    reading = "list_account_users"
    removing = "remove_group_from_user"
    wrong_groups = (
        "",
        "UGR-1-1",
        "ugr-0000-0001",
        "UGR-0000-0001 ",
        "USR-0000-0001",
        "UGR-٣٣٣٣-0001",
    )
    wrong_users = ("", "7", "USR-0000-00011", "UGR-0000-0001")
    wrong_settings = (
        {"token": ""},
        {"token": "a\nb"},
        {"account_id": "1"},
        {"account_id": "USR-0000-0001"},
    )
    client_call = ("get_group", ("UGR-0000-0001",))

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        return {"softwareone-secret-K4fRw"}

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        return set(sandbox.state.members[group])


class SoftwareOneAccountUsersFacts(SoftwareOneFacts):
    """SoftwareOne without an account: users are account users."""

    removing = "remove_group_from_account_user"

    users: ClassVar = [f"AUSR-0000-0000-{number:04}" for number in range(1, len(PEOPLE) + 1)]
    nobody = "AUSR-9999-9999-9999"
    wrong_users = ("", "7", "USR-0000-0001", "AUSR-0000-0001")

    def settings(self, sandbox: VendorSandbox[Any]) -> dict[str, Any]:
        return {**super().settings(sandbox), "account_id": None}

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        ids = {user: place for place, user in sandbox.state.account_users.items()}
        return {ids[user] for user in sandbox.state.members[group]}
