"""A request as it came in, and a response ready to be sent."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen


@frozen
class Incoming:
    """A request as it came in: names and values as text, nothing decoded."""

    method: str
    path: bytes
    query: bytes
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first value of a header, or None."""
        values = (value for key, value in self.headers if key.lower() == name.lower())
        return next(values, None)

    def query_items(self) -> list[tuple[str, str]]:
        """Decode the query's members in order; UnicodeDecodeError when they are not UTF-8."""
        text = self.query.decode("ascii", "replace")
        return parse_qsl(text, keep_blank_values=True, errors="strict")

    @property
    def target(self) -> str:
        """The raw path and query, as on the wire."""
        return (self.path + (b"?" + self.query if self.query else b"")).decode("ascii", "replace")


@frozen
class Response:
    """One response, ready to send."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def wire_headers(self) -> list[tuple[bytes, bytes]]:
        """Return the headers as they go out, the length of the body with them."""
        headers = [(name.lower(), value) for name, value in self.headers]
        if self.status not in {204, 304} and "content-length" not in dict(headers):
            headers.append(("content-length", str(len(self.body))))
        return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]


def encode(body: Any) -> bytes:
    """Return the bytes of a body: bytes as they are, all else as JSON."""
    if isinstance(body, bytes):
        return body
    return json.dumps(body, ensure_ascii=False).encode()
