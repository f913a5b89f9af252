# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""State what is known of Zoho CRM."""

from __future__ import annotations

from typing import Final

from .._runtime.network.servers import server_variable
from .._runtime.pace import Pace
from .._runtime.profile import Profile
from .._runtime.schemes import Scheme
from .._runtime.values.checks import check_literal

PROFILE: Final = Profile(
    vendor="Zoho CRM",
    servers={
        "": "https://{api_domain}/crm/v7",
        "accounts": "https://{accounts_domain}",
    },
    error_code=(
        "/code",
        "/user_groups/0/code",
        "/error",
    ),
    error_message=(
        "/message",
        "/user_groups/0/message",
    ),
    error_details=(
        "/details",
        "/user_groups/0/details",
    ),
    remedies={
        "OAUTH_SCOPE_MISMATCH": "the token lacks the scope that the documentation of this call names: make a refresh token with it",
        "NO_PERMISSION": "the user whose token this is may not do it: ask an administrator of the organisation",
    },
    secret_headers=frozenset({"authorization"}),
    user_agent="usergroups-zoho",
    choices={
        "accounts_domain": (
            "accounts.zoho.com",
            "accounts.zoho.eu",
            "accounts.zoho.in",
            "accounts.zoho.com.au",
            "accounts.zoho.com.cn",
            "accounts.zoho.jp",
            "accounts.zohocloud.ca",
            "accounts.zoho.sa",
        ),
        "api_domain": (
            "www.zohoapis.com",
            "www.zohoapis.eu",
            "www.zohoapis.in",
            "www.zohoapis.com.au",
            "www.zohoapis.com.cn",
            "www.zohoapis.jp",
            "www.zohoapis.ca",
            "www.zohoapis.sa",
            "sandbox.zohoapis.com",
            "sandbox.zohoapis.eu",
            "sandbox.zohoapis.in",
            "sandbox.zohoapis.com.au",
            "sandbox.zohoapis.com.cn",
            "sandbox.zohoapis.jp",
            "sandbox.zohoapis.ca",
            "sandbox.zohoapis.sa",
            "developer.zohoapis.com",
            "developer.zohoapis.eu",
            "developer.zohoapis.in",
            "developer.zohoapis.com.au",
            "developer.zohoapis.com.cn",
            "developer.zohoapis.jp",
            "developer.zohoapis.ca",
            "developer.zohoapis.sa",
        ),
    },
    schemes={
        "AccessToken": Scheme(
            kind="apiKey", argument="access_token", location="header", carrier="Authorization"
        ),
    },
    pace=Pace(in_flight=5),
    remaining_header="X-API-CREDITS-REMAINING",
)


def server_urls_of(
    *,
    accounts_domain: str,
    api_domain: str,
    base_url: str | None,
    accounts_url: str | None,
) -> dict[str, str | None]:
    """Return the URL of each server: the given one, or the document's with its variables set."""
    check_literal(accounts_domain, "accounts_domain", *PROFILE.choices["accounts_domain"])
    check_literal(api_domain, "api_domain", *PROFILE.choices["api_domain"])
    return {
        "": base_url
        if base_url is not None
        else (f"https://{server_variable(api_domain, 'api_domain')}/crm/v7"),
        "accounts": accounts_url
        if accounts_url is not None
        else (f"https://{server_variable(accounts_domain, 'accounts_domain')}"),
    }
