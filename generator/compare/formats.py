"""Formats of texts and bytes, which code writes and reads by itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.describe.api import Body, Content, Response
from generator.media_types import OCTETS, PLAIN, is_range, without_charset

_ANY_FORMAT: Final = frozenset({OCTETS, PLAIN})
_AS_THEY_ARE: Final = frozenset({"text", "bytes"})


def is_own_format(each: Body | Content) -> bool:
    """Return True if callers handle a body's format: text or bytes that are of one format."""
    media = each.media_type
    return each.kind in _AS_THEY_ARE and media not in _ANY_FORMAT and not is_range(media)


def lost_formats(old: Iterable[Response], new: Iterable[Response]) -> list[str]:
    """Return the formats that code reads by itself and that do not come any more."""
    now = {without_charset(each.media_type) for one in new for each in one.contents}
    if any(map(is_range, now)):
        return []
    before = [each for one in old for each in one.contents if is_own_format(each)]
    return [name for each in before if (name := without_charset(each.media_type)) not in now]
