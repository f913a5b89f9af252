"""The rows of the table: each measures one thing on both sides, and has a name of its own.

    @row("calls.sync", "one typed call", against="bare httpx.Client.get(…).json()", bar=0.85)
    def one_call() -> Sides:
        ours, other = in_turn([typed, bare], rounds=20)
        return Sides(ours, other)

Rows that share a costly preparation call one function that is cached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Final, Literal, TypeAlias

from attrs import frozen

from bench.processes import Run

Unit: TypeAlias = Literal["s", "B", "1"]
"""Seconds, bytes, or a plain number."""


@frozen
class Sides:
    """The measurements of both sides, round by round."""

    ours: Sequence[float]
    other: Sequence[float]
    unit: Unit = "s"
    cpu: tuple[Sequence[float], Sequence[float]] | None = None
    """The processor time of both, where the time that passes is what counts."""


@frozen
class Row:
    """One thing to measure."""

    name: str
    what: str
    against: str
    bar: float | None
    """The largest ratio that is aimed at; None if it is only stated."""
    measure: Callable[[], Sides]


ROWS: Final[dict[str, Row]] = {}


def row(
    name: str, what: str, *, against: str, bar: float | None = None
) -> Callable[[Callable[[], Sides]], Callable[[], Sides]]:
    """Add the function below it to the table.

    Args:
        name: The part and what it is of it, such as `calls.sync`.
        what: What is measured of ours.
        against: The other side.
        bar: The largest ratio that is aimed at.

    Raises:
        ValueError: There is a row of this name.

    """
    if name in ROWS:
        raise ValueError(f"there are two rows {name}")

    def add(measure: Callable[[], Sides]) -> Callable[[], Sides]:
        ROWS[name] = Row(name, what, against, bar, measure)
        return measure

    return add


def chosen(names: Sequence[str]) -> list[Row]:
    """Return the rows of these names or parts, each once; all rows if none is named.

    Args:
        names: Names such as `calls.sync`, or of a part such as `calls`.

    Raises:
        ValueError: There is no such row.

    """
    found: dict[str, Row] = {}
    for name in names:
        rows = {each: ROWS[each] for each in ROWS if each == name or each.startswith(f"{name}.")}
        if not rows:
            raise ValueError(_unknown(name))
        found |= rows
    return list(found.values() if names else ROWS.values())


def _unknown(name: str) -> str:
    parts = dict.fromkeys(each.partition(".")[0] for each in ROWS)
    near = get_close_matches(name, [*ROWS, *parts]) or [*parts]
    return f"there is no row {name!r}: choose of {', '.join(near)}; --list shows all"


def of_runs(ours: Sequence[Run], other: Sequence[Run]) -> Sides:
    """Return how long whole processes took."""
    cpu = [each.cpu for each in ours], [each.cpu for each in other]
    return Sides([each.seconds for each in ours], [each.seconds for each in other], cpu=cpu)


def of_cpu(ours: Sequence[Run], other: Sequence[Run]) -> Sides:
    """Return how much processor time whole processes took."""
    return Sides([each.cpu for each in ours], [each.cpu for each in other])


def of_peaks(ours: Sequence[Run], other: Sequence[Run]) -> Sides:
    """Return the most memory that one process of a run took."""
    return Sides([each.peak for each in ours], [each.peak for each in other], "B")
