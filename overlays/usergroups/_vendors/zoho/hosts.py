"""The hosts that Zoho's document declares."""

from __future__ import annotations

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients.zoho.profile import server_urls_of


def is_declared(host: str) -> bool:
    """Return True if a host is one of those that the document declares for calls."""
    try:
        server_urls_of(
            accounts_domain="accounts.zoho.com", api_domain=host, base_url=None, accounts_url=None
        )
    except InvalidArgument:
        return False
    return True
