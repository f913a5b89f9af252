"""What the tests need to know of Xsolla."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.overlays.contract import Contract
from tests.standins import GROUPS, PEOPLE, StandIn, Xsolla
from usergroups_clients.xsolla.models import GroupsReplace

if TYPE_CHECKING:
    from tests.overlays.driving import Driven

_UUIDS = [f"00000000-0000-4000-8000-{number:012}" for number in range(1, len(PEOPLE) + 1)]


class XsollaFacts(Contract):
    """Xsolla: groups are read as those of a user, and changed user by user."""

    behaviour = Xsolla
    class_name = "Xsolla"
    protocols: ClassVar = {
        "CreatesGroups",
        "UpdatesGroups",
        "ChangesMembers",
        "ReplacesGroupsOfUser",
    }
    users = _UUIDS
    groups: ClassVar = {name: str(number) for number, name in enumerate(GROUPS, 2)}
    nobody = "00000000-0000-4000-8000-999999999999"
    nothing = "999"
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
        (Xsolla.project, _UUIDS[1], GroupsReplace(user_groups=[2])),
    )
    token_operation = "create_token"
    shared_call = ("set_groups_of_user", (_UUIDS[1], ["2"]))

    def credentials(self, standin: StandIn[Any]) -> dict[str, Any]:
        return {"project_id": Xsolla.project, "token": Xsolla.token}

    def renewable(self, standin: StandIn[Any]) -> dict[str, Any]:
        secret = Xsolla.client_secret
        return {"token": None, "client_id": Xsolla.client_id, "client_secret": secret}

    def environment(self, standin: StandIn[Any]) -> dict[str, str]:
        return {
            "XSOLLA_PROJECT_ID": Xsolla.project,
            "XSOLLA_CLIENT_ID": Xsolla.client_id,
            "XSOLLA_CLIENT_SECRET": Xsolla.client_secret,
            "XSOLLA_BASE_URL": standin.url,
        }

    def secrets(self, standin: StandIn[Any]) -> set[str]:
        return {Xsolla.token, Xsolla.client_secret, "zu7Ahr"}

    def repeat(self, driven: Driven) -> Any:
        return driven.call("set_groups_of_user", self.users[1], [self.groups["Finance"]])

    def times_done(self, standin: StandIn[Any]) -> int:
        return list(standin.vendor.names.values()).count("Night shift")

    def members_of(self, standin: StandIn[Any], group: str) -> set[str]:
        return set(standin.vendor.members[int(group)])

    def names(self, standin: StandIn[Any]) -> list[str]:
        """The names of all groups."""
        return list(standin.vendor.names.values())

    def name_of(self, standin: StandIn[Any], group: str) -> str:
        """The name of a group."""
        return str(standin.vendor.names[int(group)])

    def state(self, standin: StandIn[Any], group: str) -> dict[str, Any]:
        """What a change of the name must leave alone: there is nothing else."""
        return {}
