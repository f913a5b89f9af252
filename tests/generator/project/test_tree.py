"""Folder trees: same hash for the same content."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.project.swap import replace, write
from generator.project.tree import compare, hash_tree, holds, read_tree

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


def test_a_tree_is_held_only_if_every_file_is_the_same(tmp_path: Path) -> None:
    folder, files = tmp_path / "made", {"a.py": b"1", "b/c.py": b"2"}
    assert not holds(folder, files)
    write(folder, files)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"")
    assert holds(folder, files)
    assert not holds(folder, {**files, "a.py": b"3"})
    assert not holds(folder, {**files, "d.py": b"4"})
    assert not holds(folder, {"a.py": b"1"})
    assert holds(folder / "a.py", b"1")
    assert not holds(folder / "a.py", b"2")
    assert not holds(folder / "z.py", b"")


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
