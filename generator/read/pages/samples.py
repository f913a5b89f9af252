"""Read samples of JSON, whole or with the head cut off, as far as they say what there is."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from generator.jsontree import is_list, is_object
from generator.read.pages.facts import UNKNOWN_NAME, Member, Place, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["Sample", "folded", "read_sample", "read_tail"]

_DEEPEST: Final = 40
_LARGEST: Final = 200_000
_STRINGS: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_ELLIPSIS: Final = re.compile(r"^\s*(?:\.{2,}|…)\s*,?\s*$")
_TRAILING: Final = re.compile(r",(\s*[}\]])")
_PAIRS: Final = {"}": "{", "]": "["}

Sample = tuple[Value, Any]
"""The shape of a sample, and the value itself."""


def read_sample(lines: Sequence[Line]) -> Sample | None:
    """Read the one value that the lines hold; None if they are not JSON."""
    text = _text(lines)
    if not text.startswith(("{", "[")):
        return None
    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    if text[end:].strip(" ;`"):
        return None
    return _shape(value, lines, _Finder(lines)), value


def read_tail(lines: Sequence[Line]) -> Sample | None:
    """Read what is left of a sample whose beginning is cut off.

    Where the name of a member is missing, `UNKNOWN_NAME` stands for it.
    """
    text = _text(lines)
    missing = _missing(text)
    if not missing:
        return None
    names = [f'"{UNKNOWN_NAME}":' if before == "{" else "" for before in ["", *missing[:-1]]]
    head = "".join(name + bracket for name, bracket in zip(names, missing, strict=True))
    for start in (text, text[text.find("{") :], text[text.find(",") + 1 :]):
        try:
            value = json.loads(head + start)
        except (ValueError, RecursionError):
            continue
        return _shape(value, lines, _Finder(lines)), value
    return None


def _missing(text: str) -> list[str]:
    """List the brackets that are closed and were never opened, from the outermost."""
    opened: list[str] = []
    missing: list[str] = []
    for char in _STRINGS.sub('""', text):
        if char in "{[":
            opened.append(char)
        elif char in "}]":
            if opened:
                if opened.pop() != _PAIRS[char]:
                    return []
            else:
                missing.append(_PAIRS[char])
    return [] if opened or len(missing) > _DEEPEST else missing[::-1]


def _text(lines: Sequence[Line]) -> str:
    """Join the lines of a sample; bullets before its members come from how the page shows it."""
    kept = (each.text for each in lines if not _ELLIPSIS.match(each.text))
    return _TRAILING.sub(r"\1", "\n".join(kept)[:_LARGEST].strip().strip("`").strip())


class _Finder:
    """Find the line on which a member is written first."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._known: dict[str, Place] = {}
        for line in lines:
            for found in re.finditer(r'"((?:[^"\\]|\\.)*)"\s*:', line.text):
                at = Place(line.number, line.column + found.start())
                self._known.setdefault(found[1], at)

    def __call__(self, name: str) -> Place:
        return self._known.get(name) or (self._lines[0].at if self._lines else Place())


def _shape(value: Any, lines: Sequence[Line], find: _Finder, depth: int = 0) -> Value:
    at = lines[0].at if lines else Place()
    return _shaped(value, at, find, depth)


def _shaped(value: Any, at: Place, find: _Finder, depth: int) -> Value:
    if depth > _DEEPEST:
        return Value(at, sample=True, complete=False)
    if is_object(value):
        members = tuple(
            Member(name, find(name), _shaped(each, find(name), find, depth + 1))
            for name, each in value.items()
        )
        return Value(at, ("object",), members=members, sample=True)
    if is_list(value):
        found = [_shaped(each, at, find, depth + 1) for each in value]
        items = _joined(found) if found else None
        return Value(at, ("array",), items=items, sample=True)
    return Value(at, _scalar(value), sample=True)


def _scalar(value: object) -> tuple[str, ...]:
    if isinstance(value, bool):
        return ("boolean",)
    if isinstance(value, int):
        return ("integer",)
    if isinstance(value, float):
        return ("number",)
    return ("string",) if isinstance(value, str) else ("null",)


def _joined(values: Sequence[Value]) -> Value:
    """Join the shapes of a list's entries: each member that any of them has."""
    first = values[0]
    members: dict[str, list[Member]] = {}
    for value in values:
        for each in value.members:
            members.setdefault(each.name, []).append(each)
    items = [each.items for each in values if each.items is not None]
    return Value(
        at=first.at,
        types=tuple(dict.fromkeys(name for value in values for name in value.types)),
        items=_joined(items) if items else None,
        members=tuple(
            Member(name, each[0].at, _joined([one.value for one in each]))
            for name, each in members.items()
        ),
        sample=True,
    )


def folded(value: Value) -> Value:
    """Return the shape of a sample; an object that shows nothing is folded, not empty."""
    if value.items is not None:
        return evolve(value, items=folded(value.items))
    if not value.members:
        return evolve(value, complete=False)
    members = tuple(evolve(each, value=folded(each.value)) for each in value.members)
    return evolve(value, members=members)
