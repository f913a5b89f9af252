"""A project whose one vendor is the library, and the commands that work on it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from tests.generator.update.projects import run

if TYPE_CHECKING:
    from typer.testing import Result

TOML = """\
id = "library"
name = "Library"
class_name = "Library"
document = "{name}"
sha256 = "{sha256}"
origin = "Written by hand."
errors = {{ code = [], message = [], details = [] }}
"""


@frozen
class Library:
    """A checkout with the library in its specs."""

    root: Path

    @property
    def folder(self) -> Path:
        """The vendor's folder."""
        return self.root / "specs" / "library"

    def store(self, document: dict[str, Any] | str) -> None:
        """Store a document: data, or its text."""
        text = document if isinstance(document, str) else json.dumps(document, indent=2)
        name = "openapi.yaml" if isinstance(document, str) else "openapi.json"
        (self.folder / name).write_text(text, encoding="utf-8")
        digest = hashlib.sha256(text.encode()).hexdigest()
        (self.folder / "vendor.toml").write_text(
            TOML.format(name=name, sha256=digest), encoding="utf-8"
        )

    def accept(self, text: str) -> None:
        """Write the accepted differences."""
        (self.folder / "accepted.toml").write_text(text, encoding="utf-8")

    def page(self, text: str, name: str = "page.txt") -> Path:
        """Write a page beside the project."""
        path = self.root.parent / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: str | Path) -> Result:
        """Run a command of the generator."""
        return run(*arguments)
