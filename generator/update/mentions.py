"""Lines of the project that name a version which a vendor's new document has no more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator.jsontree import is_object
from generator.project.project import Project
from generator.read.vendor import Vendor
from generator.update.notices import Notice

_SEGMENT: Final = re.compile(r"v\d{1,9}(?:\.\d{1,9}){0,5}", re.ASCII | re.IGNORECASE)
_SHARED: Final = ("README.md", "docs/*.md")
_OWN: Final = (
    "docs/vendors/{id}.md",
    "overlays/usergroups/_vendors/{id}/**/*.py",
    "overlays/usergroups/testing/_stand_ins/{id}/**/*.py",
    "specs/{id}/fixes.overlay.yaml",
    "specs/{id}/vendor.toml",
    "tests/vendors/{id}/**/*.py",
)
"""Files in which people write of one vendor alone."""
_LONGEST: Final = 100


def old_versions(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    """Return the versions, such as "v7" or "20.17.1", that only the old document calls its own.

    Both are normalized. A version in a path counts if half of the paths have it; it is no old one
    as long as no fewer paths have it.
    """
    before, after = _in_paths(old), _in_paths(new)
    kept = {each for each, count in before.items() if after[each] >= count}
    return tuple(sorted(_versions(old) - _versions(new) - kept))


@frozen
class Mentions:
    """Finds the lines that name one of these versions of a vendor."""

    project: Project
    vendor: Vendor
    versions: tuple[str, ...]

    def in_document(self, document: Path, text: str, first_line: int) -> Iterator[Notice]:
        """Yield those of the new document's text, which starts on this line of the file."""
        yield from self._lines(str(document), text, first_line=first_line)

    def in_project(self, settings: bytes) -> Iterator[Notice]:
        """Yield those of the files that people write; `settings` is the new vendor.toml.

        Of pages that are about all vendors, lines count that name this one.
        """
        root = self.project.root
        for pattern in _OWN if self.versions else ():
            for path in sorted(root.glob(pattern.format(id=self.vendor.id))):
                data = settings if path.name == "vendor.toml" else path.read_bytes()
                shown = path.relative_to(root).as_posix()
                yield from self._lines(shown, data.decode("utf-8", "replace"))
        names = {self.vendor.id, self.vendor.class_name, self.vendor.name.partition(" ")[0]}
        named = re.compile("|".join(map(re.escape, sorted(names))), re.IGNORECASE)
        for pattern in _SHARED if self.versions else ():
            for path in sorted(root.glob(pattern)):
                shown = path.relative_to(root).as_posix()
                yield from self._lines(shown, path.read_text("utf-8", "replace"), named=named)

    def _lines(
        self, shown: str, text: str, *, named: re.Pattern[str] | None = None, first_line: int = 1
    ) -> Iterator[Notice]:
        if not self.versions:
            return
        wanted = re.compile("|".join(map(_pattern, self.versions)), re.IGNORECASE)
        if not wanted.search(text):
            return
        for number, line in enumerate(text.split("\n"), first_line):
            found = wanted.search(line)
            if found and (named is None or named.search(line)):
                start = max(0, found.start() - _LONGEST // 2)
                said = "…" * bool(start) + " ".join(line[start : start + _LONGEST].split())
                yield Notice("version", said, shown, number)


def _pattern(version: str) -> str:
    """Return the form in which people write a version; a single number is one with a "v" alone."""
    number = version.removeprefix("v")
    words = r"v(?:ersion)?\s?" if version != number or "." not in number else r"(?:v|version\s)?"
    return rf"(?<![\w.-]){words}{re.escape(number)}(?![\w-]|\.\d)"


def _versions(document: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    info = document.get("info")
    said = str(info.get("version", "")).strip() if is_object(info) else ""
    if re.fullmatch(r"v?\d{1,9}", said, re.ASCII):
        found.add(f"v{said.removeprefix('v')}")
    elif re.fullmatch(r"v?\d{1,9}(\.[\w-]{1,40}){1,5}", said, re.ASCII):
        found.add(said.removeprefix("v"))
    known = len(document.get("paths") or ())
    found |= {each for each, count in _in_paths(document).items() if 2 * count >= known}
    return found | {each for url in _servers(document) for each in _segments(url)}


def _in_paths(document: dict[str, Any]) -> Counter[str]:
    """Count the paths that have each version."""
    paths = document.get("paths")
    known: list[str] = [*paths] if is_object(paths) else []
    return Counter(segment for path in known for segment in {*_segments(path)})


def _segments(url: str) -> Iterator[str]:
    return (each.lower() for each in url.split("/") if _SEGMENT.fullmatch(each))


def _servers(document: dict[str, Any]) -> Iterator[str]:
    servers = document.get("servers")
    return (str(each.get("url", "")) for each in servers or () if is_object(each))
