"""Keep the engine's reading of each skeleton: found once, in a process and for all later ones.

The schemas of a thousand operations have few different skeletons, and those of all documents not
many more, while to import the engine takes a fifth of all that most builds take.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final, TypeAlias

from generator import user_cache
from generator.describe.kinds import ScalarKind
from generator.jsontree import is_object

Reading: TypeAlias = Sequence[str]
"""Words: what a schema is, after `list` for each list around it."""

SCALARS: Final[dict[str, ScalarKind]] = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "datetime": "datetime",
    "date": "date",
    "uuid": "uuid",
    "file": "file",
    "none": "none",
}
"""The words for a value that is no container."""
_WORDS: Final = frozenset({*SCALARS, "any", "const", "enum", "list", "model", "union"})
_PART: Final = "readings"
_ENGINE: Final = ("openapi-python-client", "pydantic")
"""What reads a skeleton: by pydantic's choice between the members of a union, the engine's."""
_TOOLS: Final = 5
"""Versions of the engine whose readings are kept."""
_MOST: Final = 5_000
_LONGEST: Final = 500
"""Skeletons that are kept, and characters of one: documents repeat the small ones."""


class Readings:
    """The readings of the engine, with what is kept of those of earlier processes."""

    def __init__(self) -> None:
        self._name = tools()
        self._known = _kept(self._name)
        self._more = False

    def of(self, skeleton: str) -> Reading:
        """Return the reading of a skeleton, as the engine gives it.

        Raises:
            GeneratorError: The engine refuses the skeleton.

        """
        found = self._known.get(skeleton)
        if found is None:
            from generator.describe.engine import read_skeleton  # noqa: PLC0415 - takes long

            found = self._known[skeleton] = read_skeleton(skeleton).split()
            self._more = True
        return found

    def keep(self) -> None:
        """Keep what has been read for other processes."""
        if self._more:
            short = [each for each in self._known if len(each) <= _LONGEST]
            texts = {each: " ".join(self._known[each]) for each in short[:_MOST]}
            user_cache.keep(_PART, self._name, json.dumps(texts).encode(), most=_TOOLS)
            self._more = False


@functools.cache
def readings() -> Readings:
    """Return the readings of this process."""
    return Readings()


def tools() -> str:
    """Return a hash of all that could read a skeleton otherwise."""
    here = Path(__file__).parent
    versions = [*map(metadata.version, _ENGINE), sys.version]
    total = hashlib.sha256(" ".join(versions).encode())
    for name in ("engine.py", "readings.py"):
        total.update((here / name).read_bytes())
    return total.hexdigest()


def _kept(name: str) -> dict[str, Reading]:
    """Return what is kept; nothing if any of it is no reading."""
    try:
        found: Any = json.loads(user_cache.kept(_PART, name) or b"{}")
    except (ValueError, RecursionError):
        return {}
    if not is_object(found) or not all(isinstance(each, str) for each in found.values()):
        return {}
    read: dict[str, Reading] = {each: said.split() for each, said in found.items()}
    return read if all(each and _WORDS.issuperset(each) for each in read.values()) else {}
