"""Where a Zoho organisation is, and who asks for tokens there."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, cast, get_args

from usergroups._auth.store import TokenStore
from usergroups._core.settings import secret, variable
from usergroups._vendors.zoho.auth import zoho_auth
from usergroups_clients._runtime.auth import Auth
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients.zoho.profile import PROFILE, server_urls_of

DataCenter: TypeAlias = Literal["us", "eu", "in", "au", "cn", "jp", "ca", "sa"]
"""Where Zoho keeps the organisation: the United States, the European Union, India, Australia,
China, Japan, Canada or Saudi Arabia."""
Environment: TypeAlias = Literal["production", "sandbox", "developer"]
"""Which of the organisation's environments calls go to."""

_LABELS = {"production": "www", "sandbox": "sandbox", "developer": "developer"}


class Settings(TypedDict):
    """What the generated client is made with."""

    base_url: str
    accounts_url: str
    auth: Auth


class Given(TypedDict):
    """What the environment says."""

    data_center: DataCenter
    environment: Environment
    access_token: str | None
    client_id: str | None
    client_secret: str | None
    refresh_token: str | None
    token_store: TokenStore | None
    accounts_url: str | None
    base_url: str | None


def settings(
    *,
    data_center: DataCenter,
    environment: Environment,
    access_token: str | None,
    client_id: str | None,
    client_secret: str | None,
    refresh_token: str | None,
    token_store: TokenStore | None,
    accounts_url: str | None,
    base_url: str | None,
) -> Settings:
    """The settings of the generated client.

    Raises:
        InvalidArgument: One is missing, cannot be right, or cannot be given beside another.

    """
    label = _one_of(environment, _LABELS, "environment")
    urls = server_urls_of(
        api_domain=_one_of(data_center, _hosts("api_domain", label), "data_center"),
        accounts_domain=_one_of(data_center, _hosts("accounts_domain", "accounts"), "data_center"),
        base_url=base_url or None,
        accounts_url=accounts_url or None,
    )
    base_url, accounts_url = str(urls[""]), str(urls["accounts"])
    return {
        "base_url": base_url,
        "accounts_url": accounts_url,
        "auth": zoho_auth(
            access_token=None if access_token is None else secret(access_token, "access_token"),
            client_id=client_id,
            client_secret=client_secret,
            refresh_token=refresh_token,
            accounts_url=accounts_url,
            token_store=token_store,
            url=base_url,
        ),
    }


def from_env() -> Given:
    """The settings that environment variables hold."""
    store: TokenStore | None = None
    if file := variable("ZOHO_TOKEN_FILE"):
        from usergroups._auth.files import FileTokenStore  # noqa: PLC0415 - seldom wanted

        store = FileTokenStore(file)
    return {
        "data_center": cast("DataCenter", variable("ZOHO_DATA_CENTER") or "us"),
        "environment": cast("Environment", variable("ZOHO_ENVIRONMENT") or "production"),
        "access_token": variable("ZOHO_ACCESS_TOKEN"),
        "client_id": variable("ZOHO_CLIENT_ID"),
        "client_secret": variable("ZOHO_CLIENT_SECRET"),
        "refresh_token": variable("ZOHO_REFRESH_TOKEN"),
        "token_store": store,
        "accounts_url": variable("ZOHO_ACCOUNTS_URL"),
        "base_url": variable("ZOHO_BASE_URL"),
    }


def _hosts(choice: str, label: str) -> dict[str, str]:
    """The documented hosts that begin with this label, by data centre: both are in one order."""
    hosts = [host for host in PROFILE.choices[choice] if host.startswith(f"{label}.")]
    return dict(zip(get_args(DataCenter), hosts, strict=True))


def _one_of(value: str, known: dict[str, str], argument: str) -> str:
    if value not in known:
        raise InvalidArgument(f"must be one of {', '.join(known)}", argument=argument)
    return known[value]
