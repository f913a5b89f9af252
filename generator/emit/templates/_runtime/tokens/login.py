"""Start a login in a browser: the authorization request of OAuth 2.0, with PKCE (RFC 7636)."""

from __future__ import annotations

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence

from ..errors import InvalidArgument
from ..grants import Login
from ..requests.query import form, join_query
from ..schemes import Flow, Scheme
from .oauth_calls import endpoint


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
