"""Symphony's credential: a session token, given, by a signed JWT or by a client certificate.

- A session lasts 1 hour to 2 weeks, which nobody says: a token is used until it is refused.
- The JWT is signed with RS512 and may live five minutes at most.
- The certificate is shown to a host of its own, over connections of its own.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from usergroups._auth.certificates import CertificateChannel
from usergroups._auth.signing import Signer
from usergroups._auth.source import TokenSource
from usergroups._auth.stored import StoredToken
from usergroups._auth.token import TokenAuth
from usergroups._http import Retries
from usergroups_clients._runtime.errors import AuthError, InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony.calls.authenticate import authenticate
from usergroups_clients.symphony.calls.authenticate_with_certificate import (
    authenticate_with_certificate,
)
from usergroups_clients.symphony.models.authenticate_request import AuthenticateRequest
from usergroups_clients.symphony.models.token import Token
from usergroups_clients.symphony.profile import PROFILE

if TYPE_CHECKING:
    from httpx import Auth

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
    """Return what signs requests to a base URL.

    Args:
        session_token: A session token; if it is refused, so is the call.
        username: Name of a service account.
        private_key: Its RSA key as PEM, PKCS#1 or PKCS#8, without a passphrase.
        login_url: Where the signed JWT is shown.
        session_auth_url: Where the client certificate is shown.
        certificate: PEM files of the certificate and its key, or a context that has them.
        url: The base URL of the calls.
        retries: How often the certificate is shown if there is no answer.
        clock: The seconds since 1970.

    Raises:
        InvalidArgument: If there is not one of the three ways, complete.

    """
    by_key = username is not None or private_key is not None
    ways = [session_token is not None, by_key, certificate is not None]
    if sum(ways) != 1:
        raise InvalidArgument(
            "or username and private_key, or certificate: one of the three is needed, and only one",
            argument="session_token",
        )
    if session_token is not None:
        return TokenAuth(header=_HEADER, url=url, token=session_token, clock=clock)
    source: TokenSource[Token]
    if certificate is not None:
        where = _needed(session_auth_url, "session_auth_url", "certificate")
        source = _ByCertificate(where, CertificateChannel(where, certificate, retries))
    else:
        name = _needed(username, "username", "private_key")
        if private_key is None:
            raise InvalidArgument("is needed beside username", argument="private_key")
        source = _ByKey(_needed(login_url, "login_url", "username"), name, private_key)
    return TokenAuth(header=_HEADER, url=url, source=source, clock=clock)


def _needed(value: str | None, argument: str, beside: str) -> str:
    if value is None:
        raise InvalidArgument(f"is needed beside {beside}", argument=argument)
    return value


class _ByKey(TokenSource[Token]):
    def __init__(self, url: str, username: str, private_key: str | bytes) -> None:
        super().__init__(PROFILE, {"login": url}, username)
        self._signer = Signer(username, private_key)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return authenticate(body=AuthenticateRequest(token=self._signer.token(now)))

    @override
    def read(self, answer: Token, now: float) -> StoredToken:
        return _session(answer)


class _ByCertificate(TokenSource[Token]):
    def __init__(self, url: str, channel: CertificateChannel) -> None:
        super().__init__(PROFILE, {"session_auth": url})
        self.channel = channel

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return authenticate_with_certificate()

    @override
    def read(self, answer: Token, now: float) -> StoredToken:
        return _session(answer)


def _session(answer: Token) -> StoredToken:
    if isinstance(answer.token, Unset):
        raise AuthError("the answer holds no session token")
    return StoredToken(value=answer.token)
