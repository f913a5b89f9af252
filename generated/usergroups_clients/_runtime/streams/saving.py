# Generated from generator/emit/templates/_runtime; do not edit.
"""Write a file that is there as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Self

from ..errors import InvalidArgument


class Saving:
    """A file beside the wanted one, which takes its name in the end."""

    def __init__(self, path: str | PathLike[str]) -> None:
        """Check the path; write nothing yet.

        Raises:
            InvalidArgument: It is that of a folder, of a device or a pipe, or in no folder.
        """
        self._path = Path(path)
        if self._path.is_dir() or not self._path.name:
            raise InvalidArgument("is a folder, not a file", argument="path")
        if self._path.exists() and not self._path.is_file():  # a file would take its place
            raise InvalidArgument("is a device or a pipe, not a file", argument="path")
        if not self._path.parent.is_dir():
            raise InvalidArgument("is in a folder that is not there", argument="path")
        # Its name is at most as long as one may be, and nobody can have put a link there.
        self._part = self._path.with_name(f".{self._path.name[:40]}.{secrets.token_hex(8)}.part")
        self.written = 0
        """The number of bytes that were written."""

    def __enter__(self) -> Self:
        """Begin to write."""
        self._file = self._part.open("xb", buffering=0)
        with contextlib.suppress(OSError):  # who could read the old one can read it
            self._keep_mode()
        return self

    def _keep_mode(self) -> None:
        found = self._path.lstat().st_mode
        if stat.S_ISREG(found):
            self._part.chmod(found & 0o777)  # no more: what is new runs as nobody else

    def write(self, chunk: bytes) -> None:
        """Write a piece."""
        view = memoryview(chunk)
        while view:
            count = self._file.write(view)
            view = view[count:]
            self.written += count

    def done(self) -> int:
        """Give the file its name, and return how many bytes it has."""
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)
        return self.written

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what did not become the file."""
        self._file.close()
        with contextlib.suppress(FileNotFoundError):
            self._part.unlink()
