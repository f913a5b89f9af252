"""Equality of JSON values that went through models: times are compared as instants."""

from __future__ import annotations

import datetime as dt
from typing import Any


def same(left: Any, right: Any) -> bool:
    """Return whether two JSON values say the same; 1 and 1.0 are different, as are true and 1."""
    if type(left) is not type(right):
        return False
    if type(left) is dict:
        return _same_members(left, right)
    if type(left) is list:
        return _same_items(left, right)
    return left == right or (isinstance(left, str) and _same_instant(left, right))


def _same_members(left: Any, right: Any) -> bool:
    return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)


def _same_items(left: Any, right: Any) -> bool:
    return len(left) == len(right) and all(map(same, left, right))


def _same_instant(left: str, right: str) -> bool:
    try:
        return dt.datetime.fromisoformat(left) == dt.datetime.fromisoformat(right)
    except (ValueError, TypeError):
        return False


def pointed(value: Any, pointers: list[str]) -> str | None:
    """The text or number at the first JSON Pointer that leads to one, as text."""
    for pointer in pointers:
        found = value
        for token in pointer.split("/")[1:]:
            found = _member(found, token.replace("~1", "/").replace("~0", "~"))
        if isinstance(found, str | int):
            return str(found)
    return None


def _member(value: Any, key: str) -> Any:
    holder: Any = value
    try:
        return holder[int(key)] if isinstance(value, list) else holder[key]
    except (KeyError, IndexError, TypeError, ValueError):
        return None
