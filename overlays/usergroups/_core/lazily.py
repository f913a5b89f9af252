"""Names that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazily(module: str, /, **modules: str) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module.

    Args:
        module: Name of the module.
        modules: For each name that it has, the module to import it from.

    """

    def get(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value = getattr(import_module(modules[name]), name)
        setattr(sys.modules[module], name, value)
        return value

    return get
