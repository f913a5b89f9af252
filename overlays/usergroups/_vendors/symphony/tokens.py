"""Fetch Symphony's session tokens, with a signed JWT or a client certificate."""

from __future__ import annotations

import ssl

from typing_extensions import override

from usergroups._auth.certificates import CertificateChannel
from usergroups._vendors.symphony.signing import Signer
from usergroups_clients._runtime.errors import AuthError
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.stored_token import StoredToken
from usergroups_clients._runtime.tokens.token_request import TokenSource
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony.calls.authenticate import authenticate
from usergroups_clients.symphony.calls.authenticate_with_certificate import (
    authenticate_with_certificate,
)
from usergroups_clients.symphony.models.authenticate_request import AuthenticateRequest
from usergroups_clients.symphony.models.token import Token
from usergroups_clients.symphony.profile import PROFILE


class ByKey(TokenSource[Token]):
    """Ask with a JWT that a key signed."""

    def __init__(self, url: str, username: str, private_key: str | bytes) -> None:
        """Check the key."""
        super().__init__(PROFILE, {"login": url}, username)
        self._signer = Signer(username, private_key)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return authenticate(body=AuthenticateRequest(token=self._signer.token(now)))

    @override
    def read(self, response: Token, now: float) -> StoredToken:
        return _session(response)


class ByCertificate(TokenSource[Token]):
    """Ask over connections that show a certificate."""

    def __init__(
        self, url: str, certificate: ssl.SSLContext | tuple[str, str], retries: Retries | int | None
    ) -> None:
        """Check the certificate."""
        super().__init__(PROFILE, {"session_auth": url})
        self.channel = CertificateChannel(url, certificate, retries)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return authenticate_with_certificate()

    @override
    def read(self, response: Token, now: float) -> StoredToken:
        return _session(response)


def _session(response: Token) -> StoredToken:
    if isinstance(response.token, Unset):
        raise AuthError("the response holds no session token")
    return StoredToken(value=response.token)
