# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Symphony Pod in a sandbox."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict, Unpack, overload

from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups._faces import classes
from usergroups.testing._stand_ins.symphony.sandbox import SymphonyCredential, SymphonyStandIn
from usergroups.testing.transport import SandboxTransport

__all__ = ["SymphonySandbox"]

_VARIABLES: Final = {
    "base_url": "SYMPHONY_BASE_URL",
    "login_url": "SYMPHONY_LOGIN_URL",
    "session_auth_url": "SYMPHONY_SESSION_AUTH_URL",
    "username": "SYMPHONY_USERNAME",
    "private_key": "SYMPHONY_PRIVATE_KEY",
    "session_token": "SYMPHONY_SESSION_TOKEN",
}


class SymphonyAccount(TypedDict):
    """Settings of `usergroups.Symphony` and `usergroups.AsyncSymphony`."""

    base_url: str
    """URL to send calls to, instead of `https://{pod}/pod`."""
    login_url: str
    """URL to log in at with a private key, instead of the pod's host."""
    session_auth_url: str
    """URL to log in at with a certificate, instead of the pod's host."""
    username: NotRequired[str]
    """Name of a service account; sessions are then begun when they are needed."""
    private_key: NotRequired[str]
    """The service account's RSA key: PEM text (PKCS#1 or PKCS#8), or a `Path` to such a file."""
    session_token: NotRequired[str]
    """A session token that you got elsewhere; calls fail once it has ended."""


class SymphonySettings(SymphonyAccount):
    """Keyword arguments of `usergroups.Symphony` and `usergroups.AsyncSymphony`."""

    transport: NotRequired[SandboxTransport]
    """Transport that carries requests, as long as the sandbox is not served."""


class SymphonySandbox(SymphonyStandIn):
    """One pod of Symphony, with `PEOPLE` and `GROUPS`; nobody is responsible for any group yet.

    Removal is soft: what has ended stays readable. Lists page by cursor, and with `state.gaps` a
    page may be empty while more follow; `next` names a host that must never see the session. The
    vendor does not document that names of groups are unique, nor an unknown group's 400 in its
    lists.

    Pod and logins have addresses of their own in `urls`, and one that they share, as at the vendor:
    a client that knows one host finds `/pod`, `/login` and `/sessionauth` below it. Symphony's own
    clients also log in at the key manager, `/relay`: taken there, and listed as `tolerated`.

    A client certificate logs in, too, if the sandbox is served with TLS settings that ask for one:
    its common name must be `username`.
    """

    __module__ = "usergroups.testing"

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return "Symphony Pod"

    @overload
    def settings(
        self, credential: SymphonyCredential = "session_token", *, transport: Literal[True] = True
    ) -> SymphonySettings: ...

    @overload
    def settings(
        self, credential: SymphonyCredential = "session_token", *, transport: bool = True
    ) -> SymphonyAccount: ...

    def settings(
        self, credential: SymphonyCredential = "session_token", *, transport: bool = True
    ) -> SymphonyAccount:
        """Return keyword arguments of `Symphony` and `AsyncSymphony` that lead here.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs the extra `symphony`.
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """
        found: SymphonySettings = self._settings(self.credentials(credential), transport=transport)
        return found

    def connect(
        self, credential: SymphonyCredential = "session_token", **connection: Unpack[SyncConnection]
    ) -> classes.Symphony:
        """Connect `Symphony`; it is yours to close.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs the extra `symphony`.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `Symphony` takes them, and
                a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.Symphony(**given)

    def connect_async(
        self,
        credential: SymphonyCredential = "session_token",
        **connection: Unpack[AsyncConnection],
    ) -> classes.AsyncSymphony:
        """Connect `AsyncSymphony`; it is yours to close.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs the extra `symphony`.
            **connection: `timeout`, `retries`, `pace` and `hooks`, as `AsyncSymphony` takes
                them, and a `transport` or `http_client` in place of the sandbox's own transport.

        """
        given = self._arguments(self.credentials(credential), connection)
        return classes.AsyncSymphony(**given)

    def environment(self, credential: SymphonyCredential = "session_token") -> dict[str, str]:
        """Return the variables that `Symphony.from_env` reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs the extra `symphony`.

        """
        return self._environment(self.settings(credential), _VARIABLES)
