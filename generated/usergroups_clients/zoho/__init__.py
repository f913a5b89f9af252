# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Typed clients of Zoho CRM API, user groups 7."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calls as calls
    from . import models as models
    from .async_client import AsyncZohoCRMClient as AsyncZohoCRMClient
    from .client import ZohoCRMClient as ZohoCRMClient

__all__ = [
    "AsyncZohoCRMClient",
    "ZohoCRMClient",
    "calls",
    "models",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from .._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncZohoCRMClient": "async_client",
            "ZohoCRMClient": "client",
            "calls": "calls",
            "models": "models",
        },
    )
