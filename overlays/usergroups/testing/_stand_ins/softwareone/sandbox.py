"""SoftwareOne's stand-in, and the settings that lead to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.softwareone import state as seed
from usergroups.testing._stand_ins.softwareone.behaviour import SoftwareOne
from usergroups.testing._stand_ins.softwareone.state import SoftwareOneState
from usergroups.testing.people import SandboxUser
from usergroups.testing.vendor import VendorSandbox


class SoftwareOneStandIn(VendorSandbox[SoftwareOneState]):
    """One account of SoftwareOne, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Nobody is in the default group. It cannot be deleted, nor its modules changed, and no group with
    members can be deleted. Lists page by offset; they follow RQL as the vendor's page has it, and
    refuse all else. From other clients they take more members in a body, and ignore them.

    The vendor does not document what comes of adding somebody twice, or of removing somebody who
    is not there: see `state.repeated_add` and `state.absent_removal`.

    Without `account_id` the class takes the ids of users that `account_users` has.
    """

    token: Final = seed.TOKEN
    """An API token that is good until `expire_tokens`."""
    account_id: Final = seed.ACCOUNT
    """Id of the account."""
    default_group: Final = seed.DEFAULT_GROUP
    """Id of the group `Everyone`."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(SoftwareOne(SoftwareOneState()), site)

    def credentials(self) -> dict[str, str]:
        """Return the settings that lead in."""
        return {"token": self.token, "account_id": self.account_id}

    @property
    def account_users(self) -> Mapping[str, SandboxUser]:
        """The people of the account by name, with their ids as its users (`AUSR-…`)."""
        names = self.state.users
        found = self.state.account_users.items()
        return {names[user]: SandboxUser(id_, names[user]) for id_, user in found}
