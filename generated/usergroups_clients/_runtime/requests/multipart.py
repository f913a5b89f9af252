# Generated from generator/emit/templates/_runtime; do not edit.
"""Put the parts of a multipart body together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TypeAlias

from ..errors import InvalidArgument
from ..values.headers import check_header

Sent: TypeAlias = tuple[str, bytes]
"""The head and the content of one part."""


def joined_parts(sent: list[Sent]) -> tuple[bytes, str]:
    """Return a multipart body of heads and contents, and its boundary."""
    boundary = _boundary([content for _, content in sent])
    chunks = [
        f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n" for head, content in sent
    ]
    return b"".join(chunks) + f"--{boundary}--\r\n".encode(), boundary


def part_headers(kind: str, headers: Mapping[str, str], at: str) -> str:
    """Return the headers of a part, but for its name."""
    lines = [f"Content-Type: {checked_type(kind)}"] if kind else []
    for header, text in headers.items():
        check_header(header, text)
        if header.lower() in {"content-disposition", "content-type"}:
            raise InvalidArgument(f"{header} is made of the name and the media type", argument=at)
        lines.append(f"{header}: {text}")
    return "\r\n".join(lines)


def _boundary(contents: list[bytes]) -> str:
    while True:
        boundary = os.urandom(16).hex()
        if not any(boundary.encode() in content for content in contents):
            return boundary


def checked_type(media_type: str) -> str:
    """Return a media type; refuse what no header can hold."""
    if media_type.isascii() and media_type.isprintable():
        return media_type
    raise InvalidArgument("is no media type", argument="media_type")
