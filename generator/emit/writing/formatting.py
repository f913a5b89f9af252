"""Formatting of generated modules by the pinned ruff, many in one text and none in a file.

To write thousands of small files, and to read and remove them again, takes longer than to format
them. How a module is formatted does not depend on what stands above it, but for its docstring.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeAlias

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from generator.emit.writing.text import WIDTH
from generator.errors import GeneratorError

Module: TypeAlias = tuple[str, str]
"""The path and the text of a module."""

_BATCH: Final = 1_000_000
"""Characters that one run of ruff is given: it takes over twenty times their memory."""

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
    with ThreadPoolExecutor(1) as background:
        runs = [background.submit(_format, batch) for batch in _batches(modules)]
        return {path: content for run in runs for path, content in run.result()}


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


def _format(batch: list[Module]) -> list[tuple[str, bytes]]:
    if all(_is_settled(text) for _, text in batch[1:]):
        joined = _SEPARATOR.join(text for _, text in batch)
        done = _ruff(batch[0][0], joined)
        parts = [] if done.returncode else done.stdout.split(_SEPARATOR.encode())
        # A text of the document's may look like a separator; one that ruff refuses is to be named.
        if len(parts) == len(batch):
            return [
                (path, part.strip(b"\n") + b"\n")
                for (path, _), part in zip(batch, parts, strict=True)
            ]
    return [(path, _alone(path, text)) for path, text in batch]


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
    done = _ruff(path, text)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        msg = f"ruff refuses generated code: {said[:500]}"
        raise GeneratorError(msg, fix="Report this document: the generator is at fault.")
    return done.stdout


def _ruff(path: str, text: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own arguments
        [
            find_ruff_bin(),
            "format",
            "--isolated",
            "--no-cache",
            "--target-version=py311",
            f"--config=line-length={WIDTH}",
            f"--stdin-filename={path}",
            "-",
        ],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
