# Generated from generator/emit/templates/_runtime; do not edit.
"""Decode text in the charset that it comes in."""

from __future__ import annotations

import codecs
import re
from typing import Final

from ..errors import one_line
from ..issues import Issue, Issues
from ..media_types import parameters

_NAME: Final = r"[A-Za-z0-9._:+-]{1,40}"
_NO_CHARSETS: Final = frozenset(
    {"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}
)
"""Names under which Python has encodings that are no charsets of the internet's."""


def decode_text(raw: bytes, content_type: str, issues: Issues | None = None) -> str:
    """Decode a body as text in its charset, UTF-8 if it names none that is known.

    Bytes that are not of the charset become U+FFFD, with an issue.
    """
    stated = parameters(content_type).get("charset", "").strip("\"' ")
    charset = codec_of(stated) if stated else "utf-8"
    noted: Issues = [] if issues is None else issues
    if charset is None:
        noted.append(Issue("", "a known charset", one_line(stated, 40)))
        charset = stated = "utf-8"
    if charset == "utf-8":
        charset = "utf-8-sig"
    try:
        return raw.decode(charset)
    except UnicodeError:
        noted.append(Issue("", f"text in {stated or 'utf-8'}", "other bytes"))
    return raw.decode(charset, "replace")


def codec_of(charset: str) -> str | None:
    """Return Python's name of a charset; None if it has none that is text."""
    if not re.fullmatch(_NAME, charset):
        return None
    try:
        "".encode(charset)  # codecs that are no text, such as rot13, are not found so
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    return None if name.replace("_", "-") in _NO_CHARSETS else name
