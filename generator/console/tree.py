"""Folders of generated files: read, hashed, compared and replaced as a whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from generator.errors import GeneratorError

Files: TypeAlias = Mapping[str, bytes]
"""What a folder holds: relative POSIX path and content."""

_NEW = ".new-"
_OLD = ".old-"


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`; nothing if there is no such folder.

    Hidden files and compiled Python are not part of a tree.
    """
    return {path: _read(place) for path, place in _walk(str(folder), "")} if folder.is_dir() else {}


def hash_tree(files: Files) -> str:
    """A hash of all names and contents, the same for the same files in any order."""
    total = hashlib.sha256()
    for path in sorted(files):
        name = path.encode("utf-8", "surrogatepass")
        total.update(b"%d:%s%d:" % (len(name), name, len(files[path])))
        total.update(files[path])
    return total.hexdigest()


def compare(committed: Files, made: Files, folder: str = "") -> list[str]:
    """One line for each file that is missing, not expected, or different; paths are sorted."""
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


def replace(root: Path, content: Mapping[str, Files | bytes | None]) -> None:
    """Swap whole folders and files of `root`, in the given order; None takes one away.

    All is written beside its place first and moved at the end. An error on the way leaves `root`
    as it was; a killed run leaves hidden folders, which `recover` takes away.
    """
    for made in content.values():
        if isinstance(made, Mapping):
            _check_paths(made)
    root.mkdir(parents=True, exist_ok=True)
    recover(root)
    moves: list[tuple[Path, Path]] = []
    try:
        for name, made in content.items():
            if made is not None:
                _write(root / f"{_NEW}{name}", made)
        for name, made in content.items():
            _swap(root, name, moves, removed=made is None)
    except BaseException:
        for source, target in reversed(moves):
            target.rename(source)
        recover(root)
        raise
    for path in root.glob(f"{_OLD}*"):
        _remove(path)


def recover(root: Path) -> None:
    """Take away what a killed run left in `root`, and put back what it had moved aside."""
    if not root.is_dir():
        return
    for path in sorted(root.iterdir()):
        if path.name.startswith(_OLD):
            place = root / path.name.removeprefix(_OLD)
            if os.path.lexists(place):
                _remove(path)
            else:
                path.rename(place)
        elif path.name.startswith(_NEW):
            _remove(path)


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, str]]:
    """Each file's path in the tree, and where it is; plain strings, since there are many."""
    with os.scandir(folder) as entries:
        found = sorted(
            (entry.name, entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries
        )
    for name, place, is_folder in found:
        if name.startswith(".") or name == "__pycache__" or name.endswith(".pyc"):
            continue
        if is_folder:
            yield from _walk(place, f"{prefix}{name}/")
        else:
            yield f"{prefix}{name}", place


def _read(place: str) -> bytes:
    with open(place, "rb") as file:  # noqa: PTH123 - as in _walk
        return file.read()


def _check_paths(files: Files) -> None:
    seen: dict[str, str] = {}
    for path in files:
        parts = path.split("/")
        if any(part in {"", ".", ".."} for part in parts) or set(path) & set("\0\\:"):
            raise GeneratorError(f"{path!r} would be written outside its folder.")
        if (other := seen.setdefault(path.casefold(), path)) != path:
            raise GeneratorError(f"{other!r} and {path!r} are one file where case does not count.")


def _write(place: Path, made: Files | bytes) -> None:
    if isinstance(made, bytes):
        place.write_bytes(made)
        return
    place.mkdir()
    for path, content in made.items():
        target = place.joinpath(*path.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _swap(root: Path, name: str, moves: list[tuple[Path, Path]], *, removed: bool) -> None:
    if os.path.lexists(root / name):
        _move(root / name, root / f"{_OLD}{name}", moves)
    if not removed:
        _move(root / f"{_NEW}{name}", root / name, moves)


def _move(source: Path, target: Path, moves: list[tuple[Path, Path]]) -> None:
    source.rename(target)
    moves.append((source, target))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
