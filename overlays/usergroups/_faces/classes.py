# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The vendors' classes, each imported when it is first used."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from typing import TypeAlias

    from usergroups._faces.async_smartpm import AsyncSmartPM
    from usergroups._faces.async_softwareone import AsyncSoftwareOne
    from usergroups._faces.async_symphony import AsyncSymphony
    from usergroups._faces.async_xsolla import AsyncXsolla
    from usergroups._faces.async_zoho import AsyncZohoCRM
    from usergroups._faces.smartpm import SmartPM
    from usergroups._faces.softwareone import SoftwareOne
    from usergroups._faces.symphony import Symphony
    from usergroups._faces.xsolla import Xsolla
    from usergroups._faces.zoho import ZohoCRM

    AnyVendor: TypeAlias = SmartPM | SoftwareOne | Symphony | Xsolla | ZohoCRM
    AnyAsyncVendor: TypeAlias = (
        AsyncSmartPM | AsyncSoftwareOne | AsyncSymphony | AsyncXsolla | AsyncZohoCRM
    )

__all__ = [
    "AnyAsyncVendor",
    "AnyVendor",
    "AsyncSmartPM",
    "AsyncSoftwareOne",
    "AsyncSymphony",
    "AsyncXsolla",
    "AsyncZohoCRM",
    "SmartPM",
    "SoftwareOne",
    "Symphony",
    "Xsolla",
    "ZohoCRM",
]

_MODULES: Final = {
    "AsyncSmartPM": "usergroups._faces.async_smartpm",
    "AsyncSoftwareOne": "usergroups._faces.async_softwareone",
    "AsyncSymphony": "usergroups._faces.async_symphony",
    "AsyncXsolla": "usergroups._faces.async_xsolla",
    "AsyncZohoCRM": "usergroups._faces.async_zoho",
    "SmartPM": "usergroups._faces.smartpm",
    "SoftwareOne": "usergroups._faces.softwareone",
    "Symphony": "usergroups._faces.symphony",
    "Xsolla": "usergroups._faces.xsolla",
    "ZohoCRM": "usergroups._faces.zoho",
}
_UNIONS: Final = {
    "AnyVendor": (
        "SmartPM",
        "SoftwareOne",
        "Symphony",
        "Xsolla",
        "ZohoCRM",
    ),
    "AnyAsyncVendor": (
        "AsyncSmartPM",
        "AsyncSoftwareOne",
        "AsyncSymphony",
        "AsyncXsolla",
        "AsyncZohoCRM",
    ),
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            value = getattr(import_module(_MODULES[name]), name)
        elif name in _UNIONS:
            value = reduce(lambda one, other: one | other, map(__getattr__, _UNIONS[name]))
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
