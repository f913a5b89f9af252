# Generated from generator/emit/templates/_runtime; do not edit.
"""Name what annotations hold and few programs use: each is imported when it is looked up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from uuid import UUID

    from .content import Content
    from .files import File

__all__ = ["UUID", "Content", "File"]

_MODULES: Final = {
    "Content": f"{__package__}.content",
    "File": f"{__package__}.files",
    "UUID": "uuid",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(module), name)
