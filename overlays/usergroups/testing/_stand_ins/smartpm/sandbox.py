"""The sandbox's SmartPM."""

from __future__ import annotations

from typing import Final, NotRequired, TypedDict, Unpack

import usergroups
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.smartpm import state as seed
from usergroups.testing._stand_ins.smartpm.behaviour import SmartPM
from usergroups.testing._stand_ins.smartpm.state import SmartPMState
from usergroups.testing.transport import SandboxTransport
from usergroups.testing.vendor import Connection, VendorSandbox


class SmartPMSettings(TypedDict):
    """Keyword arguments of `usergroups.SmartPM` and `usergroups.AsyncSmartPM`."""

    base_url: str
    api_key: str
    company_id: str
    transport: NotRequired[SandboxTransport]


class SmartPMSandbox(VendorSandbox[SmartPMState]):
    """One company of SmartPM, with `PEOPLE` and `GROUPS`.

    It has one project, in which Engineering has the role `Viewer`. The roles are `Admin` and
    `Viewer`. `state.notified` tells who would have got mail. The vendor documents neither errors
    nor what becomes of fields that are left out: here they stay, and what is unknown is a 404.
    """

    api_key: Final = seed.API_KEY
    """Until `expire_tokens`."""
    company_id: Final = seed.COMPANY_ID
    project: Final = str(seed.PROJECT)
    """Id of the project, as `set_project_group` takes it."""
    project_group: Final = seed.PROJECT_GROUP
    """Id of the group's link to the project, as `set_project_group` takes it."""

    def __init__(self, place: Place) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(SmartPM(SmartPMState()), place)

    def settings(self) -> SmartPMSettings:
        """Keyword arguments of `SmartPM` and `AsyncSmartPM` that lead here."""
        found: SmartPMSettings = {
            "base_url": self.url,
            "api_key": self.api_key,
            "company_id": self.company_id,
        }
        if self._leading is not None:
            found["transport"] = self._leading
        return found

    def examples(self) -> dict[str, dict[str, str | bool]]:
        """Return arguments of `set_project_group`."""
        return {
            "set_project_group": {
                "project": self.project,
                "project_group": self.project_group,
                "group": self.groups["Finance"].id,
                "role": "Admin",
                "notify": False,
            }
        }

    def connect(self, **connection: Unpack[Connection]) -> usergroups.SmartPM:
        """The class, connected; yours to close."""
        return usergroups.SmartPM(**self.settings(), **connection)

    def connect_async(self, **connection: Unpack[Connection]) -> usergroups.AsyncSmartPM:
        """The asynchronous class, connected; yours to close."""
        return usergroups.AsyncSmartPM(**self.settings(), **connection)
