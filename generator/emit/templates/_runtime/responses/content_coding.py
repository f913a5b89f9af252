"""Content codings that a response is said to have, and has not, and those that hold too much."""

from __future__ import annotations

from typing import Final

from .._http import ByteStream, DecodingError, HTTPResponse
from ..errors import InvalidResponse

_ENOUGH: Final = 1 << 26
"""Bytes that any body may inflate to."""
_RATIO: Final = 200
"""Bytes that a larger one may inflate to, for each that came; of data, few reach a tenth of it."""
_UNDONE: Final = ("gzip", "deflate")
"""Codings that httpx undoes by itself; it passes over a name that it does not know."""
_RATIO_OF_DEFLATE: Final = 1032
"""No byte of one layer of gzip or deflate holds more."""


_UNREAD: Final = "usergroups.too_large"


def keep_readable(response: HTTPResponse) -> None:
    """Take the name of a coding away from an error whose body has another, or is damaged.

    Its status, its headers and perhaps its text still tell what is wrong; a success is its body.
    One that would take too much memory is taken away: `check_kept` tells so of a success.

    Args:
        response: The response, whose body has arrived, if it is read at once.
    """
    coding = response.headers.get("content-encoding")
    if coding is None or type(response.stream) is not ByteStream:
        return
    raw = b"".join(response.stream)
    if not _is_bounded(raw, coding):
        response.extensions[_UNREAD] = response.is_success
        response.stream = ByteStream(b"")
        del response.headers["content-encoding"]
    elif not response.is_success:
        try:
            HTTPResponse(response.status_code, headers=response.headers, content=raw)
        except DecodingError:
            del response.headers["content-encoding"]


def check_kept(response: HTTPResponse, attempts: int) -> None:
    """Refuse a success whose body was taken away.

    Args:
        response: The response.
        attempts: How often its request was sent.

    Raises:
        InvalidResponse: It would take too much memory.
    """
    if response.extensions.get(_UNREAD):
        raise InvalidResponse(
            status=response.status_code,
            expected=f"at most {_ENOUGH >> 20} MiB, or {_RATIO} times what came",
            found="more, compressed",
            attempts=attempts,
        )


def _is_bounded(raw: bytes, coding: str) -> bool:
    """Return False for a body that inflates to much more than came: it is looked at in pieces."""
    names = [each.strip().lower() for each in coding.split(",")]
    names = [each for each in names if each in _UNDONE]
    if len(names) < 2 and len(raw) * _RATIO_OF_DEFLATE <= _ENOUGH:
        return True
    from .inflating import Layers  # noqa: PLC0415 - few bodies are so large

    try:
        for _ in Layers(len(names), max(_ENOUGH, _RATIO * len(raw))).pieces(raw):
            pass
    except InvalidResponse:  # that, or more codings than any server needs
        return False
    except DecodingError:
        pass  # whoever reads it will see
    return True
