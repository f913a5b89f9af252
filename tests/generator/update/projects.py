"""Copies of this project with one vendor, for updates of it through the real command."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer.testing import CliRunner, Result

from generator import command_line as cli
from generator.project.project import Project
from generator.read.source import read_document
from generator.update.editing import edit

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[3]
CLIENTS = "generated/usergroups_clients"
_IGNORED = shutil.ignore_patterns("__pycache__")

Make = Callable[..., Path]


def make_project(root: Path, *vendors: str) -> None:
    """Copy what updates of these vendors need; not the overlays, which take long to check."""
    parts = [f"{folder}/{vendor}" for folder in ("specs", CLIENTS) for vendor in vendors]
    for part in (*parts, f"{CLIENTS}/_runtime"):
        shutil.copytree(ROOT / part, root / part, ignore=_IGNORED)
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "generator").mkdir()
    (root / "generator" / "stand_in.py").touch()  # what the lock takes the hash of


def add_overlays(root: Path) -> None:
    """Copy the overlays' source too, which then has to fit."""
    target = root / "overlays" / "usergroups"
    shutil.copytree(ROOT / "overlays" / "usergroups", target, ignore=_IGNORED)


def run(*arguments: str | Path) -> Result:
    """A command of this generator, on the project that `cli.PROJECT` is."""
    result = CliRunner().invoke(cli.app, [str(each) for each in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Every file and folder below `root`, the hidden ones too."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(root.rglob("*"))
        if "__pycache__" not in path.parts
    }


def stored(root: Path, vendor: str) -> Path:
    """The vendor's document in a project."""
    (found,) = (
        path for path in (root / "specs" / vendor).iterdir() if path.stem in {"source", "openapi"}
    )
    return found


def changed(root: Path, vendor: str, change: Callable[[Any], None]) -> Path:
    """A copy, beside the project, of the vendor's document, after `change` worked on what it holds.

    Its text is as it was but for that.
    """
    document = stored(root, vendor)
    content = read_document(document)
    change(content)
    copy = root.parent / f"new{document.suffix}"
    copy.write_text(edit(document.read_text(encoding="utf-8"), content, document), encoding="utf-8")
    return copy


def use(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    """Let the commands work on the project in `root`."""
    monkeypatch.setattr(cli, "PROJECT", Project(root))
