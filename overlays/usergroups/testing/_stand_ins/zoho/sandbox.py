"""Zoho CRM's stand-in, and the settings that lead to it."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.zoho import state as seed
from usergroups.testing._stand_ins.zoho.behaviour import Zoho
from usergroups.testing._stand_ins.zoho.state import ZohoState
from usergroups.testing.vendor import VendorSandbox

ZohoCredential: TypeAlias = Literal["refresh_token", "access_token"]


class ZohoStandIn(VendorSandbox[ZohoState]):
    """One organisation of Zoho CRM, with `PEOPLE` and `GROUPS`; a role and a territory besides.

    One group a call, and the response's body says what became of it: with `state.item_fault` the
    next change fails with the status 200. A change merges: sources that it does not list stay, and
    `_delete` removes one. With `state.schedules` deletions are left to a job. Nothing found is a
    204. A refresh token gets ten access tokens in ten minutes, and they name this sandbox as their
    `api_domain`. Of the vendor's SDKs it takes bodies without Content-Type, and ids as numbers.
    """

    access_token: Final = seed.ACCESS_TOKEN
    """An access token that is good until `expire_tokens`."""
    client_id: Final = seed.CLIENT_ID
    """Id of an OAuth client."""
    client_secret: Final = seed.CLIENT_SECRET
    """Secret of that client."""
    refresh_token: Final = seed.REFRESH_TOKEN
    """A refresh token that gets ten access tokens in ten minutes, as the vendor has it."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Zoho(ZohoState()), site)

    def credentials(self, credential: ZohoCredential = "refresh_token") -> dict[str, str]:
        """Return the settings that lead in.

        Args:
            credential: `"refresh_token"` gets access tokens and renews them; `"access_token"` is
                one that ends.

        """
        if credential == "access_token":
            return {"access_token": self.access_token}
        return {
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "refresh_token": self.refresh_token,
        }
