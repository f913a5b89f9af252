"""Build a new document without what stands in its way, and list that."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from generator import pipeline
from generator.emit.reuse import Earlier
from generator.errors import GeneratorError
from generator.jsontree import clone
from generator.normalize.actions import read_fixes
from generator.normalize.fixes import Change, Stale, apply_fixes, refusal
from generator.read import load
from generator.read.positions import located
from generator.report.package import Package
from generator.update.explain_stale import Versions, became
from generator.update.sharing import Json


@frozen
class Trial:
    """The package that a document gives, if any, without the fixes that do not fit it."""

    package: Package | None
    problems: tuple[GeneratorError, ...]


@frozen
class Fixed:
    """A vendor's document as it came, and with those of its fixes applied that fit it."""

    source: Json
    document: Json
    stale: tuple[Stale, ...]
    fixes: Path | None
    changes: tuple[Change, ...] = ()
    """The changes that those fixes made."""


def fixed(folder: Path) -> Fixed:
    """Return the document of a vendor's folder and its fixes."""
    loaded = load.load_vendor(folder)
    if loaded.fixes is None:
        return Fixed(loaded.document, loaded.document, (), None)
    source: Json = clone(loaded.document)
    done = apply_fixes(loaded.document, read_fixes(loaded.fixes), file=loaded.fixes)
    return Fixed(source, loaded.document, done.stale, loaded.fixes, done.changes)


def trial(
    folder: Path,
    before: Path,
    overlays: Path,
    earlier: Earlier | None = None,
    source: load.VendorDocument | None = None,
) -> Trial:
    """Find out what a new document gives.

    Args:
        folder: The vendor's folder of specs/ with the document.
        before: The same without it.
        overlays: The folder of the package `usergroups`.
        earlier: The package as it is, if these tools made it.
        source: The new document, if it has been loaded.

    """
    problems: list[GeneratorError] = []
    try:
        problems += _stale(folder, before)
        draft = pipeline.draft_vendor(folder, overlays, earlier, source)
    except GeneratorError as error:
        return Trial(None, (*problems, located(error)))
    if draft.lost is not None:
        problems.append(located(draft.lost))
    return Trial(draft.package, tuple(problems))


def _stale(folder: Path, before: Path) -> list[GeneratorError]:
    """Return one error for all fixes that do not fit, each with where its target went."""
    if not (folder / load.FIXES).is_file():
        return []
    now = fixed(folder)
    if not now.stale or now.fixes is None:
        return []
    try:
        old = fixed(before)
        versions = Versions(now.document, (old.source, old.document))
    except GeneratorError:  # edited in its place: there is nothing to compare with
        versions = Versions(now.document)
    explained = [became(each, versions) for each in now.stale]
    return [located(refusal(now.stale, now.fixes, explained))]
