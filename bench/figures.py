"""Show what was measured as a table: for a terminal, as JSON, and for the documentation."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any, Final

from attrs import frozen
from rich.markup import escape
from rich.table import Table

from bench.rows import Row, Sides, Unit

MB: Final = 1_000_000
_PACKAGES: Final = (
    "usergroups",
    "attrs",
    "httpx",
    "httpx2",
    "msgspec",
    "openapi-core",
    "openapi-python-client",
)
_TITLES: Final = ("row", "what", "against", "ours", "other", "ratio", "CPU ratio", "bar", "")
_LEFT: Final = ("row", "what", "against", "")


@frozen
class Figure:
    """One row with what came of it."""

    row: Row
    sides: Sides | None
    fault: str = ""
    """The reason why there is nothing measured."""

    @property
    def medians(self) -> tuple[float, float] | None:
        """Return both sides' medians."""
        if self.sides is None:
            return None
        return median(self.sides.ours), median(self.sides.other)

    @property
    def ratio(self) -> float | None:
        """Return ours to the other side's."""
        return self.medians and self.medians[0] / self.medians[1]

    @property
    def cpu_ratio(self) -> float | None:
        """Return the ratio of the processor time, where it was measured beside the other."""
        if self.sides is None or self.sides.cpu is None:
            return None
        ours, other = self.sides.cpu
        return median(ours) / median(other)

    @property
    def verdict(self) -> str:
        """Return whether the bar is reached."""
        if self.ratio is None:
            return "FAILED"
        if self.row.bar is None:
            return ""
        return "pass" if self.ratio <= self.row.bar else "MISS"


def table(figures: Iterable[Figure]) -> Table:
    """Make the table for a terminal."""
    made = Table(title="Medians; a ratio is ours to the other side's, in the same run")
    for title in _TITLES:
        made.add_column(title, justify="left" if title in _LEFT else "right")
    for each in figures:
        made.add_row(*map(escape, _cells(each)))
    return made


def markdown(figures: Sequence[Figure]) -> str:
    """Make the table for the documentation, with the versions and the machine below it."""
    lines = [_TITLES, [":--" if title in _LEFT else "--:" for title in _TITLES]]
    lines += [[each.replace("|", "\\|") for each in _cells(figure)] for figure in figures]
    facts = {**versions(), **{name: str(value) for name, value in machine().items()}}
    said = ", ".join(f"{name} {value}" for name, value in facts.items())
    return "\n".join([*(f"| {' | '.join(line)} |" for line in lines), "", f"Measured with {said}."])


def as_json(figures: Iterable[Figure]) -> str:
    """Write all figures as JSON, unrounded; `docs/speed.md` has the shape."""
    rows = [_object(each) for each in figures]
    return json.dumps({"versions": versions(), "machine": machine(), "rows": rows}, indent=2)


def _object(figure: Figure) -> dict[str, Any]:
    row, sides, medians = figure.row, figure.sides, figure.medians
    return {
        "name": row.name,
        "what": row.what,
        "against": row.against,
        "unit": sides and sides.unit,
        "ours": medians and medians[0],
        "other": medians and medians[1],
        "rounds": sides and {"ours": [*sides.ours], "other": [*sides.other]},
        "ratio": figure.ratio,
        "cpu_ratio": figure.cpu_ratio,
        "bar": row.bar,
        "verdict": figure.verdict or None,
        "fault": figure.fault or None,
    }


def _cells(figure: Figure) -> list[str]:
    row, sides, medians = figure.row, figure.sides, figure.medians
    both = [shown(each, sides.unit) for each in medians or ()] if sides else ["", ""]
    ratios = ["" if each is None else f"{each:.2f}" for each in (figure.ratio, figure.cpu_ratio)]
    bar = "" if row.bar is None else f"≤ {row.bar:g}"
    return [row.name, row.what, row.against, *both, *ratios, bar, figure.verdict]


def shown(value: float, unit: Unit) -> str:
    """Write a number with the unit that suits it."""
    if unit == "1":
        return f"{value:g}"
    if unit == "B":
        return f"{value / MB:.2f} MB"
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1000:.1f} ms" if value >= 0.01 else f"{value * 1_000_000:.0f} µs"


def versions() -> dict[str, str]:
    """Return the versions of what was measured, as far as it is installed."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def machine() -> dict[str, Any]:
    """Return what the seconds depend on, and the ratios hardly do."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {
        "system": platform.system(),
        "processor": names[0] if names else platform.machine(),
        "cores": os.cpu_count(),
    }
