"""A command that fails or is killed leaves what there was, or what there will be."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from generator import command_line as cli
from generator.project.project import Project
from generator.project.swap import recover
from tests.hostile.nasty import CODE
from tests.hostile.seed import benign, filled

ROOT = Path(__file__).resolve().parents[2]
VENDOR = "smartpm"
BROKEN = [
    b"",
    b"{",
    b"<html>",
    b"openapi: 3.1.0\npaths: [1]\n",
    json.dumps({**filled(benign), "servers": [{"url": "https://x.example/{a"}]}).encode(),
    b'{"openapi": "3.1.0", "paths": {"/{a": {"get": {"responses": {}}}}}',
    b'{"openapi": "3.1.0", "paths": {"/a": {"get": {"x-retry": "' + CODE.encode() + b'"}}}}',
]
_KILLED = """
import os, sys
from pathlib import Path
from generator import command_line as cli
from generator.project.project import Project
count = 0
def counted(call):
    def stepped(*arguments, **options):
        global count
        count += 1
        if count == int(sys.argv[2]):
            os._exit(77)
        return call(*arguments, **options)
    return stepped
for name in ("rename", "write_bytes", "mkdir"):
    setattr(Path, name, counted(getattr(Path, name)))
cli.PROJECT = Project(Path(sys.argv[1]))
cli.app(sys.argv[3:])
"""


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Every file and folder below `root`, the hidden ones too."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(root.rglob("*"))
        if "__pycache__" not in path.parts
    }


def run(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(cli.app, [str(each) for each in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stderr


def error_of(*arguments: str | Path) -> str:
    """The one message of a command that fails."""
    code, told = run(*arguments)
    assert code == 1
    lines = [line for line in told.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1, told
    assert "Traceback" not in told
    return lines[0]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one vendor, its client generated."""
    root = tmp_path_factory.mktemp("original")
    shutil.copytree(
        ROOT / "generator", root / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "specs" / VENDOR, root / "specs" / VENDOR)
    shutil.copy(ROOT / "pyproject.toml", root)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(cli, "PROJECT", Project(root))
        assert run("generate")[0] == 0
    return root


@pytest.fixture
def project(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "project"
    shutil.copytree(original, root)
    monkeypatch.setattr(cli, "PROJECT", Project(root))
    return root


def change(project: Path, content: bytes) -> None:
    """Give the vendor another document, and record it."""
    folder = project / "specs" / VENDOR
    document = folder / "openapi.yaml"
    old = hashlib.sha256(document.read_bytes()).hexdigest()
    document.write_bytes(content)
    settings = (folder / "vendor.toml").read_text()
    assert old in settings
    (folder / "vendor.toml").write_text(settings.replace(old, hashlib.sha256(content).hexdigest()))


def changed(project: Path) -> None:
    """A change that changes what is generated."""
    content = (project / "specs" / VENDOR / "openapi.yaml").read_text()
    change(project, content.replace("description: ", "description: Changed. ", 3).encode())


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: repr(content)[:30])
def test_generate_with_a_broken_document_changes_nothing(project: Path, content: bytes) -> None:
    change(project, content)
    before = snapshot(project)
    assert f"specs/{VENDOR}/" in error_of("generate").replace(os.sep, "/")
    assert snapshot(project) == before


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: repr(content)[:30])
def test_build_with_a_broken_document_changes_nothing(tmp_path: Path, content: bytes) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(filled(benign)))
    bad.write_bytes(content)
    output = tmp_path / "output"
    assert "bad.json" in error_of("build", bad, "--package", "made", "--output", output)
    assert not output.exists()
    assert run("build", good, "--package", "made", "--output", output)[0] == 0
    before = snapshot(tmp_path)
    error_of("build", bad, "--package", "made", "--output", output)
    assert snapshot(tmp_path) == before


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, int, BaseException], None]:
    """Let the n-th call of a method of `Path` fail."""

    def fail(name: str, number: int, error: BaseException) -> None:
        call: Any = getattr(Path, name)
        calls: Iterator[int] = iter(range(1, 1_000_000))

        def stepped(*arguments: Any, **options: Any) -> Any:
            if next(calls) == number:
                raise error
            return call(*arguments, **options)

        monkeypatch.setattr(Path, name, stepped)

    return fail


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("name", ["write_bytes", "rename"])
def test_a_write_that_fails_changes_nothing(
    name: str, number: int, project: Path, failing: Callable[[str, int, BaseException], None]
) -> None:
    changed(project)
    before = snapshot(project)
    failing(name, number, OSError(28, "No space left on device"))
    assert "No space left" in error_of("generate")
    assert snapshot(project) == before


def test_an_interrupt_changes_nothing(
    project: Path, failing: Callable[[str, int, BaseException], None]
) -> None:
    changed(project)
    before = snapshot(project)
    failing("rename", 2, KeyboardInterrupt())
    CliRunner().invoke(cli.app, ["generate"])
    assert snapshot(project) == before


def killed(project: Path, step: int, *arguments: str) -> bool:
    """Run a command in a process that dies at its n-th change on disk; whether it did."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, project, str(step), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 77), done.stderr.decode()
    return done.returncode == 77


def test_generate_that_is_killed_leaves_old_or_new(
    project: Path, original: Path, tmp_path: Path
) -> None:
    changed(project)
    clients = project / "generated" / "usergroups_clients"
    old = snapshot(clients)
    stopped = tmp_path / "stopped"
    shutil.copytree(project, stopped)
    assert run("generate")[0] == 0
    new = snapshot(clients)
    total = len([path for path, content in new.items() if content is not None])
    for step in (1, total // 2, total, total + 3, total + 6):
        root = tmp_path / f"killed-{step}"
        shutil.copytree(stopped, root)
        killed(root, step, "generate")
        found = root / "generated" / "usergroups_clients"
        recover(found)
        left = snapshot(found)
        for name in {path.split("/")[0] for path in left}:
            assert part(left, name) in (part(old, name), part(new, name)), (step, name)
        assert {path.split("/")[0] for path in left} == {path.split("/")[0] for path in new}


def part(files: dict[str, bytes | None], name: str) -> dict[str, bytes | None]:
    return {path: files[path] for path in files if path.split("/")[0] == name}


def test_build_that_is_killed_leaves_old_or_new(tmp_path: Path) -> None:
    output = tmp_path / "output"
    for name, text in (("old", "an old text"), ("new", "a new text")):
        document = {**filled(benign), "info": {"title": text, "version": "1"}}
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    arguments = ("--package", "made", "--output")
    assert run("build", tmp_path / "new.json", *arguments, tmp_path / "wanted")[0] == 0
    assert run("build", tmp_path / "old.json", *arguments, output)[0] == 0
    old, new = snapshot(output / "made"), snapshot(tmp_path / "wanted" / "made")
    total = len([each for each in new.values() if each is not None])
    for step in (1, total, total + 3, total + 8):
        killed(ROOT, step, "build", str(tmp_path / "new.json"), *arguments, str(output))
        recover(output)
        assert snapshot(output / "made") in (old, new), step
        assert [path.name for path in output.iterdir()] == ["made"]
