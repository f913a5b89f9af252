"""Files and folders put in place as one step, however many folders they are in.

Everything new is written to one hidden folder first, and then a list of the moves. With that list
the step is decided: a run that finds it makes the moves that are left. Without it nothing has been
moved, and a run that finds the folder takes it away.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import frozen

from generator.errors import GeneratorError
from generator.project.file_lock import held
from generator.project.project import AREA
from generator.project.tree import Files, check_paths
from generator.streams import tell

Content: TypeAlias = Mapping[str, Files | bytes | None]
"""Folders and files by name; None takes one away."""

Decided: TypeAlias = Callable[[], None]
"""Called when the step is about to be decided: from there on it must not be interrupted."""

_MOVES: Final = "moves.json"


def nothing() -> None:
    """Do nothing: an interrupt at any time is the caller's to tell of."""


def replace(
    root: Path,
    content: Content,
    beside: Mapping[Path, Content] | None = None,
    *,
    decided: Decided = nothing,
) -> None:
    """Swap whole folders and files of `root`, and of the folders `beside` it, as one step.

    An error on the way leaves all of them as they were. What a killed run leaves is completed or
    taken away by `recover`, which is given the same `root`.
    """
    everything = {root: content, **(beside or {})}
    wanted = [(folder / name, each[name]) for folder, each in everything.items() for name in each]
    for _, made in wanted:
        if isinstance(made, Mapping):
            check_paths(made)
    root.mkdir(parents=True, exist_ok=True)
    with held(root):
        recover(root, within=Path(os.path.commonpath(everything)))
        _swap(root, wanted, decided)


def recover(root: Path, *, within: Path | None = None) -> None:
    """Complete what a killed run had decided, or clear away what it had only prepared.

    Nothing is moved outside the folder `within`, which is `root` unless it is given.
    """
    area = root / AREA
    if not area.is_dir():
        return
    if (area / _MOVES).is_file():
        for each in _listed(root, within or root):
            each.make([])
        (area / _MOVES).unlink()
        tell("Completed what a killed run had begun to put in place.")
    shutil.rmtree(area)


@frozen
class _Move:
    """One thing that goes to `target`: from `new`, or nothing. What was there goes to `old`."""

    target: Path
    new: Path | None
    old: Path

    def make(self, done: list[tuple[Path, Path]]) -> None:
        """Make what is left of the move; `done` gets each rename, before it is made."""
        if self.new is not None and not os.path.lexists(self.new):
            return
        if os.path.lexists(self.target):
            if not os.path.lexists(self.old):
                _rename(self.target, self.old, done)
            elif self.new is not None:
                _remove(self.target)
        if self.new is not None:
            _rename(self.new, self.target, done)


def _swap(
    root: Path, wanted: Sequence[tuple[Path, Files | bytes | None]], decided: Decided
) -> None:
    area = root / AREA
    done: list[tuple[Path, Path]] = []
    try:
        moves = _prepare(area, wanted)
        listed = [[os.path.relpath(each.target, root), each.new is None] for each in moves]
        (area / "moves").write_bytes(json.dumps(listed).encode())
        decided()
        (area / "moves").rename(area / _MOVES)
        for each in moves:
            each.make(done)
        (area / _MOVES).unlink()
    except BaseException:
        for source, target in reversed(done):
            if not os.path.lexists(source):
                target.rename(source)
        (area / _MOVES).unlink(missing_ok=True)
        shutil.rmtree(area, ignore_errors=True)
        raise
    with suppress(OSError):  # all is in place; the next run clears up
        shutil.rmtree(area)


def _prepare(area: Path, wanted: Sequence[tuple[Path, Files | bytes | None]]) -> list[_Move]:
    """Return the moves to make, once everything new is written."""
    (area / "new").mkdir(parents=True)
    (area / "old").mkdir()
    moves = [
        _move(area, number, target, removed=made is None)
        for number, (target, made) in enumerate(wanted)
    ]
    for move, (_, made) in zip(moves, wanted, strict=True):
        if move.new is not None and made is not None:
            write(move.new, made)
    return moves


def _listed(root: Path, within: Path) -> list[_Move]:
    """Return the moves that a killed run had decided on."""
    area = root / AREA
    try:
        listed: Any = json.loads((area / _MOVES).read_bytes())
        return [
            _move(area, number, _inside(root / path, within), removed=removed)
            for number, (path, removed) in enumerate(listed)
        ]
    except (ValueError, TypeError) as error:
        raise GeneratorError(
            f"This list of a killed run's moves is none of the generator's: {error}",
            file=area / _MOVES,
            fix=f"Remove the folder {AREA}, and put back what is committed.",
        ) from None


def _inside(path: Path, folder: Path) -> Path:
    found = Path(os.path.abspath(path))  # noqa: PTH100 - a link stays a link
    if not found.is_relative_to(os.path.abspath(folder)):  # noqa: PTH100
        raise ValueError(path)
    return found


def _move(area: Path, number: int, target: Path, *, removed: bool) -> _Move:
    new = None if removed else area / "new" / str(number)
    return _Move(target, new, area / "old" / str(number))


def _rename(source: Path, target: Path, done: list[tuple[Path, Path]]) -> None:
    done.append((source, target))
    source.rename(target)


def write(path: Path, made: Files | bytes) -> None:
    """Write a file, or a folder of files, that is not there yet."""
    if isinstance(made, bytes):
        path.write_bytes(made)
        return
    path.mkdir()
    for name in {name.rpartition("/")[0] for name in made}:
        (path / name).mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (path / name).write_bytes(content)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
