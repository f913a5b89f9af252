"""Settings of Xsolla: the Login project, and the credentials for it."""

from __future__ import annotations

from typing import Any, Final

from attrs import field, frozen

from usergroups._core.ids import checked
from usergroups._core.settings import optional_secret
from usergroups._vendors.xsolla.auth import xsolla_auth
from usergroups_clients._runtime.retries import Retries
from usergroups_clients.xsolla.profile import PROFILE

URL: Final = PROFILE.servers[""]
UUID: Final = "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"


@frozen(kw_only=True)
class Settings:
    """Give `project_id`, and `token`, or `client_id` and `client_secret`."""

    project_id: str
    """Id of the Login project, a UUID that Publisher Account shows."""
    token: str | None = field(default=None, repr=False)
    """A server token; calls fail once it has expired."""
    client_id: str | None = None
    """Id of a server OAuth 2.0 client, with which tokens are fetched and renewed."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of that client."""
    base_url: str | None = None
    """URL to send calls to, instead of `https://login.xsolla.com/api`."""

    def client(self, retries: Retries | int | None) -> dict[str, Any]:  # noqa: ARG002 - each vendor's has it
        """Return the arguments of the generated client.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        text_id(self.project_id, "project_id")
        url = self.base_url or URL
        auth = xsolla_auth(
            token=optional_secret(self.token, "token"),
            client_id=optional_secret(self.client_id, "client_id"),
            client_secret=optional_secret(self.client_secret, "client_secret"),
            url=url,
        )
        return {"base_url": url, "auth": auth}


def text_id(value: str, argument: str) -> str:
    """Check the id of a user or a project: any text that is not empty."""
    # Xsolla's pages show UUIDs and call them strings: any text that can stand in a path will do.
    return checked(value, argument, r"(?!\.{1,2}\Z)(?! )[^\x00-\x1f\x7f]+(?<! )", UUID)
