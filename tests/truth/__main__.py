"""Hold change reports against mypy: `python -m tests.truth [FOLDER …] [--seed N] [--each N]`.

Each document of a folder is compared with the next one by name, as versions of one API, and with
changed copies of itself. Without a folder, the documents are made up, and mutated by the seed. It
exits with 1 if a line that breaks is missing, or a mutation has another level than is right.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.compare.compare import compare
from generator.errors import GeneratorError
from generator.pipeline import build_document
from generator.read.source import read_document
from generator.report.package import Package
from tests.truth.cells import cells, pairs
from tests.truth.checking import check
from tests.truth.judging import judge, level_of
from tests.truth.vendors import mutations

_SUFFIXES = (".json", ".yaml", ".yml")


@frozen
class Pair:
    """Two versions; `levels` has those of which one is right, "" if nobody knows."""

    name: str
    old: Package
    new: Package
    levels: str = ""


def of_folder(folder: Path, seed: int, each: int) -> Iterator[Pair]:
    """Yield the pairs of a folder: neighbours by name, and mutations of every document."""
    paths = sorted(path for path in folder.iterdir() if path.suffix in _SUFFIXES)
    previous: tuple[str, Package] | None = None
    for path in paths:
        source: Any = json.loads(json.dumps(read_document(path), default=str))
        package = _built(source)
        if package is None:
            continue
        if previous is not None and each == 0:
            yield Pair(f"{previous[0]} -> {path.name}", previous[1], package)
        previous = path.name, package
        for mutation in mutations(source, seed, each):
            changed = _built(mutation.document)
            if changed is not None:
                yield Pair(f"{path.name}: {mutation.name}", package, changed, mutation.levels)


def of_cells(seed: int) -> Iterator[Pair]:
    """Yield pairs of made-up documents, with many mutations each."""
    for number, (_, before, after) in enumerate(pairs(cells(seed), 25)):
        old, new = _built(before), _built(after)
        if old is not None and new is not None:
            yield Pair(f"mutations {25 * number} and on", old, new)


def _built(document: Any) -> Package | None:
    with tempfile.TemporaryDirectory(prefix="truth-") as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        try:
            return build_document(path, "api")
        except GeneratorError as error:
            _say(str(error))
            return None


def report(found: list[Pair]) -> int:
    """Print where reports and mypy differ; return how many lines are missing or wrong."""
    wrong, missed, faults = 0, 0, 0
    extra: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="truth-") as folder:
        checked = check([(each.old, each.new) for each in found], Path(folder))
    for pair, each in zip(found, checked, strict=True):
        said = compare(pair.old, pair.new)
        if pair.levels and level_of(said.changes) not in pair.levels:
            wrong += 1
            _say(f"LEVEL {pair.name}: {level_of(said.changes)}, right {pair.levels}")
        verdict = judge(said, each)
        faults += verdict.faults
        missed += len(verdict.missed)
        for fault in verdict.missed:
            _say(f"MISSED {pair.name}: {fault.address}: {fault.message} [{fault.code}]")
        extra.update(change.reason for change in verdict.extra)
    _say(f"{len(found)} pairs, {faults} errors of mypy, {missed} without a breaking line")
    _say("Breaking lines that mypy does not confirm, by reason:")
    for reason, count in extra.most_common():
        _say(f"  {count} {reason}")
    return wrong + missed


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> int:
    """Run it; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.truth")
    parser.add_argument("folders", nargs="*", type=Path, help="folders of documents")
    parser.add_argument("--seed", type=int, default=1, help="of the mutations")
    parser.add_argument("--each", type=int, default=0, help="mutations of each document")
    asked = parser.parse_args()
    if asked.folders:
        found = [p for each in asked.folders for p in of_folder(each, asked.seed, asked.each)]
    else:
        found = list(of_cells(asked.seed))
    return 1 if report(found) else 0


if __name__ == "__main__":
    sys.exit(main())
