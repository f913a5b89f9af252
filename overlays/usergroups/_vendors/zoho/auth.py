"""Zoho's credential: an access token, given or by a refresh token.

- The header says `Zoho-oauthtoken`, not `Bearer`.
- A refused refresh token comes as HTTP 200 with an `error`, and so does one used too often.
- A refresh token is good for ten access tokens in ten minutes, and fifteen that live at once:
  processes should share them in a store.
- The response names the host that goes with the token, for example that of a sandbox.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from usergroups._core.overriding import override
from usergroups._vendors.zoho.hosts import is_declared
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.stored_token import StoredToken
from usergroups_clients._runtime.token_store import TokenStore
from usergroups_clients._runtime.tokens.token_auth import TokenAuth

if TYPE_CHECKING:
    from httpx import Auth, Request

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
    """Make what signs requests to a base URL, or to the declared host that a token names.

    Args:
        access_token: An access token; if it is refused, so is the call.
        client_id: Id of an OAuth client.
        client_secret: Its secret.
        refresh_token: A refresh token of that client.
        accounts_url: Where access tokens are fetched.
        token_store: Where they are kept; if None, in what is returned alone.
        url: The base URL of the calls.
        clock: Tells the seconds since 1970.

    Returns:
        The credential; nothing has been fetched yet.

    Raises:
        InvalidArgument: There is not exactly one of the two ways, complete.

    """
    given = {"client_id": client_id, "client_secret": client_secret, "refresh_token": refresh_token}
    missing = [name for name, value in given.items() if value is None]
    if access_token is not None:
        if len(missing) < len(given) or token_store is not None:
            raise InvalidArgument(
                "cannot be given beside `client_id`, `client_secret`, `refresh_token` or"
                " `token_store`",
                argument="access_token",
            )
        return ZohoAuth(
            header="Authorization", prefix=_SCHEME, url=url, token=access_token, clock=clock
        )
    if len(missing) == len(given):
        raise InvalidArgument(
            "give exactly one of: `access_token`; `client_id` with `client_secret` and"
            " `refresh_token`",
            argument="access_token",
        )
    if client_id is None or client_secret is None or refresh_token is None:
        raise InvalidArgument(
            "is needed: `client_id`, `client_secret` and `refresh_token` go together",
            argument=missing[0],
        )
    from usergroups._vendors.zoho.tokens import ZohoTokens  # noqa: PLC0415 - a given token needs none

    source = ZohoTokens(accounts_url, client_id, client_secret, refresh_token)
    return ZohoAuth(
        header="Authorization",
        prefix=_SCHEME,
        url=url,
        source=source,
        store=token_store,
        clock=clock,
    )


class ZohoAuth(TokenAuth):
    """Sign requests, and send them to the data centre that a token is for."""

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
