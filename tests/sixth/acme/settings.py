"""Which Acme team, and the token for it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from usergroups._core.settings import secret
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tokens.auth import ApiKeys
from usergroups_clients.acme.profile import PROFILE


@frozen(kw_only=True)
class Settings:
    """Give `team` and `token`."""

    team: str
    """Id of the team, as the address of its page has it."""
    token: str = field(repr=False)
    """A token that an owner of the team made."""
    base_url: str | None = None
    """Where calls go, instead of `https://api.acme.example/v2`."""

    def client(self, retries: Retries | int | None) -> dict[str, Any]:
        """Return the arguments of the generated client.

        Raises:
            InvalidArgument: A setting is missing or wrong.

        """
        headers = {"Authorization": f"Bearer {secret(self.token, 'token')}"}
        return {"base_url": self.base_url or PROFILE.servers[""], "auth": ApiKeys(headers=headers)}
