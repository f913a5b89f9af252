"""Xsolla's credential: a server token, given or by client credentials.

- The token, a JWT, stands in a header of its own, without `Bearer`.
- Its lifetime is spelled `expires_in`, on an older page `expire_in`.
- There is no refresh token: a new one is asked for as the first was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from usergroups._auth.source import TokenSource, renewal
from usergroups._auth.stored import StoredToken
from usergroups._auth.token import TokenAuth
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.xsolla.calls.create_token import create_token
from usergroups_clients.xsolla.models.token import Token
from usergroups_clients.xsolla.models.token_request import TokenRequest
from usergroups_clients.xsolla.profile import PROFILE

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
    """Return what signs requests to a base URL.

    Args:
        token: A server token; if it is refused, so is the call.
        client_id: Id of a server OAuth 2.0 client.
        client_secret: Its secret.
        url: The base URL, where tokens are asked for too.
        clock: The seconds since 1970.

    Raises:
        InvalidArgument: If there is not one of the two ways, complete.

    """
    if token is not None:
        if client_id is not None or client_secret is not None:
            raise InvalidArgument(
                "cannot be given beside client_id and client_secret", argument="token"
            )
        return TokenAuth(header=_HEADER, url=url, token=token, clock=clock)
    if client_id is None and client_secret is None:
        raise InvalidArgument("is needed, or client_id and client_secret are", argument="token")
    if client_id is None:
        raise InvalidArgument("is needed beside client_secret", argument="client_id")
    if client_secret is None:
        raise InvalidArgument("is needed beside client_id", argument="client_secret")
    return TokenAuth(
        header=_HEADER, url=url, source=_Source(url, client_id, client_secret), clock=clock
    )


class _Source(TokenSource[Token]):
    def __init__(self, url: str, client_id: str, client_secret: str) -> None:
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
