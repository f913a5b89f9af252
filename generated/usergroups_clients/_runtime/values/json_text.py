# Generated from generator/emit/templates/_runtime; do not edit.
"""Decode a body that is JSON."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn

from ..errors import InvalidResponse, one_line
from ..issues import Issues
from ..media_types import is_json, parameters
from .nesting import MOST_LEVELS, is_too_deep

EMPTY: Final = "an empty body"
"""Said by an issue or an error where a body is documented and none came."""
_BOM: Final = b"\xef\xbb\xbf"


def decode_json(raw: bytes, content_type: str) -> Any:
    """Decode a body as JSON, whatever its content type says.

    Raises:
        InvalidResponse: The body is not JSON, or is nested more than `MOST_LEVELS` deep.
    """
    fault = "text that is not JSON"
    try:
        if not is_too_deep(raw):
            return _DECODER.decode(_json_text(raw, content_type))
        fault = f"JSON nested more than {MOST_LEVELS} levels deep"
    except UnicodeDecodeError:
        fault = "bytes that are not UTF-8"
    except RecursionError:
        fault = "JSON nested too deeply for what is left of the stack"
    except ValueError as error:
        # Its own text is kept out: an error of `json` carries the whole document.
        fault = "a number that cannot be read" if "digits" in str(error) else fault
    if is_empty(raw):
        fault = EMPTY
    elif content_type and not is_json(content_type):
        fault = f"{one_line(content_type, 80)} ({fault})"
    raise InvalidResponse(expected="JSON", found=fault)


def _json_text(raw: bytes, content_type: str) -> str:
    """Decode JSON as UTF-8, as all of it should be, else in the charset that it is said to have."""
    try:
        return raw.decode("utf-8-sig" if raw[:3] == _BOM else "utf-8")
    except UnicodeDecodeError:
        if "charset" not in parameters(content_type):
            raise
    from .charsets import decode_text  # noqa: PLC0415 - seldom wanted

    faults: Issues = []
    text = decode_text(raw, content_type, faults)
    if faults or is_too_deep(text.encode("utf-8", "replace")):
        raise ValueError
    return text


def is_empty(raw: bytes) -> bool:
    """Return True if a body holds nothing."""
    return not raw or raw.isspace()


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
