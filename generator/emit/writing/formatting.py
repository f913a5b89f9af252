"""Formatting of generated modules by the pinned ruff, many in one text and none in a file.

To write thousands of small files, and to read and remove them again, takes longer than to format
them. How a module is formatted does not depend on what stands above it, but for its docstring.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Final, Self, TypeAlias

from attrs import frozen

from generator.emit.writing.ruff_process import Ruff
from generator.errors import GeneratorError

Module: TypeAlias = tuple[str, str]
"""The path and the text of a module."""

_BATCH: Final = 1_000_000
"""Characters that one run of ruff is given: it takes over twenty times their memory."""

_AT_ONCE: Final = 2
"""Runs of ruff at once: it is faster than the making of its input."""

_SEPARATOR: Final = "# -------- the next module --------\n"

_DOCSTRING: Final = re.compile(r'(?:#[^\n]*\n)*"""((?:[^\\]|\\.)*?)"""\n\n(?=\S)', re.DOTALL)
_STRING: Final = re.compile(r"(?:#[^\n]*\n|\s)*[A-Za-z]{0,2}[\"']")


def formatted(modules: Iterable[Module]) -> dict[str, bytes]:
    """Format modules with ruff, while the later ones are still being made.

    Args:
        modules: Path and text of each; none of the texts refers to its path.

    Returns:
        The formatted texts, by path and in order.

    Raises:
        GeneratorError: Ruff cannot parse one of them.

    """
    found: dict[str, bytes] = {}
    running: deque[_Run] = deque()
    try:
        for batch in _batches(modules):
            if len(running) == _AT_ONCE:
                found.update(running[0].result())
                running.popleft().close()
            running.append(_Run.start(batch))
        for each in running:
            found.update(each.result())
    finally:
        for each in running:
            each.close()
    return found


def _batches(modules: Iterable[Module]) -> Iterator[list[Module]]:
    batch: list[Module] = []
    size = 0
    for module in modules:
        batch.append(module)
        size += len(module[1])
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@frozen
class _Run:
    """Modules that ruff formats together, in a process beside this one."""

    batch: list[Module]
    ruff: Ruff | None
    """None if each must be formatted by itself."""

    @classmethod
    def start(cls, batch: list[Module]) -> Self:
        """Start ruff on modules that can be formatted together."""
        if not all(_is_settled(text) for _, text in batch[1:]):
            return cls(batch, None)
        return cls(batch, Ruff.start(batch[0][0], _SEPARATOR.join(text for _, text in batch)))

    def result(self) -> list[tuple[str, bytes]]:
        """Wait for the formatted texts."""
        output = self.ruff.output() if self.ruff else None
        parts = output.split(_SEPARATOR.encode()) if output is not None else []
        # A text of the document's may look like a separator; one that ruff refuses is to be named.
        if len(parts) == len(self.batch):
            return [
                (path, part.strip(b"\n") + b"\n")
                for (path, _), part in zip(self.batch, parts, strict=True)
            ]
        return [(path, _alone(path, text)) for path, text in self.batch]

    def close(self) -> None:
        """End ruff, if it has not ended."""
        if self.ruff:
            self.ruff.close()


def _is_settled(text: str) -> bool:
    """Return True if ruff leaves a module's docstring, if it has one, as it is."""
    found = _DOCSTRING.match(text)
    if found is None:
        return _STRING.match(text) is None
    first, *more = found[1].split("\n")
    last = more[-1] if more else first
    plain = first == first.strip() and not first.startswith('"') and not last.endswith('"')
    closed = "".join(more[-2:]) != "" or not more
    return plain and closed and all(line == line.strip() for line in more)


def _alone(path: str, text: str) -> bytes:
    with closing(Ruff.start(path, text)) as run:
        output = run.output()
        if output is None:
            msg = f"ruff refuses generated code: {run.fault()[:500]}"
            raise GeneratorError(msg, fix="Report this document: the generator is at fault.")
    return output
