# Generated from generator/emit/templates/_runtime; do not edit.
"""Name what annotations hold and few programs use: each is imported when it is looked up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from uuid import UUID

    from .content import Content
    from .files import File
    from .grants import Grant, Login
    from .hooks import Hooks
    from .paging import Paging
    from .streamed import Streaming

__all__ = [
    "UUID",
    "Content",
    "File",
    "Grant",
    "Hooks",
    "Login",
    "Paging",
    "Streaming",
]

_MODULES: Final = {
    "Content": f"{__package__}.content",
    "File": f"{__package__}.files",
    "Grant": f"{__package__}.grants",
    "Hooks": f"{__package__}.hooks",
    "Login": f"{__package__}.grants",
    "Paging": f"{__package__}.paging",
    "Streaming": f"{__package__}.streamed",
    "UUID": "uuid",
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(module), name)
