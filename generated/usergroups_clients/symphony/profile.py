# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""State what is known of Symphony Pod."""

from __future__ import annotations

from typing import Final

from .._runtime.network.servers import server_variable
from .._runtime.pace import Pace
from .._runtime.profile import Profile
from .._runtime.schemes import Scheme

PROFILE: Final = Profile(
    vendor="Symphony Pod",
    servers={
        "": "https://{podHost}/pod",
        "login": "https://{podHost}",
        "session_auth": "https://{podHost}",
    },
    error_code=("/code",),
    error_message=("/message",),
    error_details=(),
    secret_headers=frozenset({"sessiontoken"}),
    user_agent="usergroups-symphony",
    schemes={
        "sessionToken": Scheme(
            kind="apiKey", argument="session_token", location="header", carrier="sessionToken"
        ),
    },
    pace=Pace(calls_per_second=400),
)


def server_urls_of(
    *,
    pod_host: str | None,
    base_url: str | None,
    login_url: str | None,
    session_auth_url: str | None,
) -> dict[str, str | None]:
    """Return the URL of each server: the given one, or the document's with its variables set."""
    return {
        "": base_url
        if base_url is not None
        else (f"https://{server_variable(pod_host, 'pod_host')}/pod"),
        "login": login_url
        if login_url is not None
        else (None if pod_host is None else f"https://{server_variable(pod_host, 'pod_host')}"),
        "session_auth": session_auth_url
        if session_auth_url is not None
        else (None if pod_host is None else f"https://{server_variable(pod_host, 'pod_host')}"),
    }
