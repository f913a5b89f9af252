# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""State what is known of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Final

from .._runtime.profile import Profile
from .._runtime.schemes import Scheme

PROFILE: Final = Profile(
    vendor="SoftwareOne Marketplace",
    servers={
        "": "https://api.platform.softwareone.com",
    },
    error_code=(),
    error_message=(
        "/detail",
        "/title",
        "/message",
    ),
    error_details=("/errors",),
    secret_headers=frozenset({"authorization"}),
    user_agent="usergroups-softwareone",
    schemes={
        "apiToken": Scheme(kind="bearer", argument="api_token"),
    },
    request_id=("/traceId",),
)


def server_urls_of(
    *,
    base_url: str | None,
) -> dict[str, str | None]:
    """Return the URL of each server: the given one, or the document's with its variables set."""
    return {
        "": base_url if base_url is not None else "https://api.platform.softwareone.com",
    }
