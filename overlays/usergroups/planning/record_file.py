"""The file of a journal: lines of JSON, which are on the disk before what they tell of is sent."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from attrs import define, field

from usergroups.planning.model import PlanRefused


@define(eq=False)
class RecordFile:
    """An open file to which threads add lines, one after the other."""

    _handle: int
    _path: Path
    _written: int = 0
    """Bytes of this run."""
    _synced: int = 0
    """Those of them that even a power failure leaves."""
    _syncing: Any = field(factory=Lock)
    _is_cut: bool = False
    """The last line may have been written in part: the next one is not to go on with it."""

    def write(self, line: Mapping[str, object]) -> int:
        """Add a line, and return where it ends; one thread may do so at a time.

        Raises:
            PlanRefused: It cannot be written.

        """
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))
        before = "\n" if self._is_cut else ""
        data = memoryview(f"{before}{text}\n".encode())
        self._is_cut = True
        with self._refusing():
            while data:
                count = os.write(self._handle, data)
                self._written += count
                data = data[count:]
        self._is_cut = False
        return self._written

    def sync(self, end: int) -> None:
        """Let what was written up to there stay; the disk is waited for once for all who wait.

        Raises:
            PlanRefused: It cannot be written.

        """
        with self._syncing, self._refusing():
            if self._synced < end:
                written = self._written
                os.fsync(self._handle)
                self._synced = written

    @contextmanager
    def _refusing(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise PlanRefused(
                f"the journal {self._path} cannot be written:"
                f" {error.strerror or type(error).__name__}; nothing more was sent: make room, and"
                " apply the same plan with it again"
            ) from None
