# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""State what is known of Xsolla Login."""

from __future__ import annotations

from typing import Final

from .._runtime.profile import Profile
from .._runtime.schemes import Scheme

PROFILE: Final = Profile(
    vendor="Xsolla Login",
    servers={
        "": "https://login.xsolla.com/api",
    },
    error_code=("/error/code",),
    error_message=("/error/description",),
    error_details=("/error/details",),
    secret_headers=frozenset({"x-server-authorization"}),
    user_agent="usergroups-xsolla",
    schemes={
        "Server": Scheme(
            kind="apiKey", argument="server", location="header", carrier="X-SERVER-AUTHORIZATION"
        ),
    },
)


def server_urls_of(
    *,
    base_url: str | None,
) -> dict[str, str | None]:
    """Return the URL of each server: the given one, or the document's with its variables set."""
    return {
        "": base_url if base_url is not None else "https://login.xsolla.com/api",
    }
