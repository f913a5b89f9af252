# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Typed clients of Restricted Pod API 20.17.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calls as calls
    from . import models as models
    from .async_client import AsyncSymphonyClient as AsyncSymphonyClient
    from .client import SymphonyClient as SymphonyClient

__all__ = [
    "AsyncSymphonyClient",
    "SymphonyClient",
    "calls",
    "models",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from .._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncSymphonyClient": "async_client",
            "SymphonyClient": "client",
            "calls": "calls",
            "models": "models",
        },
    )
