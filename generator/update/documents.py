"""Compare the clients that any two documents give."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.project.generate import check_installed
from generator.project.project import Project
from generator.update.outcome import Outcome

if TYPE_CHECKING:
    from generator.project.progress import Show
    from generator.report.package import Package

_PACKAGE: Final = "api"


def compare_documents(project: Project, old: Path, new: Path, show: Show) -> Outcome:
    """Compare the clients that two documents give; both are named after no vendor.

    Raises:
        GeneratorError: A document gives no client.

    """
    check_installed(project)
    from generator import pipeline  # noqa: PLC0415 - takes long to import
    from generator.compare.compare import compare  # noqa: PLC0415

    packages: list[Package] = []
    with show(2) as progress:
        for document in (old, new):
            progress.start(document.name)
            made = pipeline.build_document(document, _PACKAGE)
            packages.append(made)
            progress.done(document.name, made.report.summary())
    return Outcome("", compare(*packages))
