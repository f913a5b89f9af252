"""Xsolla's stand-in, and the settings that lead to it."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.xsolla import behaviour as seed
from usergroups.testing._stand_ins.xsolla.behaviour import Xsolla, XsollaState
from usergroups.testing.vendor import VendorSandbox

XsollaCredential: TypeAlias = Literal["client_secret", "token"]


class XsollaStandIn(VendorSandbox[XsollaState]):
    """One Login project of Xsolla, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Groups are changed user by user: a replacement, or a change that names what comes and goes. No
    response has a new group's id. The default group is refused in every change but a replacement,
    which leaves it alone; that, and 422 for a name that is taken, is not documented by the vendor,
    nor is that a list by a group that does not exist finds nobody.
    """

    project_id: Final = seed.PROJECT_ID
    """Id of the Login project."""
    token: Final = seed.TOKEN
    """A server token that is good until `expire_tokens`."""
    client_id: Final = seed.CLIENT_ID
    """Id of a server OAuth 2.0 client."""
    client_secret: Final = seed.CLIENT_SECRET
    """Secret of that client."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Xsolla(XsollaState()), site)

    def credentials(self, credential: XsollaCredential = "client_secret") -> dict[str, str]:
        """Return the settings that lead in.

        Args:
            credential: `"client_secret"` gets tokens and renews them; `"token"` is one that ends.

        """
        if credential == "token":
            return {"project_id": self.project_id, "token": self.token}
        return {
            "project_id": self.project_id,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
        }
