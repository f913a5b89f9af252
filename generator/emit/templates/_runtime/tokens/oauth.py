"""Fetch and renew tokens of OAuth 2.0 (RFC 6749, 8414, 8628), and discover where."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from copy import copy
from typing import Any, Final

from .._http import URL, Auth, Request
from ..errors import AuthError, InvalidArgument, one_line
from ..grants import (
    AuthorizationCode,
    ClientCredentials,
    DeviceCode,
    DeviceLogin,
    Grant,
    Password,
    RefreshToken,
)
from ..operation import Call
from ..profile import Profile
from ..schemes import Flow, FlowName, Scheme
from ..stored_token import StoredToken
from .auth import Bearer
from .oauth_calls import OAuthCalls, endpoint, number, origin_and_path, text
from .token_auth import TokenAuth
from .token_life import with_life
from .token_request import Ask, Steps, TokenProvider

_FLOWS: Final[Mapping[type[Grant], tuple[FlowName, ...]]] = {
    ClientCredentials: ("clientCredentials",),
    Password: ("password",),
    AuthorizationCode: ("authorizationCode",),
    DeviceCode: ("deviceAuthorization",),
    RefreshToken: ("authorizationCode", "deviceAuthorization", "password", "clientCredentials"),
}
"""Flows whose URLs a grant uses, best first."""
_LONGEST_LOGIN_S: Final = 1800.0
_INTERVAL_S: Final = 5.0
_SHORTEST_INTERVAL_S: Final = 0.05


def oauth(profile: Profile, scheme: Scheme, value: object, urls: Mapping[str, str]) -> Auth:
    """Make what signs requests with an access token, given or fetched.

    Args:
        profile: The document's facts.
        scheme: The security scheme.
        value: An access token, or the grant that gets some.
        urls: The servers that may see a token, by name; relative URLs start at the main one.

    Raises:
        InvalidArgument: The value is neither, or no URL is known that its tokens come from.
    """
    name = scheme.argument
    if isinstance(value, str):
        return Bearer(value, argument=name)
    if not isinstance(value, Grant) or type(value) not in _FLOWS:
        raise InvalidArgument(
            "must be an access token, or a grant such as ClientCredentials", argument=name
        )
    base = urls.get("") or next(iter(urls.values()), "")
    if not base:
        raise InvalidArgument("is needed for this credential", argument="base_url")
    source = OAuth(profile, scheme, value, base)
    return TokenAuth(
        header="Authorization",
        prefix="Bearer ",
        url=base,
        more_urls=urls.values(),
        source=source,
        store=value.store,
    )


class OAuth(TokenProvider):
    """Get tokens by one grant, and by the refresh tokens that come with them."""

    def __init__(self, profile: Profile, scheme: Scheme, grant: Grant, base: str) -> None:
        """Find the URLs; send nothing yet.

        Args:
            profile: The document's facts.
            scheme: The security scheme.
            grant: How tokens are got.
            base: The URL that relative ones start at.

        Raises:
            InvalidArgument: One is not valid, or no URL is known that tokens come from.
        """
        flow = _flow(scheme, grant)
        self._grant = grant
        self._tokens = endpoint(base, grant.token_url or flow.token_url, "token_url")
        self._refreshes = endpoint(base, grant.token_url or flow.refresh_url, "token_url")
        self._devices = endpoint(
            base,
            (grant.device_authorization_url if isinstance(grant, DeviceCode) else None)
            or flow.device_authorization_url,
            "device_authorization_url",
        )
        self._metadata = endpoint(base, scheme.metadata_url, scheme.argument)
        self._discovered = self._exchanged = False
        if not self._metadata:
            self._refuse_unknown(scheme)
        seen = copy(profile)
        seen.servers = {}
        seen.error_code, seen.error_message = ("/error",), ("/error_description",)
        seen.error_details = ("/error_uri",)
        known = (self._tokens, self._metadata, grant.client_id, " ".join(grant.scopes))
        super().__init__(seen, {}, type(grant).__name__, *known, *_identity(grant))
        self._calls = OAuthCalls(grant)
        self._calls.check()

    def _refuse_unknown(self, scheme: Scheme) -> None:
        where = {"token_url": self._tokens}
        if isinstance(self._grant, DeviceCode):
            where["device_authorization_url"] = self._devices
        for argument, url in where.items():
            if not url:
                kind = type(self._grant).__name__
                raise InvalidArgument(
                    f"is needed: the document has no such URL for {kind} in {scheme.argument!r}",
                    argument=argument,
                )

    def urls_of(self, call: Call[Any]) -> Mapping[str, str]:
        """Return the server that a call names by its URL."""
        return {call.operation.server: call.operation.server}

    def _secrets(self, call: Call[Any], request: Request) -> frozenset[str]:
        return super()._secrets(call, request) | self._calls.secrets

    def steps(self, known: StoredToken | None, clock: Callable[[], float]) -> Steps:
        """Yield the calls that lead to a token: discovery, refresh, then the grant itself."""
        if self._metadata and not self._discovered:
            yield from self._discover()
        grant = self._grant
        kept = "" if known is None else known.refresh_token
        first = grant.refresh_token if isinstance(grant, RefreshToken) else ""
        for refresh_token in dict.fromkeys(each for each in (kept, first) if each):
            try:
                return (yield from self._refreshed(refresh_token, clock))
            except AuthError as error:
                if error.code != "invalid_grant" or refresh_token == first:
                    raise
        if self._exchanged:
            raise AuthError("the login has ended: log in again")
        match grant:
            case DeviceCode():
                return (yield from self._by_device(grant, clock))
            case _:
                now = clock()
                answer = yield Ask(self._calls.token(self._tokens))
                token = self._token(answer, now)
                # A code is good for one exchange; a second one would end the session that it began.
                self._exchanged = isinstance(grant, AuthorizationCode)
                return token

    def _refreshed(self, refresh_token: str, clock: Callable[[], float]) -> Steps:
        now = clock()
        url = self._refreshes or self._tokens
        answer = yield Ask(self._calls.refresh(url, refresh_token))
        # A server that sends no other refresh token goes on taking this one (RFC 6749, 6).
        return self._token(answer, now, refresh_token)

    def _by_device(self, grant: DeviceCode, clock: Callable[[], float]) -> Steps:
        answer = yield Ask(self._calls.device(self._devices))
        code = text(answer, "device_code")
        life = min(number(answer, "expires_in") or _LONGEST_LOGIN_S, _LONGEST_LOGIN_S)
        interval = number(answer, "interval")
        wait = _INTERVAL_S if interval is None else max(interval, _SHORTEST_INTERVAL_S)
        until = clock() + life
        grant.prompt(_login(answer, life))
        while clock() + wait < until:
            try:
                now = clock() + wait
                polled = yield Ask(self._calls.poll(self._tokens, code), wait)
            except AuthError as error:
                if error.code == "slow_down":
                    wait += _INTERVAL_S
                elif error.code != "authorization_pending":
                    raise
            else:
                return self._token(polled, now)
        raise AuthError(f"nobody entered the code within {life:g} s")

    def _discover(self) -> Generator[Ask, Any, None]:
        answer = yield Ask(self._calls.metadata(self._metadata))
        secure = self._metadata.startswith("https:")
        self._tokens = self._tokens or _announced(answer, "token_endpoint", secure=secure)
        if not self._tokens:
            raise AuthError("the server's metadata names no token_endpoint")
        if isinstance(self._grant, DeviceCode) and not self._devices:
            self._devices = _announced(answer, "device_authorization_endpoint", secure=secure)
            if not self._devices:
                raise AuthError("the server's metadata names no device_authorization_endpoint")
        methods: object = answer.get("token_endpoint_auth_methods_supported")
        if isinstance(methods, list) and "client_secret_basic" not in methods:
            self._calls.prefers_post = "client_secret_post" in methods
        self._discovered = True

    def _token(self, answer: Any, now: float, refresh_token: str = "") -> StoredToken:
        kind = text(answer, "token_type", needed=False)
        if kind and kind.lower() != "bearer":
            raise AuthError(f"a token of the type {one_line(kind, 40)!r}, which cannot be sent")
        token = StoredToken(
            value=text(answer, "access_token"),
            refresh_token=text(answer, "refresh_token", needed=False) or refresh_token,
        )
        return with_life(token, now, number(answer, "expires_in"))


def _identity(grant: Grant) -> tuple[str, ...]:
    match grant:
        case RefreshToken():
            return (grant.refresh_token,)
        case Password():
            return (grant.username,)
        case AuthorizationCode():
            return (grant.code,)
        case _:
            return ()


def _flow(scheme: Scheme, grant: Grant) -> Flow:
    found = [scheme.flows[name] for name in _FLOWS[type(grant)] if name in scheme.flows]
    return found[0] if found else Flow()


def _announced(answer: Any, name: str, *, secure: bool) -> str:
    """Return a URL of the server's metadata; one that leaves TLS is refused."""
    url = text(answer, name, needed=False)
    if not url:
        return ""
    try:
        origin_and_path(url, name)
    except InvalidArgument:
        found = False
    else:
        found = URL(url).scheme == "https" or not secure
    if not found:
        raise AuthError(f"the server's metadata names a {name} that no secret may be sent to")
    return url


def _login(answer: Any, life: float) -> DeviceLogin:
    # `verification_url` is what Google's servers call it.
    name = "verification_uri" if "verification_uri" in answer else "verification_url"
    return DeviceLogin(
        verification_url=one_line(text(answer, name), 500),
        user_code=one_line(text(answer, "user_code"), 100),
        complete_url=one_line(text(answer, "verification_uri_complete", needed=False), 500),
        expires_in_s=life,
    )
