"""The raw query of a list: paging, order, selected fields, and the part of RQL that we use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = dict[str, Any]

_NAMED = ("limit=", "offset=", "order=", "select=")
_ANY = re.compile(r"any\((\w+),(.+)\)")
_EQ = re.compile(r"eq\(([\w.]+),(.+)\)|([\w.]+)=(.+)")


class BadQueryError(Exception):
    """A query that the sandbox cannot follow."""

    def __init__(self, part: str, reason: str) -> None:
        """Keep which part of it, and why."""
        super().__init__(reason)
        self.part = part
        self.reason = reason


def narrowed(raw: str, rows: Iterable[Row]) -> list[Row]:
    """Return the rows for which every term of the query holds."""
    terms = [part for part in raw.split("&") if part and not part.startswith(_NAMED)]
    return [row for row in rows if all(_holds(term, row) for term in terms)]


def ordered(order: str, rows: list[Row]) -> list[Row]:
    """Sort rows by the fields of `order`, the first of which counts most."""
    for field in reversed(order.split(",") if order else []):
        name = field.lstrip("+-")
        if any(name not in row for row in rows):
            raise BadQueryError("order", f"There is no field {name} to sort by")
        rows = sorted(rows, key=lambda row: str(row[name]), reverse=field.startswith("-"))
    return rows


def selected(raw: str, row: Row, hidden: set[str]) -> Row:
    """Return a row without what is hidden and was not asked for; `$meta` says what is left out."""
    given = [part for part in raw.split("&") if part.startswith("select=")]
    chosen = [one for part in given for one in unquote(part[7:]).split(",")]
    if any(one[:1] not in {"+", "-"} for one in chosen):
        raise BadQueryError("select", "Fields are selected as +name or -name")
    left_out = hidden | {one[1:] for one in chosen if one[0] == "-"}
    left_out -= {one[1:] for one in chosen if one[0] == "+"}
    shown = {name: value for name, value in row.items() if name not in left_out}
    return {**shown, "$meta": {"omitted": sorted(left_out & row.keys())}}


def _holds(term: str, row: Row) -> bool:
    if found := _ANY.fullmatch(term):
        return any(_holds(found[2], one) for one in row.get(found[1]) or ())
    if found := _EQ.fullmatch(term):
        value: Any = row
        for name in (found[1] or found[3]).split("."):
            value = cast("Row", value).get(name) if isinstance(value, dict) else None
        return _text(value) == unquote(found[2] or found[4]).strip("'\"")
    raise BadQueryError("rql", f"The sandbox knows eq and any of RQL, not {term}")


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
