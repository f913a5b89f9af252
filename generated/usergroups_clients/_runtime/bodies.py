# Generated from generator/emit/templates/_runtime; do not edit.
"""Encode the bodies of requests before anything is sent."""

import json
import os
from collections.abc import Mapping
from typing import cast
from urllib.parse import quote_plus

from .content import FORM, JSON, Content
from .errors import InvalidArgument
from .files import File
from .media_types import parameters
from .nesting import MOST_LEVELS, is_too_deep
from .query import compact_json
from .texts import encodable, items_of, members_of, text_of
from .unset import UNSET
from .writing import Model, plain


def json_content(value: object, media_type: str = JSON) -> Content:
    """Encode a value as JSON in UTF-8."""
    try:
        text = _ENCODER.encode(value)
        data = text.encode()
        if not is_too_deep(data):
            return Content(_in_charset(text, data, media_type), media_type)
        fault = f"is nested more than {MOST_LEVELS} levels deep"
    except UnicodeEncodeError:
        fault = "holds half of a surrogate pair, which cannot be sent"
    except RecursionError:
        fault = "is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        # InvalidArgument is a ValueError too, and says more than this could.
        fault = error.message if isinstance(error, InvalidArgument) else _json_fault(error)
    raise InvalidArgument(fault, argument="body")


def _in_charset(text: str, data: bytes, media_type: str) -> bytes:
    """Return JSON in the charset that its media type names: what is not ASCII as escapes."""
    charset = parameters(media_type).get("charset", "utf-8").lower()
    if charset in ("utf-8", "utf8"):
        return data
    return json.dumps(json.loads(text), separators=(",", ":")).encode(charset)


def _json_fault(error: TypeError | ValueError) -> str:
    if "Circular" in str(error):
        return "holds itself"
    if "JSON compliant" in str(error):
        return "holds an infinite number or NaN, which cannot be sent"
    if "digits" in str(error):
        return "holds an integer with too many digits"
    return "has members whose names are not str"


def _default(value: object) -> object:
    # A model's own members are written by the encoder: one pass over them is enough.
    if isinstance(value, Model) and not isinstance(value, type):
        return value.to_dict()
    return plain(value, "body")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
)


def form_content(value: Mapping[str, object] | Model, explode: bool = True) -> Content:  # noqa: FBT001, FBT002
    """Return an URL-encoded form; a list as several fields, or comma-joined if not exploded."""
    members = members_of(value, "body")
    if members is None:
        raise InvalidArgument("must be a dict or a model", argument="body")
    pairs: list[str] = []
    for name, item in members.items():
        if item is not None:
            pairs.extend(_form_pairs(name, item, explode=explode))
    return Content("&".join(pairs).encode("ascii"), FORM)


def _form_pairs(name: str, item: object, *, explode: bool) -> list[str]:
    at = f"body.{name}"
    key = quote_plus(encodable(name, at))
    if isinstance(item, dict):
        texts = [compact_json(cast("object", item), at)]
    else:
        items = items_of(item, at)
        texts = [text_of(item, at)] if items is None else items
        if items is not None and not explode:
            texts = [",".join(items)]
    return [f"{key}={quote_plus(text)}" for text in texts]


def multipart_content(
    fields: Mapping[str, object], types: Mapping[str, str] | None = None
) -> Content:
    """Return a `multipart/form-data` body; a list is several parts, an object a JSON part.

    `types` has the media types of the parts that are not sent in their usual one.
    """
    stated = types or {}
    parts: list[tuple[str, bytes]] = []
    for name, value in fields.items():
        if value is None or value is UNSET:
            continue
        several = isinstance(value, list | tuple)
        items = cast("list[object]", value) if several else [value]
        parts.extend(_part(name, item, stated.get(name, "")) for item in items)
    boundary = _boundary([content for _, content in parts])
    chunks = [
        f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n" for head, content in parts
    ]
    data = b"".join(chunks) + f"--{boundary}--\r\n".encode()
    return Content(data, f"multipart/form-data; boundary={boundary}")


def _part(name: str, value: object, stated: str) -> tuple[str, bytes]:
    at = f"body.{name}"
    disposition = f'Content-Disposition: form-data; name="{_quoted(name, at)}"'
    if isinstance(value, bytes | bytearray):
        value = File(bytes(value), media_type=stated or "application/octet-stream")
    if isinstance(value, File):
        disposition = f'{disposition}; filename="{_quoted(value.name, at)}"'
        return f"{disposition}\r\nContent-Type: {_media_type(value.media_type)}", value.content
    if members_of(value, at) is not None:
        kind = _media_type(stated or JSON)
        return f"{disposition}\r\nContent-Type: {kind}", compact_json(value, at).encode()
    if stated:
        disposition = f"{disposition}\r\nContent-Type: {_media_type(stated)}"
    return disposition, text_of(value, at).encode()


def _quoted(text: str, at: str) -> str:
    """Return a name as HTML's forms write it."""
    return encodable(text, at).replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _boundary(contents: list[bytes]) -> str:
    while True:
        boundary = os.urandom(16).hex()
        if not any(boundary.encode() in content for content in contents):
            return boundary


def text_content(text: str, media_type: str = "text/plain; charset=utf-8") -> Content:
    """Encode text in the charset of the media type, UTF-8 if it names none."""
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be a str", argument="body")
    charset = parameters(media_type).get("charset", "utf-8")
    try:
        return Content(encodable(text, "body").encode(charset), _media_type(media_type))
    except UnicodeEncodeError:
        fault = f"holds a character that {charset} does not have"
    except (LookupError, ValueError) as error:
        if isinstance(error, InvalidArgument):
            raise
        fault = "is to be sent in a charset that Python does not know"
    raise InvalidArgument(fault, argument="body")


def plain_content(value: object, media_type: str) -> Content:
    """Write a number, a time or another single value as text; None is an empty one."""
    return text_content("" if value is None else text_of(value, "body"), media_type)


def bytes_content(data: bytes, media_type: str = "application/octet-stream") -> Content:
    """Return the bytes as they are."""
    if not isinstance(data, bytes | bytearray):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be bytes", argument="body")
    return Content(bytes(data), _media_type(media_type))


def _media_type(media_type: str) -> str:
    if media_type.isascii() and media_type.isprintable():
        return media_type
    raise InvalidArgument("is no media type", argument="media_type")
