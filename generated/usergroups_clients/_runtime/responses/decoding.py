# Generated from generator/emit/templates/_runtime; do not edit.
"""Decode the body of a response into the value it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl

from ..errors import InvalidResponse, one_line
from ..issues import Issue, Issues, Reader, mismatch
from ..media_types import FORM, OCTETS, best_match, essence, family, is_json
from ..operation import Decoder
from ..values.formats import read_bytes
from ..values.gc_pause import LARGE, without_collection
from ..values.json_text import EMPTY, decode_json, is_empty

if TYPE_CHECKING:
    from ..values.plain_text import TextKind

T = TypeVar("T")


def by_type(decoders: Mapping[str, Decoder[T]]) -> Decoder[T]:
    """Return the decoder that reads a body by its media type, as one of those documented.

    Any other is an issue, and read as what it is likest to, else as the first.
    """

    def decode(raw: bytes, content_type: str, issues: Issues) -> T:
        name = best_match(content_type, decoders)
        if name is None and content_type:
            issues.append(Issue("", "a documented media type", one_line(content_type, 80)))
        decoder = decoders[name or _likest(content_type, decoders)]
        return decoder(raw, content_type, issues)

    return decode


def _likest(content_type: str, decoders: Mapping[str, Decoder[Any]]) -> str:
    """Return the documented text for a text, bytes for bytes of no known type, else the first."""
    kind = family(content_type)
    if kind == "text" or essence(content_type) == OCTETS:
        for name in decoders:
            if family(name) == kind:
                return name
    return next(iter(decoders))


def json_body(reader: Reader[T], *kinds: TextKind, empty: object = None) -> Decoder[T]:
    """Return the decoder of a JSON body.

    Args:
        reader: Reads the decoded value.
        kinds: The kinds of text that the value may come as, if plain text comes in place of JSON.
        empty: The JSON value that no body stands for; without one, that is null, with an issue.
    """

    def decode(raw: bytes, content_type: str, issues: Issues) -> T:
        as_text = bool(kinds and content_type) and family(content_type) == "text"
        if is_empty(raw) and not (as_text and kinds == ("string",)):
            return _read_empty(reader, empty, issues)
        if as_text:
            issues.append(Issue("", "JSON", one_line(content_type, 80)))
            return _read_text(reader, kinds, _text(raw, content_type, issues), issues)
        if len(raw) < LARGE:
            return _read_json(reader, decode_json(raw, content_type), issues)
        with without_collection():
            return _read_json(reader, decode_json(raw, content_type), issues)

    return decode


def _read_empty(reader: Reader[T], empty: object, issues: Issues) -> T:
    if empty is not None:
        return _read_json(reader, empty, issues)
    try:
        value = reader(None, None, [])
    except InvalidResponse:
        pass  # raised below, so that the error has no past
    else:
        issues.append(Issue("", "JSON", EMPTY))
        return value
    raise InvalidResponse(expected="JSON", found=EMPTY)


def _read_json(reader: Reader[T], value: object, issues: Issues) -> T:
    try:
        return reader(value, None, issues)
    except RecursionError:
        pass
    raise mismatch(value, "a value nested less deeply", None)


def _text(raw: bytes, content_type: str, issues: Issues) -> str:
    from ..values.charsets import decode_text  # noqa: PLC0415 - most bodies are JSON

    return decode_text(raw, content_type, issues)


def _read_text(reader: Reader[T], kinds: tuple[TextKind, ...], text: str, issues: Issues) -> T:
    from ..values.plain_text import read_text  # noqa: PLC0415 - as above

    return read_text(reader, kinds, text, issues)


def form_body(
    reader: Reader[T],
    kinds: Mapping[str, tuple[TextKind, ...]] | None = None,
    lists: frozenset[str] = frozenset(),
) -> Decoder[T]:
    """Return the decoder of an URL-encoded form; a name that comes twice has a list.

    Args:
        reader: Reads the object that the form stands for.
        kinds: The kinds of text that fields may come as, or the items of their lists; by name,
            `*` for all names of a map. Any other field is text.
        lists: Names of the fields that have a list, even if they come once.
    """
    known = kinds or {}
    from ..values.plain_text import likeliest  # noqa: PLC0415 - few responses are forms

    def decode(raw: bytes, content_type: str, issues: Issues) -> T:
        if essence(content_type) != FORM:
            return _read_json(reader, decode_json(raw, content_type), issues)
        found: dict[str, list[object]] = {}
        text = _text(raw, content_type, issues)
        for name, value in parse_qsl(text, keep_blank_values=True):
            usual = known.get(name, known.get("*", ()))
            found.setdefault(name, []).append(likeliest(value, usual))
        values = {
            name: each if len(each) > 1 or name in lists or "*" in lists else each[0]
            for name, each in found.items()
        }
        return _read_json(reader, values, issues)

    return decode


def text_body() -> Decoder[str]:
    """Return the decoder of a text body."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> str:
        return _text(raw, content_type, issues)

    return decode


def plain_body(reader: Reader[T], *kinds: TextKind) -> Decoder[T]:
    """Return the decoder of a value that comes as text, or as JSON if it is called so.

    Args:
        reader: Reads the JSON value that the text stands for.
        kinds: The kinds of text that the value may come as.
    """

    def decode(raw: bytes, content_type: str, issues: Issues) -> T:
        if is_json(content_type):
            try:
                return reader(decode_json(raw, content_type), None, issues)
            except InvalidResponse:
                pass  # a text all the same, if it can be read as one
        faults: Issues = []
        text = _text(raw, content_type, faults)
        if faults and content_type and family(content_type) == "bytes":
            raise InvalidResponse(expected="text", found=one_line(content_type, 80))
        issues.extend(faults)
        return _read_text(reader, kinds, text, issues)

    return decode


def bytes_body() -> Decoder[bytes]:
    """Return the decoder that keeps the bytes."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> bytes:
        return raw

    return decode


def json_bytes_body() -> Decoder[bytes]:
    """Return the decoder of bytes that are documented as JSON: a JSON string is their text."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> bytes:
        if not is_json(content_type):
            return raw
        try:
            value = decode_json(raw, content_type)
        except InvalidResponse:
            return raw
        return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else raw

    return decode


def encoded_body(reader: Reader[bytes]) -> Decoder[bytes]:
    """Return the decoder of bytes that come as base64; any others are an issue, and kept."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> bytes:
        try:
            return reader(raw.decode("ascii", "replace").strip(), None, issues)
        except InvalidResponse as error:
            issues.append(Issue("", error.expected, "other bytes"))
        return raw

    return decode


def no_content() -> Decoder[None]:
    """Return the decoder of a response whose body, if any, says nothing."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> None:
        return None

    return decode


def any_bytes_body() -> Decoder[bytes]:
    """Return the decoder of bytes that come as they are, or as base64 in JSON or text."""
    written = plain_body(read_bytes, "token")

    def decode(raw: bytes, content_type: str, issues: Issues) -> bytes:
        if content_type and family(content_type) == "bytes":
            return raw
        return written(raw, content_type, issues)

    return decode


def any_body() -> Decoder[Any]:
    """Return the decoder of a body nobody described: JSON, else text, else bytes, else None."""

    def decode(raw: bytes, content_type: str, issues: Issues) -> Any:
        if is_empty(raw):
            return None
        kind = family(content_type) if content_type else "json"
        if kind == "json":
            return decode_json(raw, content_type)
        return _text(raw, content_type, issues) if kind == "text" else raw

    return decode


def any_json_body() -> Decoder[Any]:
    """Return the decoder of a body that is JSON of any form, or what it is called if it is not."""
    otherwise = any_body()

    def decode(raw: bytes, content_type: str, issues: Issues) -> Any:
        try:
            return decode_json(raw, content_type)
        except InvalidResponse:
            if is_json(content_type):
                raise
        return otherwise(raw, content_type, issues)

    return decode


def location_header(raw: bytes, content_type: str, issues: Issues) -> str:
    """Return the `Location` of a redirect, which stands in place of a body."""
    if not raw:
        raise InvalidResponse(expected="a Location header", found="none")
    return raw.decode("latin-1")
