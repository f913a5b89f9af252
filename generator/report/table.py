"""The drop report as text for a person, or as JSON for a program."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.report.verify import STATUSES

if TYPE_CHECKING:
    from generator.report.verify import Line, Report


def as_json_text(reports: Mapping[str, Report]) -> str:
    """Return all reports in one JSON object, by vendor or document."""
    data = {name: report.as_json() for name, report in reports.items()}
    return json.dumps(data, indent=2)


def as_table(reports: Mapping[str, Report]) -> list[str]:
    """Return lines: counts by document and kind, then each thing repaired, loosened or dropped."""
    rows = [("document", "kind", *STATUSES), *_rows(reports)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if cell.isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
    for part in (_repaired, _loosened, _dropped):
        said = [f"{name}: {each}" for name, report in reports.items() for each in part(report)]
        lines += ["", *said] if said else []
    return lines


def _rows(reports: Mapping[str, Report]) -> Iterator[tuple[str, ...]]:
    for name, report in reports.items():
        for kind, counts in report.counts().items():
            yield (name, kind, *(str(counts.get(status, 0)) for status in STATUSES))


def _repaired(report: Report) -> Iterator[str]:
    for each in report.repairs:
        yield f"{each.pointer or 'the document'}: repaired: {each.what}"


def _loosened(report: Report) -> Iterator[str]:
    for line in report.lines:
        if line.status == "loosened":
            yield f"{line.pointer}: {line.kind} loosened by {line.by}: {line.reason}"


def _dropped(report: Report) -> Iterator[str]:
    """Yield what was dropped; what is inside of it, and dropped with it, is only counted."""
    dropped = {line.pointer: line for line in report.lines if line.status == "dropped"}
    outer = {pointer: _outermost(line, dropped) for pointer, line in dropped.items()}
    inside = Counter(found for pointer, found in outer.items() if found != pointer)
    for pointer, line in dropped.items():
        if outer[pointer] == pointer:
            more = f", with {inside[pointer]:,} parts inside it" if inside[pointer] else ""
            yield f"{pointer}: {line.kind} dropped by {line.by}: {line.reason}{more}"


def _outermost(line: Line, dropped: Mapping[str, Line]) -> str:
    """Return the pointer of the outermost thing around `line` that was dropped for its reason."""
    found = at = line.pointer
    while at:
        at = at.rpartition("/")[0]
        around = dropped.get(at)
        if around is not None and (around.by, around.reason) == (line.by, line.reason):
            found = at
    return found
