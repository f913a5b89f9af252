# Generated from generator/emit/templates/_runtime; do not edit.
"""Name the class of headers, for errors: importing them must not import httpx."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._http import Headers

__all__ = ["Headers"]

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name != "Headers":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__package__}._http"), name)
