"""Zoho's credential: an access token, given or by a refresh token.

- The header says `Zoho-oauthtoken`, not `Bearer`.
- A refused refresh token, and one asked for too often, come as HTTP 200 with an `error`.
- A refresh token is good for ten access tokens in ten minutes, and fifteen that live at once:
  processes should share them in a store.
- The answer names the host that goes with the token, for example that of a sandbox.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from usergroups._auth.source import TokenSource, renewal
from usergroups._auth.store import TokenStore
from usergroups._auth.stored import StoredToken
from usergroups._auth.token import TokenAuth
from usergroups_clients._runtime.errors import AuthError, InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.zoho.calls.create_token import create_token
from usergroups_clients.zoho.models.token import Token
from usergroups_clients.zoho.models.token_request import TokenRequest
from usergroups_clients.zoho.models.token_request_grant_type import TokenRequestGrantType
from usergroups_clients.zoho.profile import PROFILE, server_urls_of

if TYPE_CHECKING:
    from httpx import Auth, Request

MOST: Final = 10
WITHIN_S: Final = 600.0
_LIFETIME_S: Final = 3600
_SCHEME: Final = "Zoho-oauthtoken "


def zoho_auth(
    *,
    access_token: str | None,
    client_id: str | None,
    client_secret: str | None,
    refresh_token: str | None,
    accounts_url: str,
    token_store: TokenStore | None,
    url: str,
    clock: Callable[[], float] = time.time,
) -> Auth:
    """Return what signs requests to a base URL, or to the declared host that a token names.

    Args:
        access_token: An access token; if it is refused, so is the call.
        client_id: Id of an OAuth client.
        client_secret: Its secret.
        refresh_token: The refresh token.
        accounts_url: Where access tokens are asked for.
        token_store: Where they are kept; None is in the returned object alone.
        url: The base URL of the calls.
        clock: The seconds since 1970.

    Raises:
        InvalidArgument: If there is not one of the two ways, complete.

    """
    given = {"client_id": client_id, "client_secret": client_secret, "refresh_token": refresh_token}
    missing = [name for name, value in given.items() if value is None]
    if access_token is not None:
        if len(missing) < len(given) or token_store is not None:
            raise InvalidArgument(
                "cannot be given beside client_id, client_secret, refresh_token or token_store",
                argument="access_token",
            )
        return ZohoAuth(
            header="Authorization", prefix=_SCHEME, url=url, token=access_token, clock=clock
        )
    if len(missing) == len(given):
        raise InvalidArgument(
            "is needed, or client_id, client_secret and refresh_token are", argument="access_token"
        )
    if client_id is None or client_secret is None or refresh_token is None:
        raise InvalidArgument(
            "is needed: client_id, client_secret and refresh_token go together",
            argument=missing[0],
        )
    source = _Source(accounts_url, client_id, client_secret, refresh_token)
    return ZohoAuth(
        header="Authorization",
        prefix=_SCHEME,
        url=url,
        source=source,
        store=token_store,
        clock=clock,
    )


class ZohoAuth(TokenAuth):
    """Signs requests, and sends them to the data centre that a token is for."""

    @override
    def _sign(self, request: Request, token: StoredToken) -> None:
        super()._sign(request, token)
        url = request.url
        # The data centre is the token's; the environment (www, sandbox, developer) is the caller's:
        # what is meant for a sandbox must never reach production.
        environment = url.host.partition(".")[0]
        host = f"{environment}.{token.api_domain.partition('.')[2]}"
        usual = url.scheme == "https" and url.port is None and is_declared(url.host)
        if usual and token.api_domain and host != url.host and is_declared(host):
            request.url = url.copy_with(host=host)
            request.headers["Host"] = host


def is_declared(host: str) -> bool:
    """Return whether a host is one of those that Zoho's document declares for calls."""
    try:
        server_urls_of(
            accounts_domain="accounts.zoho.com", api_domain=host, base_url=None, accounts_url=None
        )
    except InvalidArgument:
        return False
    return True


class _Source(TokenSource[Token]):
    def __init__(
        self, accounts_url: str, client_id: str, client_secret: str, refresh_token: str
    ) -> None:
        super().__init__(PROFILE, {"accounts": accounts_url}, client_id, refresh_token)
        self._body = TokenRequest(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=TokenRequestGrantType.REFRESH_TOKEN,
            refresh_token=refresh_token,
        )
        create_token(body=self._body)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        lately = (
            [] if known is None else [at for at in known.asked_at if now - WITHIN_S < at <= now]
        )
        if len(lately) >= MOST:
            wait = math.ceil(lately[-MOST] + WITHIN_S - now)
            raise AuthError(
                "ten access tokens were asked for in ten minutes, which is Zoho's limit: "
                f"try again in {wait} s; let processes share them in a token_store",
                vendor=PROFILE.vendor,
            )
        return create_token(body=self._body)

    @override
    def read(self, answer: Token, now: float) -> StoredToken:
        if isinstance(answer.access_token, Unset):
            code = None if isinstance(answer.error, Unset) else answer.error
            said = "no access token; Zoho says access_denied also when asked too often"
            raise AuthError(said if code == "access_denied" else "no access token", code=code)
        life: float = _LIFETIME_S
        if not isinstance(answer.expires_in_sec, Unset):
            life = answer.expires_in_sec  # expires_in is in milliseconds then
        elif not isinstance(answer.expires_in, Unset):
            life = answer.expires_in
        return StoredToken(
            value=answer.access_token,
            renew_at=renewal(now, life),
            api_domain=_host(answer.api_domain),
        )


def _host(api_domain: str | Unset) -> str:
    """Return the host that an answer names, if it is a declared one."""
    host = "" if isinstance(api_domain, Unset) else api_domain.removeprefix("https://")
    return host if is_declared(host) else ""
