"""Documents that vendors really publish, where a checkout has them (`USERGROUPS_DOCUMENTS`)."""

from __future__ import annotations

import compileall
import importlib
import json
import os
import pkgutil
from pathlib import Path

import pytest

from generator.normalize.passes.tree import operations
from generator.project.project import Project
from generator.project.standalone import build
from generator.read.source import read_document

PROJECT = Project(Path(__file__).resolve().parents[2])
FOLDER = Path(os.environ.get("USERGROUPS_DOCUMENTS", "/nonexistent"))
DOCUMENTS = sorted(FOLDER.iterdir()) if FOLDER.is_dir() else []
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# The suite is complete without them: they are large, and not ours to ship.
pytestmark = pytest.mark.skipif(not DOCUMENTS, reason="USERGROUPS_DOCUMENTS names no folder")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_published_document_becomes_a_package(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "real_" + "".join(each if each.isalnum() else "_" for each in path.stem.lower())
    report = build(PROJECT, path, name, tmp_path).package.report
    source = read_document(path)
    wanted = sum(1 for item in source["paths"].values() for method in METHODS if method in item)
    assert report.operations == wanted
    made = json.loads((tmp_path / name / "openapi.json").read_text(encoding="utf-8"))
    assert sum(1 for _ in operations(made)) == wanted

    assert compileall.compile_dir(tmp_path / name, quiet=1)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        importlib.import_module(module.name)
