"""Lock a folder, so that one run of the generator works on it at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from generator.streams import tell


@contextmanager
def held(folder: Path) -> Generator[None]:
    """Hold the folder while the block runs; wait for another run that holds it, and say so.

    The system lets go of it when the process ends, however that is. On Windows, and on a file
    system that has no locks, nothing is held.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - Windows has none

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            tell(f"Waiting for another run of the generator in {folder}.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:
            pass
        yield
    finally:
        os.close(handle)
