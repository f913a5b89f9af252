"""Write one value as text, as paths, queries, headers and forms carry it."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias, cast
from urllib.parse import quote
from uuid import UUID

from ..errors import InvalidArgument
from ..unset import UNSET
from .checks import refuse
from .writing import is_model, plain, sendable, write_bytes, write_datetime, write_time, write_uuid

Scalar: TypeAlias = str | int | float | bool | bytes | UUID | dt.date | dt.time | Enum
"""One value of a parameter; a `datetime` is a `date`."""
# A text, not compiled: few programs need it.
_TRIPLE = r"(%[0-9A-Fa-f]{2})"

Element: TypeAlias = tuple[str, str]
"""The location of an item of a list, or of a name or value of an object, and its text."""


def text_of(value: object, name: str) -> str:
    """Write one value as text: `true`, `12`, `2024-12-31T00:00:00Z`; refuse any other."""
    if isinstance(value, Enum) and value is not UNSET:
        value = cast("object", value.value)
    if isinstance(value, str):
        text = encodable(value, name)
    elif isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, int):
        text = _digits(value, name)
    elif isinstance(value, float) and math.isfinite(value):
        text = repr(value)
    elif isinstance(value, dt.datetime):
        text = write_datetime(value, name)
    elif isinstance(value, dt.time):
        text = write_time(value)
    elif isinstance(value, dt.date):
        text = value.isoformat()
    elif isinstance(value, UUID):
        text = write_uuid(value)
    elif isinstance(value, bytes | bytearray):
        text = write_bytes(value)
    else:
        refuse(value, name, "a text, a number, a time or a UUID")
    return text


def _digits(value: int, name: str) -> str:
    try:
        return str(int(value))
    except ValueError:
        pass
    raise InvalidArgument("has too many digits", argument=name)


def encodable(text: str, name: str) -> str:
    """Return a text unchanged; refuse half a character, which no encoding can carry."""
    if text.isascii() or not any("\ud800" <= one <= "\udfff" for one in text):
        return text
    raise InvalidArgument("holds half of a surrogate pair, which cannot be sent", argument=name)


def items_of(value: object, name: str) -> list[str] | None:
    """Write a list's items as texts; None if the value is no list."""
    if not isinstance(value, list | tuple | set | frozenset):
        return None
    items = cast("list[object]", value)
    return [inner_text(item, f"{name}[{index}]") for index, item in enumerate(items)]


def elements_of(value: object, name: str) -> list[Element] | None:
    """Write what a list or an object holds, one after the other; None if the value is neither.

    Members that are `None` are left out.
    """
    items = items_of(value, name)
    if items is not None:
        return [(f"{name}[{index}]", text) for index, text in enumerate(items)]
    pairs = pairs_of(value, name)
    if pairs is None:
        return None
    return [each for key, text in pairs for each in ((name, key), (f"{name}.{key}", text))]


def pairs_of(value: object, name: str) -> list[tuple[str, str]] | None:
    """Write the members of an object that are not `None`; None if the value is no object."""
    members = members_of(value, name)
    if members is None:
        return None
    given = {key: item for key, item in members.items() if item is not None}
    return [(key, inner_text(item, f"{name}.{key}")) for key, item in given.items()]


def inner_text(value: object, name: str) -> str:
    """Write what a list or an object holds; as JSON if it is another, of which no style speaks."""
    return compact_json(value, name) if _is_structure(value, name) else text_of(value, name)


def _is_structure(value: object, name: str) -> bool:
    return isinstance(value, list | tuple) or members_of(value, name) is not None


def compact_json(value: object, name: str) -> str:
    """Write the value as JSON without blanks."""
    text = json.dumps(plain(value, name), ensure_ascii=False, separators=(",", ":"))
    return encodable(text, name)


def refuse_delimiter(text: str, delimiter: str, at: str) -> None:
    """Refuse a text with the delimiter of the list that it is in: two texts would arrive."""
    if delimiter in text:
        raise InvalidArgument(
            f"holds {delimiter!r}, which stands between the values: it would arrive as two",
            argument=at,
        )


def members_of(value: object, name: str) -> dict[str, object] | None:
    """Return the members of a mapping or a model; None if the value is neither."""
    if isinstance(value, Mapping) or is_model(value):
        members: dict[str, object] = plain(sendable(cast("object", value)), name)
        return members
    return None


def expanded(text: str, safe: str) -> str:
    """Percent-encode a text, but for triples that are there: reserved expansion of RFC 6570."""
    parts = re.split(_TRIPLE, text)
    return "".join(
        part if index % 2 else quote(part, safe=safe) for index, part in enumerate(parts)
    )
