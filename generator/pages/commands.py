"""The commands that take pages: what each prints, and the exit status it has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from generator.compare.pages.show import as_json_text, as_table
from generator.compare.pages.vendor_pages import compare_vendor
from generator.errors import GeneratorError
from generator.pages.draft import draft
from generator.pages.draft_text import draft_text
from generator.pages.kinds import has_document
from generator.pages.show_update import plan_json, plan_lines
from generator.pages.update_pages import plan_pages, written
from generator.pages.watch import Report, watch
from generator.read.pages.page import MAX_BYTES, read_page
from generator.read.source import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.project.project import Project

__all__ = [
    "Report",
    "Said",
    "are_pages",
    "compare_pages",
    "draft_pages",
    "is_page",
    "update_pages",
    "watch_source",
]

DIFFERS: Final = 3
"""The exit status where page and document differ."""


@frozen
class Said:
    """The output of a command, and its exit status."""

    lines: tuple[str, ...]
    status: int = 0
    errors: tuple[str, ...] = field(default=())


def is_page(file: Path) -> bool:
    """Return whether a file is a page without an OpenAPI document in it."""
    return file.is_file() and not has_document(read_bytes(file, limit=MAX_BYTES), file)


def are_pages(files: Sequence[Path]) -> bool:
    """Return whether all files are pages without a document, and of systems that are known."""
    return all(is_page(each) and _is_known(each) for each in files)


def _is_known(file: Path) -> bool:
    """Return whether a page has the marks of a system, or is HTML, which no document is."""
    try:
        read_page(file)
    except GeneratorError:
        return read_bytes(file, limit=MAX_BYTES).lstrip().startswith(b"<")
    return True


def compare_pages(
    project: Project,
    vendor: str,
    files: Sequence[Path],
    style: str,
    of_document: Callable[[Path], Report],
) -> Said:
    """Compare pages with a vendor's document; a document, or a page with one, by its changes."""
    if not files:
        raise GeneratorError("No page is named", fix="Name the pages to compare.")
    project.choose([vendor])
    if len(files) == 1 and files[0].is_file() and not is_page(files[0]):
        result, text, data = of_document(files[0])
        lines = [json.dumps(data, indent=2)] if style == "json" else text
        return Said(tuple(lines), 0 if result == "same" else DIFFERS)
    found = compare_vendor(project.specs / vendor, files)
    lines = [as_json_text(found)] if style == "json" else as_table(found)
    return Said(tuple(lines), 0 if found.agree else DIFFERS)


def update_pages(
    project: Project,
    vendor: str,
    files: Sequence[Path],
    style: str,
    take: Callable[[Path], None] | None,
) -> Said:
    """Show the edit of the vendor's document that pages make necessary; `take` has it made.

    `take` takes in the edited document, reports what that changes, and raises where it cannot.
    """
    plan = plan_pages(project, vendor, files)
    lines = [plan_json(plan)] if style == "json" else plan_lines(plan)
    left = bool(plan.edited.left or plan.found.judged.stale)
    if take is not None and plan.edited.settled:
        written(plan, take)
        return Said(tuple(lines), DIFFERS if left else 0)
    differs = left or bool(plan.edited.settled)
    hint = ("Nothing is written: --write makes the edit.",) if plan.edited.settled else ()
    return Said(tuple(lines), DIFFERS if differs else 0, hint)


def draft_pages(files: Sequence[Path], output: Path | None) -> Said:
    """Write the draft of a document that pages describe, or print it."""
    made = draft([(file.name, read_page(file)) for file in files])
    text = draft_text(made)
    many = f"{len(made.gaps)} gaps are marked GAP."
    if output is None:
        return Said(tuple(text.splitlines()), errors=(many,))
    try:
        with output.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise GeneratorError(
            "This file exists", file=output, fix="Name one that does not."
        ) from None
    except BaseException:
        output.unlink(missing_ok=True)  # a part of a document is none
        raise
    return Said((f"Written: {output}", many))


def watch_source(
    project: Project, vendor: str, source: str, style: str, of_document: Callable[[Path], Report]
) -> Said:
    """Say in one line whether what a vendor publishes is still the same; with all as JSON."""
    found = watch(project, vendor, source, of_document)
    data: dict[str, Any] = {**found.data, "line": found.line}
    if style == "json":
        return Said((json.dumps(data, indent=2),), found.status)
    report = () if found.result == "same" else ("", *found.report)
    return Said((found.line, *report), found.status)
