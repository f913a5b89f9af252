"""Limit how deep JSON may be nested, by a number that is the same on every Python.

Reading takes up to six frames of the interpreter's stack a level, and a program has 1,000 of them.
Vendors' bodies stay below 20 levels.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final

MOST_LEVELS: Final = 100
"""Arrays and objects that may stand inside each other in a body that is sent or received."""

_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")
_NEITHER_BRACKET_NOR_QUOTE: Final = bytes(set(range(256)) - set(b'[]{}"'))
_PEELED: Final = 8
"""Levels that are taken off a body before its brackets are followed one by one."""
_STEPS: Final = bytes.maketrans(b"[]", b"\x01\xff")


def is_too_deep(text: bytes) -> bool:
    """Return True if JSON text is nested more than `MOST_LEVELS` deep; it need not be valid.

    It is looked at before it is decoded: decoders differ in what they can bear.
    """
    # One byte is looked for first, which takes a fiftieth of the time; no other escape matters.
    if b"\\" in text and b'\\"' in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    marks = text.translate(_BRACKETS, _NEITHER_BRACKET_NOR_QUOTE)
    if marks.count(b"[") <= MOST_LEVELS:
        return False
    # Two quotes side by side leave it open or closed as it was, whichever strings they belong to.
    marks = marks.replace(b'""', b"")
    if b'"' in marks:
        marks = b"".join(marks.split(b'"')[::2])
    # Taking off what is innermost takes off one level: of most bodies little is left soon.
    rest = marks
    for levels in range(1, _PEELED + 1):
        rest = rest.replace(b"[]", b"")
        if levels + rest.count(b"[") <= MOST_LEVELS:
            return False
    steps = memoryview(marks.translate(_STEPS)).cast("b")
    return max(accumulate(steps), default=0) > MOST_LEVELS
