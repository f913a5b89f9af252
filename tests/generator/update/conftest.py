"""Projects to update."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.update.projects import Make, make_project, use


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes a project of some vendors, which the commands then work on; gives its folder."""

    def make(*vendors: str) -> Path:
        root = tmp_path / "project"
        make_project(root, *vendors)
        use(monkeypatch, root)
        return root

    return make
