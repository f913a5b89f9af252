"""The one exception that the pipeline shows to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["GeneratorError"]


class GeneratorError(Exception):
    """What is wrong, where, and what to do about it.

    `str()` gives one line: `FILE#/json/pointer: what is wrong. What to do.`, or `FILE:LINE: ...`
    for a fault of syntax. `pointer` is a JSON Pointer into the parsed document ("" is its root).
    """

    def __init__(
        self,
        what: str,
        *,
        file: Path | str | None = None,
        pointer: str | None = None,
        line: int | None = None,
        fix: str = "",
    ) -> None:
        self.what = what
        self.file = None if file is None else str(file)
        self.pointer = pointer
        self.line = line
        self.fix = fix
        super().__init__(self._message())

    def _message(self) -> str:
        where = self.file or ""
        if self.line is not None:
            where += f":{self.line}"
        if self.pointer is not None:
            where += f"#{self.pointer}"
        text = " ".join(_sentence(part) for part in (self.what, self.fix) if part)
        return f"{where}: {text}" if where else text


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
