"""Follow the raw query of a list or an object: filter, order, and selected properties.

Properties are added by `+name` and left out by `-name`, as the vendor's page on RQL has it. A bare
name adds, which is inferred from other pages of the vendor (`select=audit`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from usergroups.testing._stand_ins.softwareone.comparing import BadQueryError, Row, value_of
from usergroups.testing._stand_ins.softwareone.rql import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED = ("limit=", "offset=", "order=", "select=")
_QUOTED = re.compile(r"('|%27)(?:(?!'|%27).)*('|%27)|(\"|%22)(?:(?!\"|%22).)*(\"|%22)|[^&]")
_SELECTED = re.compile(r"[+-]?[\w$.]+")


def narrowed(raw: str, rows: Iterable[Row]) -> list[Row]:
    """Return the rows for which every condition of the query holds."""
    conditions = [parse(part) for part in _parts(raw) if not part.startswith(_NAMED)]
    return [row for row in rows if False not in [condition(row) for condition in conditions]]


def ordered(raw: str, rows: list[Row]) -> list[Row]:
    """Sort rows by the properties of `order`, the first of which counts most; null comes first."""
    for chosen in reversed(_listed(raw, "order")):
        name = chosen.lstrip("+-")
        keys = [(value_of(row, name, "order"), row) for row in rows]
        keys.sort(key=lambda one: _place(name, one[0]), reverse=chosen[0] == "-")
        rows = [row for _, row in keys]
    return rows


def selected(raw: str, row: Row, hidden: set[str]) -> Row:
    """Return a row without what is hidden and was not asked for; `$meta` says what is left out."""
    left_out = omitted(raw, row, hidden)
    shown = {name: value for name, value in row.items() if name not in left_out}
    return {**shown, "$meta": {"omitted": left_out}}


def omitted(raw: str, row: Row, hidden: set[str]) -> list[str]:
    """List the properties that a row is shown without."""
    chosen = _listed(raw, "select")
    left_out = hidden | {one[1:] for one in chosen if one[0] == "-"}
    left_out -= {one.removeprefix("+") for one in chosen if one[0] != "-"}
    return sorted(left_out & row.keys())


def _parts(raw: str) -> list[str]:
    """Split a raw query at each `&` outside quotes, and decode the parts; `+` stays as it is."""
    parts = [""]
    at = 0
    while at < len(raw):
        found = _QUOTED.match(raw, at)
        if found is None:
            parts.append("")
            at += 1
        else:
            parts[-1] += found[0]
            at = found.end()
    return [unquote(part) for part in parts if part]


def _listed(raw: str, name: str) -> list[str]:
    given = [part.partition("=")[2] for part in _parts(raw) if part.startswith(f"{name}=")]
    found = [one for value in given for one in value.split(",") if value]
    if any(_SELECTED.fullmatch(one) is None for one in found):
        raise BadQueryError(name, f"Properties of {name} are written +name or -name")
    return found


def _place(name: str, value: object) -> tuple[bool, str | float]:
    if value is None or isinstance(value, str | bool | int | float):
        return (value is not None, "" if value is None else value)
    raise BadQueryError("order", f"{name} is no single value to sort by")
