"""Import statements of generated modules: as they are written, ruff's isort has nothing to move."""

from __future__ import annotations

import keyword
import subprocess
from random import Random
from typing import TYPE_CHECKING

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from generator.emit.writing.formatting import formatted
from generator.emit.writing.imports import Imports, exported
from generator.emit.writing.text import WIDTH

if TYPE_CHECKING:
    from pathlib import Path

MODULES = 500


def name(random: Random) -> str:
    """A name that differs little from others: in case, in digits, in underscores."""
    first = random.choice(["_", "A", "B", "a", "b", "AB", "Ab", "aB", "list_"])
    digits = random.choice(["", "", "1", "2", "9", "10", "02", "002", "_1", "_10"])
    made = first + digits + random.choice(["", "", "_", "a", "B", "a_b", "long" * 9, "x1", "x02"])
    return f"{made}_" if keyword.iskeyword(made) else made


def module(random: Random) -> str:
    foreign = random.choice(["collections.abc", "typing", "uuid", "httpx", "typing_extensions"])
    own = random.choice([".", "..", "..models.", ".._runtime."]) + name(random)
    return random.choice([foreign, own, own])


def importing(random: Random) -> str:
    """A module with imports of its own."""
    imports = Imports(".._runtime")
    imports.name("typing", "Any")
    for place in [module(random) for _ in range(random.randrange(12))]:
        for _ in range(random.randrange(1, 9)):
            imports.name(place, name(random))
    if random.random() < 0.3:
        imports.module("import datetime as dt")
    return f"from __future__ import annotations\n\n{imports.code()}\n\n__all__ = []\n"


def exporting(random: Random) -> str:
    """A package that imports things for others."""
    names = {name(random) for _ in range(random.randrange(1, 9))}
    places = {each: f".{random.choice(['', name(random)])}" for each in sorted(names)}
    return "\n".join([*exported(places), "", "__all__ = []", ""])


def test_ruff_finds_nothing_to_move(tmp_path: Path) -> None:
    random = Random(7)  # noqa: S311 - for test data
    texts = {f"m{n}.py": random.choice([importing, exporting])(random) for n in range(MODULES)}
    for path, content in formatted(texts.items()).items():
        (tmp_path / path).write_bytes(content)
    options = ("--isolated", "--no-cache", "--select=I", "--diff", "--target-version=py311")
    done = subprocess.run(
        [find_ruff_bin(), "check", *options, f"--config=line-length={WIDTH}", tmp_path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert not done.stdout
    assert done.returncode == 0, done.stderr
