"""Mutations whose effect on callers is known, and mypy's word on which of them break callers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.compare.compare import compare
from generator.compare.report import ChangeReport
from tests.generator.compare.pairs import package
from tests.truth.cells import Cell, cells, pairs
from tests.truth.checking import check
from tests.truth.judging import judge, level_of
from tests.truth.kinds_of_document import OF_DOCUMENTS, DocumentKind
from tests.truth.rewrites import rewritten
from tests.truth.vendors import mutations

CLIENTS = Path(__file__).parents[2] / "generated" / "usergroups_clients"
VENDORS = sorted(path.parent.name for path in CLIENTS.glob("*/openapi.json"))


def wrong_levels(some: list[Cell], report: ChangeReport) -> list[str]:
    """The mutations whose lines have another level than is right, and lines of none of them."""
    said = {id(each): f"{each.address} {each.what}".lower() for each in report.changes}
    wrong = []
    for cell in some:
        lines = [each for each in report.changes if cell.word in said[id(each)]]
        if level_of(lines) not in cell.levels:
            shown = [f"{each.level} {each.address}: {each.what}" for each in lines]
            wrong.append(f"{cell.name} ({cell.word}): right {cell.levels}, came {shown}")
    strays = [text for text in said.values() if not any(cell.word in text for cell in some)]
    return [*wrong, *strays]


@pytest.mark.timeout(400)  # mypy reads the whole runtime
def test_each_mutation_has_its_level_and_mypy_finds_no_break_that_is_not_told(
    tmp_path: Path,
) -> None:
    made = cells(seed=1)
    assert len(made) > 500
    wrong: list[str] = []
    typed, reports = [], []
    for some, before, after in pairs(made, 40):
        old, new = package(before), package(after)
        report = compare(old, new)
        wrong += wrong_levels(list(some), report)
        if any(cell.typed for cell in some):
            typed.append((old, new))
            reports.append(report)
    assert wrong == []
    checked = check(typed, tmp_path)
    verdicts = [judge(*each) for each in zip(reports, checked, strict=True)]
    assert [fault for each in verdicts for fault in each.missed] == []
    # Without its lines, a report misses all of it.
    silent = [judge(ChangeReport("tiny"), each) for each in checked]
    assert sum(len(each.missed) for each in silent) > 500


@pytest.mark.parametrize("kind", OF_DOCUMENTS, ids=lambda kind: kind.name)
def test_what_a_document_says_once_has_its_level(kind: DocumentKind) -> None:
    report = compare(package(kind.before), package(kind.after))
    assert level_of(report.changes) in kind.levels, report.changes


@pytest.mark.parametrize("vendor", VENDORS)
def test_mutations_of_a_vendors_document_have_their_levels_and_rewrites_none(vendor: str) -> None:
    document: Any = json.loads((CLIENTS / vendor / "openapi.json").read_text(encoding="utf-8"))
    before = package(document)
    for mutation in mutations(document, seed=1, number=2):
        report = compare(before, package(mutation.document))
        assert level_of(report.changes) in mutation.levels, (mutation.name, report.changes)
    assert compare(before, package(rewritten(document))).changes == ()
