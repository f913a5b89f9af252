"""Texts and numbers in all the ways that JSON can spell them."""

from __future__ import annotations

import base64
import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from usergroups.testing._openapi.documents import Json

# By name, since to find all that there are costs Hypothesis seconds.
_LETTERS: Final = (
    "abzAZ019 _-./~%:\\\"'<&\t\n\r\0\x7f\x85\u00e9\u0301\u00df\u5024\u2028\ufeff\U0001f600"
)
PLAIN: Final = st.text(_LETTERS, max_size=8) | st.sampled_from(
    ["", " ", "null", "1", "true", "{}", "[]", "2024-05-06", "${x}"]
)
WHOLE: Final = st.integers(-9, 99) | st.sampled_from(
    [0, -1, 2**31 - 1, -(2**31), 2**53 + 1, 2**63 - 1, 10**25, 1.0, -0.0, 3e8]
)
NUMBERS: Final = (
    WHOLE
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0.1, 1e-7, 5e-324, 1.7976931348623157e308, 10**400])
)
ANYTHING: Final[SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | NUMBERS | PLAIN,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(PLAIN, inner, max_size=2),
    max_leaves=4,
)
"""Any JSON value."""

_ALPHABET: Final = st.characters(codec="ascii")
_ZONES: Final = st.sampled_from(["Z", "z", "+00:00", "-00:00", "+05:30", "-08:00", "+23:59"])
_FRACTIONS: Final = st.sampled_from(["", "", ".0", ".5", ".123", ".120", ".123456", ".1234567"])
_LONG: Final = st.integers(1, 12).flatmap(lambda size: st.text("0123456789", min_size=size))
_CLOCK: Final = st.builds(
    "{}{}{}".format,
    st.times().map(lambda time: time.replace(microsecond=0).isoformat()),
    _FRACTIONS | _LONG.map(".{:.12}".format),
    _ZONES,
)
_DATES: Final = st.dates().map(dt.date.isoformat) | st.sampled_from(["2024-02-29", "0001-01-01"])
_BYTES: Final = st.binary(max_size=5).map(lambda data: base64.b64encode(data).decode("ascii"))
FORMATTED: Final[dict[str, SearchStrategy[str]]] = {
    "date-time": st.builds("{}{}{}".format, _DATES, st.sampled_from("TTTt"), _CLOCK),
    "date": _DATES,
    "time": _CLOCK,
    "uuid": st.uuids().map(str) | st.uuids().map(lambda one: str(one).upper()),
    "byte": _BYTES | st.sampled_from(["YR==", "YWJj", "+/+/", "YWK="]),
    "email": st.sampled_from(["a@example.org", "A.B+c@EXAMPLE.org"]),
    "idn-email": st.just("a@example.org"),
    "ipv4": st.just("192.0.2.7"),
    "ipv6": st.sampled_from(["2001:db8::7", "2001:DB8:0:0:0:0:0:7"]),
    "regex": st.just("^a+$"),
    "duration": st.sampled_from(["P1D", "PT0S"]),
}


def texts(schema: Json) -> SearchStrategy[str]:
    """Texts of a schema's pattern, format and length, nearly all of them."""
    shortest: int = schema.get("minLength", 0)
    longest: int | None = schema.get("maxLength")
    pattern = schema.get("pattern")
    if pattern is not None and len(pattern) < 200:
        return _matching(pattern, shortest, longest)
    known = FORMATTED.get(schema.get("format", ""))
    if known is not None:
        return known
    if shortest == 0 and longest is None:
        return PLAIN
    most = min(shortest + 8, shortest + 8 if longest is None else longest)
    return st.text(_LETTERS, min_size=min(shortest, most), max_size=most)


def _matching(pattern: str, shortest: int, longest: int | None) -> SearchStrategy[str]:
    try:
        found = st.from_regex(re.compile(pattern, re.ASCII), alphabet=_ALPHABET)
    except (re.error, OverflowError):
        return PLAIN
    most = longest if longest is not None else shortest + 60
    # To Python, and so to the library, `$` is before a last newline too; to ECMA-262 it is not.
    return found.filter(lambda text: shortest <= len(text) <= most and text[-1:] != "\n")


def numbers(schema: Json, *, whole: bool) -> SearchStrategy[Any]:
    """Numbers of a schema's range, nearly all of them."""
    low, high = _bounds(schema)
    step = schema.get("multipleOf")
    if step:
        least = 0 if low is None else -(-low // step)
        most = least + 5 if high is None else high // step
        return st.integers(int(least), max(int(least), int(most))).map(lambda count: count * step)
    if low is None and high is None:
        return WHOLE if whole else NUMBERS
    least = low if low is not None else high - 100
    most = high if high is not None else low + 100
    if whole:
        return st.integers(-(-int(least) // 1), max(int(least), int(most)))
    return st.floats(float(least), max(float(least), float(most)))


def _bounds(schema: Json) -> tuple[Any, Any]:
    lows = [schema[key] for key in ("minimum", "exclusiveMinimum") if _is_number(schema.get(key))]
    highs = [schema[key] for key in ("maximum", "exclusiveMaximum") if _is_number(schema.get(key))]
    small = {"int32": 31, "int64": 63}.get(schema.get("format", ""))
    if small and not lows and not highs:
        return -(2**small) + 1, 2**small - 1
    return max(lows, default=None), min(highs, default=None)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def key_of(value: Any) -> str:
    """A text that equal JSON values share."""
    return json.dumps(_numbers_alike(value), sort_keys=True)


def _numbers_alike(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _numbers_alike(each) for key, each in value.items()}
    return [_numbers_alike(each) for each in value] if isinstance(value, list) else value
