"""Settings of SmartPM: the company, and the key to it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from usergroups._core.settings import secret
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tokens.auth import ApiKeys
from usergroups_clients.smartpm.profile import PROFILE


@frozen(kw_only=True)
class Settings:
    """Give `api_key` and `company_id`."""

    api_key: str = field(repr=False)
    """Key that a Company Admin makes under Admin, Integrations; SmartPM shows it once."""
    company_id: str = field(repr=False)
    """Id of the company that the key belongs to, a UUID in the dashboard's URL."""
    base_url: str | None = None
    """URL to send calls to, instead of `https://live.smartpmtech.com`."""

    def client(self, retries: Retries | int | None) -> dict[str, Any]:  # noqa: ARG002 - each vendor's has it
        """Return the arguments of the generated client.

        Raises:
            InvalidArgument: A setting is missing or wrong.

        """
        headers = {
            "X-API-KEY": secret(self.api_key, "api_key"),
            "X-COMPANY-ID": secret(self.company_id, "company_id"),
        }
        return {"base_url": self.base_url or PROFILE.servers[""], "auth": ApiKeys(headers=headers)}
