# Generated from generator/templates/_runtime; do not edit.
"""Readers of the strings that stand for something else: times, UUIDs, bytes.

What is spelled as we would not write it keeps its text, which is written back as it came.
"""

from __future__ import annotations

import datetime as dt
import re
from base64 import b64decode
from typing import TYPE_CHECKING

from .spelled import spelled_bytes, spelled_datetime, spelled_time
from .values import Issues, Path, mismatch
from .writing import write_bytes, write_datetime, write_time

if TYPE_CHECKING:
    from uuid import UUID

_SEPARATORS = frozenset("Tt ")
# Texts, not compiled: few programs meet one of these, and `re` keeps those that it compiled.
_DATETIME = (
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:[.,]([0-9]+))?"
    r" ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)?"
_UUID = r"[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}"


def read_datetime(value: object, at: Path, issues: Issues) -> dt.datetime:
    """Return an aware time; a text without a zone is taken as UTC."""
    if isinstance(value, str):
        moment = _datetime(value)
        if moment is not None:
            usual = _is_usual(value) or write_datetime(moment) == value
            return moment if usual else spelled_datetime(moment, value)
    raise mismatch(value, "a date and time as in RFC 3339", at)


def _is_usual(text: str) -> bool:
    """Return whether a text that is a time is spelled `2024-12-31T23:59:59Z`."""
    dashed = text[7] == "-" and text[10] == "T" and text[13] == ":" and text[19:] == "Z"
    return dashed and text[11:13] != "24" and text[17] != "6"


def _datetime(text: str) -> dt.datetime | None:
    """Return the time a text gives, or None; digits past microseconds are dropped."""
    if text[10:11] in _SEPARATORS:  # what nearly all vendors send, and fast
        try:
            moment = dt.datetime.fromisoformat(text)
        except ValueError:
            return _odd_datetime(text)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
    return None


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


def read_date(value: object, at: Path, issues: Issues) -> dt.date:
    """Return a date without a time."""
    if isinstance(value, str) and re.fullmatch(_DATE, value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise mismatch(value, "a date as in 2024-12-31", at)


def read_time(value: object, at: Path, issues: Issues) -> dt.time:
    """Return a time of day; aware only if the text names a zone."""
    if isinstance(value, str) and re.fullmatch(_TIME, value):
        try:
            time = dt.time.fromisoformat(value.upper())
        except ValueError:
            pass
        else:
            return time if write_time(time) == value else spelled_time(time, value)
    raise mismatch(value, "a time as in 23:59:59", at)


def read_uuid(value: object, at: Path, issues: Issues) -> UUID:
    """Return a UUID, with or without its hyphens."""
    if isinstance(value, str) and re.fullmatch(_UUID, value):
        from uuid import UUID  # noqa: PLC0415 - slow to import and seldom wanted

        found = UUID(value)
        if str(found) == value:
            return found
        from .spelled_uuid import spelled_uuid  # noqa: PLC0415 - as above

        return spelled_uuid(found, value)
    raise mismatch(value, "a UUID", at)


def read_bytes(value: object, at: Path, issues: Issues) -> bytes:
    """Return the bytes of a base64 text, in either alphabet, with or without its padding."""
    if isinstance(value, str):
        text = value.replace("-", "+").replace("_", "/").rstrip("=")
        try:
            data = b64decode(text + "=" * (-len(text) % 4), validate=True)
        except ValueError:
            pass
        else:
            return data if write_bytes(data) == value else spelled_bytes(data, value)
    raise mismatch(value, "base64 text", at)
