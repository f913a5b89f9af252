"""Updates: beside what a maintainer would do without them, to build anew and check all of it."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from functools import cache, partial
from itertools import cycle
from pathlib import Path
from typing import Final

from bench.document import large_document
from bench.generating import build
from bench.processes import ROOT, Run, in_turn, python, run
from bench.rows import Sides, of_peaks, of_runs, row

_OPERATIONS: Final = 1200
_COPIED: Final = ("generator", "specs", "generated", "overlays", "docs", "tests/typing")
_FILES: Final = ("pyproject.toml", "README.md")
_CHANGES: Final = 4, 3
"""The exit statuses of a dry run that finds changes."""


@row(
    "updates.dry_run",
    f"update --dry-run, {_OPERATIONS:,} operations",
    against="a build of the same document",
    bar=1.5,
)
def dry_run() -> Sides:
    """Try out an update, in a copy of this checkout."""
    tried, anew, _, _ = _measured()
    return of_runs(tried, anew)


@row(
    "updates.write",
    f"update, {_OPERATIONS:,} operations",
    against="a build that mypy checks",
    bar=0.4,
)
def update() -> Sides:
    """Make an update, in a copy of this checkout."""
    *_, done, checked = _measured()
    return of_runs(done, checked)


@row("updates.memory", "update: peak memory", against="a build that mypy checks")
def memory() -> Sides:
    """Measure the largest process."""
    *_, done, checked = _measured()
    return of_peaks(done, checked)


@cache
def _measured() -> list[list[Run]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return _in_turn(Path(folder))


def _in_turn(folder: Path) -> list[list[Run]]:
    old, new = folder / "old.json", folder / "new.json"
    old.write_text(json.dumps(large_document(_OPERATIONS)), encoding="utf-8")
    new.write_text(json.dumps(_changed()), encoding="utf-8")
    copy = _checkout(folder / "checkout")
    generator = python("-m", "generator")
    run(*generator, "new", "large", old, folder=copy)
    trying = (*generator, "update", "large", new, "--dry-run")
    anew = folder / "anew"
    documents = cycle([new, old])  # so that each update has something to do

    def updated() -> Run:
        return run(*generator, "update", "large", next(documents), folder=copy)

    def check() -> Run:
        mypy = python("-m", "mypy", "--strict", "--cache-dir", folder / "none", "built")
        shutil.rmtree(folder / "none", ignore_errors=True)
        return build(new, anew) + run(*mypy, folder=anew)

    sides: list[Callable[[], Run]] = [
        partial(run, *trying, folder=copy, statuses=_CHANGES),
        partial(build, new, anew),
        updated,
        check,
    ]
    return in_turn(sides, rounds=3)


def _changed() -> object:
    """The large document with a few changes of the kinds that vendors make."""
    document = large_document(_OPERATIONS)
    lines = [name for name in document["components"]["schemas"] if name.endswith("Line")]
    for name in lines[:6]:
        document["components"]["schemas"][name]["properties"]["weight"] = {"type": "number"}
    del document["components"]["schemas"][lines[0]]["properties"]["quantity"]
    paths = [*document["paths"]]
    more = {"name": "more", "in": "query", "schema": {"type": "string"}}
    document["paths"][paths[3]]["get"]["parameters"].append(more)
    del document["paths"][paths[10]]
    return document


def _checkout(copy: Path) -> Path:
    hidden = shutil.ignore_patterns("__pycache__", ".*")
    for name in _COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=hidden)
    for name in _FILES:
        shutil.copy(ROOT / name, copy)
    return copy
