"""SmartPM's stand-in, and the settings that lead to it."""

from __future__ import annotations

from typing import Final

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.smartpm import state as seed
from usergroups.testing._stand_ins.smartpm.behaviour import SmartPM
from usergroups.testing._stand_ins.smartpm.state import SmartPMState
from usergroups.testing.vendor import VendorSandbox


class SmartPMStandIn(VendorSandbox[SmartPMState]):
    """One company of SmartPM, with `PEOPLE` and `GROUPS`.

    It has one project, in which Engineering has the role `Viewer`. The roles are `Admin` and
    `Viewer`. `state.notified` lists who would have got mail. The vendor documents neither errors
    nor what becomes of fields that are left out: here they stay, and what is unknown is a 404.
    """

    api_key: Final = seed.API_KEY
    """An API key that is good until `expire_tokens`."""
    company_id: Final = seed.COMPANY_ID
    """Id of the company."""
    project: Final = str(seed.PROJECT)
    """Id of the project, as `set_project_group` takes it."""
    project_group: Final = seed.PROJECT_GROUP
    """Id of the group's link to the project, as `set_project_group` takes it."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(SmartPM(SmartPMState()), site)

    def credentials(self) -> dict[str, str]:
        """Return the settings that lead in."""
        return {"api_key": self.api_key, "company_id": self.company_id}

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
