# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Zoho CRM in a sandbox."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict, Unpack, overload

from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups._faces import classes
from usergroups.testing._stand_ins.zoho.sandbox import ZohoCredential, ZohoStandIn
from usergroups.testing.transport import SandboxTransport

__all__ = ["ZohoSandbox"]

_VARIABLES: Final = {
    "base_url": "ZOHO_BASE_URL",
    "accounts_url": "ZOHO_ACCOUNTS_URL",
    "access_token": "ZOHO_ACCESS_TOKEN",
    "client_id": "ZOHO_CLIENT_ID",
    "client_secret": "ZOHO_CLIENT_SECRET",
    "refresh_token": "ZOHO_REFRESH_TOKEN",
}


class ZohoAccount(TypedDict):
    """Settings of `usergroups.ZohoCRM` and `usergroups.AsyncZohoCRM`."""

    base_url: str
    """URL to send calls to, instead of the data centre's: `https://www.zohoapis.com/crm/v7`."""
    accounts_url: str
    """URL to fetch access tokens from, instead of the data centre's accounts server."""
    access_token: NotRequired[str]
    """An access token; calls fail once it has expired, after one hour."""
    client_id: NotRequired[str]
    """Id of an OAuth client, with which access tokens are fetched and renewed."""
    client_secret: NotRequired[str]
    """Secret of that client."""
    refresh_token: NotRequired[str]
    """A refresh token of that client."""


class ZohoSettings(ZohoAccount):
    """Keyword arguments of `usergroups.ZohoCRM` and `usergroups.AsyncZohoCRM`."""

    transport: NotRequired[SandboxTransport]
    """Transport that carries requests, as long as the sandbox is not served."""


class ZohoSandbox(ZohoStandIn):
    """One organisation of Zoho CRM, with `PEOPLE` and `GROUPS`; a role and a territory besides.

    One group a call, and the response's body says what became of it: with `state.item_fault` the
    next change fails with the status 200. A change merges: sources that it does not list stay, and
    `_delete` removes one. With `state.schedules` deletions are left to a job. Nothing found is a
    204. A refresh token gets ten access tokens in ten minutes, and they name this sandbox as their
    `api_domain`. Of the vendor's SDKs it takes bodies without Content-Type, and ids as numbers.
    """

    __module__ = "usergroups.testing"

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return "Zoho CRM"

    @overload
    def settings(
        self, credential: ZohoCredential = "refresh_token", *, transport: Literal[True] = True
    ) -> ZohoSettings: ...

    @overload
    def settings(
        self, credential: ZohoCredential = "refresh_token", *, transport: bool = True
    ) -> ZohoAccount: ...

    def settings(
        self, credential: ZohoCredential = "refresh_token", *, transport: bool = True
    ) -> ZohoAccount:
        """Return keyword arguments of `ZohoCRM` and `AsyncZohoCRM` that lead here.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """
        found: ZohoSettings = self._settings(self.credentials(credential), transport=transport)
        return found

    def connect(
        self, credential: ZohoCredential = "refresh_token", **connection: Unpack[SyncConnection]
    ) -> classes.ZohoCRM:
        """Connect `ZohoCRM`; it is yours to close.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `ZohoCRM` takes them, and
                a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.ZohoCRM(**given)

    def connect_async(
        self, credential: ZohoCredential = "refresh_token", **connection: Unpack[AsyncConnection]
    ) -> classes.AsyncZohoCRM:
        """Connect `AsyncZohoCRM`; it is yours to close.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `AsyncZohoCRM` takes
                them, and a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.AsyncZohoCRM(**given)

    def environment(self, credential: ZohoCredential = "refresh_token") -> dict[str, str]:
        """Return the variables that `ZohoCRM.from_env` reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.

        """
        return self._environment(self.settings(credential), _VARIABLES)
