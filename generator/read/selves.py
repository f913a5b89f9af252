"""The addresses that the documents of a folder give themselves: `$self` and `$id`."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urldefrag, urljoin

from attrs import define, field

from generator.errors import GeneratorError
from generator.read.identifiers import resources_of
from generator.read.source import parse_document, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Selves", "base_of", "joined"]

_MOST_ENTRIES: Final = 20_000
_MOST_BYTES: Final = 256 * 1024 * 1024
"""Entries of a folder among which a document is looked for by its address, and their bytes."""
_LONGEST: Final = 16 * 1024 * 1024
_SUFFIXES: Final = frozenset({".json", ".yaml", ".yml"})
_NAMING: Final = (b"$self", b"$id")

_Object = dict[str, Any]
_Place = tuple["Path", str]


def base_of(document: _Object, file: Path) -> str:
    """Return the address that the references of a document are relative to."""
    stated = document.get("$self")
    return joined(file.as_uri(), stated if type(stated) is str else "")


def joined(base: str, reference: str) -> str:
    """Return the address that a reference is beside another one, without its fragment."""
    try:
        return urldefrag(urljoin(base, reference)).url
    except ValueError:  # no address
        return reference.partition("#")[0]


@define
class Selves:
    """Finds documents and schemas by the addresses that they give themselves; fetches nothing."""

    folder: Path
    _places: dict[str, list[_Place]] | None = field(default=None, init=False)

    def find(self, address: str) -> _Place | None:
        """Return the file with an address, and the JSON Pointer of what has it; None if none has.

        Raises:
            GeneratorError: Several files of the folder give themselves that address.

        """
        if self._places is None:
            self._places = {}
            for file in self._files():
                for named, pointer in _named(file).items():
                    self._places.setdefault(named, []).append((file, pointer))
        found = self._places.get(address, [])
        if len(found) > 1:
            raise GeneratorError(
                f"The address {address[:200]!r} is that of {found[1][0].name}, too",
                file=found[0][0],
                fix="Give each document of the folder a `$self` of its own.",
            )
        return found[0] if found else None

    def _files(self) -> Iterator[Path]:
        entries = itertools.islice(self.folder.rglob("*"), _MOST_ENTRIES)
        size = 0
        for each in sorted(each for each in entries if each.suffix.lower() in _SUFFIXES):
            file = each.resolve()
            if file.is_relative_to(self.folder) and file.is_file():
                size += file.stat().st_size
                if size > _MOST_BYTES:
                    return
                yield file


def _named(file: Path) -> dict[str, str]:
    """Return the addresses in a file that says some, each with its JSON Pointer."""
    try:
        data = read_bytes(file, limit=_LONGEST)
        if not any(word in data for word in _NAMING):
            return {}
        document = parse_document(data, file)
    except GeneratorError:
        return {}  # a file that cannot be read is no part of the description
    found = resources_of(document, base_of(document, file))
    if type(document.get("$self")) is not str:
        found.pop(base_of(document, file), None)  # references by a file's own name need no index
    return found
