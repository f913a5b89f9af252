"""Define the one exception whose message is for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["GeneratorError"]


class GeneratorError(Exception):
    """A fault, its location, and what to do about it.

    `str()` gives one line: `FILE:LINE#/json/pointer: what is wrong. What to do.`, without the
    parts that are not known. `pointer` is a JSON Pointer into the parsed document ("" is its
    root), `line` the line of the file on which that node starts, or on which a fault of syntax is.
    `lines` are particulars, each to be printed on a line of its own below.
    """

    def __init__(
        self,
        what: str,
        *,
        file: Path | str | None = None,
        pointer: str | None = None,
        line: int | None = None,
        fix: str = "",
        lines: Iterable[str] = (),
    ) -> None:
        self.what = what
        self.file = None if file is None else str(file)
        self.pointer = pointer
        self.line = line
        self.fix = fix
        self.lines = tuple(lines)
        super().__init__(self._message())

    def at(self, *, file: Path | str | None = None, line: int | None = None) -> GeneratorError:
        """Return the same error, with `file` and `line` where it has none yet."""
        return GeneratorError(
            self.what,
            file=file if self.file is None else self.file,
            pointer=self.pointer,
            line=line if self.line is None else self.line,
            fix=self.fix,
            lines=self.lines,
        )

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
