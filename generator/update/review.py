"""Find the things to look at when a vendor's new document is taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.errors import GeneratorError
from generator.project.project import Project
from generator.read.load import FIXES
from generator.read.positions import line_of
from generator.read.source import read_bytes
from generator.update.dry_build import fixed
from generator.update.incoming import Incoming
from generator.update.mentions import Mentions, old_versions
from generator.update.notices import Notice
from generator.update.overridden import overridden


def review(
    project: Project, name: str, document: Path, incoming: Incoming, *, folder: Path, made: bytes
) -> Iterator[Notice]:
    """Yield fixes that hide what the vendor changed, then lines that name an old version.

    Args:
        project: The project as it is.
        name: The vendor's id.
        document: The new document, as the user named it.
        incoming: What it is made into.
        folder: A copy of the vendor's folder of specs/ that has it.
        made: The normalized document of the client that it gives.

    """
    yield from _overridden(project, project.specs / name, folder)
    committed = project.clients / name / "openapi.json"
    if not incoming.first_line or not committed.is_file():
        return
    old = json.loads(committed.read_bytes())
    versions = old_versions(old, json.loads(made))
    text = incoming.data.decode("utf-8", "replace")
    found = Mentions(project, project.vendor(name), versions)
    yield from found.in_document(document, text, incoming.first_line)
    yield from found.in_project(settings=incoming.settings)


def _overridden(project: Project, before: Path, after: Path) -> Iterator[Notice]:
    if not (after / FIXES).is_file():
        return
    try:
        new, old = fixed(after), fixed(before)
    except GeneratorError:  # edited in its place: there is nothing to compare with
        return
    file = before / FIXES
    shown = file.relative_to(project.root).as_posix()
    data = read_bytes(file)
    for each in overridden(old.changes, new.changes):
        line = line_of(data, file, f"/actions/{each.action}")
        yield Notice("fix", each.what, shown, line)
