# Generated from generator/emit/templates/_runtime; do not edit.
"""Leave the garbage collector out while a large body becomes values: none of them is garbage yet.

Each value made brings the next collection nearer, which looks at all that was made so far; of a
body of megabytes, that takes as long as everything else.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Generator[None, None, None]:
    """Collect no garbage meanwhile, unless the program does without anyway.

    Where several threads do so, the first that is done turns collection on again, for all.
    """
    if not gc.isenabled():
        yield
        return
    try:
        gc.disable()
        yield
    finally:
        gc.enable()
