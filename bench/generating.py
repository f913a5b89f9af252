"""Making code: beside the stock openapi-python-client, each side as its users run it."""

from __future__ import annotations

import json
import os
import shutil
import sysconfig
import tempfile
from functools import cache, partial, reduce
from operator import add
from pathlib import Path
from typing import Final

from bench.document import large_document
from bench.processes import ROOT, Run, in_turn, python, run
from bench.rows import Sides, of_cpu, of_peaks, of_runs, row

_SIZES: Final = (300, 600, 1200)
_LARGEST: Final = _SIZES[-1]
_STOCK: Final = "stock openapi-python-client"
_COPIED: Final = ("generator", "specs", "generated")
_DOCUMENTS: Final = Path(os.environ.get("USERGROUPS_DOCUMENTS", "/nonexistent"))
_PUBLISHED: Final = "softwareone-marketplace-4.0.yaml"


def stock(document: Path, output: Path) -> Run:
    """Measure the stock generator on one document, in a folder that is not there yet."""
    _move_away(output)
    command = Path(sysconfig.get_path("scripts")) / "openapi-python-client"
    return run(command, "generate", "--path", document, "--output-path", output, "--overwrite")


def build(document: Path, output: Path) -> Run:
    """Measure `python -m generator build` on one document, in such a folder, too."""
    _move_away(output)
    arguments = ("build", document, "--package", "built", "--output", output)
    return run(*python("-m", "generator", *arguments))


def _move_away(output: Path) -> None:
    """Make place for a folder, where an earlier round may have made one.

    It is not removed before all is measured: some file systems take seconds of processor time to
    make thousands of files right after as many were removed.
    """
    if output.exists():
        output.rename(tempfile.mkdtemp(prefix="earlier-", dir=output.parent))


@row("vendors.cold", "generate, all vendors, cold", against=_STOCK, bar=0.2)
def cold() -> Sides:
    """Time the whole command."""
    return of_runs(*_vendors()[:2])


@row("vendors.memory", "generate, all vendors, cold: peak memory", against=_STOCK)
def cold_memory() -> Sides:
    """Measure the largest process."""
    return of_peaks(*_vendors()[:2])


@row("vendors.unchanged", "generate, nothing changed", against=_STOCK, bar=0.02)
def unchanged() -> Sides:
    """Time the whole command."""
    _, other, ours = _vendors()
    return of_runs(ours, other)


@cache
def _vendors() -> list[list[Run]]:
    """Generate for all vendors, in a copy of this checkout, which stays as it is."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        copy = Path(folder) / "checkout"
        hidden = shutil.ignore_patterns("__pycache__", ".*")
        for name in _COPIED:
            shutil.copytree(ROOT / name, copy / name, ignore=hidden)
        shutil.copy(ROOT / "pyproject.toml", copy)
        documents = sorted((ROOT / "generated" / "usergroups_clients").glob("*/openapi.json"))

        def theirs() -> Run:
            each = (stock(path, Path(folder) / "stock" / path.parent.name) for path in documents)
            return reduce(add, each)

        generate = python("-m", "generator", "generate")
        return in_turn(
            [
                partial(run, *generate, "--force", folder=copy),
                theirs,
                partial(run, *generate, folder=copy),
            ],
            rounds=5,
        )


def _built(size: int) -> Sides:
    return of_runs(*_large(size))


for _size in _SIZES:
    row(
        f"build.{_size}",
        f"build, {_size:,} operations",
        against=_STOCK,
        bar=0.25 if _size == _LARGEST else None,
    )(partial(_built, _size))


@row(f"build.{_LARGEST}.cpu", f"build, {_LARGEST:,} operations: CPU", against=_STOCK, bar=0.25)
def large_cpu() -> Sides:
    """Measure the processor time."""
    return of_cpu(*_large(_LARGEST))


@row(f"build.{_LARGEST}.memory", f"build, {_LARGEST:,} operations: memory", against=_STOCK, bar=0.4)
def large_memory() -> Sides:
    """Measure the largest process."""
    return of_peaks(*_large(_LARGEST))


@row(
    "build.growth",
    f"CPU to build {_LARGEST:,} operations",
    against=f"{_SIZES[0]} operations",
    bar=_LARGEST / _SIZES[0],
)
def growth() -> Sides:
    """Show that the cost grows with the size alone."""
    return of_cpu(_large(_LARGEST)[0], _large(_SIZES[0])[0])


@cache
def _large(size: int) -> list[list[Run]]:
    """Build a made document, on both sides."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        document = Path(folder) / "made.json"
        document.write_text(json.dumps(large_document(size)), encoding="utf-8")
        return _both(document, Path(folder))


if (_DOCUMENTS / _PUBLISHED).is_file():

    @row("build.published", "build, SoftwareOne 4.0 as published", against=_STOCK, bar=0.25)
    def published() -> Sides:
        """Build a vendor's document as it is published."""
        return of_runs(*_published())

    @row("build.published.memory", "build, SoftwareOne 4.0: memory", against=_STOCK)
    def published_memory() -> Sides:
        """Measure the largest process."""
        return of_peaks(*_published())


@cache
def _published() -> list[list[Run]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return _both(_DOCUMENTS / _PUBLISHED, Path(folder))


def _both(document: Path, folder: Path) -> list[list[Run]]:
    sides = [partial(build, document, folder / "ours"), partial(stock, document, folder / "stock")]
    return in_turn(sides, rounds=3)
