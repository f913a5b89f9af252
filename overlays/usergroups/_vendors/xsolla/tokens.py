"""Fetch Xsolla's server tokens, with client credentials."""

from __future__ import annotations

from typing_extensions import override

from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.stored_token import StoredToken
from usergroups_clients._runtime.tokens.token_life import with_life
from usergroups_clients._runtime.tokens.token_request import TokenSource
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.xsolla.calls.create_token import create_token
from usergroups_clients.xsolla.models.token import Token
from usergroups_clients.xsolla.models.token_request import TokenRequest
from usergroups_clients.xsolla.profile import PROFILE


class XsollaTokens(TokenSource[Token]):
    """Ask for server tokens."""

    def __init__(self, url: str, client_id: str, client_secret: str) -> None:
        """Check what is sent for a token, and keep it."""
        super().__init__(PROFILE, {"": url}, client_id, client_secret)
        self._body = TokenRequest(client_id=client_id, client_secret=client_secret)
        self.call(None, 0)

    @override
    def call(self, known: StoredToken | None, now: float) -> Call[Token]:
        return create_token(body=self._body)

    @override
    def read(self, response: Token, now: float) -> StoredToken:
        older = isinstance(response.expires_in, Unset)
        lifetime = response.expire_in if older else response.expires_in
        life = None if isinstance(lifetime, Unset) else lifetime
        return with_life(StoredToken(value=response.access_token), now, life)
