"""Fetch Zoho's access tokens, with a refresh token."""

from __future__ import annotations

import math
from typing import Final

from typing_extensions import override

from usergroups._vendors.zoho.hosts import is_declared
from usergroups_clients._runtime.errors import AuthError
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.stored_token import StoredToken
from usergroups_clients._runtime.tokens.token_life import last_refusal, with_life
from usergroups_clients._runtime.tokens.token_request import TokenSource
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.zoho.calls.create_token import create_token
from usergroups_clients.zoho.models.token import Token
from usergroups_clients.zoho.models.token_request import TokenRequest
from usergroups_clients.zoho.models.token_request_grant_type import TokenRequestGrantType
from usergroups_clients.zoho.profile import PROFILE

MOST: Final = 10
WITHIN_S: Final = 600.0
_LIFETIME_S: Final = 3600
_UNEXPLAINED: Final = (
    "Zoho gave no access token: check `client_id`, `client_secret`, `refresh_token` and"
    " `data_center`, which go together"
)
_REFUSED: Final = {
    "invalid_code": (
        "Zoho gave no access token: the refresh token is wrong, was revoked, or is of another data"
        " centre or client; check `data_center`, else make another and give it as `refresh_token`"
    ),
    "access_denied": (
        "Zoho gave no access token: the refresh token is wrong, or more than ten were asked for in"
        " ten minutes; wait, or let processes share one in a `token_store`"
    ),
}
"""Meanings of Zoho's codes, where they are known."""


class ZohoTokens(TokenSource[Token]):
    """Ask for access tokens, as often as Zoho allows."""

    def __init__(
        self, accounts_url: str, client_id: str, client_secret: str, refresh_token: str
    ) -> None:
        """Check what is sent for a token, and keep it."""
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
            if known is not None and known.failures:
                code, message = last_refusal(known)
                raise AuthError(
                    f"{message} (asked for in vain {known.failures} times; as Zoho allows ten in "
                    f"ten minutes, the next try is in {wait} s)",
                    vendor=PROFILE.vendor,
                    code=code,
                )
            raise AuthError(
                "ten access tokens were asked for in ten minutes, which is Zoho's limit: "
                f"try again in {wait} s, or let processes share them in a `token_store`",
                vendor=PROFILE.vendor,
            )
        return create_token(body=self._body)

    @override
    def read(self, response: Token, now: float) -> StoredToken:
        if isinstance(response.access_token, Unset):
            code = None if isinstance(response.error, Unset) else response.error
            raise AuthError(_REFUSED.get(code or "", _UNEXPLAINED), code=code)
        life: float = _LIFETIME_S
        if not isinstance(response.expires_in_sec, Unset):
            life = response.expires_in_sec  # expires_in is in milliseconds then
        elif not isinstance(response.expires_in, Unset):
            life = response.expires_in
        token = StoredToken(value=response.access_token, api_domain=_host(response.api_domain))
        return with_life(token, now, life)


def _host(api_domain: str | Unset) -> str:
    """Return the host that a response names, or "" if it is not declared."""
    host = "" if isinstance(api_domain, Unset) else api_domain.removeprefix("https://")
    return host if is_declared(host) else ""
