"""Folder trees: same hash for the same content, and either all of a change or none of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.console.tree import compare, hash_tree, read_tree, recover, replace
from generator.errors import GeneratorError

TREE = {"__init__.py": b"x = 1\n", "calls/get_group.py": b"", "models/group.py": b"\xff\x00"}
trees = st.dictionaries(st.text(max_size=8), st.binary(max_size=8), max_size=4)


def entries(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    replace(tmp_path, {"symphony": TREE})
    assert read_tree(tmp_path / "symphony") == TREE
    assert entries(tmp_path) == ["symphony"]


def test_a_missing_folder_is_an_empty_tree(tmp_path: Path) -> None:
    assert read_tree(tmp_path / "none") == {}


def test_compiled_and_hidden_files_are_no_part_of_a_tree(tmp_path: Path) -> None:
    replace(tmp_path, {"symphony": TREE})
    for name in ("__pycache__/a.pyc", ".DS_Store", ".cache/b"):
        path = tmp_path / "symphony" / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert read_tree(tmp_path / "symphony") == TREE


@given(trees, trees)
def test_two_trees_have_one_hash_only_if_they_are_equal(
    one: dict[str, bytes], other: dict[str, bytes]
) -> None:
    assert (hash_tree(one) == hash_tree(other)) == (one == other)
    assert hash_tree(dict(reversed(one.items()))) == hash_tree(one)


def test_compare_names_each_difference() -> None:
    committed = {"a": b"1", "b": b"2", "d": b"4"}
    made = {"a": b"1", "b": b"3", "c": b"4"}
    assert compare(committed, made, "x") == ["x/b: different", "x/c: missing", "x/d: not expected"]
    assert compare(made, made) == []


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


def test_recover_after_a_kill_at_any_point(tmp_path: Path) -> None:
    for name in (".new-a/x", ".old-a/x", "b/new", ".old-b/old"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(name)
    (tmp_path / ".new-lock.json").touch()
    recover(tmp_path)
    assert read_tree(tmp_path) == {"a/x": b".old-a/x", "b/new": b"b/new"}
    assert entries(tmp_path) == ["a", "b"]
    recover(tmp_path / "none")
