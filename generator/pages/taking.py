"""The document that pages lead to, taken in or only reported as `update` does it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.project.progress import show_on
from generator.update.telling import Told
from generator.update.update import update

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.pages.watch import Report
    from generator.project.project import Project
    from generator.project.swap import Decided
    from generator.update.outcome import Outcome


def taken(project: Project, vendor: str, path: Path, decided: Decided) -> list[str]:
    """Take in a vendor's document, and return the lines that say what that changes.

    `decided` is called before anything is put in place.

    Raises:
        GeneratorError: It cannot be taken.

    """
    outcome = _possible(update(project, vendor, path, show_on(sys.stderr), decided=decided))
    from generator.update import show  # noqa: PLC0415 - takes long to import

    return ["", *show.text(outcome, project.version(), entry=True)]


def reporting(project: Project, vendor: str) -> Callable[[Path], Report]:
    """Return a function that reports what a new document of the vendor would change."""

    def report(path: Path) -> Report:
        outcome = _possible(update(project, vendor, path, show_on(sys.stderr), dry_run=True))
        from generator.update import show  # noqa: PLC0415 - takes long to import

        version, status = project.version(), outcome.status(path)
        text = show.text(outcome, version, entry=False)
        told = Told("update", (path,), "json", vendor=vendor, dry_run=True)
        data = show.data(outcome, version, told, status=status)
        changed = "changed" if outcome.said else "same"
        breaking = outcome.report is not None and outcome.report.breaking
        return "breaking" if breaking else changed, text, data

    return report


def _possible(outcome: Outcome) -> Outcome:
    """Return the outcome of what can be done; raise what prevents it."""
    for problem in outcome.problems:
        raise problem
    return outcome
