"""The library's project."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.generator.pages.lending import OPERATION, document_of
from tests.generator.pages.projects import Library
from tests.generator.update.projects import ROOT, Make, make_project, use


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes a project of some of the real vendors; gives its folder."""

    def make(*vendors: str) -> Path:
        root = tmp_path / "project"
        make_project(root, *vendors)
        use(monkeypatch, root)
        return root

    return make


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Return a project whose document states what the library's pages do."""
    root = tmp_path / "project"
    (root / "specs" / "library").mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    made = Library(root)
    made.store(document_of(OPERATION))
    use(monkeypatch, root)
    return made
