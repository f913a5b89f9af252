"""Encode bodies of one JSON value after the other: JSON lines, and JSON text sequences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from ..content import Content
from ..errors import InvalidArgument
from ..media_types import sequence
from .bodies import json_content

_BEFORE = b"\x1e"
"""The character before each text of a sequence (RFC 7464)."""


def sequence_content(items: object, media_type: str) -> Content:
    """Encode each item of a list as JSON on a line of its own.

    Raises:
        InvalidArgument: It is no list, or an item is no JSON; `body[2]` says which.
    """
    if not isinstance(items, list | tuple):
        raise InvalidArgument("must be a list", argument="body")
    before = _BEFORE if sequence(media_type) == "records" else b""
    each = enumerate(cast("Iterable[object]", items))
    return Content(b"".join(before + _line(item, index) for index, item in each), media_type)


def _line(item: object, index: int) -> bytes:
    try:
        return json_content(item).data + b"\n"
    except InvalidArgument as error:
        fault = error
    raise InvalidArgument(fault.message, argument=f"body[{index}]")
