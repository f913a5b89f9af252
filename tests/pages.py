"""The README and the pages of docs/: their code blocks, and the output below each."""

from __future__ import annotations

import re
import textwrap
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from usergroups.testing import Sandbox

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^( *)```(\w+)([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(r'title="([\w.-]+)"')


@frozen
class Block:
    """A block of code on a page."""

    page: str
    line: int
    language: str
    text: str
    output: str | None
    """The `text` block right below it."""
    file: str | None = None
    """The name of the file that it shows."""

    def __str__(self) -> str:
        """Return where it stands."""
        return f"{self.page}:{self.line}"

    @property
    def is_suite(self) -> bool:
        """Return whether it has tests, for pytest to run."""
        return "\ndef test_" in self.text or "\nasync def test_" in self.text


def blocks(language: str, pages: list[Path] = PAGES) -> list[Block]:
    """The blocks of a language, in the order in which they stand."""
    return [each for page in pages for each in _blocks(page) if each.language == language]


def _blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    found = list(_FENCE.finditer(text))
    for each, below in zip_longest(found, found[1:]):
        output = None
        if below and below[2] == "text" and not text[each.end() : below.start()].strip():
            output = textwrap.dedent(below[4])
        title = _TITLE.search(each[3])
        yield Block(
            page=page.relative_to(ROOT).as_posix(),
            line=text.count("\n", 0, each.start()) + 1,
            language=each[2],
            text=textwrap.dedent(each[4]),
            output=output,
            file=title and title[1],
        )


def files(page: str) -> list[Block]:
    """The blocks of a page that are files, in order."""
    return [each for each in _blocks(ROOT / page) if each.file]


def lead(monkeypatch: pytest.MonkeyPatch, server: Sandbox) -> Sandbox:
    """The sandbox, to which the environment leads now."""
    credentials = server.symphony.environment("private_key")
    for name, value in {**server.environment(), **credentials}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("SYMPHONY_SESSION_TOKEN")
    return server


def run(block: Block) -> None:
    """Run an example as it is written."""
    exec(compile(block.text, str(block), "exec"), {"__name__": "__main__"})  # noqa: S102
