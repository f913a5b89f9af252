"""Where the SoftwareOne Marketplace is, its credential, and what the environment says of it."""

from __future__ import annotations

from typing import Final, TypedDict

from usergroups._core.settings import needed_variable, secret, variable
from usergroups_clients._runtime.auth import ApiKeys
from usergroups_clients.softwareone.profile import PROFILE

URL: Final = PROFILE.servers[""]


class Settings(TypedDict):
    """What the environment says."""

    token: str
    account_id: str | None
    base_url: str | None


def from_env() -> Settings:
    """The settings that environment variables hold."""
    return {
        "token": needed_variable("SOFTWAREONE_TOKEN"),
        "account_id": variable("SOFTWAREONE_ACCOUNT_ID"),
        "base_url": variable("SOFTWAREONE_BASE_URL"),
    }


def credentials(token: str) -> ApiKeys:
    """The header that goes with every call."""
    return ApiKeys(headers={"Authorization": f"Bearer {secret(token, 'token')}"})
