# Generated from specs/ by `python -m generator generate`; do not edit.
"""The generated clients, one package a vendor, and `registry`, which knows them all.

- `usergroups_clients.smartpm`
- `usergroups_clients.softwareone`
- `usergroups_clients.symphony`
- `usergroups_clients.xsolla`
- `usergroups_clients.zoho`
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        smartpm,
        softwareone,
        symphony,
        xsolla,
        zoho,
    )

__all__ = [
    "smartpm",
    "softwareone",
    "symphony",
    "xsolla",
    "zoho",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name in __all__:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
