# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Typed clients of Xsolla Login API, user groups 1.0.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calls as calls
    from . import models as models
    from .async_client import AsyncXsollaClient as AsyncXsollaClient
    from .client import XsollaClient as XsollaClient

__all__ = [
    "AsyncXsollaClient",
    "XsollaClient",
    "calls",
    "models",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from .._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncXsollaClient": "async_client",
            "XsollaClient": "client",
            "calls": "calls",
            "models": "models",
        },
    )
