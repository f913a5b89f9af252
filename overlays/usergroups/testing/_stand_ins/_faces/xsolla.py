# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Xsolla Login in a sandbox."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict, Unpack, overload

from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups._faces import classes
from usergroups.testing._stand_ins.xsolla.sandbox import XsollaCredential, XsollaStandIn
from usergroups.testing.transport import SandboxTransport

__all__ = ["XsollaSandbox"]

_VARIABLES: Final = {
    "base_url": "XSOLLA_BASE_URL",
    "project_id": "XSOLLA_PROJECT_ID",
    "token": "XSOLLA_TOKEN",
    "client_id": "XSOLLA_CLIENT_ID",
    "client_secret": "XSOLLA_CLIENT_SECRET",
}


class XsollaAccount(TypedDict):
    """Settings of `usergroups.Xsolla` and `usergroups.AsyncXsolla`."""

    base_url: str
    """URL to send calls to, instead of `https://login.xsolla.com/api`."""
    project_id: str
    """Id of the Login project, a UUID that Publisher Account shows."""
    token: NotRequired[str]
    """A server token; calls fail once it has expired."""
    client_id: NotRequired[str]
    """Id of a server OAuth 2.0 client, with which tokens are fetched and renewed."""
    client_secret: NotRequired[str]
    """Secret of that client."""


class XsollaSettings(XsollaAccount):
    """Keyword arguments of `usergroups.Xsolla` and `usergroups.AsyncXsolla`."""

    transport: NotRequired[SandboxTransport]
    """Transport that carries requests, as long as the sandbox is not served."""


class XsollaSandbox(XsollaStandIn):
    """One Login project of Xsolla, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Groups are changed user by user: a replacement, or a change that names what comes and goes. No
    response has a new group's id. The default group is refused in every change but a replacement,
    which leaves it alone; that, and 422 for a name that is taken, is not documented by the vendor,
    nor is that a list by a group that does not exist finds nobody.
    """

    __module__ = "usergroups.testing"

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return "Xsolla Login"

    @overload
    def settings(
        self, credential: XsollaCredential = "client_secret", *, transport: Literal[True] = True
    ) -> XsollaSettings: ...

    @overload
    def settings(
        self, credential: XsollaCredential = "client_secret", *, transport: bool = True
    ) -> XsollaAccount: ...

    def settings(
        self, credential: XsollaCredential = "client_secret", *, transport: bool = True
    ) -> XsollaAccount:
        """Return keyword arguments of `Xsolla` and `AsyncXsolla` that lead here.

        Args:
            credential: `"client_secret"` gets tokens and renews them; `"token"` is one that ends.
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """
        found: XsollaSettings = self._settings(self.credentials(credential), transport=transport)
        return found

    def connect(
        self, credential: XsollaCredential = "client_secret", **connection: Unpack[SyncConnection]
    ) -> classes.Xsolla:
        """Connect `Xsolla`; it is yours to close.

        Args:
            credential: `"client_secret"` gets tokens and renews them; `"token"` is one that ends.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `Xsolla` takes them, and
                a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.Xsolla(**given)

    def connect_async(
        self, credential: XsollaCredential = "client_secret", **connection: Unpack[AsyncConnection]
    ) -> classes.AsyncXsolla:
        """Connect `AsyncXsolla`; it is yours to close.

        Args:
            credential: `"client_secret"` gets tokens and renews them; `"token"` is one that ends.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `AsyncXsolla` takes
                them, and a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.AsyncXsolla(**given)

    def environment(self, credential: XsollaCredential = "client_secret") -> dict[str, str]:
        """Return the variables that `Xsolla.from_env` reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.

        Args:
            credential: `"client_secret"` gets tokens and renews them; `"token"` is one that ends.

        """
        return self._environment(self.settings(credential), _VARIABLES)
