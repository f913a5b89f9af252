"""The sandbox's SoftwareOne Marketplace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NotRequired, TypedDict, Unpack

import usergroups
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.softwareone import state as seed
from usergroups.testing._stand_ins.softwareone.behaviour import SoftwareOne
from usergroups.testing._stand_ins.softwareone.state import SoftwareOneState
from usergroups.testing.people import SandboxUser
from usergroups.testing.transport import SandboxTransport
from usergroups.testing.vendor import Connection, VendorSandbox


class SoftwareOneSettings(TypedDict):
    """Keyword arguments of `usergroups.SoftwareOne` and `usergroups.AsyncSoftwareOne`."""

    base_url: str
    token: str
    account_id: str
    transport: NotRequired[SandboxTransport]


class SoftwareOneSandbox(VendorSandbox[SoftwareOneState]):
    """One account of SoftwareOne, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Nobody is in the default group. It cannot be deleted, nor its modules changed, and no group with
    members can be deleted. Lists page by offset; of RQL they know `eq`, `any`, `name=value` and
    `&`. The vendor does not document what comes of adding somebody twice, or of taking out who is
    not there: see `state.repeated_add` and `state.absent_removal`.
    """

    token: Final = seed.TOKEN
    """An API token, until `expire_tokens`."""
    account_id: Final = seed.ACCOUNT
    default_group: Final = seed.DEFAULT_GROUP
    """Id of the group `Everyone`."""

    def __init__(self, place: Place) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(SoftwareOne(SoftwareOneState()), place)

    def settings(self) -> SoftwareOneSettings:
        """Keyword arguments of `SoftwareOne` and `AsyncSoftwareOne` that lead here.

        Without `account_id` the class names users as `account_users` does.
        """
        found: SoftwareOneSettings = {
            "base_url": self.url,
            "token": self.token,
            "account_id": self.account_id,
        }
        if self._leading is not None:
            found["transport"] = self._leading
        return found

    def connect(self, **connection: Unpack[Connection]) -> usergroups.SoftwareOne:
        """The class, connected; yours to close."""
        return usergroups.SoftwareOne(**self.settings(), **connection)

    def connect_async(self, **connection: Unpack[Connection]) -> usergroups.AsyncSoftwareOne:
        """The asynchronous class, connected; yours to close."""
        return usergroups.AsyncSoftwareOne(**self.settings(), **connection)

    @property
    def account_users(self) -> Mapping[str, SandboxUser]:
        """The people of the account by name, with their ids as its users (`AUSR-…`)."""
        names = self.state.users
        places = self.state.account_users.items()
        return {names[user]: SandboxUser(place, names[user]) for place, user in places}
