"""Encode bodies of several parts that have no names, such as `multipart/mixed`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from ..content import Content
from ..errors import InvalidArgument
from ..files import File
from ..values.texts import encodable
from .multipart import joined_parts, part_headers
from .parts import AS_USUAL, Part, content_of, encoded


def mixed_content(items: object, media_type: str, layout: Part = AS_USUAL) -> Content:
    """Return a body with one part for each item, in their order.

    `layout` says how the parts are written, by their place.

    Raises:
        InvalidArgument: It is no list, or an item cannot be sent; `body[2]` says which.
    """
    data, boundary = _written(items, layout, "body")
    return Content(data, f"{media_type}; boundary={boundary}")


def _written(items: object, layout: Part, at: str) -> tuple[bytes, str]:
    if not isinstance(items, list | tuple):
        raise InvalidArgument("must be a list", argument=at)
    sent: list[tuple[str, bytes]] = []
    for index, item in enumerate(cast("Iterable[object]", items)):
        few = index < len(layout.prefix)
        part = layout.prefix[index] if few else layout.rest or AS_USUAL
        sent.append(_part(item, part, f"{at}[{index}]"))
    return joined_parts(sent)


def nested_parts(items: object, layout: Part, media_type: str, at: str) -> tuple[str, bytes]:
    """Return the media type and the content of a part that is made of parts itself."""
    data, boundary = _written(items, layout, at)
    return f"{media_type}; boundary={boundary}", data


def _part(value: object, part: Part, at: str) -> tuple[str, bytes]:
    stated = next((each for each in part.types if "*" not in each), part.file_type)
    if stated.lower().startswith("multipart/") and isinstance(value, list | tuple):
        kind, data = nested_parts(cast("object", value), part, stated, at)
        return part_headers(kind, part.headers, at), data
    if isinstance(value, bytes | bytearray):
        value = File(bytes(value))
    if part.file and isinstance(value, str):
        value = File(encoded(encodable(value, at), stated, at))
    if isinstance(value, File):
        kind = value.media_type or stated or "application/octet-stream"
        return part_headers(kind, {**part.headers, **value.headers}, at), value.content
    text, kind = content_of(value, part, at)
    head = part_headers(kind or "text/plain; charset=utf-8", part.headers, at)
    return head, encoded(text, kind, at)
