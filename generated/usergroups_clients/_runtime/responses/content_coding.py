# Generated from generator/emit/templates/_runtime; do not edit.
"""Content codings that a response is said to have, and has not."""

from __future__ import annotations

from typing import cast

from .._http import ByteStream, DecodingError, HTTPResponse


def keep_readable(response: HTTPResponse) -> None:
    """Take the name of a coding away from an error whose body has another, or is damaged.

    Its status, its headers and perhaps its text still tell what is wrong; a success is its body.

    Args:
        response: The response, whose body has arrived.
    """
    if response.is_success or "content-encoding" not in response.headers:
        return
    raw = b"".join(cast("ByteStream", response.stream))
    try:
        HTTPResponse(response.status_code, headers=response.headers, content=raw)
    except DecodingError:
        del response.headers["content-encoding"]
