"""The sandbox's Xsolla."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypeAlias, TypedDict, Unpack

import usergroups
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.xsolla import behaviour
from usergroups.testing._stand_ins.xsolla.behaviour import XsollaState
from usergroups.testing.transport import SandboxTransport
from usergroups.testing.vendor import Connection, VendorSandbox

XsollaCredential: TypeAlias = Literal["client_secret", "token"]


class XsollaSettings(TypedDict):
    """Keyword arguments of `usergroups.Xsolla` and `usergroups.AsyncXsolla`."""

    base_url: str
    project_id: str
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    token: NotRequired[str]
    transport: NotRequired[SandboxTransport]


class XsollaSandbox(VendorSandbox[XsollaState]):
    """One Login project of Xsolla, with `PEOPLE` and `GROUPS`, and a default group `Everyone`.

    Groups are changed user by user: a replacement, or a change that names what comes and goes. A
    new group's id is not told. The default group is refused in every change but a replacement,
    which leaves it alone; that, and 422 for a name that is taken, is not documented by the vendor.
    """

    project_id: Final = behaviour.PROJECT_ID
    token: Final = behaviour.TOKEN
    """A server token, until `expire_tokens`."""
    client_id: Final = behaviour.CLIENT_ID
    client_secret: Final = behaviour.CLIENT_SECRET

    def __init__(self, place: Place) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(behaviour.Xsolla(XsollaState()), place)

    def settings(self, credential: XsollaCredential = "client_secret") -> XsollaSettings:
        """Keyword arguments of `Xsolla` and `AsyncXsolla` that lead here.

        Args:
            credential: `"client_secret"` gets tokens and renews them, `"token"` is one that ends.

        """
        found: XsollaSettings = {"base_url": self.url, "project_id": self.project_id}
        if credential == "token":
            found["token"] = self.token
        else:
            found["client_id"] = self.client_id
            found["client_secret"] = self.client_secret
        if self._leading is not None:
            found["transport"] = self._leading
        return found

    def connect(
        self,
        credential: XsollaCredential = "client_secret",
        **connection: Unpack[Connection],
    ) -> usergroups.Xsolla:
        """The class, connected; yours to close. See `settings` for the credential."""
        return usergroups.Xsolla(**self.settings(credential), **connection)

    def connect_async(
        self,
        credential: XsollaCredential = "client_secret",
        **connection: Unpack[Connection],
    ) -> usergroups.AsyncXsolla:
        """The asynchronous class, connected; yours to close. See `settings` for the credential."""
        return usergroups.AsyncXsolla(**self.settings(credential), **connection)

    def environment(self, credential: XsollaCredential = "client_secret") -> dict[str, str]:
        """The variables that `Xsolla.from_env` reads; see `VendorSandbox.environment`."""
        return self._variables(self.settings(credential))
