"""Where SmartPM is, its credentials, and what the environment says of it."""

from __future__ import annotations

from typing import Final, TypedDict

from usergroups._core.settings import needed_variable, secret, variable
from usergroups_clients._runtime.auth import ApiKeys
from usergroups_clients.smartpm.profile import PROFILE

URL: Final = PROFILE.servers[""]


class Settings(TypedDict):
    """What the environment says."""

    api_key: str
    company_id: str
    base_url: str | None


def from_env() -> Settings:
    """The settings that environment variables hold."""
    return {
        "api_key": needed_variable("SMARTPM_API_KEY"),
        "company_id": needed_variable("SMARTPM_COMPANY_ID"),
        "base_url": variable("SMARTPM_BASE_URL"),
    }


def credentials(api_key: str, company_id: str) -> ApiKeys:
    """The two headers that go with every call."""
    return ApiKeys(
        headers={
            "X-API-KEY": secret(api_key, "api_key"),
            "X-COMPANY-ID": secret(company_id, "company_id"),
        }
    )
