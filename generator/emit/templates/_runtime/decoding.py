"""Decode the body of a response into the value it stands for."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn, TypeVar

from .errors import InvalidResponse, one_line
from .issues import Issues, Reader, mismatch
from .nesting import MOST_LEVELS, is_too_deep
from .operation import Decoder

T = TypeVar("T")

_BOM: Final = b"\xef\xbb\xbf"
_CHARSETS: Final = {
    "ascii": "ascii",
    "us-ascii": "ascii",
    "iso-8859-1": "latin-1",
    "latin-1": "latin-1",
    "latin1": "latin-1",
    "utf-16": "utf-16",
    "windows-1252": "cp1252",
}


def json_body(reader: Reader[T], empty: object = None) -> Decoder[T]:
    """Return the decoder of a JSON body; `empty` is the JSON value that no body stands for."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> T:
        given = empty is not None and is_empty(raw)
        value = empty if given else decode_json(raw, content_type)
        try:
            return reader(value, None, issues)
        except RecursionError:
            pass
        raise mismatch(value, "a value nested less deeply", None)

    return decode


def text_body() -> Decoder[str]:
    """Return the decoder of a text body."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> str:
        return decode_text(raw, content_type)

    return decode


def bytes_body() -> Decoder[bytes]:
    """Return the decoder that keeps the bytes."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> bytes:
        return raw

    return decode


def no_content() -> Decoder[None]:
    """Return the decoder of a response whose body, if any, says nothing."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> None:
        return None

    return decode


def any_body() -> Decoder[Any]:
    """Return the decoder of a body nobody described: JSON, else text, else bytes, else None."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> Any:
        if is_empty(raw):
            return None
        if is_json(content_type) or not content_type:
            return decode_json(raw, content_type)
        return decode_text(raw, content_type) if content_type.startswith("text/") else raw

    return decode


def decode_json(raw: bytes, content_type: str) -> Any:
    """Decode a body as JSON, whatever its content type says.

    Raises:
        InvalidResponse: If the body is not JSON, or is nested more than `MOST_LEVELS` deep.
    """
    fault = "text that is not JSON"
    try:
        if not is_too_deep(raw):
            return _DECODER.decode(raw.decode("utf-8-sig" if raw[:3] == _BOM else "utf-8"))
        fault = f"JSON nested more than {MOST_LEVELS} levels deep"
    except UnicodeDecodeError:
        fault = "bytes that are not UTF-8"
    except RecursionError:
        fault = "JSON nested too deeply for what is left of the stack"
    except ValueError as error:
        # Its own text is kept out: an error of `json` carries the whole document.
        fault = "a number that cannot be read" if "digits" in str(error) else fault
    if is_empty(raw):
        fault = "an empty body"
    elif content_type and not is_json(content_type):
        fault = f"{one_line(content_type, 80)} ({fault})"
    raise InvalidResponse(expected="JSON", found=fault)


def decode_text(raw: bytes, content_type: str) -> str:
    """Decode a body as text; what cannot be decoded becomes U+FFFD."""
    charset = ""
    for part in content_type.lower().split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip() == "charset":
            charset = value.strip().strip("\"'")
    return raw.decode(_CHARSETS.get(charset, "utf-8-sig"), "replace")


def is_json(content_type: str) -> bool:
    """Return True if the content type is that of JSON, `application/problem+json` included."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json"))


def is_empty(raw: bytes) -> bool:
    """Return True if a body holds nothing."""
    return not raw or raw.isspace()


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
