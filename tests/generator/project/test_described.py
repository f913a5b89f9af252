"""Descriptions of clients that are kept from a build to the update that follows it."""

from __future__ import annotations

import hashlib
import os
import pickle
from pathlib import Path

import pytest

from generator.pipeline import build_vendor
from generator.project import described
from generator.report.package import Package

SPECS = Path(__file__).parents[3] / "specs"


@pytest.fixture(scope="module")
def package() -> Package:
    return build_vendor(SPECS / "symphony")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "usergroups-generator" / "described-by-tests"


def test_what_is_kept_is_the_description_of_these_files_alone(package: Package) -> None:
    assert described.kept(package.files) is None
    described.keep(package.files, package.api)
    assert described.kept(package.files) == package.api
    assert described.kept({**package.files, "client.py": b""}) is None


def test_what_is_cut_short_or_changed_is_not_taken(package: Package, folder: Path) -> None:
    described.keep(package.files, package.api)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    for broken in (b"", whole[:20], whole[:-1], whole[:-1] + b"\0"):
        file.write_bytes(broken)
        assert described.kept(package.files) is None


class _Running:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("ran",)


@pytest.mark.parametrize("made", [_Running(), Path("api"), {"an": "object"}])
def test_nothing_but_a_description_is_read(
    package: Package, folder: Path, monkeypatch: pytest.MonkeyPatch, made: object
) -> None:
    described.keep(package.files, package.api)
    monkeypatch.chdir(folder)
    (file,) = folder.iterdir()
    payload = pickle.dumps(made)
    file.write_bytes(hashlib.sha256(payload).digest() + payload)
    assert described.kept(package.files) is None
    assert not (folder / "ran").exists()


def test_a_folder_of_others_is_not_used_and_old_ones_go(package: Package, folder: Path) -> None:
    for number in range(63):
        described.keep({"a.py": b"%d" % number}, package.api)
    assert len([*folder.iterdir()]) == 60
    assert described.kept({"a.py": b"62"}) == package.api
    folder.chmod(0o777)
    assert described.kept({"a.py": b"62"}) is None
