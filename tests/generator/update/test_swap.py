"""Files and folders put in place: all of a change or none of it, whatever happens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.project.file_lock import held
from generator.project.project import AREA
from generator.project.swap import recover, replace
from generator.project.tree import read_tree
from tests.generator.update.projects import ROOT, snapshot

TREE = {"__init__.py": b"x = 1\n", "calls/get_group.py": b"", "models/group.py": b"\xff\x00"}


def entries(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def test_replace_takes_the_old_files_away(tmp_path: Path) -> None:
    replace(tmp_path, {"zoho": TREE, "old": TREE, "lock.json": b"1"})
    replace(tmp_path, {"zoho": {"a.py": b""}, "old": None, "lock.json": b"2"})
    assert read_tree(tmp_path) == {"zoho/a.py": b"", "lock.json": b"2"}
    assert entries(tmp_path) == ["lock.json", "zoho"]


def test_replace_does_not_write_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    replace(elsewhere, {"kept": TREE})
    root = tmp_path / "root"
    root.mkdir()
    (root / "zoho").symlink_to(elsewhere / "kept", target_is_directory=True)
    replace(root, {"zoho": {"a.py": b""}})
    assert read_tree(elsewhere / "kept") == TREE
    assert read_tree(root) == {"zoho/a.py": b""}


@pytest.mark.parametrize(
    "path", ["", "/etc/x", "../x", "a/../../x", "a//b", "./a", "a\\..\\b", "c:x", "a\0b", "a/"]
)
def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(GeneratorError, match="outside its folder"):
        replace(tmp_path / "root", {"zoho": {"a.py": b"", path: b""}})
    assert entries(tmp_path) == []


def test_names_that_differ_by_case_alone_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"Group\.py"):
        replace(tmp_path, {"zoho": {"group.py": b"", "Group.py": b""}})


@pytest.mark.parametrize("calls", range(6))
def test_an_error_on_the_way_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    replace(tmp_path, {"a": TREE, "b": TREE, "lock.json": b"1"})
    before = read_tree(tmp_path)
    rename = Path.rename
    left = calls

    def failing(path: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left == -1:
            raise PermissionError(path)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError):
        replace(tmp_path, {"a": {"x": b""}, "new": TREE, "b": None, "lock.json": b"2"})
    assert read_tree(tmp_path) == before
    assert entries(tmp_path) == ["a", "b", "lock.json"]


def test_an_error_while_writing_changes_nothing(tmp_path: Path) -> None:
    replace(tmp_path, {"a": TREE})
    with pytest.raises(OSError, match="x"):
        replace(tmp_path, {"a": {"x": b"", "x/y": b""}})
    assert read_tree(tmp_path) == {f"a/{path}": content for path, content in TREE.items()}
    assert entries(tmp_path) == ["a"]


CLIENTS, SPECS = "generated/clients", "specs/vendor"
OPERATIONS = ("rename", "unlink", "rmdir", "mkdir")


class Killed(BaseException):
    """Stands for the end of the process: nothing works after it."""


def make(root: Path) -> None:
    replace(root / CLIENTS, {"vendor": TREE, "other": TREE, "lock.json": b"1"})
    replace(root / SPECS, {"source.json": b"{}", "vendor.toml": b"old"})


def change(root: Path) -> None:
    """A change such as an update makes: of both folders, with a new and a vanishing file."""
    replace(
        root / CLIENTS,
        {"vendor": {"__init__.py": b"x = 2\n", "new/a.py": b"1"}, "added": TREE, "lock.json": b"2"},
        {root / SPECS: {"source.yaml": b"a: 1", "vendor.toml": b"new", "source.json": None}},
    )


def kill_at(monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException | None) -> list[int]:
    """Let the n-th change on disk fail, or kill; the list has how many there were."""
    count = [0]

    def stepped(call: Callable[..., Any], half: Callable[..., Any] | None = None) -> Any:
        def changing(*arguments: Any, **options: Any) -> Any:
            count[0] += 1
            if count[0] == step and half is not None:
                half(*arguments)
            if count[0] == step and error is not None:
                raise error
            if count[0] >= step and error is None:
                raise Killed
            return call(*arguments, **options)

        return changing

    write = Path.write_bytes
    for name in OPERATIONS:
        monkeypatch.setattr(os, name, stepped(getattr(os, name)))
    half: Any = lambda path, content: write(path, content[: len(content) // 2])  # noqa: E731
    monkeypatch.setattr(Path, "write_bytes", stepped(write, half))
    return count


def steps(tmp_path: Path) -> tuple[int, Any, Any]:
    """Return how many changes on disk the change makes, and the trees before and after it."""
    make(tmp_path / "model")
    old = snapshot(tmp_path / "model")
    with pytest.MonkeyPatch.context() as monkeypatch:
        count = kill_at(monkeypatch, sys.maxsize, None)
        change(tmp_path / "model")
    assert count[0] > 30
    return count[0], old, snapshot(tmp_path / "model")


def test_killed_before_any_change_on_disk_it_can_be_completed_or_undone(tmp_path: Path) -> None:
    total, old, new = steps(tmp_path)
    found = []
    for step in range(1, total + 1):
        root = tmp_path / str(step)
        make(root)
        with pytest.MonkeyPatch.context() as monkeypatch:
            kill_at(monkeypatch, step, None)
            with pytest.raises(Killed):
                change(root)
        recover(root / CLIENTS, within=root)
        left = snapshot(root)
        assert left in (old, new), step
        found.append(left == new)
    assert found == sorted(found)  # from some step on, it is always completed
    assert {*found} == {True, False}


def test_killed_again_while_it_is_completed(tmp_path: Path) -> None:
    total, old, new = steps(tmp_path)
    for step in range(total // 2, total, 3):
        for again in range(1, 12, 2):
            root = tmp_path / f"{step}-{again}"
            make(root)
            for number in (step, again):
                with pytest.MonkeyPatch.context() as monkeypatch:
                    kill_at(monkeypatch, number, None)
                    with suppress(Killed):
                        recover(root / CLIENTS, within=root) if number == again else change(root)
            recover(root / CLIENTS, within=root)
            assert snapshot(root) in (old, new), (step, again)


@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()])
def test_an_error_at_any_change_on_disk_leaves_all_as_it_was(
    tmp_path: Path, error: BaseException
) -> None:
    total, old, new = steps(tmp_path)
    for step in range(1, total + 1):
        root = tmp_path / str(step)
        make(root)
        failed = False
        with pytest.MonkeyPatch.context() as monkeypatch:
            kill_at(monkeypatch, step, error)
            try:
                change(root)
            except type(error):
                failed = True
        left = {path: each for path, each in snapshot(root).items() if AREA not in path}
        cleared = snapshot(root).keys() == left.keys()
        # Once all is in place, only clearing up is left to be interrupted.
        assert left == (old if failed and cleared else new), step


def test_a_read_only_folder_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path)
    before = snapshot(tmp_path)
    (tmp_path / SPECS).chmod(0o555)
    try:
        if os.access(tmp_path / SPECS, os.W_OK):
            pytest.skip("nothing is read-only for this user")
        with pytest.raises(PermissionError):
            change(tmp_path)
    finally:
        (tmp_path / SPECS).chmod(0o755)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    "listed",
    ["", "1", "[1]", "[[1, 2]]", '[["../../away", true]]', '[["/etc/passwd", true]]', "[[]]"],
)
def test_a_list_of_moves_that_is_none_is_not_followed(tmp_path: Path, listed: str) -> None:
    root = tmp_path / "a" / "b"
    (root / AREA / "new").mkdir(parents=True)
    (tmp_path / "away").touch()
    (root / AREA / "moves.json").write_text(listed)
    with pytest.raises(GeneratorError, match="none of the generator's"):
        recover(root)
    assert (tmp_path / "away").exists()


def test_what_was_listed_is_found_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = tmp_path / CLIENTS / AREA
    (area / "new").mkdir(parents=True)
    (area / "old").mkdir()
    (area / "new" / "0").write_bytes(b"made")
    (area / "moves.json").write_text(json.dumps([["../../specs", False]]))
    monkeypatch.chdir(tmp_path / "generated")
    recover(Path("clients"), within=Path(".."))
    assert (tmp_path / "specs").read_bytes() == b"made"
    assert not area.exists()


def test_two_at_once_come_one_after_the_other(tmp_path: Path) -> None:
    make(tmp_path)
    names = [str(number) for number in range(8)]
    each = [
        threading.Thread(
            target=replace, args=(tmp_path / CLIENTS, {"vendor": {name: b""}, name: TREE})
        )
        for name in names
    ]
    for thread in each:
        thread.start()
    for thread in each:
        thread.join()
    assert {*names} < {*entries(tmp_path / CLIENTS)}
    assert len(read_tree(tmp_path / CLIENTS / "vendor")) == 1
    assert not (tmp_path / CLIENTS / AREA).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is held on Windows")
def test_who_waits_is_told_and_goes_on_when_the_other_is_killed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from generator.project.file_lock import held\n"
        "with held(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )

    def start() -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", code, tmp_path],
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    with start() as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        with start() as second:
            assert second.stderr is not None
            assert second.stderr.readline().startswith("Waiting for another run of the generator")
            first.kill()
            assert second.stdout is not None
            assert second.stdout.readline() == "held\n"
            second.kill()
    with held(tmp_path):
        pass
