"""Measure what an installation without extras puts on a disk."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from bench.figures import MB
from bench.processes import ROOT, python, run
from bench.rows import Sides, row

_MOST_MB: Final = 4
_MOST_PACKAGES: Final = 10


@row("install.size", "installed size, no bytecode", against="the most allowed, 4 MB", bar=1)
def size() -> Sides:
    """Measure files."""
    return Sides([_installed()[0]], [_MOST_MB * MB], "B")


@row("install.packages", "installed packages", against="the most allowed, 10", bar=1)
def packages() -> Sides:
    """Count distributions, this one too."""
    return Sides([_installed()[1]], [_MOST_PACKAGES], "1")


@cache
def _installed() -> tuple[int, int]:
    """Install the package, and return the bytes and the number of packages."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        pip = python("-m", "pip", "install", "-q", "--no-build-isolation", "--no-compile")
        run(*pip, "--target", folder, "-c", ROOT / "constraints.txt", ROOT)
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        found = list(Path(folder).glob("*.dist-info"))
        return sum(path.stat().st_size for path in files), len(found)
