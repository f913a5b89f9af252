"""Tell the tests what they need to know of Xsolla."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.overlays.contract import Contract
from usergroups.testing import GROUPS, PEOPLE, VendorSandbox, XsollaSandbox
from usergroups_clients.xsolla.models import GroupsReplace

if TYPE_CHECKING:
    from tests.overlays.driving import Driven

_UUIDS = [f"00000000-0000-4000-8000-{number:012}" for number in range(1, len(PEOPLE) + 1)]


class XsollaFacts(Contract):
    """Xsolla: groups are read as those of a user, and changed user by user."""

    vendor_id = "xsolla"
    static = ("token",)
    renewing = ("client_secret",)
    class_name = "Xsolla"
    protocols: ClassVar = {
        "FindsUsers",
        "CreatesGroups",
        "UpdatesGroups",
        "ListsMembers",
        "ChangesMembers",
        "ReplacesMembers",
        "ListsGroupsOfUser",
        "ReplacesGroupsOfUser",
    }
    users = _UUIDS
    groups: ClassVar = {name: str(number) for number, name in enumerate(GROUPS, 2)}
    nobody = "00000000-0000-4000-8000-999999999999"
    nothing = "999"
    default: ClassVar = {"1"}
    silent: ClassVar = {"list_members"}
    reading = "list_users"
    removing = "update_groups_of_user"
    wrong_groups = ("", "x", "-1", "1.5", " 2", "9" * 20, "٣")
    wrong_users = ("", " ", "..", "a\nb")
    wrong_settings = (
        {"token": None},
        {"client_id": "1", "client_secret": "2"},
        {"token": None, "client_id": "1"},
        {"token": None, "client_secret": "1"},
        {"token": ""},
        {"token": "a\nb"},
        {"project_id": ""},
        {"project_id": ".."},
    )
    client_call = (
        "replace_groups_of_user",
        (XsollaSandbox.project_id, _UUIDS[1], GroupsReplace(user_groups=[2])),
    )
    token_operation = "create_token"
    shared_call = ("set_groups_of_user", (_UUIDS[1], ["2"]))

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        return {XsollaSandbox.token, XsollaSandbox.client_secret, "zu7Ahr"}

    def repeat(self, driven: Driven) -> Any:
        return driven.call("set_groups_of_user", self.users[1], [self.groups["Finance"]])

    def times_done(self, sandbox: VendorSandbox[Any]) -> int:
        return list(sandbox.state.names.values()).count("Night shift")

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        return set(sandbox.state.members[int(group)])

    def names(self, sandbox: VendorSandbox[Any]) -> list[str]:
        """The names of all groups."""
        return list(sandbox.state.names.values())

    def name_of(self, sandbox: VendorSandbox[Any], group: str) -> str:
        """The name of a group."""
        return str(sandbox.state.names[int(group)])

    def state(self, sandbox: VendorSandbox[Any], group: str) -> dict[str, Any]:
        """Return what a change of the name must leave alone: there is nothing else."""
        return {}
