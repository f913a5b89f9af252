"""Texts from elsewhere, without what a terminal would obey or nobody would see."""

from __future__ import annotations

from typing import Final
from unicodedata import category

_JOINERS: Final = "\u200c\u200d"


def printable(text: str) -> str:
    """Spell out control characters, which a terminal would obey."""
    return "".join(
        char.encode("unicode_escape", "surrogatepass").decode()
        if category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _JOINERS
        else char
        for char in text
    )
