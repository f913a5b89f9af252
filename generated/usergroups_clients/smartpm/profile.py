# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""State what is known of SmartPM."""

from __future__ import annotations

from typing import Final

from .._runtime.profile import Profile
from .._runtime.schemes import Scheme

PROFILE: Final = Profile(
    vendor="SmartPM",
    servers={
        "": "https://live.smartpmtech.com",
    },
    error_code=(),
    error_message=(),
    error_details=(),
    secret_headers=frozenset({"x-api-key", "x-company-id"}),
    user_agent="usergroups-smartpm",
    schemes={
        "ApiKey": Scheme(kind="apiKey", argument="api_key", location="header", carrier="X-API-KEY"),
        "CompanyId": Scheme(
            kind="apiKey", argument="company_id", location="header", carrier="X-COMPANY-ID"
        ),
    },
)


def server_urls_of(
    *,
    base_url: str | None,
) -> dict[str, str | None]:
    """Return the URL of each server: the given one, or the document's with its variables set."""
    return {
        "": base_url if base_url is not None else "https://live.smartpmtech.com",
    }
