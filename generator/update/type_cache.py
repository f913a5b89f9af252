"""The folder in which mypy keeps what it found out, from one update to the next."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

from generator.user_cache import user_cache


@contextmanager
def type_cache() -> Generator[str]:
    """Hold the folder while the block runs; if that is impossible, yield the null device."""
    try:
        folder = user_cache("mypy")
        handle = os.open(folder, os.O_RDONLY)
    except (OSError, RuntimeError):  # no home; Windows opens no folder
        yield os.devnull
        return
    try:
        yield str(folder) if _is_free(handle) else os.devnull
    finally:
        os.close(handle)


def _is_free(handle: int) -> bool:
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
