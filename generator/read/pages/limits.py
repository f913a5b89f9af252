"""Read what pages say of a value's limits, default and examples, in JSON Schema's words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Limits", "as_json", "read_bump", "read_listed", "read_marks"]

Limits = dict[str, Any]

_NUMBER: Final = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
_UNITS: Final = {
    "characters": "Length",
    "character": "Length",
    "items": "Items",
    "item": "Items",
    "properties": "Properties",
    "": "imum",
}
_UNIT: Final = r"(?:\s+(?P<unit>characters?|items?|properties))?"
_RANGE: Final = re.compile(
    rf"(?P<open>[\[(])\s*(?P<low>{_NUMBER})\s*\.\.\s*(?P<high>{_NUMBER})\s*(?P<close>[\])]){_UNIT}"
)
_BOUND: Final = re.compile(rf"(?P<sign><=|>=|<|>|=|≤|≥)\s*(?P<value>{_NUMBER}){_UNIT}")
_NON_EMPTY: Final = re.compile(r"non-empty\b")
_UNIQUE: Final = re.compile(r"unique\b")
_MULTIPLE: Final = re.compile(rf"multiple of (?P<value>{_NUMBER})")
_PATTERN: Final = re.compile(r"(?P<pattern>\^\S*\$)")
_SENTENCES: Final = (
    ("minLength", re.compile(rf"[Mm]inimum length is `?(?P<value>{_NUMBER})`?")),
    ("maxLength", re.compile(rf"[Mm]aximum length is `?(?P<value>{_NUMBER})`?")),
    ("minimum", re.compile(rf"[Mm]inimum value is `?(?P<value>{_NUMBER})`?")),
    ("maximum", re.compile(rf"[Mm]aximum value is `?(?P<value>{_NUMBER})`?")),
    (
        "minItems",
        re.compile(r"[Aa]t least `?(?P<value>\d+)`?(?: but not more than `?\d+`?)? elements?"),
    ),
    ("maxItems", re.compile(r"[Nn]ot more than `?(?P<value>\d+)`? elements?")),
    ("pattern", re.compile(r"match the following pattern: `?(?P<value>\S+?)`?\.(?=\s|$)")),
    ("multipleOf", re.compile(rf"[Mm]ultiple of `?(?P<value>{_NUMBER})`?")),
    ("default", re.compile(r"Default value is (?P<value>`[^`]*`|\[.*?\]|\".*?\"|\S+?)\.(?=\s|$)")),
)
_VALUES: Final = re.compile(
    r"(?:Supported v|V)alues (?:are|include):? (?P<values>[^\n]+?)\.(?=\s|$)"
)
_VALUE: Final = re.compile(r"Value is (?P<value>`[^`]*`|\S+?)\.(?=\s|$)")
_LISTED: Final = re.compile(
    r"(?P<key>Enum|Items Enum|Value|Const|Default|Example|Examples|Pattern|Format)"
    r"\s?:\s*(?P<value>.*)"
)


def as_json(text: str) -> Any:
    """Return the value of a piece of JSON, or the text itself where it is none."""
    try:
        value = json.loads(text, parse_constant=lambda name: name)
    except (ValueError, RecursionError):
        return text
    return value


def read_marks(text: str) -> tuple[Limits, str]:
    """Read the limits that Redoc puts behind a type, `[ 1 .. 255 ] characters`; return the rest."""
    found: Limits = {}
    rest = text.strip()
    while rest:
        for pattern, reads in _MARKS:
            if match := pattern.match(rest):
                found |= dict(reads(match))
                rest = rest[match.end() :].lstrip()
                break
        else:
            break
    return found, rest


def _ranged(match: re.Match[str]) -> Iterator[tuple[str, Any]]:
    yield _bounded(match["low"], match["unit"], low=True, outside=match["open"] == "(")
    yield _bounded(match["high"], match["unit"], low=False, outside=match["close"] == ")")


def _signed(match: re.Match[str]) -> Iterator[tuple[str, Any]]:
    sign = match["sign"]
    if sign in {">", ">=", "≥", "="}:
        yield _bounded(match["value"], match["unit"], low=True, outside=sign == ">")
    if sign in {"<", "<=", "≤", "="}:
        yield _bounded(match["value"], match["unit"], low=False, outside=sign == "<")


def _bounded(text: str, unit: str | None, *, low: bool, outside: bool) -> tuple[str, Any]:
    ending = _UNITS[unit or ""]
    name = ("min" if low else "max") + ending
    if ending == "imum" and outside:
        name = "exclusive" + name[0].upper() + name[1:]
    return name, as_json(text)


def _worded(match: re.Match[str]) -> Iterator[tuple[str, Any]]:
    if match.re is _NON_EMPTY:
        yield "minLength", 1
    elif match.re is _UNIQUE:
        yield "uniqueItems", True
    elif match.re is _MULTIPLE:
        yield "multipleOf", as_json(match["value"])
    else:
        yield "pattern", match["pattern"]


_MARKS: Final = (
    (_RANGE, _ranged),
    (_BOUND, _signed),
    (_NON_EMPTY, _worded),
    (_UNIQUE, _worded),
    (_MULTIPLE, _worded),
    (_PATTERN, _worded),
)


def read_bump(text: str) -> Limits:
    """Read the sentences by which Bump.sh states limits, as in `Minimum length is 1`."""
    found: Limits = {}
    for name, pattern in _SENTENCES:
        if match := pattern.search(text):
            value = match["value"].strip("`")
            found[name] = value if name == "pattern" else as_json(value)
    if match := _VALUES.search(text):
        found["enum"] = [each.strip().strip("`") for each in _split(match["values"])]
    elif match := _VALUE.search(text):
        found["const"] = as_json(match["value"].strip("`"))
    return found


def _split(text: str) -> list[str]:
    """Split `a, b, and c`."""
    return [each for each in re.split(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or)\s+", text) if each]


def read_listed(text: str) -> tuple[str, Any] | None:
    """Read a line `Enum: "a", "b"` or `Default: 10`; the key is JSON Schema's, or `example`."""
    match = _LISTED.match(text)
    if match is None:
        return None
    key, said = match["key"], match["value"].strip()
    if key in {"Enum", "Items Enum"}:
        values = _enumerated(said)
        return ("itemsEnum" if key == "Items Enum" else "enum", values) if values else None
    if not said:
        return None
    if key == "Pattern":
        return "pattern", said
    if key == "Format":
        return "format", said
    names = {"Value": "const", "Const": "const", "Default": "default"}
    return names.get(key, "example"), as_json(said)


def _enumerated(text: str) -> list[Any]:
    """Read `"a" "b"` or `"a", "b"` or `1, 2`."""
    decoder = json.JSONDecoder()
    found: list[Any] = []
    rest = text
    while rest:
        try:
            value, end = decoder.raw_decode(rest)
        except (ValueError, RecursionError):
            word = re.match(r"[^\s,\"]+", rest)
            if word is None:
                return []
            value, end = word[0], word.end()
        found.append(value)
        rest = rest[end:].lstrip(" ,")
    return found
