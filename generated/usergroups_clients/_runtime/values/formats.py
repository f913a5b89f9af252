# Generated from generator/emit/templates/_runtime; do not edit.
"""Read the strings that stand for something else: times, UUIDs, bytes.

A text that we would write otherwise is kept with the value, and written back as it came.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from base64 import b64decode
from collections.abc import Callable
from datetime import UTC
from typing import Any

from .. import late
from ..issues import At, Issues, mismatch
from .verbatim import ZERO_OFFSET, verbatim_bytes, verbatim_datetime, verbatim_int, verbatim_time
from .writing import write_base64url, write_bytes, write_time

_SEPARATORS = frozenset("Tt ")
# Texts, not compiled: few programs meet one of these, and `re` keeps those that it compiled.
_DATETIME = (
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:[.,]([0-9]+))?"
    r" ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_TIME = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)?"
# Bound once: each look-up of a method of a class binds it anew.
_parse = dt.datetime.fromisoformat
_parse_date = dt.date.fromisoformat
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_OF_OFFSET = dt.datetime(1970, 1, 1, tzinfo=ZERO_OFFSET)
_UUID = r"[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}"


def read_datetime(value: object, at: At, issues: Issues) -> dt.datetime:
    """Read an aware time; a text without a zone is taken as UTC."""
    if isinstance(value, str):
        try:
            moment = _parse(value)
        except ValueError:
            odd = _odd_datetime(value)
            if odd is not None:
                return verbatim_datetime(odd, value)
        else:
            marks = value[7::3] if moment.hour or value[11:13] == "00" else "24:00:00"
            if marks == "-T::Z":  # 2024-12-31T23:59:59Z
                return moment
            if marks == "-T::+:" and moment.tzinfo is UTC:  # 2024-12-31T23:59:59+00:00
                # `replace` takes six times as long, and `combine` once and a half.
                return _EPOCH_OF_OFFSET + (moment - _EPOCH)
            if marks[:4] == "-T::" and _is_usual_end(value[19:]):
                has_offset = moment.tzinfo is UTC and value[-1] != "Z"
                return _EPOCH_OF_OFFSET + (moment - _EPOCH) if has_offset else moment
            if value[10:11] in _SEPARATORS:
                return verbatim_datetime(moment, value)
    raise mismatch(value, "a date and time as in RFC 3339", at)


def _is_usual_end(text: str) -> bool:
    """Return True if what stands after the seconds is as Python writes it: `.250000+01:00`."""
    zone = text[7:] if text[:1] == "." and text[1:7] != "000000" else text
    if zone == "Z" or len(zone) != 6:
        return zone == "Z"
    return zone[3] == ":" and zone[4] < "6" and zone != "-00:00"


def _odd_datetime(text: str) -> dt.datetime | None:
    """Return the time of a text in lower case or with a leap second, or None."""
    found = re.fullmatch(_DATETIME, text)
    if found is None:
        return None
    date, time, fraction, zone = found.groups()
    if fraction:
        time = f"{time}.{fraction[:6]:0<6}"
    leap = time[6:8] == "60"
    if leap:
        time = f"{time[:6]}59{time[8:]}"
    try:
        moment = dt.datetime.fromisoformat(f"{date}T{time}{(zone or 'Z').upper()}")
        return moment + dt.timedelta(seconds=1) if leap else moment
    except (ValueError, OverflowError):
        return None


def read_date(value: object, at: At, issues: Issues) -> dt.date:
    """Read a date without a time."""
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        try:
            return _parse_date(value)
        except ValueError:
            pass
    raise mismatch(value, "a date as in 2024-12-31", at)


def read_time(value: object, at: At, issues: Issues) -> dt.time:
    """Read a time of day; aware only if the text names a zone."""
    if isinstance(value, str) and re.fullmatch(_TIME, value):
        # A leap second, which Python does not know, is the second before it.
        known = f"{value[:6]}59{value[8:]}" if value[6:8] == "60" else value
        try:
            time = dt.time.fromisoformat(known.upper())
        except ValueError:
            pass
        else:
            return time if write_time(time) == value else verbatim_time(time, value)
    raise mismatch(value, "a time as in 23:59:59", at)


def read_uuid(value: object, at: At, issues: Issues) -> late.UUID:
    """Read a UUID, with or without its hyphens."""
    if isinstance(value, str):
        is_usual, make = _uuids()
        if is_usual(value):
            return make(int(value.replace("-", ""), 16))
        if re.fullmatch(_UUID, value):
            return make(verbatim_int(int(value.replace("-", ""), 16), value))
    raise mismatch(value, "a UUID", at)


@functools.cache
def _uuids() -> tuple[Callable[[str], object], Callable[[int], late.UUID]]:
    """Return what tells the texts that we write, and what makes a UUID; made at first use."""
    from uuid import UUID, SafeUUID  # noqa: PLC0415 - slow to import and seldom wanted

    usual = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
    new, unknown = UUID.__new__, SafeUUID.unknown
    members: Any = vars(UUID)
    try:
        number, safety = members["int"].__set__, members["is_safe"].__set__
    except (KeyError, AttributeError):  # a Python whose UUIDs hold something else
        return usual.fullmatch, lambda number: UUID(int=number)

    def make(value: int) -> late.UUID:
        """Make a UUID of a number that is one: what UUID does to find that out takes longest."""
        made = new(UUID)
        number(made, value)
        safety(made, unknown)
        return made

    return usual.fullmatch, make


def read_bytes(value: object, at: At, issues: Issues) -> bytes:
    """Decode a base64 text, in either alphabet, with or without its padding."""
    return _decoded(value, at, write_bytes)


def read_base64url(value: object, at: At, issues: Issues) -> bytes:
    """Decode a base64url text, as `read_bytes` does."""
    return _decoded(value, at, write_base64url)


def _decoded(value: object, at: At, write: Callable[[bytes], str]) -> bytes:
    if isinstance(value, str):
        text = value.replace("-", "+").replace("_", "/").rstrip("=")
        try:
            data = b64decode(text + "=" * (-len(text) % 4), validate=True)
        except ValueError:
            pass
        else:
            return data if write(data) == value else verbatim_bytes(data, value)
    raise mismatch(value, "base64 text", at)
