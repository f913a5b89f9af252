"""Start a login in a browser: the authorization request of OAuth 2.0, with PKCE (RFC 7636)."""

from __future__ import annotations

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from attrs import field, frozen

from . import PUBLIC
from ._http import URL
from .errors import AuthError, InvalidArgument, one_line
from .grants import AuthorizationCode
from .oauth_calls import endpoint
from .query import form, join_query
from .schemes import Flow, Scheme


@frozen(kw_only=True)
class Login:
    """A login that waits for a person to come back from the browser."""

    url: str = field(repr=False)
    """The URL to open in a browser."""
    state: str = field(repr=False)
    """What the callback must repeat."""
    code_verifier: str = field(repr=False)
    """The secret that proves, later, who started the login."""
    client_id: str
    redirect_uri: str

    def finish(
        self, callback: str, *, client_secret: str | None = None, **more: Any
    ) -> AuthorizationCode:
        """Return the grant that exchanges the code.

        Args:
            callback: The URL that the browser was sent back to.
            client_secret: The client's secret; None for a public client.
            **more: Other arguments of `AuthorizationCode`.

        Raises:
            AuthError: The server refused, or the callback belongs to another login.
        """
        answer = URL(callback).params
        if not secrets.compare_digest(answer.get("state", "").encode(), self.state.encode()):
            raise AuthError("the callback belongs to another login: its `state` is not ours")
        if "error" in answer:
            said = one_line(answer.get("error_description", "the login was refused"), 300)
            raise AuthError(said, code=one_line(answer["error"], 60))
        if not answer.get("code"):
            raise AuthError("the callback has no `code`")
        return AuthorizationCode(
            client_id=self.client_id,
            client_secret=client_secret,
            code=answer["code"],
            redirect_uri=self.redirect_uri,
            code_verifier=self.code_verifier,
            **more,
        )

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("Login holds credentials and cannot be pickled")


Login.__module__ = PUBLIC


def start(
    scheme: Scheme,
    base: str,
    *,
    client_id: str,
    redirect_uri: str,
    scopes: Sequence[str],
    authorization_url: str | None,
    extra: Mapping[str, str],
) -> Login:
    """Make the login; see `start_login` of the clients.

    Args:
        scheme: The security scheme.
        base: The server's URL, which a relative one starts at.
        client_id: Id under which the client is registered.
        redirect_uri: Where the browser is sent back to.
        scopes: Scopes to ask for.
        authorization_url: The URL to start from, instead of the document's.
        extra: More parameters of it.

    Raises:
        InvalidArgument: No URL is known, or one is not valid.
    """
    flow = scheme.flows.get("authorizationCode") or Flow()
    url = endpoint(base, authorization_url or flow.authorization_url, "authorization_url")
    if not url:
        raise InvalidArgument("is needed: the document names none", argument="authorization_url")
    state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    digest = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    fields = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        **({"scope": " ".join(scopes)} if scopes else {}),
        "state": state,
        "code_challenge": digest,
        "code_challenge_method": "S256",
        **extra,
    }
    query = join_query(*(form(name, value) for name, value in fields.items()))
    joined = f"{url}{'&' if '?' in url else '?'}{query}"
    return Login(
        url=joined,
        state=state,
        code_verifier=verifier,
        client_id=client_id,
        redirect_uri=redirect_uri,
    )
