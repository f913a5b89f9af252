"""Locks on open files, which end with the process that holds them."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    def take(handle: int) -> bool:
        """Lock an open file, if nobody else has it locked; returns whether it is ours now."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def free(handle: int) -> None:
        """Free the lock of an open file."""
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def take(handle: int) -> bool:
        """Lock an open file, if nobody else has it locked; returns whether it is ours now."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def free(handle: int) -> None:
        """Free the lock of an open file."""
        fcntl.flock(handle, fcntl.LOCK_UN)
