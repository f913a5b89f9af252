# Generated from generator/emit/templates/_runtime; do not edit.
"""Encode the bodies of requests before anything is sent."""

import json

from ..content import JSON, Content
from ..errors import InvalidArgument
from ..files import File
from ..media_types import parameters
from ..values.nesting import MOST_LEVELS, is_too_deep
from ..values.texts import encodable, text_of
from ..values.writing import is_model, plain, sent_members
from .forms import form_content, multipart_content
from .multipart import checked_type

__all__ = [
    "Content",
    "File",
    "bytes_content",
    "form_content",
    "json_content",
    "multipart_content",
    "plain_content",
    "text_content",
]


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
    if is_model(value):
        return sent_members(value)
    return plain(value, "body")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
)


def text_content(text: str, media_type: str = "text/plain; charset=utf-8") -> Content:
    """Encode text in the charset of the media type, UTF-8 if it names none."""
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be a str", argument="body")
    charset = parameters(media_type).get("charset", "utf-8")
    try:
        return Content(encodable(text, "body").encode(charset), checked_type(media_type))
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
    return Content(bytes(data), checked_type(media_type))
