"""Xsolla's credential: a server token, given or by client credentials.

- The token, a JWT, stands in a header of its own, without `Bearer`.
- Its lifetime is spelled `expires_in`, on an older page `expire_in`.
- There is no refresh token: a new token is fetched as the first was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.tokens.token_auth import TokenAuth

if TYPE_CHECKING:
    from httpx import Auth

_HEADER: Final = "X-SERVER-AUTHORIZATION"


def xsolla_auth(
    *,
    token: str | None,
    client_id: str | None,
    client_secret: str | None,
    url: str,
    clock: Callable[[], float] = time.time,
) -> Auth:
    """Make what signs requests to a base URL.

    Args:
        token: A server token; if it is refused, so is the call.
        client_id: Id of a server OAuth 2.0 client.
        client_secret: Its secret.
        url: The base URL, where tokens are fetched too.
        clock: Tells the seconds since 1970.

    Returns:
        The credential; nothing has been fetched yet.

    Raises:
        InvalidArgument: There is not exactly one of the two ways, complete.

    """
    if token is not None:
        if client_id is not None or client_secret is not None:
            raise InvalidArgument(
                "cannot be given beside `client_id` and `client_secret`", argument="token"
            )
        return TokenAuth(header=_HEADER, url=url, token=token, clock=clock)
    if client_id is None and client_secret is None:
        message = "give exactly one of: `token`; `client_id` with `client_secret`"
        raise InvalidArgument(message, argument="token")
    if client_id is None:
        raise InvalidArgument("is needed beside `client_secret`", argument="client_id")
    if client_secret is None:
        raise InvalidArgument("is needed beside `client_id`", argument="client_secret")
    from usergroups._vendors.xsolla.tokens import XsollaTokens  # noqa: PLC0415 - a given token needs none

    source = XsollaTokens(url, client_id, client_secret)
    return TokenAuth(header=_HEADER, url=url, source=source, clock=clock)
