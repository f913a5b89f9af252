"""Import the engine without the HTTP library with which it fetches documents.

A build fetches nothing, and that library is a tenth of all that a build imports.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def _left_out(names: Iterable[str]) -> Generator[None]:
    """Stand empty modules in for those not yet imported, while the block imports others."""
    missing = [name for name in names if name not in sys.modules]
    sys.modules.update({name: ModuleType(name) for name in missing})
    try:
        yield
    finally:
        for name in missing:
            del sys.modules[name]


with _left_out(("httpcore", "httpx")):
    import openapi_python_client  # noqa: F401  # pyright: ignore[reportUnusedImport]
