"""What the tests need to know of SmartPM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.overlays.contract import Contract
from tests.standins import GROUPS, PEOPLE, SmartPM, StandIn

if TYPE_CHECKING:
    from tests.overlays.driving import Driven

_UUIDS = [f"00000000-0000-4000-8000-{number:012}" for number in range(1, len(PEOPLE) + 1)]
_NO_UUIDS = ("", "7", "00000000-0000-4000-8000", "../1", f"{_UUIDS[0]}x")


class SmartPMFacts(Contract):
    """SmartPM: groups are read, and stand in projects."""

    behaviour = SmartPM
    class_name = "SmartPM"
    protocols: ClassVar = {"ReadsGroups", "ListsMembers"}
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

    def credentials(self, standin: StandIn[Any]) -> dict[str, Any]:
        return {"api_key": SmartPM.api_key, "company_id": SmartPM.company_id}

    def environment(self, standin: StandIn[Any]) -> dict[str, str]:
        return {
            "SMARTPM_API_KEY": SmartPM.api_key,
            "SMARTPM_COMPANY_ID": SmartPM.company_id,
            "SMARTPM_BASE_URL": standin.url,
        }

    def secrets(self, standin: StandIn[Any]) -> set[str]:
        return {SmartPM.api_key, SmartPM.company_id}

    def once(self, driven: Driven) -> Any:
        return driven.call(
            "set_project_group", str(SmartPM.project), SmartPM.project_group, role="Admin"
        )

    def times_done(self, standin: StandIn[Any]) -> int:
        return len(standin.vendor.notified)

    def small_pages(self, standin: StandIn[Any]) -> None:
        """Everything comes in one piece."""

    def members_of(self, standin: StandIn[Any], group: str) -> set[str]:
        return set(standin.vendor.groups[group]["users"])
