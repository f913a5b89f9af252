# Generated from generator/emit/templates/_runtime; do not edit.
"""Leave the garbage collector out while a large body becomes values: none of them is garbage yet.

Each value made brings the next collection nearer, which looks at all that was made so far; of a
body of megabytes, that takes as long as everything else.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from ..forking import renew_in_children

LARGE: Final = 65_536
"""Bytes of a body from which on it is worth it."""
MANY: Final = 500
"""Items of a list from which on it is worth it."""


class _Pause:
    """Knows whether collection is off for our sake."""

    def __init__(self) -> None:
        self.on = False

    def after_fork(self) -> None:
        """Turn collection on again in a child, where the thread that would do so does not run."""
        if self.on:
            self.on = False
            gc.enable()


_PAUSE: Final = _Pause()
renew_in_children(_PAUSE)


@contextmanager
def without_collection() -> Generator[None, None, None]:
    """Collect no garbage meanwhile, unless the program does without anyway.

    Where several threads do so, the first that is done turns collection on again, for all.
    """
    if not gc.isenabled():
        yield
        return
    try:
        _PAUSE.on = True
        gc.disable()
        yield
    finally:
        gc.enable()
        _PAUSE.on = False
