"""What an installation without extras puts on a disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.figures import MB, Figure
from bench.processes import ROOT, python, run

_MOST_MB: Final = 4
_MOST_PACKAGES: Final = 10


def figures() -> Iterator[Figure]:
    """All that is measured of an installation."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        pip = python("-m", "pip", "install", "-q", "--no-build-isolation", "--no-compile")
        run(*pip, "--target", folder, "-c", ROOT / "constraints.txt", ROOT)
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / MB
        packages = len(list(Path(folder).glob("*.dist-info")))
    yield _stated("installed size, no bytecode", f"{size:.2f} MB", size / _MOST_MB, "4 MB")
    yield _stated("installed packages", str(packages), packages / _MOST_PACKAGES, "10")


def _stated(what: str, ours: str, ratio: float, most: str) -> Figure:
    return Figure(what, ours, f"≤ {most}", ratio, 1)
