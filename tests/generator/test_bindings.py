"""Test that what a vendor's overlay uses is held when its document changes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruff import find_ruff_bin

from generator import pipeline
from generator.emit.registry import root_files
from generator.errors import GeneratorError
from generator.project.project import Project
from generator.read.vendor import read_vendor

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
OVERLAYS = ROOT / "overlays" / "usergroups"

TOML = """\
id = "acme"
name = "Acme \\"Groups\\""
class_name = "Acme"
document = "api.json"
sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
origin = "Its own page."
errors = { code = [], message = [], details = [] }
"""


def folder(root: Path, text: str = TOML) -> Path:
    made = root / "acme"
    made.mkdir()
    (made / "vendor.toml").write_text(text)
    return made


def changed(tmp_path: Path, old: bytes, new: bytes) -> Path:
    """The folder of SmartPM's document, with a change."""
    made = shutil.copytree(SPECS / "smartpm", tmp_path / "smartpm")
    document = (made / "openapi.yaml").read_bytes()
    assert old in document
    (made / "openapi.yaml").write_bytes(document.replace(old, new))
    before = hashlib.sha256(document).hexdigest()
    after = hashlib.sha256(document.replace(old, new)).hexdigest()
    toml = (made / "vendor.toml").read_text()
    (made / "vendor.toml").write_text(toml.replace(before, after))
    return made


def test_a_shipped_vendor_that_loses_an_operation_is_not_built(tmp_path: Path) -> None:
    made = changed(tmp_path, b"operationId: get_group", b"operationId: read_group")
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_vendor(made, OVERLAYS)
    assert caught.value.file == str(OVERLAYS / "_vendors" / "smartpm" / "verbs.py")
    told = "`get_group` and `list_members`: the operation get_group is called"
    assert told in str(caught.value)


def test_a_draft_tells_what_is_lost_and_is_made_all_the_same(tmp_path: Path) -> None:
    made = changed(tmp_path, b"operationId: get_group", b"operationId: read_group")
    draft = pipeline.draft_vendor(made, OVERLAYS)
    assert draft.lost is not None
    assert "calls/read_group.py" in draft.package.files


def test_without_overlays_nothing_has_to_fit(tmp_path: Path) -> None:
    made = changed(tmp_path, b"operationId: get_group", b"operationId: read_group")
    assert "calls/read_group.py" in pipeline.build_vendor(made).files


@pytest.mark.parametrize("key", ["verbs", "credentials"])
def test_lists_of_what_is_used_are_no_part_of_a_vendor(tmp_path: Path, key: str) -> None:
    with pytest.raises(GeneratorError, match="is not a key of vendor") as caught:
        read_vendor(folder(tmp_path, f'{TOML}\n[{key}]\ncalls = ["get_group"]\n'))
    assert caught.value.pointer == f"/{key}"


def test_the_registry_says_what_vendor_toml_says(tmp_path: Path) -> None:
    vendor = read_vendor(folder(tmp_path))
    space: dict[str, Any] = {"__name__": "registry"}
    exec(root_files([vendor])["registry.py"], space)  # noqa: S102 - that it runs is the point
    (found,) = space["VENDORS"].values()
    assert found == ("acme", 'Acme "Groups"', "Acme", "ACME")


def test_the_registry_is_formatted(tmp_path: Path) -> None:
    vendor = read_vendor(folder(tmp_path))
    for name, content in root_files([vendor]).items():
        (tmp_path / name).write_bytes(content)
    run = [find_ruff_bin(), "format", "--isolated", "--check", "--line-length=100"]
    done = subprocess.run([*run, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_vendor_is_named_as_its_folder(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    folder(tmp_path / "specs").rename(tmp_path / "specs" / "other")
    with pytest.raises(GeneratorError, match="is not the name of its folder, 'other'"):
        Project(tmp_path).vendor("other")
