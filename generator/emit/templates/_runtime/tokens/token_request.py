"""Build the request for a token, and read its response. Nothing is sent here."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Mapping
from typing import Any, Generic, NoReturn, Protocol, TypeAlias, TypeVar, cast

from attrs import frozen

from .._http import Headers, HTTPResponse, HTTPTransportError, Request
from ..content import FORM, Content
from ..errors import AuthError, Error, RateLimited, one_line
from ..network.servers import server_urls
from ..operation import Call
from ..options import DEFAULT_TIMEOUT
from ..profile import Profile
from ..responses.content_coding import check_kept
from ..responses.exchange import ATTEMPTS, DEADLINE, attempts_of, interpret, prepare, raw_headers
from ..responses.redaction import redacted, redacted_body, secrets_of
from ..stored_token import StoredToken
from ..tries.retry_policy import SAID, STARTED

T = TypeVar("T")


class Channel(Protocol):
    """Send token requests, where the client that makes the calls cannot."""

    def send(self, request: Request) -> HTTPResponse:
        """Send a request and return the response, read."""
        ...

    async def asend(self, request: Request) -> HTTPResponse:
        """Send a request and return the response, read."""
        ...


@frozen
class Ask:
    """A call on the way to a token, to be sent once some seconds have passed."""

    call: Call[Any]
    wait_s: float = 0.0


Steps: TypeAlias = Generator[Ask, Any, StoredToken]
"""Yields calls, is given what each response holds or is thrown its error, and returns a token."""


class TokenProvider(ABC):
    """Fetch tokens, in one call or several."""

    channel: Channel | None = None
    """The channel that sends token requests; if None, the client that makes the calls."""

    def __init__(self, profile: Profile, urls: Mapping[str, str | None], *identity: str) -> None:
        """Check where tokens are fetched, and name what is stored.

        Args:
            profile: The vendor.
            urls: Its servers, by name.
            identity: What tells one holder of tokens from another.
        """
        self._profile = profile
        self._urls = server_urls({}, urls)
        parts = json.dumps([profile.vendor, *sorted(self._urls.items()), *identity])
        self.key = hashlib.sha256(parts.encode()).hexdigest()

    @property
    def vendor(self) -> str:
        """Name of the vendor, as errors show it."""
        return self._profile.vendor

    @abstractmethod
    def steps(self, known: StoredToken | None, clock: Callable[[], float]) -> Steps:
        """Yield the calls that lead to a token, and return it.

        Args:
            known: The token that there was.
            clock: Tells the seconds since 1970.

        Raises:
            AuthError: No token may be asked for now, or a response holds none.
        """

    def urls_of(self, call: Call[Any]) -> Mapping[str, str]:  # noqa: ARG002 - one that discovers them looks
        """Return the servers that a call may go to, by name."""
        return self._urls

    def request(self, call: Call[Any], cause: Request) -> Request:
        """Make the request for a token.

        Args:
            call: The call that fetches it.
            cause: The request that needs it, whose time this one shares.
        """
        defaults = raw_headers(
            {"Accept": "application/json", "User-Agent": self._profile.user_agent}
        )
        urls = self.urls_of(call)
        request = prepare(
            self._profile, urls, call, None, defaults=defaults, timeout=DEFAULT_TIMEOUT
        )
        for name in ("timeout", STARTED):
            if name in cause.extensions:
                request.extensions[name] = cause.extensions[name]
        if DEADLINE in cause.extensions:  # sent by a transport that counts
            request.extensions[ATTEMPTS] = 0
        return request

    def parsed(self, call: Call[T], response: HTTPResponse) -> T:
        """Read a response.

        Args:
            call: The call that was responded to.
            response: The response, read.

        Raises:
            Error: It is no success, or cannot be read.
        """
        check_kept(response, attempts_of(response))
        raw = response.content
        if not response.is_success:
            raw = redacted_body(raw, self._secrets(call, response.request))
        status, headers = response.status_code, Headers(response.headers)
        return interpret(self._profile, call, status, headers, raw).parsed

    def may_cure(self, refusal: HTTPResponse) -> bool:
        """Return True if another token may be accepted where this one was refused.

        Args:
            refusal: The response, read.
        """
        from ..responses.failures import code_of  # noqa: PLC0415 - wanted only for a failure

        headers = Headers(refusal.headers)
        if "insufficient_scope" in headers.get("www-authenticate", ""):  # RFC 6750, 3.1
            return False
        return code_of(self._profile, headers, refusal.content) not in self._profile.remedies

    def failure(self, call: Call[Any], response: HTTPResponse, error: Error) -> AuthError:
        """Make the error for a response without a token; it shows no secret that was sent.

        Args:
            call: The call that was responded to.
            response: The response, read.
            error: What is wrong with it.
        """
        secrets = self._secrets(call, response.request)
        failure = _refusal(error)
        failure.vendor, failure.operation = self.vendor, call.operation.name
        failure.status, failure.attempts = response.status_code, attempts_of(response)
        failure.message = redacted(failure.message, secrets)
        failure.code = None if failure.code is None else redacted(failure.code, secrets)
        return failure

    def unreachable(
        self, call: Call[Any], fault: type[HTTPTransportError], request: Request
    ) -> AuthError:
        """Make the error for a token request without a response.

        Args:
            call: The call that was sent.
            fault: The class of what it failed with.
            request: Its request, which counts its tries.
        """
        attempts = request.extensions.get(ATTEMPTS, 1)
        said = redacted(request.extensions.get(SAID, ""), self._secrets(call, request))
        said = one_line(said, 300)
        reason = f"{fault.__name__}: {said}" if said else fault.__name__
        return AuthError(
            f"no response to the request for a token ({reason})",
            vendor=self.vendor,
            operation=call.operation.name,
            attempts=attempts,
        )

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")

    def _secrets(self, call: Call[Any], request: Request) -> frozenset[str]:
        names = frozenset(name.lower() for name in self._profile.secret_headers)
        return secrets_of(request, call.content, names) | _json_texts(call.content)


class TokenSource(TokenProvider, Generic[T]):
    """Fetch tokens from one vendor in one call; `T` is the model of its response."""

    @abstractmethod
    def call(self, known: StoredToken | None, now: float) -> Call[T]:
        """Make the call that fetches a token.

        Args:
            known: The token that there was.
            now: The seconds since 1970.

        Raises:
            AuthError: No token may be asked for now.
        """

    @abstractmethod
    def read(self, response: T, now: float) -> StoredToken:
        """Read the token in the model of a response.

        Args:
            response: The model.
            now: The seconds since 1970, when the token was asked for.

        Raises:
            AuthError: The response holds no token.
        """

    def steps(self, known: StoredToken | None, clock: Callable[[], float]) -> Steps:
        """Yield the one call, and return the token that its response holds."""
        now = clock()
        response = yield Ask(self.call(known, now))
        return self.read(response, now)


def _refusal(error: Error) -> AuthError:
    if isinstance(error, AuthError):
        return error
    wait = error.retry_after if isinstance(error, RateLimited) else None
    words = [error.message or "no token"]
    if wait is not None:
        words.append(f"try again in {wait:g} s")
    return AuthError("; ".join(words), code=error.code, details=error.details, body=error.body)


def _json_texts(content: Content | None) -> frozenset[str]:
    """Return the texts in a JSON body: what proves who asks."""
    if content is None or content.media_type == FORM:
        return frozenset()
    value: object = json.loads(content.data)
    members = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return frozenset(text for text in members.values() if isinstance(text, str) and len(text) > 3)
