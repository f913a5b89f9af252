"""Settings of SoftwareOne Marketplace: the account, and the token for it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from usergroups._core.settings import secret
from usergroups._vendors.softwareone.ids import account_id_of
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tokens.auth import ApiKeys
from usergroups_clients.softwareone.profile import PROFILE


@frozen(kw_only=True)
class Settings:
    """Give `token`, and `account_id` if you name users by their `USR-` ids."""

    token: str = field(repr=False)
    """API token that was made in the portal, whole, such as `idt:TKN-1234-5678:...`."""
    account_id: str | None = None
    """The account that users are named in, such as `"ACC-1234-5678"`; new groups are made there.
    With it users go by `USR-` ids, without it by `AUSR-` ids."""
    base_url: str | None = None
    """URL to send calls to, instead of `https://api.platform.softwareone.com`."""

    def account(self) -> dict[str, str | None]:
        """Return what tells accounts apart; plans keep a hash of it."""
        return {"account_id": self.account_id, "token": None if self.account_id else self.token}

    def client(self, retries: Retries | int | None) -> dict[str, Any]:  # noqa: ARG002 - each vendor's has it
        """Return the arguments of the generated client.

        Raises:
            InvalidArgument: A setting is missing or wrong.

        """
        if self.account_id is not None:
            account_id_of(self.account_id, "account_id")
        headers = {"Authorization": f"Bearer {secret(self.token, 'token')}"}
        return {"base_url": self.base_url or PROFILE.servers[""], "auth": ApiKeys(headers=headers)}
