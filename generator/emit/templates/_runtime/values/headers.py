"""Check what a header may hold, and read what one says."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from .._http import Headers

# Texts, not compiled: few programs need all of them, and `re` keeps those that it compiled.
_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_LONGEST_WAIT_S = 1e12
_NO_TEXT = r"[\x00-\x08\x0a-\x1f\x7f]"


def check_name(name: str, what: str) -> None:
    """Refuse what is no name of a header or a cookie."""
    if not re.fullmatch(_NAME, name):
        raise InvalidArgument(f"is no {what}'s name", argument=name[:60])


def check_header(name: str, text: str) -> None:
    """Refuse a header that cannot be sent."""
    check_name(name, "header")
    if re.search(_NO_TEXT, text) or text.strip(" \t") != text:
        raise InvalidArgument(
            "holds a line break or another control character, or a blank at an end", argument=name
        )
    if any(one > "\xff" for one in text):
        raise InvalidArgument("holds a character that no header can (not Latin-1)", argument=name)


def number_in(headers: Headers, name: str) -> int | None:
    """Return the whole number in a header; None if it did not come or holds something else."""
    text = headers.get(name, "").strip() if name else ""
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else None


def retry_after(headers: Headers) -> float | None:
    """Return the seconds a `Retry-After` asks to wait, 0 if its time is past.

    A time is the server's: it is compared with the response's own `Date`, since our clock may go
    otherwise.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return min(float(text), _LONGEST_WAIT_S)
    moment = _moment(text)
    if moment is None:
        return None
    now = _moment(headers.get("date", "")) or dt.datetime.now(dt.UTC)
    return max(0.0, (moment - now).total_seconds())


def _moment(text: str) -> dt.datetime | None:
    """Read a date of HTTP's; None if it is none."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
