"""Settings of Zoho CRM: the organisation, and the credentials for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from attrs import field, frozen

from usergroups._core.settings import optional_secret
from usergroups._vendors.zoho.auth import zoho_auth
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.token_store import TokenStore
from usergroups_clients.zoho.profile import PROFILE, server_urls_of

if TYPE_CHECKING:
    from usergroups._core.given import Given

DataCenter: TypeAlias = Literal["us", "eu", "in", "au", "cn", "jp", "ca", "sa"]
"""Data centre of the organisation: the United States, the European Union, India, Australia, China,
Japan, Canada or Saudi Arabia."""
Environment: TypeAlias = Literal["production", "sandbox", "developer"]
"""The organisation's environment that calls go to."""

_LABELS = {"production": "www", "sandbox": "sandbox", "developer": "developer"}


@frozen(kw_only=True)
class Settings:
    """Give `access_token`, or `client_id`, `client_secret` and `refresh_token`."""

    data_center: DataCenter = "us"
    """The data centre that keeps the organisation."""
    environment: Environment = "production"
    """The organisation itself, its sandbox, or a developer organisation."""
    access_token: str | None = field(default=None, repr=False)
    """An access token; calls fail once it has expired, after one hour."""
    client_id: str | None = None
    """Id of an OAuth client, with which access tokens are fetched and renewed."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of that client."""
    refresh_token: str | None = field(default=None, repr=False)
    """A refresh token of that client."""
    # Not shown, and so a secret of profiles: the URL of a server may have a password in it.
    token_store: TokenStore | None = field(default=None, repr=False)
    """Store that keeps access tokens, such as a `FileTokenStore` that processes share, or a
    `RedisTokenStore` that machines share; in memory by default."""
    accounts_url: str | None = None
    """URL to fetch access tokens from, instead of the data centre's accounts server."""
    base_url: str | None = None
    """URL to send calls to, instead of the data centre's: `https://www.zohoapis.com/crm/v7`."""

    @staticmethod
    def from_env(given: Given) -> dict[str, Any]:
        """Read the variables whose names do not follow from a setting.

        Variables:
            ZOHO_TOKEN_FILE (token_store): Path of a file in which processes share access tokens.
            ZOHO_TOKEN_REDIS (token_store): URL of a Redis server, in which machines share them.

        Raises:
            InvalidArgument: The place of the tokens is not valid, or there are two.

        """
        file, server = given.path("ZOHO_TOKEN_FILE"), given.text("ZOHO_TOKEN_REDIS")
        if server is not None:
            from usergroups._auth.redis_store import RedisTokenStore  # noqa: PLC0415 - as below

            if file is not None:
                message = "cannot be given beside ZOHO_TOKEN_FILE: tokens are kept in one place"
                raise InvalidArgument(message, argument="ZOHO_TOKEN_REDIS")
            with given.naming("ZOHO_TOKEN_REDIS"):
                return {"token_store": RedisTokenStore(server)}
        if file is None:
            return {}
        from usergroups._auth.files import FileTokenStore  # noqa: PLC0415 - seldom wanted

        with given.naming("ZOHO_TOKEN_FILE"):
            return {"token_store": FileTokenStore(file)}

    def account(self) -> dict[str, str | None]:
        """Return what tells organisations of one data centre apart; plans keep a hash of it.

        Zoho's refresh tokens are of one organisation, and stay. Access tokens change every hour.
        """
        return {"refresh_token": self.refresh_token}

    def client(self, retries: Retries | int | None) -> dict[str, Any]:  # noqa: ARG002 - each vendor's has it
        """Return the arguments of the generated client.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        label = _one_of(self.environment, _LABELS, "environment")
        accounts = _hosts("accounts_domain", "accounts")
        urls = server_urls_of(
            api_domain=_one_of(self.data_center, _hosts("api_domain", label), "data_center"),
            accounts_domain=_one_of(self.data_center, accounts, "data_center"),
            base_url=self.base_url or None,
            accounts_url=self.accounts_url or None,
        )
        base_url, accounts_url = str(urls[""]), str(urls["accounts"])
        auth = zoho_auth(
            access_token=optional_secret(self.access_token, "access_token"),
            client_id=optional_secret(self.client_id, "client_id"),
            client_secret=optional_secret(self.client_secret, "client_secret"),
            refresh_token=optional_secret(self.refresh_token, "refresh_token"),
            accounts_url=accounts_url,
            token_store=self.token_store,
            url=base_url,
        )
        return {"base_url": base_url, "accounts_url": accounts_url, "auth": auth}


def _hosts(choice: str, label: str) -> dict[str, str]:
    """Return the declared hosts that begin with a label, by data centre: both are in one order."""
    hosts = [host for host in PROFILE.choices[choice] if host.startswith(f"{label}.")]
    return dict(zip(get_args(DataCenter), hosts, strict=True))


def _one_of(value: str, known: dict[str, str], argument: str) -> str:
    if not isinstance(value, str) or value not in known:  # pyright: ignore[reportUnnecessaryIsInstance]
        message = f"must be one of {', '.join(known)}, not {value!r}"
        raise InvalidArgument(message, argument=argument)
    return known[value]
