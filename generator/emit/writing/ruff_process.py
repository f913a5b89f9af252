"""The pinned ruff, formatting a text in a process of its own while this one goes on.

It reads and writes files that have no name. With pipes, a thread would have to serve them, and
wait for its turn at every few kilobytes while the next texts are being made.
"""

from __future__ import annotations

import subprocess
import tempfile
from typing import IO, Self

from attrs import frozen
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from generator.emit.writing.text import WIDTH


@frozen
class Ruff:
    """One run of ruff, which ends with the block that it is for."""

    process: subprocess.Popen[bytes]
    formatted: IO[bytes]
    said: IO[bytes]

    @classmethod
    def start(cls, path: str, text: str) -> Self:
        """Start ruff on the text of the module at `path`."""
        formatted, said = tempfile.TemporaryFile(), tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        with tempfile.TemporaryFile() as given:
            given.write(text.encode())
            given.seek(0)
            process = subprocess.Popen(  # noqa: S603 - our own arguments
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
                stdin=given,
                stdout=formatted,
                stderr=said,
            )
        return cls(process, formatted, said)

    def output(self) -> bytes | None:
        """Wait for the formatted text; None if ruff refuses the text."""
        return None if self.process.wait() else _content(self.formatted)

    def fault(self) -> str:
        """Return what ruff said, once it has ended."""
        return _content(self.said).decode(errors="replace").strip()

    def close(self) -> None:
        """End the process, if it has not ended, and close its files."""
        self.process.kill()  # does nothing to one that has ended
        self.process.wait()
        self.formatted.close()
        self.said.close()


def _content(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()
