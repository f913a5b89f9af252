"""Say how a client gets its access tokens: the grants of OAuth 2.0."""

import secrets
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NoReturn

from attrs import field, frozen

from . import PUBLIC
from ._http import URL
from .errors import AuthError, InvalidArgument, one_line
from .token_store import TokenStore


@frozen(kw_only=True)
class Grant:
    """The base of all grants; give one of its subclasses."""

    client_id: str
    """Id under which the client is registered."""
    client_secret: str | None = field(default=None, repr=False)
    """Its secret; None for a public client."""
    scopes: Sequence[str] = ()
    """Scopes to ask for; without any, the server decides."""
    token_url: str | None = None
    """URL that tokens are fetched from, instead of the document's."""
    client_auth: Literal["basic", "post"] | None = None
    """The place of id and secret: in the `Authorization` header, or in the form. None is what the
    server's metadata says, else the header."""
    extra: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """More fields of the form, such as `audience` or `resource`."""
    store: TokenStore | None = None
    """The store in which other clients find the tokens; None for this client alone."""

    def __attrs_post_init__(self) -> None:
        """Check the texts.

        Raises:
            InvalidArgument: One is empty, or `scopes` is one text.
        """
        for name in self._needed():
            value: object = getattr(self, name)
            if not isinstance(value, str) or not value:
                raise InvalidArgument("must be a str that is not empty", argument=name)
        if isinstance(self.scopes, str):
            raise InvalidArgument("must be several texts, in a list", argument="scopes")

    def _needed(self) -> tuple[str, ...]:
        return ("client_id",)

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")


@frozen(kw_only=True)
class ClientCredentials(Grant):
    """Get tokens for the client itself, by its id and secret."""

    def _needed(self) -> tuple[str, ...]:
        return ("client_id", "client_secret")


@frozen(kw_only=True)
class RefreshToken(Grant):
    """Get tokens with a refresh token from an earlier login."""

    refresh_token: str = field(repr=False)
    """The refresh token; one that the server sends in its place is used from then on."""

    def _needed(self) -> tuple[str, ...]:
        return ("client_id", "refresh_token")


@frozen(kw_only=True)
class Password(Grant):
    """Get tokens with a user's name and password."""

    username: str
    """The user's name."""
    password: str = field(repr=False)
    """The user's password."""
    client_id: str = ""
    """Id under which the client is registered; empty where the server has no clients."""

    def _needed(self) -> tuple[str, ...]:
        return ("username", "password")


@frozen(kw_only=True)
class AuthorizationCode(Grant):
    """Exchange the code that a browser brought back; `start_login` makes the URL to open."""

    code: str = field(repr=False)
    """The code, which is good for one exchange."""
    redirect_uri: str | None = None
    """The redirect URI that the login was started with."""
    code_verifier: str | None = field(default=None, repr=False)
    """The secret of PKCE (RFC 7636) that the login was started with."""

    def _needed(self) -> tuple[str, ...]:
        return ("client_id", "code")


@frozen
class DeviceLogin:
    """Show a person how to let a device in (RFC 8628)."""

    verification_url: str
    """The URL to open, on any device."""
    user_code: str
    """The code to enter there."""
    complete_url: str
    """The URL with the code in it, for a QR code; empty if the server sends none."""
    expires_in_s: float
    """Seconds until the code is no good any more."""


def _show(login: DeviceLogin) -> None:
    print(f"Open {login.verification_url} and enter {login.user_code}", file=sys.stderr)  # noqa: T201 - for the person at the terminal


@frozen(kw_only=True)
class DeviceCode(Grant):
    """Get tokens once a person has entered a code on another device (RFC 8628).

    The first call waits until then.
    """

    prompt: Callable[[DeviceLogin], object] = _show
    """Shows the code to the person; without it, a line on standard error does."""
    device_authorization_url: str | None = None
    """URL that codes are fetched from, instead of the document's."""


@frozen(kw_only=True)
class Login:
    """A login that waits for a person to come back from the browser."""

    url: str = field(repr=False)
    """The URL to open in a browser."""
    state: str = field(repr=False)
    """A text that the callback must repeat."""
    code_verifier: str = field(repr=False)
    """The secret that proves, later, who started the login."""
    client_id: str
    """Id under which the client is registered."""
    redirect_uri: str
    """The redirect URI that the browser is sent back to."""

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


for _public in (
    Grant,
    ClientCredentials,
    RefreshToken,
    Password,
    AuthorizationCode,
    DeviceCode,
    DeviceLogin,
    Login,
):
    _public.__module__ = PUBLIC
del _public
