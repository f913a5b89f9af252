"""Where a token comes from: one request, and how its answer is read. Nothing is sent here."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Generic, NoReturn, Protocol, TypeVar, cast

from httpx import Headers, Request, Response, TransportError

from usergroups._auth.stored import StoredToken
from usergroups._http.retry_policy import STARTED
from usergroups_clients._runtime.bodies import FORM, Content
from usergroups_clients._runtime.errors import AuthError, Error, RateLimited
from usergroups_clients._runtime.exchange import attempts_of, interpret, prepare, raw_headers
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.profile import Profile
from usergroups_clients._runtime.redaction import redacted, redacted_body, secrets_of
from usergroups_clients._runtime.sender import DEFAULT_TIMEOUT
from usergroups_clients._runtime.servers import server_urls

T = TypeVar("T")

_SHORTEST_LIFE_TO_RENEW_EARLY_S = 60.0
_EARLY = 0.1


class Channel(Protocol):
    """Sends token requests, where the client that makes the calls cannot."""

    def send(self, request: Request) -> Response:
        """Return the answer, read."""
        ...

    async def asend(self, request: Request) -> Response:
        """Return the answer, read."""
        ...


class TokenSource(ABC, Generic[T]):
    """One vendor's way to a token; `T` is the model of its answer."""

    channel: Channel | None = None
    """None: token requests go the way of all others."""

    def __init__(self, profile: Profile, urls: Mapping[str, str | None], *identity: str) -> None:
        """Keep where to ask; the identity tells stored tokens apart."""
        self._profile = profile
        self._urls = server_urls({}, urls)
        parts = json.dumps([profile.vendor, *sorted(self._urls.items()), *identity])
        self.key = hashlib.sha256(parts.encode()).hexdigest()

    @property
    def vendor(self) -> str:
        """The vendor's name."""
        return self._profile.vendor

    @abstractmethod
    def call(self, known: StoredToken | None, now: float) -> Call[T]:
        """Return the call that asks for a token; `AuthError` if it must not be asked now."""

    @abstractmethod
    def read(self, answer: T, now: float) -> StoredToken:
        """Return the token that an answer holds; `AuthError` if it holds none."""

    def request(self, call: Call[T], cause: Request) -> Request:
        """Return the request for a token, which shares the time of the one that needs it."""
        defaults = raw_headers(
            {"Accept": "application/json", "User-Agent": self._profile.user_agent}
        )
        request = prepare(
            self._profile, self._urls, call, None, defaults=defaults, timeout=DEFAULT_TIMEOUT
        )
        for name in ("timeout", STARTED):
            if name in cause.extensions:
                request.extensions[name] = cause.extensions[name]
        return request

    def token(self, call: Call[T], answer: Response, now: float) -> StoredToken:
        """Return the token that an answer holds.

        Raises:
            AuthError: If it holds none.

        """
        raw = answer.content
        secrets = self._secrets(call, answer.request)
        if not answer.is_success:
            raw = redacted_body(raw, secrets)
        attempts = attempts_of(answer)
        status, headers = answer.status_code, Headers(answer.headers)
        try:
            parsed = interpret(self._profile, call, status, headers, raw, attempts=attempts).parsed
            token = self.read(parsed, now)
        except Error as error:
            failure = _refusal(error)
        else:
            if token.value.isascii() and token.value.isprintable() and token.value.strip():
                return token
            failure = AuthError("the answer holds a token that no header can")
        failure.vendor, failure.operation = self.vendor, call.operation.name
        failure.status, failure.attempts = status, attempts
        failure.message = redacted(failure.message, secrets)
        failure.code = None if failure.code is None else redacted(failure.code, secrets)
        raise failure

    def unreachable(
        self, call: Call[T], fault: type[TransportError], request: Request
    ) -> AuthError:
        """Return the error for a token request that got no answer."""
        attempts = request.extensions.get("usergroups.attempts", 1)
        return AuthError(
            f"no answer to the request for a token ({fault.__name__})",
            vendor=self.vendor,
            operation=call.operation.name,
            attempts=attempts,
        )

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")

    def _secrets(self, call: Call[T], request: Request) -> frozenset[str]:
        names = frozenset(name.lower() for name in self._profile.secret_headers)
        return secrets_of(request, call.content, names) | _json_texts(call.content)


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


def renewal(now: float, lifetime: float | None) -> float | None:
    """Return when to renew a token: 60 s before its end, or 10 % of its life if that is less."""
    if lifetime is None:
        return None
    return now + lifetime - min(_SHORTEST_LIFE_TO_RENEW_EARLY_S, lifetime * _EARLY)
