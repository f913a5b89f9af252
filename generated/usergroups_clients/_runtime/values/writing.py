# Generated from generator/emit/templates/_runtime; do not edit.
"""Write values of ours as JSON values, strictly."""

from __future__ import annotations

import datetime as dt
import gc
import math
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Mapping
from datetime import UTC
from enum import Enum
from typing import Any, Final, Protocol, TypeGuard, cast

from .. import late
from ..errors import InvalidArgument
from ..unset import UNSET
from .gc_pause import MANY, without_collection
from .misplaced_nulls import as_it_came
from .verbatim import ZERO_OFFSET, verbatim_of


class Model(Protocol):
    """Anything that can say what JSON object it is."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""
        ...


class Withholding(Protocol):
    """A value that is sent without the members that the vendor sets."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object that is sent."""
        ...


# `isinstance` of a protocol takes twenty times as long.
def is_model(value: object) -> TypeGuard[Model]:
    """Return True for a value that can say what JSON object it is; a class cannot."""
    return hasattr(type(value), "to_dict")


def is_withholding(value: object) -> TypeGuard[Withholding]:
    """Return True for a value that is sent without some of its members."""
    return hasattr(type(value), "to_request")


def sendable(value: object) -> Any:
    """Return a value with what is sent in place of each model that withholds something."""
    if isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return as_it_came(items, [sendable(item) for item in items])
    if isinstance(value, Mapping):
        named = cast("Mapping[object, object]", value)
        return as_it_came(named, {name: sendable(item) for name, item in named.items()})
    return value.to_request() if is_withholding(value) else value


def sent_members(value: Model) -> dict[str, Any]:
    """Return the JSON object that is sent of a model."""
    return value.to_request() if is_withholding(value) else value.to_dict()


def write_object(value: Model | dict[str, Any]) -> dict[str, Any]:
    """Write one of several models, or the JSON object that none of them is for."""
    if type(value) is not dict and is_model(value):
        return value.to_dict()
    written: dict[str, Any] = plain(value)
    return written


def write_models(models: Iterable[Model]) -> list[dict[str, Any]]:
    """Write a list of models, with the nulls that came where none may be."""
    if isinstance(models, list) and len(models) >= MANY and gc.isenabled():
        with without_collection():
            return write_models(models)
    written: list[dict[str, Any]] = []
    for each in models:
        # Most lists are short, and a comprehension would be a call more.
        written.append(each.to_dict())  # noqa: PERF401
    return written if type(models) is list else as_it_came(models, written)


def write_datetime(value: dt.datetime, at: str = "") -> str:
    """Write RFC 3339 text with the value's own offset; refuse a time without a zone."""
    zone = value.tzinfo
    if zone is UTC or zone is ZERO_OFFSET:
        # In one text, of pieces that are there: `isoformat` takes twice as long.
        end = "Z" if zone is UTC else "+00:00"
        if value.microsecond:
            end = f".{value.microsecond:06}{end}"
        year = value.year
        return (
            f"{_DIGITS[year // 100]}{_DIGITS[year % 100]}"
            f"{_AFTER_DASH[value.month]}{_AFTER_DASH[value.day]}"
            f"{_AFTER_T[value.hour]}{_AFTER_COLON[value.minute]}{_AFTER_COLON[value.second]}{end}"
        )
    verbatim = verbatim_of(value)
    if verbatim:
        return verbatim
    if value.utcoffset() is None:
        raise InvalidArgument(
            "a time needs a zone, for example datetime(2024, 12, 31, tzinfo=UTC)", argument=at
        )
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


_DIGITS: Final = tuple(f"{number:02}" for number in range(100))
_AFTER_DASH: Final = tuple(f"-{number}" for number in _DIGITS[:32])
_AFTER_T: Final = tuple(f"T{number}" for number in _DIGITS[:24])
_AFTER_COLON: Final = tuple(f":{number}" for number in _DIGITS[:60])


def write_date(value: dt.date) -> str:
    """Write the date as `2024-12-31`."""
    return value.isoformat()


def write_time(value: dt.time) -> str:
    """Write the time of day, with its offset if it has one."""
    return verbatim_of(value) or value.isoformat()


def write_uuid(value: late.UUID) -> str:
    """Write the UUID in lower case, with hyphens."""
    return verbatim_of(value) or str(value)


def write_bytes(value: bytes | bytearray) -> str:
    """Write bytes as base64 text."""
    return verbatim_of(value) or b64encode(value).decode("ascii")


def write_base64url(value: bytes | bytearray) -> str:
    """Write bytes as base64url text, padded."""
    return verbatim_of(value) or urlsafe_b64encode(value).decode("ascii")


def as_base64url(value: object) -> Any:
    """Return a value with base64url text in place of the bytes in it."""
    if isinstance(value, bytes | bytearray):
        return write_base64url(value)
    if isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return as_it_came(items, [as_base64url(item) for item in items])
    if isinstance(value, Mapping):
        named = cast("Mapping[object, object]", value)
        return as_it_came(named, {name: as_base64url(item) for name, item in named.items()})
    return value


def plain(value: object, at: str = "") -> Any:
    """Convert any value of ours to a JSON value; members that are `UNSET` are left out."""
    try:
        return _plain(value, at)
    except RecursionError:
        pass
    raise too_deep(at)


def too_deep(at: str = "") -> InvalidArgument:
    """Make the error for a value that the interpreter's stack is too short for."""
    return InvalidArgument("the value is nested too deeply, or holds itself", argument=at)


def _plain(value: object, at: str) -> Any:
    if isinstance(value, Enum) and value is not UNSET:
        return _plain(cast("object", value.value), at)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):  # a text that is marked as unlisted is plain text in JSON
        return value if type(value) is str else str.__str__(value)
    if isinstance(value, int):
        return value if type(value) is int else int.__index__(value)
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise InvalidArgument("an infinite number or NaN cannot be sent", argument=at)
    if isinstance(value, Mapping):
        named = cast("Mapping[object, object]", value)
        return as_it_came(named, _plain_members(named, at))
    if isinstance(value, list | tuple):
        items = cast("list[object]", value)
        written = [_plain(item, f"{at}[{index}]") for index, item in enumerate(items)]
        return as_it_came(items, written)
    if is_model(value):
        return _plain(value.to_dict(), at)
    return _text(value, at)


def _plain_members(value: Mapping[object, object], at: str) -> dict[str, Any]:
    """Return an object's members, those that are `UNSET` left out."""
    members: dict[str, Any] = {}
    for name, item in value.items():
        if not isinstance(name, str):
            raise InvalidArgument("the names of an object's members must be str", argument=at)
        if item is not UNSET:
            members[str(name)] = _plain(item, f"{at}.{name}" if at else name)
    return members


def _text(value: object, at: str) -> str:
    """Write the text of a value that JSON has no kind for."""
    verbatim = verbatim_of(value)
    if verbatim:
        return verbatim
    if isinstance(value, dt.datetime):
        return write_datetime(value, at)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes | bytearray):
        return write_bytes(value)
    if type(value).__module__ == "uuid":
        return str(value)
    if isinstance(value, late.File):
        raise InvalidArgument("a file cannot be sent here; give its text", argument=at)
    raise InvalidArgument(f"a value of type {type(value).__name__} cannot be sent", argument=at)
