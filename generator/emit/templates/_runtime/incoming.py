"""Tell apart by response what arrives on a connection.

httpcore hands what a server sent too much to the next request, as its response.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ._http import HTTPResponse, Request

_BODILESS: Final = (204, 304)
_HEAD_END: Final = re.compile(rb"\n\r?\n")
_INTERIM: Final = re.compile(rb"\s*HTTP/1\.. 1")
_LENGTH: Final = re.compile(rb"\ncontent-length:[ \t]*([0-9]{1,18})[ \t]*\r?\n")
_CHUNKED: Final = b"\ntransfer-encoding:"


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
        """Bytes of the body that are to come; None if it comes in chunks."""

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
            self._left = _length(head[: found.end()])
        else:
            rest = len(data)
        if self._left is None:
            return 0
        self._left -= rest
        surplus, self._left = -self._left, max(self._left, 0)
        return surplus


def _length(head: bytes) -> int | None:
    """Return the length that a head announces; None if it does not, or the body is in chunks."""
    head = head.lower()
    found = _LENGTH.search(head)
    return None if found is None or _CHUNKED in head else int(found[1])


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
