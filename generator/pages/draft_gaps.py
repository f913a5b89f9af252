"""Find what a page leaves open of a body."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from generator.jsontree import child
from generator.read.pages.facts import UNKNOWN_NAME

if TYPE_CHECKING:
    from generator.read.pages.facts import Body, Value

__all__ = ["gaps_of_body"]

_DEEPEST: Final = 40
Gap = Callable[[str, str], None]
"""Takes a JSON Pointer, and what is open there."""


def gaps_of_body(gap: Gap, body: Body, content: str) -> None:
    """Note what the page does not say of a body, by JSON Pointer below `content`."""
    media = child(content, body.media_type or "application/json")
    pointer = child(media, "schema")
    if body.media_type is None:
        gap(media, "the media type is not said: JSON is assumed")
    if body.value.flattened:
        gap(pointer, "the page's form shows the entries of a list as one object: is this a list?")
    if body.value.unwrapped:
        gap(pointer, "the page lists the members of an entry, and not what the entries stand in")
    if body.value.sample:
        gap(
            pointer, "read from a sample: what is required, and what else there may be, is not said"
        )
    _of_value(gap, body.value, pointer)


def _of_value(gap: Gap, value: Value, pointer: str, depth: int = 0) -> None:
    if depth > _DEEPEST:
        return
    if not value.types:
        gap(pointer, "the type is not said")
    if not value.complete:
        gap(pointer, "the page does not show all members")
    if "array" in value.types and (value.items is None or not value.items.types):
        gap(pointer, "the type of the entries is not said")
    if value.items is not None:
        _of_value(gap, value.items, child(pointer, "items"), depth + 1)
    for each in value.members:
        below = child(child(pointer, "properties"), each.name)
        if each.name == UNKNOWN_NAME:
            gap(below, "the name is on the part of the page that is cut off")
        if each.required is None and not value.sample:
            gap(below, "whether it is required is not said")
        _of_value(gap, each.value, below, depth + 1)
