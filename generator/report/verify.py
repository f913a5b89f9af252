"""Account for every part of the source in the drop report, by JSON Pointer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal, get_args

from attrs import frozen

from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.ledger import Entry, Fate
from generator.normalize.normalize import NormalizedSpec
from generator.read.grammar import MARKED
from generator.read.repair_notes import Repair

Status = Literal["used", "rewritten", "loosened", "dropped"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
"""From the best fate of a part to the worst."""
_UNEXPLAINED = "left out, and no pass says why: please report this document"


@frozen
class Line:
    """One part of the source: what became of it, by which fix or pass, and why."""

    pointer: str
    kind: str
    status: Status
    by: str = ""
    reason: str = ""


@frozen
class Report:
    """Each part of one document: used, rewritten, loosened or dropped."""

    name: str
    lines: tuple[Line, ...]
    repairs: tuple[Repair, ...] = ()
    operations: int = 0
    """Number of generated operations: those of the source and those that fixes add."""
    unexplained: tuple[str, ...] = ()
    """The parts that are dropped and that no pass reports: each is a fault of the generator."""

    def counts(self) -> dict[str, dict[str, int]]:
        """Count the parts of each kind by their fate."""
        found: dict[str, Counter[str]] = {kind: Counter() for kind in MARKED}
        for line in self.lines:
            found.setdefault(line.kind, Counter())[line.status] += 1
        return {
            kind: {status: counter[status] for status in STATUSES}
            for kind, counter in found.items()
        }

    def summary(self) -> str:
        """Return the totals on one line."""
        total = self.totals()
        operations = "1 operation" if self.operations == 1 else f"{self.operations:,} operations"
        fates = ", ".join(f"{total[status]:,} {status}" for status in STATUSES)
        return f"{operations}; {len(self.lines):,} parts of the source: {fates}"

    def totals(self) -> dict[Status, int]:
        """Count the parts by their fate."""
        counted = Counter(line.status for line in self.lines)
        return {status: counted[status] for status in STATUSES}

    def as_json(self) -> dict[str, Any]:
        """Return the whole report as JSON data."""
        return {
            "name": self.name,
            "operations": self.operations,
            "totals": self.totals(),
            "counts": self.counts(),
            "lines": [
                {
                    "pointer": line.pointer,
                    "kind": line.kind,
                    "status": line.status,
                    **({"by": line.by, "reason": line.reason} if line.by else {}),
                }
                for line in self.lines
            ],
            "repairs": [{"pointer": each.pointer, "what": each.what} for each in self.repairs],
        }


def account(spec: NormalizedSpec, api: Api) -> Report:
    """Make the report of one document."""
    noted: dict[str, dict[Fate, list[Entry]]] = {}
    for entry in spec.entries:
        noted.setdefault(entry.pointer, {}).setdefault(entry.fate, []).append(entry)
    lines: list[Line] = []
    lost: list[str] = []
    for pointer, kind in spec.inventory.items():
        line = _line(pointer, kind, noted.get(pointer, {}), used=pointer in api.used)
        if line is None:
            lost.append(pointer)
            line = Line(pointer, kind, "dropped", "account", _UNEXPLAINED)
        lines.append(line)
    for pointer in sorted(noted.keys() - spec.inventory.keys()):
        if "dropped" in noted[pointer] or "loosened" in noted[pointer]:
            line = _line(pointer, _kind_of(pointer), noted[pointer], used=False)
            lines += [line] if line is not None else []
    return Report(spec.vendor.id, tuple(lines), spec.repairs, len(api.operations), tuple(lost))


def _line(pointer: str, kind: str, noted: Mapping[Fate, list[Entry]], *, used: bool) -> Line | None:
    """Return the line of one part; None if it is gone and no pass says why.

    A part that is used in one place and left out in another is used.
    """
    kept = [*noted.get("loosened", ()), *noted.get("rewritten", ())]
    gone = noted.get("dropped", [])
    if kept and (used or not gone):
        status: Status = "loosened" if "loosened" in noted else "rewritten"
        return Line(pointer, kind, status, *_said(kept))
    if used:
        return Line(pointer, kind, "used")
    return Line(pointer, kind, "dropped", *_said(gone)) if gone else None


def refuse_unexplained(report: Report, file: Path) -> None:
    """Refuse a document if a part of it is lost and nothing says why.

    Raises:
        GeneratorError: A part of the source is not in the API, and no pass or fix gives a reason.

    """
    if report.unexplained:
        raise GeneratorError(
            f"{len(report.unexplained)} parts of the document are neither generated nor reported"
            " as dropped; this is the first",
            file=file,
            pointer=report.unexplained[0],
            fix="Report this document: a pass of the generator does not record what it drops.",
        )


def _kind_of(pointer: str) -> str:
    """Return the kind of a part that has no mark of its own."""
    return "path item" if pointer.startswith("/paths/") and pointer.count("/") == 2 else "other"


def _said(entries: list[Entry]) -> tuple[str, str]:
    """Join the names of those who dropped it, and their reasons, each once."""
    by = dict.fromkeys(entry.by for entry in entries)
    reasons = dict.fromkeys(entry.reason.rstrip(".") for entry in entries)
    return ", ".join(by), "; ".join(reasons)
