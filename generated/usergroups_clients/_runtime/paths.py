# Generated from generator/templates/_runtime; do not edit.
"""Values in the path of a URL."""

from __future__ import annotations

from urllib.parse import quote

from .errors import InvalidArgument
from .texts import Scalar, text_of


def segment(value: Scalar, name: str) -> str:
    """Return the value as one segment of a path, percent-encoded once."""
    text = text_of(value, name)
    if text in {"", ".", ".."}:
        raise InvalidArgument(
            f"must be more than {text!r}: it would name another path" if text else "is empty",
            argument=name,
        )
    if any(one < " " or "\x7f" <= one <= "\x9f" for one in text):
        raise InvalidArgument("holds a control character", argument=name)
    return quote(text, safe="")
