"""The sandbox's Zoho CRM."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypeAlias, TypedDict, Unpack

import usergroups
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.zoho import state as seed
from usergroups.testing._stand_ins.zoho.behaviour import Zoho
from usergroups.testing._stand_ins.zoho.state import ZohoState
from usergroups.testing.transport import SandboxTransport
from usergroups.testing.vendor import Connection, VendorSandbox

ZohoCredential: TypeAlias = Literal["refresh_token", "access_token"]


class ZohoSettings(TypedDict):
    """Keyword arguments of `usergroups.ZohoCRM` and `usergroups.AsyncZohoCRM`."""

    base_url: str
    accounts_url: str
    access_token: NotRequired[str]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    refresh_token: NotRequired[str]
    transport: NotRequired[SandboxTransport]


class ZohoSandbox(VendorSandbox[ZohoState]):
    """One organisation of Zoho CRM, with `PEOPLE` and `GROUPS`; a role and a territory besides.

    One group a call, and what becomes of it is told inside the response: with `state.item_fault` the
    next change fails with the status 200. A change merges: sources that it does not list stay, and
    `_delete` takes one out. With `state.schedules` deletions are left to a job. Nothing found is a
    204. A refresh token gets ten access tokens in ten minutes.
    """

    access_token: Final = seed.ACCESS_TOKEN
    """An access token, until `expire_tokens`."""
    client_id: Final = seed.CLIENT_ID
    client_secret: Final = seed.CLIENT_SECRET
    refresh_token: Final = seed.REFRESH_TOKEN
    """Good for ten access tokens in ten minutes, as the vendor has it."""

    def __init__(self, place: Place) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Zoho(ZohoState()), place)

    def settings(self, credential: ZohoCredential = "refresh_token") -> ZohoSettings:
        """Keyword arguments of `ZohoCRM` and `AsyncZohoCRM` that lead here.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.

        """
        urls = self.urls
        found: ZohoSettings = {"base_url": urls[""], "accounts_url": urls["accounts"]}
        if credential == "access_token":
            found["access_token"] = self.access_token
        else:
            found["client_id"] = self.client_id
            found["client_secret"] = self.client_secret
            found["refresh_token"] = self.refresh_token
        if self._leading is not None:
            found["transport"] = self._leading
        return found

    def connect(
        self,
        credential: ZohoCredential = "refresh_token",
        **connection: Unpack[Connection],
    ) -> usergroups.ZohoCRM:
        """The class, connected; yours to close. See `settings` for the credential."""
        return usergroups.ZohoCRM(**self.settings(credential), **connection)

    def connect_async(
        self,
        credential: ZohoCredential = "refresh_token",
        **connection: Unpack[Connection],
    ) -> usergroups.AsyncZohoCRM:
        """The asynchronous class, connected; yours to close. See `settings` for the credential."""
        return usergroups.AsyncZohoCRM(**self.settings(credential), **connection)

    def environment(self, credential: ZohoCredential = "refresh_token") -> dict[str, str]:
        """The variables that `ZohoCRM.from_env` reads; see `VendorSandbox.environment`."""
        return self._variables(self.settings(credential))
