"""Take credentials out of what a vendor says about them.

Some vendors repeat a refused token in the error: `Invalid session token: eyJ…`.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, quote, quote_plus

from .._http import Request
from ..media_types import FORM, essence
from ..secrecy import HIDDEN, is_secret_name

if TYPE_CHECKING:
    from ..content import Content
    from ..errors import Error

_SHORTEST = 4


def secrets_of(
    request: Request, content: Content | None, secret_headers: frozenset[str]
) -> frozenset[str]:
    """Collect the credentials that a request carried."""
    return header_secrets(request, secret_headers) | pair_secrets(request, content)


def header_secrets(request: Request, secret_headers: frozenset[str]) -> frozenset[str]:
    """Collect the credentials in the headers of a request."""
    found: set[str] = set()
    for name, value in request.headers.items():
        if is_secret_header(name, secret_headers):
            found.update(_parts(value))
    return _long(found)


def is_secret_header(name: str, secret_headers: frozenset[str]) -> bool:
    """Return True if a header of that name, in lower case, carries a credential."""
    return is_secret_name(name) or name in secret_headers


def pair_secrets(request: Request, content: Content | None) -> frozenset[str]:
    """Collect the credentials in the query and the form of a request."""
    query = request.url.query.decode("ascii", "replace")
    pairs = parse_qsl(query) if query else []
    if content is not None and essence(content.media_type) == FORM:
        pairs.extend(parse_qsl(content.data.decode("ascii", "replace")))
    return _long(value for name, value in pairs if is_secret_name(name))


def _long(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(one for one in texts if len(one) >= _SHORTEST)


def _parts(value: str) -> Iterable[str]:
    """Return a header's value and the credentials in it."""
    yield value
    scheme, _, credential = value.partition(" ")
    if credential:
        yield credential.strip()
    if scheme.lower() == "basic":
        try:
            yield b64decode(credential).decode().partition(":")[2]
        except ValueError:
            return
    for pair in value.split(";"):
        yield pair.partition("=")[2].strip()


def redacted(text: str, secrets: Iterable[str]) -> str:
    """Hide every secret in a text, also where it is percent-encoded or in base64."""
    for secret in sorted(secrets, key=len, reverse=True):
        for spelled in spellings(secret):
            text = text.replace(spelled, HIDDEN)
    return text


def spellings(secret: str) -> Iterable[str]:
    """Yield the ways in which a vendor may spell a secret."""
    yield secret
    for encoded in dict.fromkeys((quote(secret, safe=""), quote(secret), quote_plus(secret))):
        if encoded != secret:
            yield encoded
            yield re.sub("%..", lambda found: found[0].lower(), encoded)
    coded = urlsafe_b64encode(secret.encode("utf-8", "replace")).decode()
    for each in dict.fromkeys((coded.replace("-", "+").replace("_", "/"), coded)):
        yield each
        yield each.rstrip("=")


def echoed(raw: bytes, secrets: frozenset[str]) -> frozenset[str]:
    """Return those of the secrets that a body repeats, however it spells them."""
    return frozenset(one for one in secrets if any(each.encode() in raw for each in spellings(one)))


def hide(error: Error, secrets: frozenset[str]) -> None:
    """Hide secrets in all that an error tells of a response."""
    error.message = redacted(error.message, secrets)
    error.args = (error.message,)
    error.code = None if error.code is None else redacted(error.code, secrets)
    error.details = redacted_json(_plain(error.details), secrets)
    if isinstance(error.body, bytes):
        error.body = redacted_body(error.body, secrets)
    else:
        error.body = redacted_json(_plain(error.body), secrets)
    error.content = redacted_body(error.content, secrets)


def _plain(value: Any) -> Any:
    """Return a model as what it is in JSON."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def redacted_body(raw: bytes, secrets: frozenset[str]) -> bytes:
    """Hide every secret in the texts of an error's body."""
    if not secrets:
        return raw
    text = raw.decode("utf-8", "surrogateescape")
    try:
        value = json.loads(text)
        hidden = redacted_json(value, secrets)
        return raw if hidden == value else json.dumps(hidden).encode()
    except (ValueError, RecursionError):
        return redacted(text, secrets).encode("utf-8", "surrogateescape")


def redacted_json(value: object, secrets: frozenset[str]) -> Any:
    """Hide every secret in the texts of decoded JSON."""
    if isinstance(value, str):
        return redacted(value, secrets)
    if isinstance(value, list):
        return [redacted_json(item, secrets) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        named = cast("dict[str, object]", value)
        return {
            redacted(name, secrets): redacted_json(item, secrets) for name, item in named.items()
        }
    return value
