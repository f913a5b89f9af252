# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""SmartPM in a sandbox."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict, Unpack, overload

from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups._faces import classes
from usergroups.testing._stand_ins.smartpm.sandbox import SmartPMStandIn
from usergroups.testing.transport import SandboxTransport

__all__ = ["SmartPMSandbox"]

_VARIABLES: Final = {
    "base_url": "SMARTPM_BASE_URL",
    "api_key": "SMARTPM_API_KEY",
    "company_id": "SMARTPM_COMPANY_ID",
}


class SmartPMAccount(TypedDict):
    """Settings of `usergroups.SmartPM` and `usergroups.AsyncSmartPM`."""

    base_url: str
    """URL to send calls to, instead of `https://live.smartpmtech.com`."""
    api_key: str
    """Key that a Company Admin makes under Admin, Integrations; SmartPM shows it once."""
    company_id: str
    """Id of the company that the key belongs to, a UUID in the dashboard's URL."""


class SmartPMSettings(SmartPMAccount):
    """Keyword arguments of `usergroups.SmartPM` and `usergroups.AsyncSmartPM`."""

    transport: NotRequired[SandboxTransport]
    """Transport that carries requests, as long as the sandbox is not served."""


class SmartPMSandbox(SmartPMStandIn):
    """One company of SmartPM, with `PEOPLE` and `GROUPS`.

    It has one project, in which Engineering has the role `Viewer`. The roles are `Admin` and
    `Viewer`. `state.notified` lists who would have got mail. The vendor documents neither errors
    nor what becomes of fields that are left out: here they stay, and what is unknown is a 404.
    """

    __module__ = "usergroups.testing"

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return "SmartPM"

    @overload
    def settings(self, *, transport: Literal[True] = True) -> SmartPMSettings: ...

    @overload
    def settings(self, *, transport: bool = True) -> SmartPMAccount: ...

    def settings(self, *, transport: bool = True) -> SmartPMAccount:
        """Return keyword arguments of `SmartPM` and `AsyncSmartPM` that lead here.

        Args:
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """
        found: SmartPMSettings = self._settings(self.credentials(), transport=transport)
        return found

    def connect(self, **connection: Unpack[SyncConnection]) -> classes.SmartPM:
        """Connect `SmartPM`; it is yours to close.

        Args:
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `SmartPM` takes them, and
                a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(), connection)
        return classes.SmartPM(**given)

    def connect_async(self, **connection: Unpack[AsyncConnection]) -> classes.AsyncSmartPM:
        """Connect `AsyncSmartPM`; it is yours to close.

        Args:
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `AsyncSmartPM` takes
                them, and a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(), connection)
        return classes.AsyncSmartPM(**given)

    def environment(self) -> dict[str, str]:
        """Return the variables that `SmartPM.from_env` reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.
        """
        return self._environment(self.settings(), _VARIABLES)
