"""The lock: what counts as up to date, and what does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.project.lock import (
    Lock,
    Made,
    Tools,
    current_tools,
    hash_folder,
    hash_spec,
    is_all_current,
    is_current,
    is_runtime_current,
    read_lock,
)
from generator.project.project import LOCK, Project
from generator.project.tree import hash_tree

PYPROJECT = """\
[dependency-groups]
generator = ["openapi-python-client==1.2.3", "ruff==4.5.6"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name, content in {
        "pyproject.toml": PYPROJECT,
        "specs/zoho/vendor.toml": "",
        "generator/read/load.py": "",
        "generated/usergroups_clients/zoho/__init__.py": "",
        "generated/usergroups_clients/_runtime/__init__.py": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    return Project(tmp_path)


def lock_of(project: Project) -> Lock:
    spec = hash_spec(project, "zoho")
    output = hash_folder(project.clients / "zoho")
    runtime = hash_folder(project.clients / "_runtime")
    return Lock(current_tools(project), {"zoho": Made(spec, output)}, runtime)


def state(project: Project, lock: Lock | None) -> tuple[bool, bool]:
    tools = current_tools(project)
    return is_current(project, lock, tools, "zoho"), is_runtime_current(project, lock, tools)


def test_the_tools_are_the_generator_and_the_pinned_versions(project: Project) -> None:
    tools = current_tools(project)
    assert (tools.engine, tools.ruff) == ("1.2.3", "4.5.6")
    assert tools.generator == hash_folder(project.generator)


def test_a_lock_is_read_as_it_was_written(project: Project) -> None:
    lock = lock_of(project)
    (project.clients / LOCK).write_bytes(lock.as_bytes())
    assert read_lock(project) == lock


def test_the_file_is_sorted_and_ends_with_a_newline() -> None:
    one, other = Made("1", "2"), Made("3", "4")
    content = Lock(Tools("g", "e", "r"), {"b": one, "a": other}, "x").as_bytes()
    assert content == Lock(Tools("g", "e", "r"), {"a": other, "b": one}, "x").as_bytes()
    assert content.endswith(b"}\n")
    names = ["engine", "faces", "generator", "root", "ruff", "runtime", "vendors"]
    assert list(json.loads(content)) == names
    assert list(json.loads(content)["vendors"]) == ["a", "b"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"generator": 1}', '"x"', "\ufffd", '{"vendors": []}']
)
def test_a_lock_that_cannot_be_read_is_no_lock(project: Project, content: str) -> None:
    (project.clients / LOCK).write_text(content)
    assert read_lock(project) is None


def test_nothing_changed_is_current(project: Project) -> None:
    assert state(project, lock_of(project)) == (True, True)


def test_without_a_lock_nothing_is_current(project: Project) -> None:
    assert state(project, None) == (False, False)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("specs/zoho/vendor.toml", (False, True)),
        ("specs/zoho/fixes.overlay.yaml", (False, True)),
        ("overlays/usergroups/_vendors/zoho/verbs.py", (False, True)),
        ("overlays/usergroups/_core/drive.py", (False, True)),
        ("overlays/usergroups/_vendors/xsolla/verbs.py", (True, True)),
        ("generated/usergroups_clients/zoho/__init__.py", (False, True)),
        ("generated/usergroups_clients/zoho/added.py", (False, True)),
        ("generated/usergroups_clients/_runtime/__init__.py", (True, False)),
        ("generator/read/load.py", (False, False)),
        ("generator/emit/templates/model.py.jinja", (False, False)),
        ("generator/read/__pycache__/load.pyc", (True, True)),
    ],
)
def test_a_changed_file_makes_stale_what_depends_on_it(
    project: Project, path: str, expected: tuple[bool, bool]
) -> None:
    lock = lock_of(project)
    (project.root / path).parent.mkdir(parents=True, exist_ok=True)
    (project.root / path).write_text("changed")
    assert state(project, lock) == expected


@pytest.mark.parametrize("version", ["1.2.3", "4.5.6"])
def test_another_version_of_a_tool_makes_everything_stale(project: Project, version: str) -> None:
    lock = lock_of(project)
    (project.root / "pyproject.toml").write_text(PYPROJECT.replace(version, "9.9.9"))
    assert state(project, lock) == (False, False)


ROOT_FILES = {"__init__.py": b"a", "py.typed": b"", "registry.py": b"b"}


@pytest.mark.parametrize(
    "touched",
    [
        "",
        "pyproject.toml",
        "specs/zoho/vendor.toml",
        "specs/other/vendor.toml",
        "generator/read/load.py",
        "generated/usergroups_clients/zoho/__init__.py",
        "generated/usergroups_clients/_runtime/__init__.py",
        "generated/usergroups_clients/registry.py",
        "generated/usergroups_clients/lock.json",
        "generated/usergroups_clients/other.py",
        "generated/usergroups_clients/.swap/moves.json",
    ],
)
def test_everything_is_current_until_one_file_is_touched(project: Project, touched: str) -> None:
    for name, content in ROOT_FILES.items():
        (project.clients / name).write_bytes(content)
    lock = lock_of(project)._replace(root=hash_tree(ROOT_FILES))
    (project.clients / LOCK).write_bytes(lock.as_bytes())
    if touched:
        path = project.root / touched
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = path.read_text().replace("1.2.3", "1.2.4") if path.is_file() else ""
        path.write_text(f"{changed}\n")
    assert is_all_current(project) == (touched == "")
