"""Tell the tests what they need to know of SmartPM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.overlays.contract import Contract
from usergroups.testing import GROUPS, PEOPLE, SmartPMSandbox, VendorSandbox

if TYPE_CHECKING:
    from tests.overlays.driving import Driven

_UUIDS = [f"00000000-0000-4000-8000-{number:012}" for number in range(1, len(PEOPLE) + 1)]
_NO_UUIDS = ("", "7", "00000000-0000-4000-8000", "../1", f"{_UUIDS[0]}x")


class SmartPMFacts(Contract):
    """SmartPM: groups are read, and stand in projects."""

    vendor_id = "smartpm"
    class_name = "SmartPM"
    protocols: ClassVar = {"FindsUsers", "ReadsGroups", "ListsMembers"}
    own_verbs: ClassVar = {"set_project_group"}
    users = _UUIDS
    groups: ClassVar = {
        name: f"00000000-0000-4000-8000-0000000000{number:02}"
        for number, name in enumerate(GROUPS, 1)
    }
    nobody = "00000000-0000-4000-8000-999999999999"
    nothing = "00000000-0000-4000-8000-888888888888"
    wrong_groups = _NO_UUIDS
    wrong_users = _NO_UUIDS
    wrong_settings = (
        {"api_key": ""},
        {"company_id": "a\nb"},
    )
    client_call = ("list_project_roles_of_user", (_UUIDS[0],))

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        return {SmartPMSandbox.api_key, SmartPMSandbox.company_id}

    def once(self, driven: Driven) -> Any:
        link = SmartPMSandbox.project, SmartPMSandbox.project_group
        return driven.call("set_project_group", *link, role="Admin")

    def times_done(self, sandbox: VendorSandbox[Any]) -> int:
        return len(sandbox.state.notified)

    def small_pages(self, sandbox: VendorSandbox[Any]) -> None:
        """Everything comes in one piece."""

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        return set(sandbox.state.groups[group]["users"])
