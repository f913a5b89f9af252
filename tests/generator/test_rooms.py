"""Imports in one direction: no circle of modules or folders, no stage that imports a later one."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.normalize.cycles import circles

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator"

PACKAGES = {
    "generator": GENERATOR,
    "usergroups": ROOT / "overlays" / "usergroups",
    "usergroups_clients._runtime": ROOT / "generated" / "usergroups_clients" / "_runtime",
}
"""Folders whose files and folders must not import each other in a circle, by import name."""

ORDER = (
    *("errors", "jsontree", "iregexp", "jsonpaths", "ledger", "marks", "media_types"),
    *("user_cache", "reserved", "streams", "signals"),
    *("read", "normalize", "describe", "emit", "faces", "report", "compare"),
    *("pipeline", "project", "update", "new", "pages", "command_line", "__main__"),
)
"""The parts of the generator; each may import those before it."""

ROOMS = ("values", "requests", "responses", "network", "tries", "tokens", "streams", "clients")
"""The folders of the runtime; each may import those before it."""

_NOT_CODE = {"templates", "__pycache__"}


def modules(package: str, folder: Path) -> dict[str, Path]:
    """The modules of a package by their full names; a folder's own is its `__init__`."""
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.py")):
        steps = path.relative_to(folder).with_suffix("").parts
        if not _NOT_CODE & set(steps):
            found[".".join((package, *steps))] = path
    return found


def imports(name: str, tree: ast.Module, known: frozenset[str]) -> Iterator[str]:
    """Every module of the package that a module imports, wherever in it the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                yield from _module(each.name, known)
        elif isinstance(node, ast.ImportFrom):
            above = name.split(".")[: -node.level] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for each in node.names:
                yield from _module(f"{base}.{each.name}", known) or _module(base, known)


def _module(name: str, known: frozenset[str]) -> list[str]:
    """The module of a name: a file, or the `__init__` of a folder; empty if it is neither."""
    return [each for each in (name, f"{name}.__init__") if each in known]


def graph(package: str, folder: Path) -> dict[str, set[str]]:
    """Return what each module of a package imports of it."""
    found = modules(package, folder)
    known = frozenset(found)
    return {
        name: {each for each in imports(name, ast.parse(path.read_bytes()), known) if each != name}
        for name, path in found.items()
    }


def circles_of(edges: dict[str, set[str]]) -> list[str]:
    """Every circle among the modules of a package, and among the parts of each of its folders.

    Two folders are in one if a module of each imports a module of the other, although no two
    modules import each other.
    """
    levels = {".".join(name.split(".")[:depth]) for name in edges for depth in range(1, 9)}
    found = _circles(edges)
    for folder in levels - edges.keys():
        found += _circles(parts(edges, folder))
    return sorted(set(found))


def parts(edges: dict[str, set[str]], folder: str) -> dict[str, set[str]]:
    """Return what each file and folder that lies in a folder imports of the others there."""
    depth = folder.count(".") + 2
    inside = {name: ".".join(name.split(".")[:depth]) for name in edges}
    inside = {name: part for name, part in inside.items() if name.startswith(f"{folder}.")}
    found: dict[str, set[str]] = {part: set() for part in inside.values()}
    for name, part in inside.items():
        found[part] |= {inside[each] for each in edges[name] if each in inside} - {part}
    return found


def _circles(edges: dict[str, set[str]]) -> list[str]:
    members: dict[int, list[str]] = {}
    for name, number in circles(edges).items():
        members.setdefault(number, []).append(name)
    return [" <-> ".join(sorted(each)) for each in members.values() if len(each) > 1]


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_imports_in_a_circle(package: str) -> None:
    assert circles_of(graph(package, PACKAGES[package])) == []


def test_no_stage_imports_a_later_one() -> None:
    assert later_ones("generator", ["__init__"], ORDER) == []


def test_no_room_of_the_runtime_imports_a_later_one() -> None:
    package = "usergroups_clients._runtime"
    assert later_ones(package, [each.stem for each in PACKAGES[package].glob("*.py")], ROOMS) == []


def later_ones(package: str, first: Iterable[str], order: Iterable[str]) -> list[str]:
    """Every part of a package that imports one which comes later; the first may import no other."""
    edges = parts(graph(package, PACKAGES[package]), package)
    rank = {f"{package}.{name}": number for number, name in enumerate(order)}
    rank |= {f"{package}.{name}": -1 for name in first}
    return sorted(
        f"{part} imports {each}"
        for part, others in edges.items()
        for each in others
        if rank[each] > rank[part]
    )


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"a.py": "from p import b", "b.py": "import p.a"}, ["p.a <-> p.b"]),
        ({"a.py": "from .b import x", "b.py": "def f():\n    from p.a import y"}, ["p.a <-> p.b"]),
        (
            {"a.py": "if TYPE_CHECKING:\n    from p.b import x", "b.py": "import p.a as a"},
            ["p.a <-> p.b"],
        ),
        (
            {
                "m/a.py": "from p.n.c import x",
                "n/c.py": "",
                "n/d.py": "from ..m.b import y",
                "m/b.py": "",
            },
            ["p.m <-> p.n"],
        ),
        ({"__init__.py": "from .a import x", "a.py": "from p import x"}, ["p.__init__ <-> p.a"]),
        ({"m/a.py": "from p.n.c import x", "n/c.py": "from p.d import y", "d.py": ""}, []),
    ],
)
def test_a_circle_is_found_wherever_its_imports_stand(
    tmp_path: Path, files: dict[str, str], found: list[str]
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert circles_of(graph("p", tmp_path)) == found
