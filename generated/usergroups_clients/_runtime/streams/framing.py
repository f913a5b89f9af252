# Generated from generator/emit/templates/_runtime; do not edit.
"""Cut a body into its items as it arrives: JSON lines, JSON sequences, and lines of any text.

A cutter takes chunks that end anywhere and returns what is complete; it does no I/O. It holds at
most one item, and at most `MOST_ITEM` bytes of it: a server that never ends one is refused.
"""

from __future__ import annotations

from typing import Final

from ..errors import InvalidResponse
from ..values.json_text import decode_json, is_empty

MOST_ITEM: Final = 1 << 24
"""Bytes that an item of a stream may have."""
BOM: Final = b"\xef\xbb\xbf"

_SEPARATOR: Final = b"\x1e"
_CLOSING: Final = (b"}", b"]", b'"')
_TRIES: Final = 8


class Pending:
    """The bytes of an item that is not complete; joined once, however many chunks they came in."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []
        self.size = 0

    def add(self, chunk: bytes) -> None:
        """Keep a chunk.

        Raises:
            InvalidResponse: The item is too large.
        """
        self.size += len(chunk)
        if self.size > MOST_ITEM:
            self.take()
            raise too_large()
        if chunk:
            self._chunks.append(chunk)

    def take(self) -> bytes:
        """Return what was kept, and keep nothing."""
        whole = b"".join(self._chunks)
        self._chunks.clear()
        self.size = 0
        return whole


def too_large() -> InvalidResponse:
    """Make the error for an item that would take too much memory."""
    return InvalidResponse(expected=f"an item of at most {MOST_ITEM >> 20} MiB", found="more")


class JSONLines:
    """Cuts JSON lines; empty ones are skipped."""

    def __init__(self) -> None:
        self._pending = Pending()
        self._begun = False

    def feed(self, chunk: bytes) -> list[bytes]:
        first, newline, rest = chunk.partition(b"\n")
        self._pending.add(first)
        if not newline:
            return []
        lines = [self._pending.take(), *rest.split(b"\n")]
        self._pending.add(lines.pop())
        return self._items(lines)

    def end(self) -> list[bytes]:
        return self._items([self._pending.take()])

    def _items(self, lines: list[bytes]) -> list[bytes]:
        if not self._begun and lines:
            self._begun = True
            lines[0] = lines[0].removeprefix(BOM)
        return [line for line in lines if line and not is_empty(line)]


class JSONSequence:
    """Cuts a JSON text sequence (RFC 7464), in which each item begins with a record separator.

    An item may have lines in it, so only the next separator is sure to end it. One that is complete
    at the end of a line is given at once: the next may be minutes away.
    """

    def __init__(self) -> None:
        self._pending = Pending()
        self._begun = False
        self._closes = False
        """True if what has come ends, but for white space, as most items do."""
        self._spent = 0
        """Bytes of the pending item that were read in vain; at most `_TRIES` times its size."""

    def feed(self, chunk: bytes) -> list[bytes]:
        first, *more = chunk.split(_SEPARATOR)
        self._pending.add(first)
        found: list[bytes] = []
        for each in more:
            found += self._ended()
            self._begun = True
            self._pending.add(each)
        self._closes = chunk.rstrip().endswith(_CLOSING) or (self._closes and chunk.isspace())
        return found + self._early() if self._closes and chunk.endswith(b"\n") else found

    def end(self) -> list[bytes]:
        return self._ended(last=True)

    def _ended(self, *, last: bool = False) -> list[bytes]:
        raw, self._spent = self._pending.take(), 0
        if is_empty(raw):
            return []
        if not self._begun:
            raise InvalidResponse(expected="a record separator", found="other text")
        if last and raw[-1:].isalnum():  # `12` may be the start of `123`
            raise InvalidResponse(expected="a whole item", found="one that may be cut off")
        return [raw]

    def _early(self) -> list[bytes]:
        size = self._pending.size
        if not self._begun or self._spent > _TRIES * size:
            return []
        raw = self._pending.take()
        self._spent += size
        if _is_json(raw):
            self._spent = 0
            return [raw]
        self._pending.add(raw)
        return []


def _is_json(raw: bytes) -> bool:
    try:
        decode_json(raw, "")
    except InvalidResponse:
        return False
    return True
