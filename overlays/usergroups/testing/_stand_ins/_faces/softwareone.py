# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""SoftwareOne Marketplace in a sandbox."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict, Unpack, overload

from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups._faces import classes
from usergroups.testing._stand_ins.softwareone.sandbox import SoftwareOneStandIn
from usergroups.testing.transport import SandboxTransport

__all__ = ["SoftwareOneSandbox"]

_VARIABLES: Final = {
    "base_url": "SOFTWAREONE_BASE_URL",
    "token": "SOFTWAREONE_TOKEN",
    "account_id": "SOFTWAREONE_ACCOUNT_ID",
}


class SoftwareOneAccount(TypedDict):
    """Settings of `usergroups.SoftwareOne` and `usergroups.AsyncSoftwareOne`."""

    base_url: str
    """URL to send calls to, instead of `https://api.platform.softwareone.com`."""
    token: str
    """API token that was made in the portal, whole, such as `idt:TKN-1234-5678:...`."""
    account_id: str
    """The account that users are named in, such as `"ACC-1234-5678"`; new groups are made there. With
    it users go by `USR-` ids, without it by `AUSR-` ids.
    """


class SoftwareOneSettings(SoftwareOneAccount):
    """Keyword arguments of `usergroups.SoftwareOne` and `usergroups.AsyncSoftwareOne`."""

    transport: NotRequired[SandboxTransport]
    """Transport that carries requests, as long as the sandbox is not served."""


class SoftwareOneSandbox(SoftwareOneStandIn):
    """One account of SoftwareOne, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Nobody is in the default group. It cannot be deleted, nor its modules changed, and no group with
    members can be deleted. Lists page by offset; they follow RQL as the vendor's page has it, and
    refuse all else. From other clients they take more members in a body, and ignore them.

    The vendor does not document what comes of adding somebody twice, or of removing somebody who is
    not there: see `state.repeated_add` and `state.absent_removal`.

    Without `account_id` the class takes the ids of users that `account_users` has.
    """

    __module__ = "usergroups.testing"

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return "SoftwareOne Marketplace"

    @overload
    def settings(self, *, transport: Literal[True] = True) -> SoftwareOneSettings: ...

    @overload
    def settings(self, *, transport: bool = True) -> SoftwareOneAccount: ...

    def settings(self, *, transport: bool = True) -> SoftwareOneAccount:
        """Return keyword arguments of `SoftwareOne` and `AsyncSoftwareOne` that lead here.

        Args:
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """
        found: SoftwareOneSettings = self._settings(self.credentials(), transport=transport)
        return found

    def connect(self, **connection: Unpack[SyncConnection]) -> classes.SoftwareOne:
        """Connect `SoftwareOne`; it is yours to close.

        Args:
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `SoftwareOne` takes them, and
                a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(), connection)
        return classes.SoftwareOne(**given)

    def connect_async(self, **connection: Unpack[AsyncConnection]) -> classes.AsyncSoftwareOne:
        """Connect `AsyncSoftwareOne`; it is yours to close.

        Args:
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `AsyncSoftwareOne` takes
                them, and a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(), connection)
        return classes.AsyncSoftwareOne(**given)

    def environment(self) -> dict[str, str]:
        """Return the variables that `SoftwareOne.from_env` reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.
        """
        return self._environment(self.settings(), _VARIABLES)
