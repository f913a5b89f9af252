"""Symphony's stand-in, and the settings that lead to it."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from usergroups.testing._site import Site
from usergroups.testing._stand_ins.symphony import login
from usergroups.testing._stand_ins.symphony.behaviour import Symphony
from usergroups.testing._stand_ins.symphony.login import KeyForm
from usergroups.testing._stand_ins.symphony.state import SESSION_TOKEN, SymphonyState
from usergroups.testing.vendor import VendorSandbox

SymphonyCredential: TypeAlias = Literal["session_token", "private_key"]


class SymphonyStandIn(VendorSandbox[SymphonyState]):
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

    session_token: Final = SESSION_TOKEN
    """A session that is good until `expire_tokens`."""
    username: Final = login.USERNAME
    """Name of the service account."""

    def __init__(self, site: Site) -> None:
        """Begin with the seed; a `Sandbox` does this."""
        super().__init__(Symphony(SymphonyState()), site)

    def private_key(self, form: KeyForm = "pkcs8") -> str:
        """Return the service account's RSA key in PEM, made when it is first asked for.

        Args:
            form: `"pkcs8"`, or the older `"pkcs1"`.

        Raises:
            ImportError: PyJWT or cryptography is not installed.

        """
        return login.private_key(form)

    def credentials(self, credential: SymphonyCredential = "session_token") -> dict[str, str]:
        """Return the settings that lead in.

        Args:
            credential: `"session_token"` is a session that ends; `"private_key"` begins sessions
                when they are needed, and needs the extra `symphony`.

        """
        if credential == "private_key":
            return {"username": self.username, "private_key": self.private_key()}
        return {"session_token": self.session_token}

    def examples(self) -> dict[str, dict[str, str | bool]]:
        """Return arguments of `assign`, `list_assignees` and `unassign`."""
        group, user = self.groups["Finance"].id, self.users["Ada Lovelace"].id
        given: dict[str, str | bool] = {"group": group, "user": user}
        return {"assign": given, "list_assignees": {"group": group}, "unassign": given}
