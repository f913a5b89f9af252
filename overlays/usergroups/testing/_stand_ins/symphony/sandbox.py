"""The sandbox's Symphony."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypeAlias, TypedDict, Unpack

import usergroups
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.symphony import login
from usergroups.testing._stand_ins.symphony.behaviour import Symphony
from usergroups.testing._stand_ins.symphony.login import KeyForm
from usergroups.testing._stand_ins.symphony.state import SESSION_TOKEN, SymphonyState
from usergroups.testing.transport import SandboxTransport
from usergroups.testing.vendor import Connection, VendorSandbox

SymphonyCredential: TypeAlias = Literal["session_token", "private_key"]


class SymphonySettings(TypedDict):
    """Keyword arguments of `usergroups.Symphony` and `usergroups.AsyncSymphony`."""

    base_url: str
    login_url: str
    session_auth_url: str
    session_token: NotRequired[str]
    username: NotRequired[str]
    private_key: NotRequired[str]
    transport: NotRequired[SandboxTransport]


class SymphonySandbox(VendorSandbox[SymphonyState]):
    """One pod of Symphony, with `PEOPLE` and `GROUPS`; nobody is responsible for any group yet.

    Removal is soft: what has ended stays readable. Lists page by cursor, and with `state.gaps` a
    page may be empty while more follow; `next` names a host that must never see the session. The
    vendor does not document that names of groups are unique, nor an unknown group's 400 in its
    lists.

    A client certificate logs in, too, if the sandbox is served with TLS settings that ask for one:
    its common name must be `username`.
    """

    session_token: Final = SESSION_TOKEN
    """A session, until `expire_tokens`."""
    username: Final = login.USERNAME
    """Name of the service account."""

    def __init__(self, place: Place) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Symphony(SymphonyState()), place)

    def private_key(self, form: KeyForm = "pkcs8") -> str:
        """The service account's RSA key in PEM, made when it is first asked for.

        Raises:
            ImportError: PyJWT or cryptography is not installed.

        """
        return login.private_key(form)

    def settings(self, credential: SymphonyCredential = "session_token") -> SymphonySettings:
        """Keyword arguments of `Symphony` and `AsyncSymphony` that lead here.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs `usergroups[symphony]`.

        """
        urls = self.urls
        found: SymphonySettings = {
            "base_url": urls[""],
            "login_url": urls["login"],
            "session_auth_url": urls["session_auth"],
        }
        if credential == "private_key":
            found["username"] = self.username
            found["private_key"] = self.private_key()
        else:
            found["session_token"] = self.session_token
        if self._leading is not None:
            found["transport"] = self._leading
        return found

    def examples(self) -> dict[str, dict[str, str | bool]]:
        """Return arguments of `assign` and `unassign`."""
        found = {"group": self.groups["Finance"].id, "user": self.users["Ada Lovelace"].id}
        return {"assign": {**found}, "unassign": {**found}}

    def connect(
        self,
        credential: SymphonyCredential = "session_token",
        **connection: Unpack[Connection],
    ) -> usergroups.Symphony:
        """The class, connected; yours to close. See `settings` for the credential."""
        return usergroups.Symphony(**self.settings(credential), **connection)

    def connect_async(
        self,
        credential: SymphonyCredential = "session_token",
        **connection: Unpack[Connection],
    ) -> usergroups.AsyncSymphony:
        """The asynchronous class, connected; yours to close. See `settings` for the credential."""
        return usergroups.AsyncSymphony(**self.settings(credential), **connection)

    def environment(self, credential: SymphonyCredential = "session_token") -> dict[str, str]:
        """The variables that `Symphony.from_env` reads; see `VendorSandbox.environment`."""
        return self._variables(self.settings(credential))
