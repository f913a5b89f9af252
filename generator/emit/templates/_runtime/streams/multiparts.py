"""Cut a multipart body into its parts (RFC 2046)."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from ..errors import InvalidResponse, one_line
from ..media_types import parameters
from .framing import MOST_ITEM, too_large

_MOST_HEAD: Final = 1 << 16
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_LINE_END: Final = re.compile(rb"--|[ \t]{0,8}\r?\n")
"""The text after a boundary: the mark of the last one, or the end of its line."""
_LONGEST_END: Final = 10
_NEWLINE: Final = 0x0A
_TYPE: Final = re.compile(rb"(?im)^content-type[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)")
_ENCODING: Final = re.compile(rb"(?im)^content-transfer-encoding[ \t]*:[ \t]*([^\r\n]*)")
_AS_IT_IS: Final = (b"", b"7bit", b"8bit", b"binary")


@frozen
class Part:
    """A part without its headers."""

    raw: bytes
    kind: str
    """Its media type."""


class Parts:
    """Cuts a multipart body; what stands before the first and after the last part is skipped.

    A part keeps its head until it is read: one that is wrong comes after those before it.
    """

    def __init__(self, content_type: str) -> None:
        """Begin before the first part.

        Args:
            content_type: That of the body, which says the boundary.

        Raises:
            InvalidResponse: It says none.
        """
        boundary = parameters(content_type).get("boundary", "")
        if not boundary:
            found = one_line(content_type, 80) or "no content type"
            raise InvalidResponse(expected="a multipart body with a boundary", found=found)
        self._mark = b"--" + boundary.encode("utf-8")
        self._buffer = bytearray()
        self._searched = 0
        self._in_parts = False
        self._over = False

    def feed(self, chunk: bytes) -> list[bytes]:
        if self._over:
            return []
        self._buffer += chunk
        found: list[bytes] = []
        while (edge := self._edge()) is not None:
            start, end = edge
            if self._in_parts:
                found.append(bytes(self._buffer[:start]))
            self._in_parts, self._over = True, bytes(self._buffer[end - 2 : end]) == b"--"
            del self._buffer[: len(self._buffer) if self._over else end]
            self._searched = 0
        if len(self._buffer) > MOST_ITEM:
            raise too_large()
        return found

    def _edge(self) -> tuple[int, int] | None:
        """Return where the next boundary begins, its line's start included, and where it ends."""
        while (at := self._buffer.find(self._mark, self._searched)) >= 0:
            after = at + len(self._mark)
            ended = _LINE_END.match(self._buffer, after)
            if ended is not None and (not at or self._buffer[at - 1] == _NEWLINE):
                line_end = 2 if bytes(self._buffer[at - 2 : at]) == b"\r\n" else 1
                return max(at - line_end, 0), ended.end()
            if ended is None and len(self._buffer) < after + _LONGEST_END:
                self._searched = at  # the rest of it may be still to come
                return None
            self._searched = after
        self._searched = max(len(self._buffer) - len(self._mark), self._searched)
        return None

    def end(self) -> list[bytes]:
        if not self._over:
            raise InvalidResponse(expected="a closing boundary", found="the end of the body")
        return []


def part_of(raw: bytes) -> Part:
    """Take the head off a part; one without headers begins with an empty line.

    Raises:
        InvalidResponse: It has no end of a head, or its content is encoded.
    """
    head, content = b"", raw
    if raw[:1] == b"\n" or raw[:2] == b"\r\n":
        content = raw[raw.index(b"\n") + 1 :]
    elif (end := _HEAD_END.search(raw, 0, _MOST_HEAD)) is not None:
        head, content = raw[: end.start()], raw[end.end() :]
    else:
        raise InvalidResponse(expected="a part with an empty line after its headers", found="none")
    coded = _ENCODING.search(head)
    if coded is not None and coded[1].strip().lower() not in _AS_IT_IS:
        raise InvalidResponse(expected="a part that is not encoded", found="another")
    stated = _TYPE.search(head)
    text = "text/plain" if stated is None else stated[1].decode("latin-1")
    return Part(content, one_line(text, 200))
