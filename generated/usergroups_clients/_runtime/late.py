# Generated from generator/emit/templates/_runtime; do not edit.
"""Name what annotations hold and few programs use: each is imported when it is looked up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from uuid import UUID

    from ._http import Headers
    from .content import Content
    from .files import File
    from .flow import Flow
    from .grants import Grant, Login
    from .hooks import Hooks
    from .paging import Paging
    from .streamed import Streaming
    from .streaming import Download, Stream
    from .streaming_async import AsyncDownload, AsyncStream

__all__ = [
    "UUID",
    "AsyncDownload",
    "AsyncStream",
    "Content",
    "Download",
    "File",
    "Flow",
    "Grant",
    "Headers",
    "Hooks",
    "Login",
    "Paging",
    "Stream",
    "Streaming",
]

_MODULES: Final = {
    "AsyncDownload": f"{__package__}.streaming_async",
    "AsyncStream": f"{__package__}.streaming_async",
    "Content": f"{__package__}.content",
    "Download": f"{__package__}.streaming",
    "File": f"{__package__}.files",
    "Flow": f"{__package__}.flow",
    "Grant": f"{__package__}.grants",
    "Headers": f"{__package__}._http",
    "Hooks": f"{__package__}.hooks",
    "Login": f"{__package__}.grants",
    "Paging": f"{__package__}.paging",
    "Stream": f"{__package__}.streaming",
    "Streaming": f"{__package__}.streamed",
    "UUID": "uuid",
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(module), name)
