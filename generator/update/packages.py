"""The packages that the overlays import, and which of them a type checker can know nothing of."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path


def unknown_packages(sources: Mapping[str, bytes]) -> dict[str, list[str]]:
    """List the packages that are not installed, or say nothing of types, and who imports them.

    Args:
        sources: Modules of the package `usergroups`, by path inside it.

    Returns:
        The paths of modules, by the name of the package that they import.

    """
    found: dict[str, list[str]] = {}
    for path, source in sorted(sources.items()):
        for name in sorted({*_imported(ast.parse(source))}):
            found.setdefault(name, []).append(path)
    ours = {"usergroups", "usergroups_clients", *sys.stdlib_module_names}
    return {name: paths for name, paths in found.items() if name not in ours and not _typed(name)}


def is_installed(package: str) -> bool:
    """Return True if a package can be imported; it is not."""
    return _spec(package) is not None


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0]


def _typed(name: str) -> bool:
    spec = _spec(name)
    if spec is None:
        return False
    folders = [Path(each) for each in spec.submodule_search_locations or ()]
    beside = folders or [Path(spec.origin or "")]
    return any((each / "py.typed").is_file() for each in folders) or any(
        (each.parent / f"{name}-stubs").is_dir() for each in beside
    )


def _spec(name: str) -> ModuleSpec | None:
    try:
        return find_spec(name)
    except (ImportError, ValueError):
        return None
