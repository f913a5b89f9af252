"""Compare two versions of a client, and report what is different in Python terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.compare.breakages import breakages
from generator.compare.changelog import changelog_entry
from generator.compare.collecting import client_name, find
from generator.compare.confirming import confirmed
from generator.compare.finding import finding, plural
from generator.compare.folding import folded
from generator.compare.reach import class_edges
from generator.compare.report import LEVELS, Change, ChangeReport
from generator.compare.show import as_json, as_markdown, as_text

if TYPE_CHECKING:
    from generator.report.package import Package

__all__ = [
    "Change",
    "ChangeReport",
    "as_json",
    "as_markdown",
    "as_text",
    "changelog_entry",
    "compare",
]


def compare(old: Package | None, new: Package) -> ChangeReport:
    """Compare two versions of a vendor's client; without an old one, report that it is new.

    The `Api` of both is compared, each model by the directions in which operations use it, and
    griffe reads the emitted files that differ: what they say confirms or refutes each change that
    takes a name or an argument from callers, and adds what the comparison did not see.
    """
    if old is None:
        what = f"is new, with {plural(len(new.api.operations), 'operation')}"
        first = finding(
            client_name(new.api),
            what,
            "compatible",
            "nothing used it before",
            "operation",
            effect="added",
        )
        return ChangeReport(new.name, (first.change,))
    findings = confirmed(
        list(find(old.api, new.api)),
        breakages(old.api, new.api, old.files, new.files),
        class_edges(old.api),
        {each.name for each in old.api.classes} - {each.name for each in new.api.classes},
    )
    changes = {each.change for each in folded(findings, client_name(new.api))}
    ordered = sorted(changes, key=_order)
    return ChangeReport(new.name, tuple(ordered))


def _order(change: Change) -> tuple[int, str, str, str]:
    return LEVELS.index(change.level), change.address, change.what, change.reason
