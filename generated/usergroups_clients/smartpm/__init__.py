# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Typed clients of SmartPM public API, user groups 1.0.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calls as calls
    from . import models as models
    from .async_client import AsyncSmartPMClient as AsyncSmartPMClient
    from .client import SmartPMClient as SmartPMClient

__all__ = [
    "AsyncSmartPMClient",
    "SmartPMClient",
    "calls",
    "models",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from .._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncSmartPMClient": "async_client",
            "SmartPMClient": "client",
            "calls": "calls",
            "models": "models",
        },
    )
