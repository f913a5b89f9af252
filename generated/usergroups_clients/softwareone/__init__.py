# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Typed clients of Marketplace API 5.0.5287-g2eed84b0."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calls as calls
    from . import models as models
    from .async_client import AsyncSoftwareOneClient as AsyncSoftwareOneClient
    from .client import SoftwareOneClient as SoftwareOneClient

__all__ = [
    "AsyncSoftwareOneClient",
    "SoftwareOneClient",
    "calls",
    "models",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from .._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncSoftwareOneClient": "async_client",
            "SoftwareOneClient": "client",
            "calls": "calls",
            "models": "models",
        },
    )
