"""The same document gives the same bytes, wherever, whenever and in whatever order it is read."""

from __future__ import annotations

import getpass
import json
import os
import random
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from generator import pipeline
from generator.read.load import read_document
from tests.hostile.making import own_files, unformatted
from tests.hostile.nasty import NASTY
from tests.hostile.seed import benign, filled

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted((ROOT / "specs").glob("*/*.json")) + sorted((ROOT / "specs").glob("*/openapi.yaml"))
_SCRIPT = """
import json, sys
from pathlib import Path
from generator import pipeline
package = pipeline.build_document(Path(sys.argv[1]), "same")
files = {path: content.decode() for path, content in sorted(package.files.items())}
sys.stdout.buffer.write(json.dumps([files, package.report.as_json()]).encode())
"""
SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "a", "version": "1"},
    "host": "a.example",
    "consumes": ["application/json", "text/json"],
    "produces": ["application/json", "application/xml"],
    "parameters": {"P": {"name": "p", "in": "query", "type": "string"}},
    "paths": {
        "/b/{id}": {
            "parameters": {
                "id": {"name": "id", "in": "path", "type": "string", "required": True},
                "x": {"name": "x", "in": "query", "type": "string"},
            },
            "post": {
                "parameters": [
                    {"$ref": "#/parameters/P"},
                    {"name": "f", "in": "formData", "type": "file"},
                    {"name": "g", "in": "formData", "type": "string"},
                ],
                "responses": {"201": {"description": "", "schema": {"$ref": "#/definitions/A"}}},
            },
        },
    },
    "definitions": {
        "A": {
            "allOf": [
                {"$ref": "#/definitions/B"},
                {"not": {}, "anyOf": [{}]},
                {"anyOf": [{"type": "string"}], "not": {"type": "null"}},
            ],
        },
        "B": {"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "integer"}}},
    },
}


def shuffled(node: Any, source: random.Random) -> Any:
    """The same JSON with the members of every object in another order."""
    if isinstance(node, dict):
        members = [(key, shuffled(value, source)) for key, value in cast("Any", node).items()]
        source.shuffle(members)
        return dict(members)
    return (
        [shuffled(each, source) for each in cast("Any", node)] if isinstance(node, list) else node
    )


def made_of(document: Any, folder: Path) -> tuple[dict[str, bytes], dict[str, Any]]:
    path = folder / "same.json"
    path.write_text(json.dumps(document))
    package = pipeline.build_document(path, "same")
    report = package.report.as_json()
    report["lines"].sort(key=lambda line: line["pointer"])
    report["repairs"].sort(key=lambda line: line["pointer"])
    return own_files(package.files), report


@pytest.mark.parametrize(
    "document",
    [filled(benign), filled(lambda token: NASTY["code"] + token), SWAGGER],
    ids=["harmless", "code", "Swagger"],
)
def test_the_order_of_keys_does_not_count(
    document: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unformatted(monkeypatch)
    first = made_of(document, tmp_path)
    for seed in range(8):
        order = random.Random(seed)  # noqa: S311 - any order will do
        assert made_of(shuffled(document, order), tmp_path) == first


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)
def test_the_order_of_keys_of_a_vendor_does_not_count(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unformatted(monkeypatch)
    document = read_document(spec)
    first = made_of(document, tmp_path)
    order = random.Random(1)  # noqa: S311 - any order will do
    assert made_of(shuffled(document, order), tmp_path) == first


def elsewhere(document: Path, folder: Path, **environment: str) -> Any:
    """Return what another process makes of a document."""
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _SCRIPT, document],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_no_other_process_makes_other_bytes(tmp_path: Path) -> None:
    ignored = tmp_path / "ignored"
    (ignored / ".git").mkdir(parents=True)
    (ignored / ".gitignore").write_text("*\n")
    (ignored / "ruff.toml").write_text("line-length = 40\n")
    for folder in ("home-of-quartermaster", "other"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.json").write_text(json.dumps(filled(benign)))
    one = elsewhere(
        tmp_path / "other" / "same.json", tmp_path, PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8"
    )
    two = elsewhere(
        Path("same.json"),
        tmp_path / "home-of-quartermaster",
        PYTHONHASHSEED="4711",
        TZ="Asia/Kathmandu",
        LC_ALL="C",
        LANG="tr_TR.UTF-8",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        TMPDIR=str(ignored),
        USER="quartermaster",
        HOME=str(tmp_path / "home-of-quartermaster"),
        SOURCE_DATE_EPOCH="1",
    )
    assert one == two
    _assert_nothing_of_the_machine(json.dumps(one), tmp_path)


def _assert_nothing_of_the_machine(text: str, folder: Path) -> None:
    for word in (
        str(folder),
        str(ROOT),
        "quartermaster",
        socket.gethostname(),
        getpass.getuser(),
    ):
        if len(word) > 4:  # a short one may be a part of any word
            assert word not in text
