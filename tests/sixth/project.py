"""A copy of this project, to which a vendor is added, and commands run in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACME = Path(__file__).parent / "acme"
PLACES = {
    "overlays/usergroups/_vendors/acme": ("settings.py", "verbs.py"),
    "overlays/usergroups/testing/_stand_ins/acme": ("behaviour.py", "sandbox.py", "state.py"),
}
"""Where the vendor's own files go."""

_FOLDERS = ("generator", "specs", "generated", "overlays", "docs", "tests/vendors", "tests/typing")
_FILES = ("README.md", "pyproject.toml")
_MODULES = ("__init__.py", "conftest.py", "leftovers.py")
_DERIVED = (
    "generated/",
    "overlays/usergroups/_faces/",
    "overlays/usergroups/testing/_stand_ins/_faces/",
    "tests/typing/faces/",
)
_TABLE = re.compile(r"^<!-- begin: .*?^<!-- end: [^\n]*$", re.MULTILINE | re.DOTALL)


def copy_project(root: Path) -> None:
    """Copy what the generator and the vendors' tests need."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    for name in (*_FILES, *(f"tests/{module}" for module in _MODULES)):
        shutil.copyfile(ROOT / name, root / name)


def hand_written(root: Path) -> dict[str, str | bytes]:
    """Read all that no command may change: not the generated folders, nor marked tables."""
    found: dict[str, str | bytes] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        derived = name.startswith(_DERIVED)
        if not path.is_file() or derived or "__pycache__" in name or "/." in f"/{name}":
            continue
        content = path.read_bytes()
        found[name] = _TABLE.sub("", content.decode()) if name.endswith(".md") else content
    return found


def run(root: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, with the copy's packages."""
    paths = os.pathsep.join(str(root / name) for name in ("overlays", "generated"))
    names = ("PATH", "HOME", "TMPDIR", "MYPY_CACHE_DIR")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env={**kept, "PYTHONPATH": paths, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def said(root: Path, *command: str, **variables: str) -> str:
    """Run a command that must succeed, and return what it says."""
    done = run(root, *command, **variables)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
