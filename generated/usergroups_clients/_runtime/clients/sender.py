# Generated from generator/emit/templates/_runtime; do not edit.
"""Prepare requests and judge what came of them: what the two clients have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

from .. import late
from .._http import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncHTTPClient,
    Auth,
    HTTPClient,
    HTTPStatusError,
    Request,
)
from ..errors import AuthError, Error, InvalidArgument
from ..given import GivenAuth, GivenTimeout
from ..network.closing import closed_error
from ..network.direct import default_headers
from ..network.servers import server_urls
from ..operation import Call
from ..options import DEFAULT_TIMEOUT, RequestOptions, timeout_of
from ..pace import Pace, pace_of
from ..profile import Profile
from ..responses.echoes import Echoes
from ..responses.exchange import RawHeaders, known, prepare, raw_headers, receive
from ..responses.response import Response
from .drafts import Drafts

if TYPE_CHECKING:
    from .._http import UseClientDefault
    from ..network.caller_connections import Home
    from ..tokens.credentials import Credentials
    from ..tries.hooking import Hooking

T = TypeVar("T")
H = TypeVar("H", bound=HTTPClient | AsyncHTTPClient)

_AGENTS: Final = (b"python-httpx/", b"python-httpx2/")
"""The names that the libraries send where nobody says otherwise."""


class Sender(Generic[H]):
    """Hold profile, URLs, credentials and settings of a client; none of them changes."""

    def __init__(
        self,
        profile: Profile,
        *,
        urls: Mapping[str, str | None],
        auth: GivenAuth | None,
        credentials: Mapping[str, object] | None,
        headers: Mapping[str, str] | None,
        timeout: float | GivenTimeout | None,
        given: object,
        kind: type[H],
        transport: object,
        retries: object,
        pace: Pace | None,
        hooks: late.Hooks | None,
    ) -> None:
        """Check and keep the settings."""
        for argument, value in (("transport", transport), ("retries", retries), ("pace", pace)):
            if given is not None and value is not None:
                raise InvalidArgument("cannot be given beside http_client", argument=argument)
        self._pace = pace_of(pace, profile.pace)
        self._hooking = _hooking_of(hooks, profile)
        self._profile = profile
        self._urls = server_urls(profile.servers, urls)
        if auth is not None and not isinstance(auth, Auth):
            from ..network.adopting import adopted_auth  # noqa: PLC0415 - our own need no adoption

            auth = adopted_auth(auth)
        self._auth = auth
        self._credentials = self._signing(credentials or {})
        self._own_headers = raw_headers(headers)
        self._given: H | None = None
        default = DEFAULT_TIMEOUT
        if given is not None:
            from ..network.adopting import adopted_client  # noqa: PLC0415 - most callers give none

            self._given = adopted_client(given, kind)
            default = self._given.timeout
        self._timeout = timeout_of(timeout, default)
        self._drafts: Drafts | None = None
        self._echoes = Echoes(profile.secret_headers)
        self._closed = False
        self._deadline_s: float | None = None
        self._home: Home | None = None
        if given is not None or transport is not None:
            from ..network.caller_connections import home_of  # noqa: PLC0415 - as above

            self._home = home_of(given or transport)

    def _merged(self) -> RawHeaders:
        """Return the headers of every request, by lower-case name."""
        merged = raw_headers(default_headers() if self._given is None else self._given.headers)
        if merged.get(b"accept", (b"", b"*/*"))[1] == b"*/*":
            merged.pop(b"accept", None)  # httpx's own: each call asks for what it documents
        agent = merged.get(b"user-agent", (b"", _AGENTS[0]))[1]
        if agent.startswith(_AGENTS) and self._profile.user_agent:
            merged[b"user-agent"] = b"User-Agent", self._profile.user_agent.encode("ascii")
        merged.update(self._own_headers)
        return merged

    def _request(
        self, call: Call[Any], options: RequestOptions | None, loop: object = None
    ) -> Request:
        """Build the request of a call, to be sent in an event loop if one is given."""
        given = self._given
        if self._closed if given is None else given.is_closed:
            raise closed_error()
        if self._home is not None:
            self._home.check(loop)
        drafts = self._drafts
        if given is not None:  # its caller may change headers and cookies at any time
            defaults, cookies = self._merged(), given.cookies
            if cookies:
                return prepare(
                    self._profile,
                    self._urls,
                    call,
                    options,
                    defaults=defaults,
                    timeout=self._timeout,
                    cookies=cookies,
                )
            if drafts is None or drafts.defaults != defaults:
                drafts = self._drafts = self._new_drafts(defaults)
        elif drafts is None:
            drafts = self._drafts = self._new_drafts(self._merged())
        return drafts.request(call, options)

    def _new_drafts(self, defaults: RawHeaders) -> Drafts:
        return Drafts(
            self._profile,
            self._urls,
            defaults=defaults,
            timeout=self._timeout,
            deadline_s=self._deadline_s,
        )

    def _caller(self) -> H:
        """Return the HTTP client that the caller gave."""
        if self._given is None:
            message = "no HTTP client was given"
            raise TypeError(message)
        return self._given

    def _signing(self, given: Mapping[str, object]) -> Credentials | None:
        """Make what signs calls with the credentials by scheme; None if none was given."""
        named = [name for name, value in given.items() if value is not None]
        if not named:
            return None
        if self._auth is not None:
            raise InvalidArgument("cannot be given beside auth", argument=named[0])
        from ..tokens.credentials import Credentials  # noqa: PLC0415 - not wanted beside `auth`

        return Credentials(self._profile, given, self._urls)

    def _credential(self, call: Call[Any], request: Request) -> Auth | UseClientDefault | None:
        """Return the auth that signs a call; None if its operation needs no credentials.

        Raises:
            AuthError: It needs some, and none that it allows is there.
        """
        security = call.operation.security
        if security == ():
            return None
        if self._auth is not None:
            return self._auth
        if self._credentials is not None:
            auth = self._credentials.auth_for(security)
            if auth is not None:
                return auth
        if security is None or self._given is not None or any(map(self._is_bare, security)):
            return USE_CLIENT_DEFAULT
        carriers = ("authorization", "cookie", *self._profile.secret_headers)
        if any(name in request.headers for name in carriers):
            return USE_CLIENT_DEFAULT
        from ..tokens.credentials import missing  # noqa: PLC0415 - wanted only for a failure

        raise AuthError(f"needs credentials: give the client {missing(self._profile, security)}")

    def _is_bare(self, alternative: tuple[str, ...]) -> bool:
        """Return True if none of the schemes is known to need more than a certificate."""
        schemes = self._profile.schemes
        return all(name not in schemes or schemes[name].kind == "mutualTLS" for name in alternative)

    def start_login(
        self,
        scheme: str,
        *,
        client_id: str,
        redirect_uri: str,
        scopes: Sequence[str] = (),
        authorization_url: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> late.Login:
        """Make the URL that lets a person log in, for the flow `authorizationCode`; send nothing.

        Args:
            scheme: The document's name of the security scheme.
            client_id: Id under which your client is registered.
            redirect_uri: Where the browser is sent back to.
            scopes: Scopes to ask for.
            authorization_url: The URL to start from, instead of the document's.
            extra: More parameters of it, such as `prompt`.

        Returns:
            The login: open its `url`, and give `finish` the URL that the browser comes back to.

        Raises:
            InvalidArgument: The document has no such scheme, or names no URL for it.
        """
        from ..tokens.login import start  # noqa: PLC0415 - seldom wanted

        declared = self._profile.schemes.get(scheme)
        if declared is None:
            known = ", ".join(self._profile.schemes) or "it has none"
            message = f"is no security scheme of the document: {known}"
            raise InvalidArgument(message, argument="scheme")
        return start(
            declared,
            self._urls.get("", ""),
            client_id=client_id,
            redirect_uri=redirect_uri,
            scopes=scopes,
            authorization_url=authorization_url,
            extra=extra or {},
        )

    def _outcome(
        self, error: Exception, call: Call[T], request: Request | None
    ) -> Response[T] | Error:
        """Make the error to raise for one that ended an exchange.

        It is returned, and raised where no other is being handled: what an error was raised
        from, and the frames it came through, hold the request.
        """
        if isinstance(error, HTTPStatusError):  # a caller's event hook called raise_for_status
            try:
                return receive(self._profile, call, error.response, self._echoes)
            except Error as status_error:
                error = status_error
        if isinstance(error, Error):
            return known(error, self._profile, call, request)
        from ..responses.failures import transport_fault  # noqa: PLC0415 - wanted only for a failure

        return transport_fault(error, self._profile, call, request)

    def __repr__(self) -> str:
        """Show class, vendor and host; the class alone if the constructor failed."""
        name = type(self).__name__
        try:
            url, vendor = self._urls.get(""), self._profile.vendor
        except AttributeError:
            return f"<{name}>"
        where = "" if url is None else f" at {URL(url).host}"
        return f"<{name} {vendor}{where}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        message = f"{type(self).__name__} holds connections and credentials: no pickle, no copy"
        raise TypeError(message)


def _hooking_of(hooks: late.Hooks | None, profile: Profile) -> Hooking | None:
    """Check the argument `hooks`, and join it with the vendor that its functions are told of."""
    if hooks is None:
        return None
    if not isinstance(hooks, late.Hooks):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(f"must be Hooks, not {type(hooks).__name__}", argument="hooks")
    from ..tries.hooking import Hooking  # noqa: PLC0415 - seldom wanted

    return Hooking(hooks, profile)


def own_auth(auth: Auth | UseClientDefault | None) -> Auth | None:
    """Return what signs a request of our own transport, where there is no other default."""
    return auth if isinstance(auth, Auth) else None
