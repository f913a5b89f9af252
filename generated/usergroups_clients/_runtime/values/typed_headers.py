# Generated from generator/emit/templates/_runtime; do not edit.
"""Read the headers of a response as the values that they stand for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from .._http import Headers
from ..errors import InvalidResponse, one_line
from ..issues import Reader
from .formats import read_date, read_datetime, read_uuid
from .plain_text import TextKind, read_text
from .scalars import read_bool, read_float, read_int, read_str

V = TypeVar("V")

_READERS: Final[Mapping[type, tuple[Reader[Any], TextKind]]] = {
    str: (read_str, "string"),
    int: (read_int, "integer"),
    float: (read_float, "number"),
    bool: (read_bool, "boolean"),
    dt.datetime: (read_datetime, "token"),
    dt.date: (read_date, "token"),
    UUID: (read_uuid, "token"),
}


def read_header(headers: Headers, name: str, kind: type[V]) -> V | None:
    """Read a header as a value of this class; None if there is none.

    Raises:
        InvalidResponse: The header holds something else.
        TypeError: No header is read as such a class.
    """
    text = headers.get(name)
    if text is None:
        return None
    if kind is list:
        return cast("V", [each.strip() for each in text.split(",")])
    if issubclass(kind, Enum):
        return _made(lambda: kind(int(text) if issubclass(kind, int) else text), name)
    if kind not in _READERS:
        raise TypeError(f"no header is read as {kind.__name__}")
    if kind is dt.datetime and not text[:4].isdecimal():
        return cast("V", _made(lambda: parsedate_to_datetime(text), name))
    reader, form = _READERS[kind]
    try:
        return cast("V", read_text(reader, (form,), text, []))
    except InvalidResponse as error:
        expected = error.expected
    raise InvalidResponse(expected=f"{expected} in {one_line(name, 60)}", found="other text")


def _made(make: Callable[[], V], name: str) -> V:
    try:
        return make()
    except (TypeError, ValueError):
        pass
    raise InvalidResponse(expected=f"a known value in {one_line(name, 60)}", found="other text")
