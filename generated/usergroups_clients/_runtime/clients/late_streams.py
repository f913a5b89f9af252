# Generated from generator/emit/templates/_runtime; do not edit.
"""Name what clients with streams need, and few programs use: imported when it is looked up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..streams.flow import Flow
    from ..streams.streaming import Download, Stream
    from ..streams.streaming_async import AsyncDownload, AsyncStream

__all__ = ["AsyncDownload", "AsyncStream", "Download", "Flow", "Stream"]

_MODULES: Final = {
    "AsyncDownload": "..streams.streaming_async",
    "AsyncStream": "..streams.streaming_async",
    "Download": "..streams.streaming",
    "Flow": "..streams.flow",
    "Stream": "..streams.streaming",
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(module, __package__), name)
