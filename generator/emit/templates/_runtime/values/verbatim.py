"""Keep the text of a value that we would write otherwise, to be written back as it came.

Serialisers know a value by its very class. So that a time or a UUID is just that, its text is kept
in a part of it: a time has it in its zone, a UUID in its number. Bytes, and times of day without a
zone, have no such part, and are of a class of their own.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final, SupportsIndex, TypeVar, cast

T = TypeVar("T", bound=dt.time)


class VerbatimZone(dt.tzinfo):
    """The zone of one time, with the text that this time came as; else as the zone it stands for.

    Times that are made of this one may have the same zone, but not the text.
    """

    __slots__ = ("_came", "_text", "_zone")

    def __init__(self, zone: dt.tzinfo, came: dt.datetime | dt.time, text: str) -> None:
        """Keep a text.

        Args:
            zone: The zone.
            came: The time, without its zone.
            text: What the time came as.
        """
        self._zone = zone
        self._came = came
        self._text = text

    def text_of(self, value: dt.datetime | dt.time) -> str:
        """Return the text that a time of this zone came as; nothing if it is another time."""
        return self._text if value.replace(tzinfo=None) == self._came else ""

    def utcoffset(self, value: dt.datetime | None, /) -> dt.timedelta | None:
        return self._zone.utcoffset(value)

    def tzname(self, value: dt.datetime | None, /) -> str | None:
        return self._zone.tzname(value)

    def dst(self, value: dt.datetime | None, /) -> dt.timedelta | None:
        return self._zone.dst(value)

    def fromutc(self, value: dt.datetime, /) -> dt.datetime:
        return self._zone.fromutc(value.replace(tzinfo=self._zone))

    def __eq__(self, other: object) -> bool:
        return self._zone == (other._zone if isinstance(other, VerbatimZone) else other)

    def __hash__(self) -> int:
        return hash(self._zone)

    def __repr__(self) -> str:
        return repr(self._zone)

    def __str__(self) -> str:
        return str(self._zone)

    def __reduce__(self) -> tuple[Any, ...]:
        return VerbatimZone, (self._zone, self._came, self._text)


class ZeroOffset(dt.tzinfo):
    """UTC, of times that came with `+00:00` and are written with it, where we write `Z`.

    Most vendors that do not write `Z` write this, and one zone for all such times needs no texts.
    """

    __slots__ = ()

    def utcoffset(self, _: dt.datetime | None, /) -> dt.timedelta:
        return _NO_TIME

    def tzname(self, _: dt.datetime | None, /) -> str:
        return "UTC"

    def dst(self, _: dt.datetime | None, /) -> None:
        return None

    def fromutc(self, value: dt.datetime, /) -> dt.datetime:
        return value

    def __eq__(self, other: object) -> bool:
        return self is other or other == dt.UTC

    def __hash__(self) -> int:
        return hash(dt.UTC)

    def __repr__(self) -> str:
        return repr(dt.UTC)

    def __str__(self) -> str:
        return str(dt.UTC)

    def __reduce__(self) -> str:
        """Be pickled and copied as the one object that it is."""
        return "ZERO_OFFSET"


_NO_TIME: Final = dt.timedelta()
ZERO_OFFSET: Final = ZeroOffset()


class Verbatim:
    """A value that can have the text it came as; what is made of it has none."""

    __slots__ = ()
    verbatim: str = ""


class VerbatimInt(Verbatim, int):
    """The number of a UUID."""


class VerbatimBytes(Verbatim, bytes):
    """The bytes of a base64 text."""


class VerbatimTime(Verbatim, dt.time):
    """A time of day without a zone."""

    def __repr__(self) -> str:
        """Show it as the `time` that it is."""
        return repr(_time(dt.time, self))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], vars(self))


def verbatim_of(value: object) -> str:
    """Return the text that a value came as, if that is not what we would write; else nothing."""
    if isinstance(value, Verbatim):
        return value.verbatim
    if isinstance(value, dt.datetime | dt.time):
        zone = value.tzinfo
        return zone.text_of(value) if isinstance(zone, VerbatimZone) else ""
    if type(value).__module__ == "uuid":
        return verbatim_of(cast("object", getattr(value, "int", None)))
    return ""


def verbatim_datetime(value: dt.datetime, text: str) -> dt.datetime:
    """Return the value with its text, in UTC if it has no zone."""
    zone = dt.UTC if value.tzinfo is None else value.tzinfo
    return value.replace(tzinfo=VerbatimZone(zone, value.replace(tzinfo=None), text))


def verbatim_time(value: dt.time, text: str) -> dt.time:
    """Return the value with its text."""
    if value.tzinfo is not None:
        came = value.replace(tzinfo=None)
        return value.replace(tzinfo=VerbatimZone(value.tzinfo, came, text))
    made = _time(VerbatimTime, value)
    made.verbatim = text
    return made


def verbatim_int(value: int, text: str) -> int:
    """Return the number of a UUID with the UUID's text."""
    made = VerbatimInt(value)
    made.verbatim = text
    return made


def verbatim_bytes(value: bytes, text: str) -> bytes:
    """Return the value with its text."""
    made = VerbatimBytes(value)
    made.verbatim = text
    return made


def _time(kind: type[T], value: dt.time) -> T:
    return kind(
        value.hour, value.minute, value.second, value.microsecond, value.tzinfo, fold=value.fold
    )
