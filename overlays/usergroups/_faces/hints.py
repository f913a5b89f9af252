# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""What the signatures of `connect` and `from_env` name, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import os
    import ssl

    from usergroups._core import late
    from usergroups._core.settings import AsyncConnection, SyncConnection
    from usergroups._vendors.zoho.settings import DataCenter, Environment
    from usergroups_clients._runtime.given import (
        GivenAsyncClient,
        GivenAsyncTransport,
        GivenClient,
        GivenTimeout,
        GivenTransport,
    )
    from usergroups_clients._runtime.pace import Pace
    from usergroups_clients._runtime.retries import Retries
    from usergroups_clients._runtime.token_store import TokenStore

__all__ = [
    "AsyncConnection",
    "DataCenter",
    "Environment",
    "GivenAsyncClient",
    "GivenAsyncTransport",
    "GivenClient",
    "GivenTimeout",
    "GivenTransport",
    "Pace",
    "Retries",
    "SyncConnection",
    "TokenStore",
    "late",
    "os",
    "ssl",
]

_HOMES: Final = {
    "AsyncConnection": ("usergroups._core.settings", "AsyncConnection"),
    "DataCenter": ("usergroups._vendors.zoho.settings", "DataCenter"),
    "Environment": ("usergroups._vendors.zoho.settings", "Environment"),
    "GivenAsyncClient": ("usergroups_clients._runtime.given", "GivenAsyncClient"),
    "GivenAsyncTransport": ("usergroups_clients._runtime.given", "GivenAsyncTransport"),
    "GivenClient": ("usergroups_clients._runtime.given", "GivenClient"),
    "GivenTimeout": ("usergroups_clients._runtime.given", "GivenTimeout"),
    "GivenTransport": ("usergroups_clients._runtime.given", "GivenTransport"),
    "Pace": ("usergroups_clients._runtime.pace", "Pace"),
    "Retries": ("usergroups_clients._runtime.retries", "Retries"),
    "SyncConnection": ("usergroups._core.settings", "SyncConnection"),
    "TokenStore": ("usergroups_clients._runtime.token_store", "TokenStore"),
    "late": ("usergroups._core", "late"),
    "os": ("os", ""),
    "ssl": ("ssl", ""),
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _HOMES[name]
        value = import_module(module)
        if attribute:
            value = getattr(value, attribute)
        globals()[name] = value
        return value
