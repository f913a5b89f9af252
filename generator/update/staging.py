"""A copy of the project, in which a change is made and checked before the project has it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.project.project import Project
from generator.project.swap import write
from generator.project.tree import read_tree

_PARTS: Final = ("generator", "specs", "generated", "overlays", "docs", "tests/typing")
_FILES: Final = ("pyproject.toml", "README.md")
_OVERLAYS: Final = "overlays/usergroups"
_SHOWN: Final = 40


@contextmanager
def staged(project: Project) -> Generator[Project]:
    """Copy what the generator reads and writes; the copy is gone when the block ends."""
    with tempfile.TemporaryDirectory(prefix="generator-") as folder:
        root = Path(folder).resolve()
        for name in _PARTS:
            if (project.root / name).is_dir():
                (root / name).parent.mkdir(exist_ok=True)
                write(root / name, read_tree(project.root / name))
        for name in _FILES:
            if (project.root / name).is_file():
                write(root / name, (project.root / name).read_bytes())
        yield Project(root)


def check_overlays(project: Project) -> None:
    """Check with mypy that the overlays of this copy fit its clients.

    Raises:
        GeneratorError: mypy finds a fault, or fails; `lines` holds the first lines of its output.

    """
    if not (project.root / _OVERLAYS).is_dir():
        return
    command = (sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull)
    options = ("--no-error-summary", "--no-pretty", "--no-color-output", "--config-file")
    done = subprocess.run(  # noqa: S603 - a fixed command
        [*command, *options, "pyproject.toml", _OVERLAYS],
        cwd=project.root,
        env={key: value for key, value in os.environ.items() if key != "MYPYPATH"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    more = [f"... and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    raise GeneratorError(
        "The overlays do not fit the new client, says mypy, so nothing was changed",
        file=_OVERLAYS,
        fix="Change what is named below, or correct the document in the vendor's fixes, and run "
        "this again; --dry-run shows what is different for callers.",
        lines=[*lines[:_SHOWN], *more],
    )


def differences(before: Path, after: Path) -> dict[str, Mapping[str, bytes] | bytes | None]:
    """List the entries to replace in the folder `before` to make it equal to `after`."""
    found: dict[str, Mapping[str, bytes] | bytes | None] = {}
    old, new = _entries(before), _entries(after)
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            found[name] = new.get(name)
    return found


def _entries(folder: Path) -> dict[str, Mapping[str, bytes] | bytes]:
    if not folder.is_dir():
        return {}
    return {
        path.name: read_tree(path) if path.is_dir() else path.read_bytes()
        for path in folder.iterdir()
        if not path.name.startswith(".") and path.name != "__pycache__"
    }
