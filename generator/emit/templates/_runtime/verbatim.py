"""Keep the text of a value that we would write otherwise, to be written back as it came."""

from __future__ import annotations

import datetime as dt
from typing import Any, SupportsIndex, TypeVar

T = TypeVar("T", bound=dt.time)


class Verbatim:
    """A value that can have the text it came as; what is made of it has none."""

    __slots__ = ()
    verbatim: str = ""


class VerbatimDatetime(Verbatim, dt.datetime):
    """A date and time."""

    __slots__ = ("verbatim",)

    def __repr__(self) -> str:
        """Show it as the `datetime` that it is."""
        return repr(dt.datetime.combine(self.date(), self.timetz()))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], (None, {"verbatim": verbatim_of(self)}))


class VerbatimTime(Verbatim, dt.time):
    """A time of day."""

    def __repr__(self) -> str:
        """Show it as the `time` that it is."""
        return repr(_time(dt.time, self))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], vars(self))


class VerbatimBytes(Verbatim, bytes):
    """The bytes of a base64 text."""


def verbatim_of(value: object) -> str:
    """Return the text that a value came as, if that is not what we would write; else nothing."""
    return getattr(value, "verbatim", "") if isinstance(value, Verbatim) else ""


def verbatim_datetime(value: VerbatimDatetime, text: str) -> dt.datetime:
    """Return the value with its text, in UTC if it has no zone."""
    made = value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)
    made.verbatim = text
    return made


def verbatim_time(value: dt.time, text: str) -> dt.time:
    """Return the value with its text."""
    made = _time(VerbatimTime, value)
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
