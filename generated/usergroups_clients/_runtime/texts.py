# Generated from generator/emit/templates/_runtime; do not edit.
"""Write one value as text, as paths, queries, headers and forms carry it."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias, cast
from uuid import UUID

from .checks import refuse
from .errors import InvalidArgument
from .unset import UNSET
from .writing import Model, plain, sendable, write_datetime, write_time, write_uuid

Scalar: TypeAlias = str | int | float | bool | UUID | dt.date | dt.time | Enum
"""One value of a parameter; a `datetime` is a `date`."""


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
    return [text_of(item, f"{name}[{index}]") for index, item in enumerate(items)]


def members_of(value: object, name: str) -> dict[str, object] | None:
    """Return the members of a mapping or a model; None if the value is neither."""
    if isinstance(value, Mapping) or (isinstance(value, Model) and not isinstance(value, type)):
        members: dict[str, object] = plain(sendable(value), name)
        return members
    return None
