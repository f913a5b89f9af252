"""Run the commands that take pages: print what each says, and exit with its status."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias

import typer

from generator.pages import commands, taking
from generator.project.progress import printable
from generator.project.project import Project
from generator.streams import tell, tell_unwritten
from generator.update.telling import Told, misused, reporting

Style: TypeAlias = Literal["text", "markdown", "json"]

_NO_MARKDOWN: Final = "Pages are compared as text or json."


def run_update(
    project: Project, vendor: str, pages: Sequence[Path], style: Style, *, write: bool
) -> None:
    """Update a vendor from pages; only with `write` is anything edited."""
    report: list[str] = []
    told = Told("update", tuple(pages), style, vendor=vendor, dry_run=not write)
    if style == "markdown":
        misused(told, project, _NO_MARKDOWN)
    with reporting(told, project) as interrupts:

        def take(path: Path) -> None:
            lines = taking.taken(project, vendor, path, interrupts.hold)
            report.extend([] if style == "json" else lines)

        said = commands.update_pages(project, vendor, pages, style, take if write else None)
        _say(commands.Said((*said.lines, *report), said.status, said.errors))


def run_compare(project: Project, vendor: str, pages: Sequence[Path], style: Style) -> None:
    """Compare pages with a vendor's document."""
    told = Told("compare", tuple(pages), style, vendor=vendor)
    if style == "markdown":
        misused(told, project, _NO_MARKDOWN)
    with reporting(told, project):
        of_document = taking.reporting(project, vendor)
        _say(commands.compare_pages(project, vendor, pages, style, of_document))


def run_draft(project: Project, pages: Sequence[Path], output: Path | None) -> None:
    """Draft a document from pages, into a file or onto standard output."""
    with reporting(Told("draft"), project):
        _say(commands.draft_pages(pages, output))


def run_watch(project: Project, vendor: str, source: str, style: Style) -> None:
    """Say whether what a vendor publishes is still the same."""
    with reporting(Told("watch", (), style, vendor=vendor), project):
        of_document = taking.reporting(project, vendor)
        _say(commands.watch_source(project, vendor, source, style, of_document))


def _say(said: commands.Said) -> None:
    for line in said.errors:
        tell(printable(line))
    try:
        for line in said.lines:
            typer.echo("\n".join(map(printable, line.split("\n"))))
    except OSError as error:  # no fault of a page's
        raise typer.Exit(tell_unwritten(error)) from None
    if said.status:
        raise typer.Exit(said.status)
