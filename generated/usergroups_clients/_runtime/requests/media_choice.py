# Generated from generator/emit/templates/_runtime; do not edit.
"""Choose between the media types that a request may be sent in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from ..content import Content
from ..errors import InvalidArgument, one_line
from ..media_types import OCTETS, best_match, is_media_type, is_range


def content_of(
    content_type: str, body: object, writers: Mapping[str, Callable[[Any, str], Content]]
) -> Content:
    """Write a body in the media type that is asked for.

    Args:
        content_type: A key of `writers`, or a media type within one that is a range.
        body: A value that the writer of that media type takes.
        writers: By media type or range.

    Raises:
        InvalidArgument: No writer has that media type, or it cannot write the body.
    """
    names = [content_type] if content_type in tuple(writers) and not is_range(content_type) else []
    names += [name for name in writers if is_range(name) and _is_within(content_type, name)]
    if not names:
        raise _unknown(content_type, writers)
    try:
        return writers[names[0]](body, content_type)
    except InvalidArgument as error:
        fault, argument = error.message, error.argument
    raise InvalidArgument(f"{fault} (sent as {content_type}: see content_type)", argument=argument)


def media_type_of(content_type: str, spread: str) -> str:
    """Return the media type unchanged; refuse one that is not within the range."""
    if _is_within(content_type, spread):
        return content_type
    raise _unknown(content_type, (spread,))


def called(content: Content, media_type: str) -> Content:
    """Return the content under another name, such as one with parameters."""
    return evolve(content, media_type=media_type)


def _is_within(content_type: str, spread: str) -> bool:
    """Return True if a range has a media type; bytes of no known type are in each."""
    if not isinstance(content_type, str) or not is_media_type(content_type):  # pyright: ignore[reportUnnecessaryIsInstance]
        return False
    if is_range(content_type):
        return False
    return content_type == OCTETS or best_match(content_type, (spread,)) is not None


def _unknown(
    content_type: object, known: Mapping[str, object] | tuple[str, ...]
) -> InvalidArgument:
    wanted = " or ".join(known)
    said = one_line(str(content_type), 80)
    return InvalidArgument(f"must be {wanted}, not {said!r}", argument="content_type")
