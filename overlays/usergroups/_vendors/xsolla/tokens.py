"""Where Xsolla's server tokens come from: client credentials."""

from __future__ import annotations

from typing_extensions import override

from usergroups._auth.stored import StoredToken
from usergroups._auth.token_request import TokenSource, renewal
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.xsolla.calls.create_token import create_token
from usergroups_clients.xsolla.models.token import Token
from usergroups_clients.xsolla.models.token_request import TokenRequest
from usergroups_clients.xsolla.profile import PROFILE


class XsollaTokens(TokenSource[Token]):
    """Asks for server tokens."""

    def __init__(self, url: str, client_id: str, client_secret: str) -> None:
        """Check and keep what is sent for a token."""
        super().__init__(PROFILE, {"": url}, client_id, client_secret)
        self._body = TokenRequest(client_id=client_id, client_secret=client_secret)
        self.call(None, 0)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return create_token(body=self._body)

    @override
    def read(self, answer: Token, now: float) -> StoredToken:
        lifetime = answer.expire_in if isinstance(answer.expires_in, Unset) else answer.expires_in
        life = None if isinstance(lifetime, Unset) else lifetime
        return StoredToken(value=answer.access_token, renew_at=renewal(now, life))
