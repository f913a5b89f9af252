"""Prose of a document, in characters that show on any screen."""

from __future__ import annotations

import functools
import re
import unicodedata

_LONGEST = 4000
_REMEMBERED = 1024
"""Texts that are remembered: all calls tell of some of the same errors."""
_ODD = re.compile(r"[^\x20-\x7e]")


def clean(text: str) -> str:
    """Return prose with control, format and unassigned characters taken out, and lines kept."""
    if text.isascii() and text.isprintable():  # as most are
        return text[:_LONGEST].strip()
    lines = text[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return _ODD.sub(_cleaned, lines).strip()


def _cleaned(match: re.Match[str]) -> str:
    each = match.group()
    if each == "\u00a0":
        return " "
    return each if each == "\n" or is_plain(each) else ""


@functools.lru_cache(_REMEMBERED)
def one_line(text: str) -> str:
    """Return prose on one line."""
    return " ".join(clean(text).split())


def is_plain(character: str) -> bool:
    """Return True if a character beyond ASCII shows as itself on any screen."""
    return ord(character) > 0x7F and unicodedata.category(character)[0] in "LMNPS"
