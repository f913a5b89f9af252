"""Compare properties of rows with values of a query.

The vendor's page does not say what becomes of a value of the wrong kind: it is refused. That texts
compare by code points, that nothing is greater or less than null, and that `all` holds for an empty
collection, is inferred. An `ilike` without an asterisk looks for a part of the text, as the page's
table has it; one with an asterisk describes the whole text, as the page's examples do.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias, cast

Row: TypeAlias = dict[str, Any]
Scalar: TypeAlias = str | bool | float
Value: TypeAlias = str | None
"""A value of a query; None is `null()`."""

_ASTERISK = re.compile(r"(?<!\\)\*")


class BadQueryError(Exception):
    """A query that the sandbox cannot follow."""

    def __init__(self, part: str, reason: str) -> None:
        """Keep which part of it, and why."""
        super().__init__(reason)
        self.part = part
        self.reason = reason


def value_of(row: Row, path: str, part: str = "rql") -> Any:
    """Return the property of a row that a path such as `account.id` names.

    Raises:
        BadQueryError: The row has no such property.

    """
    value: Any = row
    for name in path.split("."):
        if value is None:
            return None
        if not isinstance(value, dict) or name not in value:
            raise BadQueryError(part, f"There is no property {path}")
        value = cast("Row", value)[name]
    return value


def items_of(row: Row, path: str) -> list[Row]:
    """Return the objects of a collection of a row; none if it is null."""
    found = value_of(row, path)
    if found is not None and not isinstance(found, list):
        raise BadQueryError("rql", f"{path} is no collection: any and all need one")
    return cast("list[Row]", found or [])


def matches_any(name: str, found: Any, values: Iterable[Value]) -> bool:
    """Return True if a property equals one of the values."""
    return True in [_equal(name, found, value) for value in values]


def _equal(name: str, found: Any, value: Value) -> bool:
    known = _scalar(name, found)
    if known is None or value is None:
        return known is value
    return bool(known == _like_kind(name, known, value))


def _unequal(name: str, found: Any, value: Value) -> bool:
    return not _equal(name, found, value)


def _by_order(holds: Callable[[Any, Any], bool]) -> Callable[[str, Any, Value], bool]:
    def compare(name: str, found: Any, value: Value) -> bool:
        known = _scalar(name, found)
        if value is None or isinstance(known, bool):
            raise BadQueryError("rql", f"{name} and the value have no order")
        return known is not None and holds(known, _like_kind(name, known, value))

    return compare


def _ilike(name: str, found: Any, value: Value) -> bool:
    known = _scalar(name, found)
    if value is None or isinstance(known, bool | int | float):
        raise BadQueryError("rql", f"ilike compares texts, which {name} and null() are not")
    return known is not None and _matches(value.casefold(), known.casefold())


COMPARISONS: Final[dict[str, Callable[[str, Any, Value], bool]]] = {
    "eq": _equal,
    "ne": _unequal,
    "gt": _by_order(operator.gt),
    "ge": _by_order(operator.ge),
    "lt": _by_order(operator.lt),
    "le": _by_order(operator.le),
    "ilike": _ilike,
}
"""By operator: takes the property's name, what the row has there, and the query's value."""


def _scalar(name: str, found: Any) -> Scalar | None:
    if found is None or isinstance(found, str | bool | int | float):
        return found
    raise BadQueryError("rql", f"{name} is no single value: name a property in it, or use any")


def _like_kind(name: str, known: Scalar, value: str) -> Scalar:
    """Read a value as the kind of what it is compared with."""
    if isinstance(known, str):
        return value
    if isinstance(known, bool):
        if value in {"true", "false"}:
            return value == "true"
        raise BadQueryError("rql", f"{name} is true or false, not {value}")
    try:
        return float(value)
    except ValueError:
        raise BadQueryError("rql", f"{name} is a number, not {value}") from None


def _matches(pattern: str, text: str) -> bool:
    pieces = [piece.replace(r"\*", "*") for piece in _ASTERISK.split(pattern)]
    if len(pieces) == 1:
        return pieces[0] in text
    first, *middle, last = pieces
    if not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in middle:
        at = text.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return at <= end
