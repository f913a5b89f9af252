"""Test that what the engine reads is kept for other processes, which need not import it."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from generator import user_cache
from generator.describe import readings
from generator.describe.engine import read_skeleton
from generator.describe.readings import Readings

ROOT = Path(__file__).parents[2]
LISTED = '{"type": "array", "items": {"type": "string", "format": "date"}}'

_DESCRIBED = """
import sys
from pathlib import Path
from generator.pipeline import build_vendor
package = build_vendor(Path(sys.argv[1]))
print("openapi_python_client" in sys.modules, hash(repr(package.api)))
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "usergroups-generator" / "readings"


def kept(folder: Path) -> dict[str, Any]:
    (file,) = folder.iterdir()
    found: dict[str, Any] = json.loads(user_cache.kept("readings", file.name) or b"")
    return found


def test_a_second_process_has_the_same_types_without_the_engine(folder: Path) -> None:
    command = [sys.executable, "-c", _DESCRIBED, str(ROOT / "specs" / "zoho")]
    environment = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "XDG_CACHE_HOME": str(folder)}
    first, second = (
        subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
        for _ in range(2)
    )
    assert first.startswith("True ")
    assert second == first.replace("True", "False")


def test_what_is_kept_is_what_the_engine_reads(folder: Path) -> None:
    found = Readings()
    for text in (LISTED, '{"$ref": "#/components/schemas/E0"}', "{}"):
        assert found.of(text) == read_skeleton(text).split()
    found.keep()
    assert kept(folder)[LISTED] == "list date"
    assert all(said == read_skeleton(text) for text, said in kept(folder).items())


def test_long_skeletons_are_read_and_not_kept(folder: Path) -> None:
    deep = "{}"
    while len(deep) < 500:
        deep = f'{{"type": "array", "items": {deep}}}'
    found = Readings()
    assert set(found.of(deep)) == {"list", "any"}
    found.of(LISTED)
    found.keep()
    assert list(kept(folder)) == [LISTED]


@pytest.mark.parametrize(
    "payload",
    [
        *(b"", b"[]", b"{", b"[" * 100_000, json.dumps({LISTED: 1}).encode()),
        *(json.dumps({LISTED: said}).encode() for said in ("", "list dates", "__import__")),
    ],
)
def test_what_is_no_reading_is_not_taken(payload: bytes) -> None:
    name = readings.tools()
    user_cache.keep("readings", name, json.dumps({LISTED: "str"}).encode(), most=5)
    assert Readings().of(LISTED) == ["str"]  # a name that is right has effect
    user_cache.keep("readings", name, payload, most=5)
    assert Readings().of(LISTED) == ["list", "date"]


@pytest.mark.parametrize("package", ["openapi-python-client", "pydantic"])
def test_another_version_reads_anew(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    user_cache.keep("readings", readings.tools(), json.dumps({LISTED: "str"}).encode(), most=5)
    assert Readings().of(LISTED) == ["str"]
    usual = metadata.version
    monkeypatch.setattr(metadata, "version", lambda name: usual(name) + ("0" * (name == package)))
    assert Readings().of(LISTED) == ["list", "date"]


def test_what_cannot_be_kept_leaves_nothing_behind(folder: Path) -> None:
    (folder / "taken" / "by a folder").mkdir(parents=True)
    user_cache.keep("readings", "taken", b"payload", most=5)
    assert [each.name for each in folder.iterdir()] == ["taken"]


def test_nothing_is_kept_where_there_is_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    found = Readings()
    assert found.of(LISTED) == ["list", "date"]
    found.keep()
    assert user_cache.kept("readings", readings.tools()) is None
