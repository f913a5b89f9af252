"""Folders of generated files: read, hashed and compared as a whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from generator.errors import GeneratorError

Files: TypeAlias = Mapping[str, bytes]
"""The files of a folder: content by relative POSIX path."""


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder`; nothing if there is no such folder.

    Hidden files and compiled Python are not part of a tree.
    """
    return {path: _read(full) for path, full in _walk(str(folder), "")} if folder.is_dir() else {}


def hash_tree(files: Files) -> str:
    """Return a hash of all names and contents, the same for the same files in any order."""
    total = hashlib.sha256()
    for path in sorted(files):
        name = path.encode("utf-8", "surrogatepass")
        total.update(b"%d:%s%d:" % (len(name), name, len(files[path])))
        total.update(files[path])
    return total.hexdigest()


def holds(path: Path, made: Files | bytes) -> bool:
    """Return True if a file, or a folder with every file in it, is there and the same."""
    if isinstance(made, bytes):
        return path.is_file() and path.read_bytes() == made
    if not path.is_dir():
        return False
    count = 0
    for name, full in _walk(str(path), ""):
        if made.get(name) != _read(full):
            return False
        count += 1
    return count == len(made)


def compare(committed: Files, made: Files, folder: str = "") -> list[str]:
    """List each file that is missing, not expected or different, one line each, sorted by path."""
    prefix = f"{folder}/" if folder else ""
    lines: list[str] = []
    for path in sorted({*committed, *made}):
        if path not in committed:
            lines.append(f"{prefix}{path}: missing")
        elif path not in made:
            lines.append(f"{prefix}{path}: not expected")
        elif committed[path] != made[path]:
            lines.append(f"{prefix}{path}: different")
    return lines


def check_paths(files: Files) -> None:
    """Refuse a path that leaves its folder, and two that may be one file."""
    seen: dict[str, str] = {}
    for path in files:
        parts = path.split("/")
        if any(part in {"", ".", ".."} for part in parts) or set(path) & set("\0\\:"):
            raise GeneratorError(f"{path!r} would be written outside its folder.")
        if (other := seen.setdefault(path.casefold(), path)) != path:
            raise GeneratorError(f"{other!r} and {path!r} are one file where case does not count.")


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield each file's path in the tree, and where it is; plain strings, since there are many."""
    with os.scandir(folder) as entries:
        found = sorted(
            (entry.name, entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries
        )
    for name, full, is_folder in found:
        if name.startswith(".") or name == "__pycache__" or name.endswith(".pyc"):
            continue
        if is_folder:
            yield from _walk(full, f"{prefix}{name}/")
        else:
            yield f"{prefix}{name}", full


def _read(full: str) -> bytes:
    with open(full, "rb", buffering=0) as file:  # noqa: PTH123 - as in _walk
        return file.readall()
