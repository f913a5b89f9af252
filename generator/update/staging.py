"""A copy of the project, in which a change is made and checked before the project has it."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from generator.project.project import Project
from generator.project.swap import write
from generator.project.tree import read_tree

_PARTS: Final = ("generator", "specs", "overlays", "docs", "tests/typing")
_FILES: Final = ("pyproject.toml", "README.md")


@contextmanager
def staged(project: Project) -> Generator[Project]:
    """Copy what the generator reads and writes; the copy is gone when the block ends.

    The clients in it are links to those of the project: what is rebuilt takes their place. All
    other temporary files of the block lie in it, too. Whoever calls this holds the project, so
    the copies of it that are there already are those of killed runs: they are taken away.
    """
    before = tempfile.gettempdir()
    prefix = _prefix(project)
    if sys.platform != "win32":  # where nothing is held
        _clear(Path(before), prefix)
    with tempfile.TemporaryDirectory(prefix=prefix) as folder:
        root = Path(folder).resolve() / "project"
        _copy(project, root)
        tempfile.tempdir = folder
        try:
            yield Project(root)
        finally:
            tempfile.tempdir = before


def _prefix(project: Project) -> str:
    """Return the first letters of the names of this project's copies, and of no other's."""
    root = os.fsencode(project.root.resolve())
    return f"generator-{hashlib.sha256(root).hexdigest()[:12]}-"


def _clear(folder: Path, prefix: str) -> None:
    for path in folder.glob(f"{prefix}*"):
        with suppress(OSError):
            if not path.is_symlink() and path.stat().st_uid == os.getuid():
                shutil.rmtree(path)


def _copy(project: Project, root: Path) -> None:
    root.mkdir()
    for name in _PARTS:
        if (project.root / name).is_dir():
            (root / name).parent.mkdir(exist_ok=True)
            write(root / name, read_tree(project.root / name))
    for name in _FILES:
        if (project.root / name).is_file():
            write(root / name, (project.root / name).read_bytes())
    clients = Project(root).clients
    clients.mkdir(parents=True)
    for name, path in _entries(project.clients).items():
        try:
            (clients / name).symlink_to(path, target_is_directory=path.is_dir())
        except OSError:  # Windows has links for administrators only
            write(clients / name, _content(path))


def differences(before: Path, after: Path) -> dict[str, Mapping[str, bytes] | bytes | None]:
    """List the entries to replace in the folder `before` to make it equal to `after`."""
    found: dict[str, Mapping[str, bytes] | bytes | None] = {}
    old, new = _entries(before), _entries(after)
    for name in sorted({*old, *new}):
        if name not in new:
            found[name] = None
        elif name not in old or not new[name].samefile(old[name]):
            content = _content(new[name])
            if name not in old or content != _content(old[name]):
                found[name] = content
    return found


def _content(path: Path) -> Mapping[str, bytes] | bytes:
    return read_tree(path) if path.is_dir() else path.read_bytes()


def _entries(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        return {}
    return {
        path.name: path
        for path in folder.iterdir()
        if not path.name.startswith(".") and path.name != "__pycache__"
    }
