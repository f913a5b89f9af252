# Generated from generator/emit/templates/_runtime; do not edit.
"""Make the error to raise of a response that says failure, or of a fault without one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, cast

from .._http import Headers, LocalProtocolError, Request
from ..errors import (
    InvalidResponse,
    RateLimited,
    StatusError,
    TransportError,
    one_line,
)
from ..media_types import is_json
from ..operation import Call, Decoder, Operation
from ..profile import Profile
from ..secrecy import HIDDEN, is_secret_name
from ..unset import UNSET
from ..values.charsets import decode_text
from ..values.headers import retry_after
from ..values.json_text import decode_json, is_empty
from .redaction import redacted, redacted_body, secrets_of
from .response import attempts_in, seconds_in
from .statuses import status_error

_MOST_MESSAGE = 500
_MOST_TEXT = 100_000


def failure(
    profile: Profile,
    operation: Operation[Any],
    status: int,
    headers: Headers,
    raw: bytes,
    *,
    attempts: int,
) -> StatusError:
    """Make the error for a response that is no success, with all that its body tells."""
    content_type = headers.get("content-type", "")
    decoded = _decoded(raw, content_type)
    kind = status_error(status)
    code = _first_text(decoded, profile.error_code)
    said = (_message(profile, decoded, content_type), profile.remedies.get(code or "", ""))
    error = kind(
        "; ".join(filter(None, said)),
        vendor=profile.vendor,
        operation=operation.name,
        status=status,
        code=code,
        details=first_of(decoded, profile.error_details),
        body=_body(operation, status, raw, content_type, decoded),
        content=raw,
        headers=shown_headers(headers),
        attempts=attempts,
        request_id=_first_text(decoded, profile.request_id),
    )
    if isinstance(error, RateLimited):
        error.retry_after = retry_after(headers)
    return error


def transport_fault(
    error: Exception, profile: Profile, call: Call[Any], request: Request | None
) -> TransportError:
    """Make our error for one of httpx's, without a reference to it: it holds the request."""
    kind = type(error).__name__
    secrets = frozenset[str]() if request is None else _secrets(profile, call, request)
    # These two repeat the header or the text they could not send.
    quiet = isinstance(error, LocalProtocolError | UnicodeError)
    said = "" if quiet else one_line(redacted(str(error), secrets), 300)
    return TransportError(
        f"{kind}: {said}" if said else kind,
        vendor=profile.vendor,
        operation=call.operation.name,
        attempts=0 if request is None else attempts_in(request.extensions),
        seconds=0.0 if request is None else seconds_in(request.extensions),
    )


def code_of(profile: Profile, headers: Headers, raw: bytes) -> str | None:
    """Return the vendor's code in the body of a refusal, if there is one."""
    return _first_text(_decoded(raw, headers.get("content-type", "")), profile.error_code)


def said_in(profile: Profile, decoded: object) -> tuple[str | None, str, Any]:
    """Return code, message and details where the vendor's errors have them."""
    return (
        _first_text(decoded, profile.error_code),
        one_line(_first_text(decoded, profile.error_message) or "", _MOST_MESSAGE),
        first_of(decoded, profile.error_details),
    )


def without_secrets(
    raw: bytes, headers: Headers, profile: Profile, call: Call[Any], request: Request
) -> tuple[bytes, Headers]:
    """Hide the credentials of a request in the body and the headers of its error."""
    secrets = _secrets(profile, call, request)
    shown = [(name, redacted(value, secrets)) for name, value in headers.multi_items()]
    return redacted_body(raw, secrets), Headers(shown)


def shown_headers(headers: Headers) -> list[tuple[str, str]]:
    """Hide the credentials that a response sets, as an error may be logged or pickled."""
    return [
        (name, HIDDEN if is_secret_name(name) else value) for name, value in headers.multi_items()
    ]


def _secrets(profile: Profile, call: Call[Any], request: Request) -> frozenset[str]:
    names = frozenset(name.lower() for name in profile.secret_headers)
    return secrets_of(request, call.content, names)


def keep_response(error: InvalidResponse, raw: bytes, headers: Headers) -> None:
    """Keep what arrived with the error that says why it could not be read."""
    error.body = error.content = raw
    error.keep_headers(shown_headers(headers))


def by_status(decoders: Mapping[str, Decoder[Any]], status: int) -> Decoder[Any] | None:
    """Return the decoder for a status: its own, else that of its class, else the default."""
    family = f"{status // 100}XX"
    for key in (str(status), family, family.lower(), "default"):
        if key in decoders:
            return decoders[key]
    return None


def _decoded(raw: bytes, content_type: str) -> Any:
    """Decode a body as JSON if it is JSON, else as text; None if there is none."""
    if is_empty(raw):
        return None
    try:
        return decode_json(raw, content_type)
    except InvalidResponse:
        return decode_text(raw[:_MOST_TEXT], content_type)


def _body(
    operation: Operation[Any], status: int, raw: bytes, content_type: str, decoded: Any
) -> Any:
    """Read a body as its model if it fits one, else leave it as it was decoded."""
    decoder = by_status(operation.errors(), status)
    if decoder is None or decoded is None:
        return decoded
    try:
        return decoder(raw, content_type, [])
    except InvalidResponse:
        return decoded


def _message(profile: Profile, decoded: Any, content_type: str) -> str:
    """Return the vendor's message in one line; "" for a page of HTML."""
    if isinstance(decoded, str) and not is_json(content_type):
        plain = content_type.lower().startswith("text/plain")
        return one_line(decoded, _MOST_MESSAGE) if plain else ""
    return one_line(_first_text(decoded, profile.error_message) or "", _MOST_MESSAGE)


def _first_text(decoded: Any, pointers: Sequence[str]) -> str | None:
    """Return the first text or number that one of the JSON Pointers leads to, if one does."""
    texts = (_text(resolve(decoded, pointer)) for pointer in pointers)
    return next((text for text in texts if text is not None), None)


def _text(value: object) -> str | None:
    """Return a text or a number as text; None for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


def first_of(value: Any, pointers: Sequence[str]) -> Any:
    """Return the first value that is not null at any of the JSON Pointers, in order; else None."""
    for pointer in pointers:
        found = resolve(value, pointer)
        if found is not UNSET and found is not None:
            return found
    return None


def resolve(value: Any, pointer: str) -> Any:
    """Follow a JSON Pointer to its value; UNSET if there is none."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(name, UNSET)
        elif isinstance(value, list) and re.fullmatch("[0-9]{1,9}", name):
            value = next(islice(cast("list[object]", value), int(name), None), UNSET)
        else:
            return UNSET
    return value
