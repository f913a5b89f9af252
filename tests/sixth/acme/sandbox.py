"""What is peculiar to Acme Teams in a sandbox."""

from __future__ import annotations

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.acme.behaviour import Acme
from usergroups.testing._stand_ins.acme.state import CREDENTIALS, AcmeState
from usergroups.testing.vendor import VendorSandbox


class AcmeStandIn(VendorSandbox[AcmeState]):
    """One team of Acme, with `PEOPLE` and `GROUPS`."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Acme(AcmeState()), site)

    def credentials(self) -> dict[str, str]:
        """Return the settings that lead in."""
        return {"team": CREDENTIALS["team"], "token": CREDENTIALS["token"]}
