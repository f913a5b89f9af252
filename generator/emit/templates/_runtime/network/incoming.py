"""Tell apart by response what arrives on a connection.

httpcore hands what a server sent too much to the next request, as its response.
"""

from __future__ import annotations

import re
from typing import Any, Final

from .._http import HTTPResponse, Request

_BODILESS: Final = (204, 304)
_HEAD_END: Final = re.compile(rb"\n\r?\n")
_INTERIM: Final = re.compile(rb"\s*HTTP/1\.. 1")
_LENGTH: Final = re.compile(rb"\ncontent-length:[ \t]*([0-9]{1,18})[ \t]*\r?\n")
_CHUNKED: Final = b"\ntransfer-encoding:"
_CHUNK_SIZE: Final = re.compile(rb"[0-9A-Fa-f]{1,20}")


class Incoming:
    """Bytes that have arrived, given away no further than one response reaches."""

    def __init__(self) -> None:
        """Begin with a head."""
        self.closed = False
        self._kept = b""
        self.next_request()

    def next_request(self) -> None:
        """Begin with a head again."""
        self._head = b""
        self._in_head = True
        self._left: int | None = None
        """Bytes of the body that are to come; None if nobody has said how many."""
        self._chunks: _Chunks | None = None

    def is_over(self) -> bool:
        """Return True if bytes came that belong to no response, or none can come."""
        return self.closed or bool(self._kept)

    def take(self) -> bytes:
        """Return what was kept of the last read."""
        kept, self._kept = self._kept, b""
        return kept

    def cut(self, data: bytes) -> bytes:
        """Return what belongs to the response, and keep the rest."""
        surplus = self._surplus(data)
        if surplus <= 0:
            return data
        self._kept = data[-surplus:]
        return data[:-surplus]

    def _surplus(self, data: bytes) -> int:
        """Return how many of the bytes that were read come after the response."""
        if self._in_head:
            head = self._head + data
            found = _HEAD_END.search(head, max(len(self._head) - 3, 0))
            if found is None:
                self._head = head
                return 0
            rest = len(head) - found.end()
            self._head = b""
            if _INTERIM.match(head):
                return rest
            self._in_head = False
            head = head[: found.end()].lower()
            is_chunked = _CHUNKED in head
            self._left = None if is_chunked else _length(head)
            self._chunks = _Chunks() if is_chunked else None
        else:
            rest = len(data)
        if self._chunks is not None:
            return self._chunks.surplus(data[len(data) - rest :])
        if self._left is None:
            return 0
        self._left -= rest
        surplus, self._left = -self._left, max(self._left, 0)
        return surplus


class _Chunks:
    """Finds where a body in chunks ends, and leaves it to h11 to refuse one that is wrong."""

    def __init__(self) -> None:
        self._left = 0
        """Bytes of the chunk that are to come, with the end of its line."""
        self._line = b""
        self._in_trailers = False
        self._is_over = False

    def surplus(self, data: bytes) -> int:
        """Return how many of the bytes that were read come after the body."""
        at = 0
        while at < len(data) and not self._is_over:
            if self._left:
                step = min(self._left, len(data) - at)
                self._left -= step
                at += step
                continue
            end = data.find(b"\n", at) + 1
            if not end:
                self._line += data[at:]
                return 0
            line, self._line = self._line + data[at:end], b""
            at = end
            if not self._take(line):
                return 0
        return len(data) - at

    def _take(self, line: bytes) -> bool:
        """Take a line that is no data in; return False if there must be none like it."""
        if self._in_trailers:
            self._is_over = not line.strip()
            return True
        found = _CHUNK_SIZE.match(line)
        if found is None:
            return False
        size = int(found[0], 16)
        self._in_trailers = not size
        self._left = size and size + len(b"\r\n")
        return True


def _length(head: bytes) -> int | None:
    """Return the length that a head in lower case announces; None if it does not."""
    found = _LENGTH.search(head)
    return None if found is None else int(found[1])


def is_bodiless(request: Request, response: HTTPResponse) -> bool:
    """Return True for a response that must have no content.

    A server that sends some all the same sends it at the head of the next response.
    """
    return request.method == "HEAD" or response.status_code in _BODILESS


def pool_of(transport: object) -> Any:
    """Return the pool behind a transport: httpx has no argument for its `network_backend`.

    Should a version of theirs keep it elsewhere, connections work as httpcore's own.
    """
    pool = getattr(transport, "_pool", None)
    return pool if hasattr(pool, "_network_backend") else None
