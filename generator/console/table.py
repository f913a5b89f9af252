"""The drop report as text for a person, or as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.verify import Report

_STATUSES = ("used", "rewritten", "dropped")


def as_json_text(reports: Mapping[str, Report]) -> str:
    """All reports in one JSON object, by vendor."""
    data = {name: report.as_json() for name, report in reports.items()}
    return json.dumps(data, indent=2)


def as_table(reports: Mapping[str, Report]) -> list[str]:
    """Lines: counts by vendor and kind, then one line for each thing that was dropped."""
    rows = [("vendor", "kind", *_STATUSES), *_rows(reports)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if cell.isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
    dropped = [
        f"{name}: {line.pointer}: {line.kind} dropped by {line.by}: {line.reason}"
        for name, report in reports.items()
        for line in report.lines
        if line.status == "dropped"
    ]
    return [*lines, *([""] if dropped else []), *dropped]


def _rows(reports: Mapping[str, Report]) -> Iterator[tuple[str, ...]]:
    for name, report in reports.items():
        for kind, counts in report.counts().items():
            yield (name, kind, *(str(counts.get(status, 0)) for status in _STATUSES))
