# Generated from generator/emit/templates/_runtime; do not edit.
"""Values that came as another text than we would write: they keep it, to be written back as is."""

from __future__ import annotations

import datetime as dt
from typing import Any, SupportsIndex, TypeVar

T = TypeVar("T", bound=dt.time)


class Spelled:
    """A value that can have the text it came as; what is made of it has none."""

    __slots__ = ()
    spelling: str = ""


class SpelledDatetime(Spelled, dt.datetime):
    """A date and time."""

    __slots__ = ("spelling",)

    def __repr__(self) -> str:
        """Return what it is: a `datetime`."""
        return repr(dt.datetime.combine(self.date(), self.timetz()))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], (None, {"spelling": spelling_of(self)}))


class SpelledTime(Spelled, dt.time):
    """A time of day."""

    def __repr__(self) -> str:
        """Return what it is: a `time`."""
        return repr(_time(dt.time, self))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], vars(self))


class SpelledBytes(Spelled, bytes):
    """The bytes of a base64 text."""


def spelling_of(value: object) -> str:
    """Return the text that a value came as, if that is not what we would write; else nothing."""
    return getattr(value, "spelling", "") if isinstance(value, Spelled) else ""


def spelled_datetime(value: SpelledDatetime, text: str) -> dt.datetime:
    """Return the value with its text, in UTC if it has no zone."""
    made = value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)
    made.spelling = text
    return made


def spelled_time(value: dt.time, text: str) -> dt.time:
    """Return the value with its text."""
    made = _time(SpelledTime, value)
    made.spelling = text
    return made


def spelled_bytes(value: bytes, text: str) -> bytes:
    """Return the value with its text."""
    made = SpelledBytes(value)
    made.spelling = text
    return made


def _time(kind: type[T], value: dt.time) -> T:
    return kind(
        value.hour, value.minute, value.second, value.microsecond, value.tzinfo, fold=value.fold
    )
