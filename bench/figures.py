"""What was measured, and the table of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Final

from attrs import frozen
from rich.table import Table

from bench.processes import Run

MB: Final = 1_000_000


@frozen
class Figure:
    """One thing measured on both sides; without a bar it is only stated."""

    what: str
    ours: str
    other: str
    ratio: float
    bar: float | None = None
    cpu: float | None = None
    """The ratio of processor time, where the time that passes was measured."""

    @property
    def verdict(self) -> str:
        """Whether the bar is reached."""
        if self.bar is None:
            return ""
        return "pass" if self.ratio <= self.bar else "MISS"


def of_runs(what: str, ours: Sequence[Run], other: Sequence[Run], bar: float | None) -> Figure:
    """How long whole processes took, by their medians."""
    mine, theirs = (median(each.seconds for each in runs) for runs in (ours, other))
    cpu = median(each.cpu for each in ours) / median(each.cpu for each in other)
    return Figure(what, duration(mine), duration(theirs), mine / theirs, bar, cpu)


def of_seconds(what: str, ours: Sequence[float], other: Sequence[float], bar: float) -> Figure:
    """How long something took inside processes, by its medians."""
    mine, theirs = median(ours), median(other)
    return Figure(what, duration(mine), duration(theirs), mine / theirs, bar)


def of_peaks(what: str, ours: Sequence[Run], other: Sequence[Run]) -> Figure:
    """The most memory that one process took, by the medians."""
    mine, theirs = (median(each.peak for each in runs) for runs in (ours, other))
    return Figure(what, f"{mine / MB:.0f} MB", f"{theirs / MB:.0f} MB", mine / theirs)


def duration(seconds: float) -> str:
    """A time with the unit that suits it."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.1f} ms" if seconds >= 0.01 else f"{seconds * 1_000_000:.0f} µs"


def table(figures: Iterable[Figure]) -> Table:
    """The figures, one a line."""
    made = Table(title="Medians; a ratio is ours to the other side's, in the same run")
    for title in ("what", "ours", "other", "ratio", "CPU ratio", "bar", ""):
        made.add_column(title, justify="left" if title in ("what", "") else "right")
    for each in figures:
        cpu = "" if each.cpu is None else f"{each.cpu:.2f}"
        bar = "" if each.bar is None else f"≤ {each.bar:g}"
        made.add_row(each.what, each.ours, each.other, f"{each.ratio:.2f}", cpu, bar, each.verdict)
    return made
