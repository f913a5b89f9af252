"""Symphony's credential: a session token, given, by a signed JWT or by a client certificate.

- A session lasts 1 hour to 2 weeks; the response does not say how long: a token is used until it
  is refused.
- The JWT is signed with RS512 and may live five minutes at most.
- The certificate is shown to a host of its own, over connections of its own.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tokens.token_auth import TokenAuth

if TYPE_CHECKING:
    from httpx import Auth

    from usergroups_clients._runtime.tokens.token_request import TokenSource

_HEADER: Final = "sessionToken"


def symphony_auth(
    *,
    session_token: str | None,
    username: str | None,
    private_key: str | bytes | None,
    login_url: str | None,
    session_auth_url: str | None,
    certificate: ssl.SSLContext | tuple[str, str] | None,
    url: str,
    retries: Retries | int | None = None,
    clock: Callable[[], float] = time.time,
) -> Auth:
    """Make what signs requests to a base URL.

    Args:
        session_token: A session token; if it is refused, so is the call.
        username: Name of a service account.
        private_key: Its RSA key as PEM, PKCS#1 or PKCS#8, without a passphrase.
        login_url: Where the signed JWT is shown.
        session_auth_url: Where the client certificate is shown.
        certificate: PEM files of the certificate and its key, or a context that has them.
        url: The base URL of the calls.
        retries: How often the certificate is shown if there is no response.
        clock: Tells the seconds since 1970.

    Returns:
        The credential; nothing has been fetched yet.

    Raises:
        InvalidArgument: There is not exactly one of the three ways, complete.

    """
    by_key = username is not None or private_key is not None
    ways = [session_token is not None, by_key, certificate is not None]
    if sum(ways) != 1:
        raise InvalidArgument(
            "give exactly one of: `session_token`; `username` with `private_key`; `certificate`",
            argument="session_token",
        )
    if session_token is not None:
        return TokenAuth(header=_HEADER, url=url, token=session_token, clock=clock)
    from usergroups._vendors.symphony import tokens  # noqa: PLC0415 - a given token needs none

    source: TokenSource[Any]
    if certificate is not None:
        where = _needed(session_auth_url, "session_auth_url", "certificate")
        source = tokens.ByCertificate(where, certificate, retries)
    else:
        name = _needed(username, "username", "private_key")
        if private_key is None:
            raise InvalidArgument("is needed beside `username`", argument="private_key")
        source = tokens.ByKey(_needed(login_url, "login_url", "username"), name, private_key)
    return TokenAuth(header=_HEADER, url=url, source=source, clock=clock)


def _needed(value: str | None, argument: str, beside: str) -> str:
    if value is None:
        raise InvalidArgument(f"is needed beside `{beside}`", argument=argument)
    return value
