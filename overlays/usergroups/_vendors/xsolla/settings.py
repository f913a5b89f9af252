"""Where Xsolla Login is, its credential, and what the environment says of it."""

from __future__ import annotations

from typing import Final, TypedDict

from usergroups._core.settings import needed_variable, secret, variable
from usergroups._vendors.xsolla.auth import xsolla_auth
from usergroups_clients._runtime.auth import Auth
from usergroups_clients.xsolla.profile import PROFILE

URL: Final = PROFILE.servers[""]


class Settings(TypedDict):
    """What the environment says."""

    project_id: str
    token: str | None
    client_id: str | None
    client_secret: str | None
    base_url: str | None


def from_env() -> Settings:
    """The settings that environment variables hold."""
    return {
        "project_id": needed_variable("XSOLLA_PROJECT_ID"),
        "token": variable("XSOLLA_TOKEN"),
        "client_id": variable("XSOLLA_CLIENT_ID"),
        "client_secret": variable("XSOLLA_CLIENT_SECRET"),
        "base_url": variable("XSOLLA_BASE_URL"),
    }


def credentials(
    token: str | None, client_id: str | None, client_secret: str | None, url: str
) -> Auth:
    """The header that goes with every call, and where it comes from."""
    given = {"token": token, "client_id": client_id, "client_secret": client_secret}
    for argument, value in given.items():
        if value is not None:
            secret(value, argument)
    return xsolla_auth(token=token, client_id=client_id, client_secret=client_secret, url=url)
