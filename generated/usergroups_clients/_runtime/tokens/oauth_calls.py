# Generated from generator/emit/templates/_runtime; do not edit.
"""The calls of OAuth 2.0: to its token and device endpoints, and for its metadata."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import quote_plus

from .._http import URL, InvalidURL
from ..errors import AuthError, InvalidArgument
from ..grants import (
    AuthorizationCode,
    ClientCredentials,
    DeviceCode,
    Grant,
    Password,
    RefreshToken,
)
from ..network.servers import server_url
from ..operation import Call, Operation, RetryClass
from ..requests.bodies import form_content
from ..responses.decoding import any_body

_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"

_SECRET: Final = ("code", "code_verifier", "password", "refresh_token")
"""Attributes of grants that no error may show."""


class OAuthCalls:
    """Make the calls of one grant; nothing is sent here."""

    def __init__(self, grant: Grant) -> None:
        """Keep the grant."""
        self._grant = grant
        self.prefers_post = False
        """True if the server's metadata offers no `Authorization` header."""
        given = (
            grant.client_secret,
            getattr(grant, "code", None),
            getattr(grant, "password", None),
        )
        self.secrets = frozenset(each for each in given if each and len(each) > 3)

    def check(self) -> None:
        """Refuse what cannot be sent, before anything is."""
        if not isinstance(self._grant, DeviceCode | RefreshToken):
            self.token("https://localhost")
        self.refresh("https://localhost", "x")

    def token(self, url: str) -> Call[Any]:
        """Make the call that the grant is for."""
        grant = self._grant
        match grant:
            case ClientCredentials():
                return self._ask(url, "idempotent", {"grant_type": "client_credentials"})
            case Password():
                fields = {"username": grant.username, "password": grant.password}
                return self._ask(url, "idempotent", {"grant_type": "password", **fields})
            case AuthorizationCode():
                fields = {"grant_type": "authorization_code", "code": grant.code}
                if grant.redirect_uri is not None:
                    fields["redirect_uri"] = grant.redirect_uri
                if grant.code_verifier is not None:
                    fields["code_verifier"] = grant.code_verifier
                return self._ask(url, "never", fields, scoped=False)
            case _:
                raise AuthError("the login has ended, and there is no refresh token: log in again")

    def refresh(self, url: str, refresh_token: str) -> Call[Any]:
        """Make the call that refreshes a token; its scopes stay what they were."""
        fields = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._ask(url, "never", fields, scoped=False)

    def device(self, url: str) -> Call[Any]:
        """Make the call that starts a login on a device."""
        return self._ask(url, "never", {}, name="device_authorization")

    def poll(self, url: str, device_code: str) -> Call[Any]:
        """Make the call that asks whether somebody has entered the code."""
        fields = {"grant_type": _DEVICE_GRANT, "device_code": device_code}
        # Asking is what a person waits for meanwhile: one lost connection must not end it.
        return self._ask(url, "idempotent", fields, scoped=False)

    def metadata(self, url: str) -> Call[Any]:
        """Make the call for the server's metadata."""
        return _call("metadata", "GET", url, "safe")

    def _ask(
        self,
        url: str,
        retry: RetryClass,
        fields: Mapping[str, str],
        *,
        name: str = "token",
        scoped: bool = True,
    ) -> Call[Any]:
        grant = self._grant
        form = {**fields, **grant.extra}
        if scoped and grant.scopes:
            form["scope"] = " ".join(grant.scopes)
        headers: dict[str, str] = {}
        post = self.prefers_post if grant.client_auth is None else grant.client_auth == "post"
        if grant.client_secret is None or post:
            if grant.client_id:
                form["client_id"] = grant.client_id
            if grant.client_secret is not None:
                form["client_secret"] = grant.client_secret
        else:
            # Both are encoded as in a form before they are joined (RFC 6749, 2.3.1).
            pair = f"{quote_plus(grant.client_id)}:{quote_plus(grant.client_secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        return _call(name, "POST", url, retry, headers=headers, form=form)


def _call(
    name: str,
    method: str,
    url: str,
    retry: RetryClass,
    *,
    headers: Mapping[str, str] | None = None,
    form: Mapping[str, str] | None = None,
) -> Call[Any]:
    origin, path, query = origin_and_path(url, "token_url")
    operation = Operation[Any](
        name=name,
        method=method,
        path=path,
        retry=retry,
        security=None,
        server=origin,
        success={"2XX": any_body()},
        errors=dict,
    )
    content = None if form is None else form_content(form)
    return Call(operation, path=path, query=query, headers=headers or {}, content=content)


def endpoint(base: str, url: str, argument: str) -> str:
    """Return a URL of a document, absolute; empty if there is none.

    Args:
        base: The server's URL, which a relative one starts at.
        url: The URL.
        argument: Its name in errors.

    Raises:
        InvalidArgument: It is not valid.
    """
    if not url:
        return ""
    try:
        joined = str(URL(base).join(url))
    except (InvalidURL, TypeError):
        joined = ""
    origin_and_path(joined, argument)
    return joined


def origin_and_path(url: str, argument: str) -> tuple[str, str, str]:
    """Split a URL that secrets may be sent to into its origin, path and query.

    Raises:
        InvalidArgument: It is no absolute http(s) URL, or has more than these.
    """
    try:
        parsed = URL(url)
        plain = parsed.copy_with(query=None, fragment=None)
    except (InvalidURL, TypeError):
        raise InvalidArgument(
            "must be a URL such as https://example.com/token", argument=argument
        ) from None
    if parsed.fragment:
        raise InvalidArgument("must not hold a fragment", argument=argument)
    server_url(str(plain), argument)
    path = parsed.raw_path.decode("ascii").partition("?")[0]
    origin = str(plain).removesuffix(path)
    return origin, path, parsed.query.decode("ascii")


def text(answer: Any, name: str, *, needed: bool = True) -> str:
    """Return a text of a response; "" if there is none and none is needed.

    Raises:
        AuthError: The response reports a failure, is no JSON object, or lacks what is needed.
    """
    if not isinstance(answer, dict):
        raise AuthError("the response is no JSON object")
    members = cast("dict[str, object]", answer)
    value = members.get(name)
    if isinstance(value, str) and value:
        return value
    code, message = members.get("error"), members.get("error_description")
    if isinstance(code, str) and needed:  # some servers report failures with 200
        raise AuthError(message if isinstance(message, str) else "no token", code=code)
    if needed:
        raise AuthError(f"the response holds no {name}")
    return ""


def number(answer: Any, name: str) -> float | None:
    """Return a number of a response, also one that came as text; None if there is none."""
    value: object = answer.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):  # the latter for a number of hundreds of digits
        return None
    return found if math.isfinite(found) and found >= 0 else None
