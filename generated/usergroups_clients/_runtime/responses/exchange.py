# Generated from generator/emit/templates/_runtime; do not edit.
"""Build requests and read responses without sending anything: what both clients share."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import Any, Final, TypeAlias, TypeVar, cast

from .._http import (
    ByteStream,
    CookieConflict,
    Cookies,
    Headers,
    HTTPError,
    HTTPResponse,
    InvalidURL,
    Request,
    ResponseNotRead,
    StreamError,
    Timeout,
)
from ..errors import Error, InvalidArgument, InvalidResponse
from ..issues import Issue
from ..operation import Call, Decoder, Operation
from ..options import RequestOptions, timeout_of
from ..profile import Profile
from ..values.headers import check_header
from ..values.json_text import is_empty
from .content_coding import check_kept
from .decoding import location_header
from .echoes import Echoes
from .response import ABOUT, ATTEMPTS, OPERATION, Response, attempts_of, seconds_in

__all__ = [
    "ATTEMPTS",
    "DEADLINE",
    "FAULTS",
    "RawHeaders",
    "attempts_of",
    "headers_of",
    "interpret",
    "is_result",
    "known",
    "prepare",
    "raw_headers",
    "receive",
    "request_id_in",
    "seconds_in",
    "url_of",
]

T = TypeVar("T")

RawHeaders: TypeAlias = Mapping[bytes, tuple[bytes, bytes]]
"""Name and value of each header, by lower-case name."""

FAULTS: Final = (HTTPError, InvalidURL, StreamError, CookieConflict, OSError, UnicodeError)
"""Exceptions that httpx and the socket below it raise."""

DEADLINE: Final = "usergroups.deadline_s"
"""Extension of a request: how many seconds its call may last, where its client limits that."""

_BODILESS: Final = (204, 205)
_READING: Final = ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY")
_LONGEST_URL: Final = 65_000
_NO_OPTIONS: Final = RequestOptions()


def prepare(
    profile: Profile,
    urls: Mapping[str, str],
    call: Call[Any],
    options: RequestOptions | None,
    *,
    defaults: RawHeaders,
    timeout: Timeout,
    cookies: Cookies | None = None,
) -> Request:
    """Build the request of a call."""
    options = _NO_OPTIONS if options is None else options
    if not isinstance(options, RequestOptions):  # pyright: ignore[reportUnnecessaryIsInstance]
        message = f"must be RequestOptions, not {type(options).__name__}"
        raise InvalidArgument(message, argument="options")
    operation = call.operation
    fault = "cannot be sent as a URL"
    url = url_of(urls, call)
    headers = _headers(profile, call, options, defaults)
    extensions = {
        "timeout": timeout_of(options.timeout, timeout).as_dict(),
        OPERATION: operation.name,
        ABOUT: (profile.vendor, operation.path, monotonic()),
        "usergroups.retry": options.retry or operation.retry,
        "usergroups.own_timeout": options.timeout is not None,
    }
    try:
        request = Request(
            operation.method,
            url,
            headers=headers,
            cookies=cookies,
            content=None if call.content is None else call.content.data,
            extensions=extensions,
        )
        request.method = operation.method  # httpx has put it in capitals
    except (InvalidURL, UnicodeError):
        pass
    else:
        return request
    raise InvalidArgument(fault, argument="path")


def url_of(urls: Mapping[str, str], call: Call[Any]) -> str:
    """Return the URL of a call.

    Raises:
        InvalidArgument: Its server has no URL, or the URL would be too long.
    """
    if call.url:
        return call.url
    base = urls.get(call.operation.server)
    if base is None:
        name = f"{call.operation.server}_url" if call.operation.server else "base_url"
        raise InvalidArgument("is needed for this call", argument=name)
    url = f"{base}{call.path}?{call.query}" if call.query else base + call.path
    if len(url) > _LONGEST_URL:
        raise InvalidArgument(f"make a URL of {len(url)} characters", argument="the values")
    return url


def raw_headers(headers: Headers | Mapping[str, str] | None) -> dict[bytes, tuple[bytes, bytes]]:
    """Check headers, and return them by lower-case name."""
    if isinstance(headers, Headers):
        return {name.lower(): (name, value) for name, value in headers.raw}
    found: dict[bytes, tuple[bytes, bytes]] = {}
    for name, value in (headers or {}).items():
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("must be a str", argument=name)
        check_header(name, value)
        key = name.encode("ascii")
        found[key.lower()] = key, value.encode("latin-1")
    return found


def _headers(
    profile: Profile, call: Call[Any], options: RequestOptions, defaults: RawHeaders
) -> list[tuple[bytes, bytes]]:
    headers = headers_of(profile, call.operation, defaults)
    if call.content is not None:
        headers[b"content-type"] = (b"Content-Type", call.content.media_type.encode("ascii"))
    if call.headers:
        headers.update(raw_headers(call.headers))
    if options.headers:
        headers.update(raw_headers(options.headers))
    return list(headers.values())


def headers_of(
    profile: Profile, operation: Operation[Any], defaults: RawHeaders
) -> dict[bytes, tuple[bytes, bytes]]:
    """Return the headers that all calls of an operation have, by lower-case name."""
    headers = {b"accept": (b"Accept", operation.accept.encode("ascii")), **defaults}
    if operation.security == ():
        # Not even a credential that was given as a header: who asks for a token has none yet.
        for name in (*profile.secret_headers, "authorization"):
            headers.pop(name.lower().encode(), None)
    return headers


def receive(profile: Profile, call: Call[T], response: HTTPResponse, echoes: Echoes) -> Response[T]:
    """Read a response; raise the error if it is no success."""
    raw, headers, status = _content(response), response.headers, response.status_code
    attempts = attempts_of(response)
    check_kept(response, attempts)
    if not is_result(call.operation, status):
        from .failures import without_secrets  # noqa: PLC0415 - wanted only for a failure

        raw, headers = without_secrets(raw, headers, profile, call, response.request)
    try:
        issues: list[Issue] = []
        parsed = _read(profile, call, status, headers, raw, issues, attempts)
    except InvalidResponse as error:
        from .failures import keep_response, without_secrets  # noqa: PLC0415 - as above

        keep_response(error, *without_secrets(raw, headers, profile, call, response.request))
        raise
    repeated = echoes.of(raw, response.request, call.content)
    return Response(
        status,
        headers,
        parsed,
        raw,
        tuple(issues),
        attempts,
        seconds_in(response.request.extensions),
        request_id_in(profile, headers) if profile.request_id_header else None,
        repeated,
    )


def request_id_in(profile: Profile, headers: Headers) -> str | None:
    """Return the vendor's id of a request, if a header tells it."""
    name = profile.request_id_header
    return headers.get(name) if name else None


def is_result(operation: Operation[Any], status: int) -> bool:
    """Return True for a success, and for a redirect that the document has for one."""
    return 200 <= status <= 299 or (300 <= status <= 399 and _own(operation, status) is not None)


def _own(operation: Operation[T], status: int) -> Decoder[T] | None:
    """Return the decoder of a success: that of its status, else of its class."""
    found = operation.success.get(str(status))
    if found is not None:
        return found
    family = f"{status // 100}XX"
    return operation.success.get(family) or operation.success.get(family.lower())


def interpret(
    profile: Profile, call: Call[T], status: int, headers: Headers, raw: bytes, *, attempts: int = 1
) -> Response[T]:
    """Read the response to a call; raise the error if it is no success."""
    issues: list[Issue] = []
    parsed = _read(profile, call, status, headers, raw, issues, attempts)
    return Response(status, headers, parsed, raw, tuple(issues), attempts)


def _read(  # noqa: PLR0917 - straight from its two callers
    profile: Profile,
    call: Call[T],
    status: int,
    headers: Headers,
    raw: bytes,
    issues: list[Issue],
    attempts: int,
) -> T:
    operation = call.operation
    if not is_result(operation, status):
        from .failures import failure  # noqa: PLC0415 - as above

        raise failure(profile, operation, status, headers, raw, attempts=attempts)
    decoder = _own(operation, status)
    done = operation.method not in _READING and (decoder is None or status in _BODILESS)
    if decoder is None:
        decoder = _other_success(operation.success, status, issues)
    # A redirect has nothing to read but its address.
    read = headers.get("location", "").encode("latin-1") if decoder is location_header else raw
    parsed = cast("T", None)
    try:
        if decoder is not None:
            parsed = decoder(read, headers.get("content-type", ""), issues)
    except InvalidResponse as error:
        if not (done and is_empty(raw)):
            error.status, error.attempts = status, attempts
            raise
        # The work is done, though what is documented did not come.
        issues.append(Issue("", error.expected, error.found))
    return parsed


def _other_success(
    success: Mapping[str, Decoder[T]], status: int, issues: list[Issue]
) -> Decoder[T] | None:
    """Return the decoder of a success that has none of its own; one without any is an issue."""
    if "default" in success:
        return success["default"]
    issues.append(Issue("", "a documented status", f"status {status}"))
    return next(iter(success.values()), None)


def known(error: Error, profile: Profile, call: Call[Any], request: Request | None = None) -> Error:
    """Give an error the call that it belongs to, and take its past away.

    Its traceback and what it was raised from hold the request, the response or both.
    """
    error.vendor = error.vendor or profile.vendor
    error.operation = error.operation or call.operation.name
    if request is not None:
        error.seconds = seconds_in(request.extensions)
    if profile.request_id_header and error.request_id is None:
        error.request_id = request_id_in(profile, error.headers)
    error.__cause__ = None
    error.__context__ = None
    return error.with_traceback(None)


def _content(response: HTTPResponse) -> bytes:
    stream = response.stream
    if (
        type(stream) is ByteStream
        and not response.is_stream_consumed
        and "content-encoding" not in response.headers
    ):
        return b"".join(stream)  # `read` would look for a coding, and count
    try:
        return response.read() if type(stream) is ByteStream else response.content
    except ResponseNotRead:
        return b""
