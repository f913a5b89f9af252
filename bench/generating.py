"""Making code: beside the stock openapi-python-client, each side as its users run it."""

from __future__ import annotations

import json
import os
import shutil
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from functools import partial, reduce
from operator import add
from pathlib import Path
from statistics import median
from typing import Final

from bench.document import large_document
from bench.figures import Figure, duration, of_peaks, of_runs
from bench.processes import ROOT, Run, in_turn, python, run

_SIZES: Final = (300, 600, 1200)
_COPIED: Final = ("generator", "specs", "generated")
_PUBLISHED: Final = "softwareone-marketplace-4.0.yaml"


def figures() -> Iterator[Figure]:
    """All that is measured of the generator."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield from _vendors(Path(folder))
        yield from _large(Path(folder))
        yield from _published(Path(folder))


def stock(document: Path, output: Path) -> Run:
    """What the stock generator takes for one document."""
    command = Path(sysconfig.get_path("scripts")) / "openapi-python-client"
    return run(command, "generate", "--path", document, "--output-path", output, "--overwrite")


def build(document: Path, output: Path) -> Run:
    """What `python -m generator build` takes for one document."""
    arguments = ("build", document, "--package", "built", "--output", output)
    return run(*python("-m", "generator", *arguments))


def _vendors(folder: Path) -> Iterator[Figure]:
    """Generate for all vendors, in a copy of this checkout, which stays as it is."""
    copy = folder / "checkout"
    hidden = shutil.ignore_patterns("__pycache__", ".*")
    for name in _COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=hidden)
    shutil.copy(ROOT / "pyproject.toml", copy)
    documents = sorted((ROOT / "generated" / "usergroups_clients").glob("*/openapi.json"))

    def theirs() -> Run:
        each = (stock(path, folder / "stock" / path.parent.name) for path in documents)
        return reduce(add, each)

    generate = python("-m", "generator", "generate")
    sides: list[Callable[[], Run]] = [
        partial(run, *generate, "--force", folder=copy),
        theirs,
        partial(run, *generate, folder=copy),
    ]
    cold, other, unchanged = in_turn(sides, rounds=5)
    yield of_runs("generate, all vendors, cold", cold, other, 0.35)
    yield of_runs("generate, nothing changed", unchanged, other, 0.05)
    yield of_peaks("  peak memory, cold", cold, other)


def _large(folder: Path) -> Iterator[Figure]:
    """Documents of three sizes: what they cost, and that the cost grows with the size alone."""
    sides: list[Callable[[], Run]] = []
    for size in _SIZES:
        document = folder / f"made{size}.json"
        document.write_text(json.dumps(large_document(size)), encoding="utf-8")
        sides += [
            partial(build, document, folder / f"ours{size}"),
            partial(stock, document, folder / f"stock{size}"),
        ]
    found = in_turn(sides, rounds=3)
    ours, other = found[::2], found[1::2]
    for size, mine, theirs in zip(_SIZES, ours, other, strict=True):
        bar = 0.5 if size == _SIZES[-1] else None
        yield of_runs(f"build, {size:,} operations", mine, theirs, bar)
    yield of_peaks(f"  peak memory, {_SIZES[-1]:,} operations", ours[-1], other[-1])
    small, large = (median(each.cpu for each in runs) for runs in (ours[0], ours[-1]))
    yield Figure(
        f"  CPU for {_SIZES[-1]:,} operations to {_SIZES[0]:,}",
        duration(large),
        duration(small),
        large / small,
        _SIZES[-1] / _SIZES[0],
    )


def _published(folder: Path) -> Iterator[Figure]:
    """A vendor's document as it is published, where a checkout has it."""
    document = Path(os.environ.get("USERGROUPS_DOCUMENTS", "/nonexistent")) / _PUBLISHED
    if document.is_file():
        ours, other = in_turn(
            [partial(build, document, folder / "ours"), partial(stock, document, folder / "stock")],
            rounds=3,
        )
        yield of_runs("build, SoftwareOne 4.0 as published", ours, other, 0.5)
        yield of_peaks("  peak memory", ours, other)
