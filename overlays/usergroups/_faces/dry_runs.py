# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The classes that run verbs dry, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups._faces.dry_smartpm import AsyncSmartPMDryRun, SmartPMDryRun
    from usergroups._faces.dry_softwareone import AsyncSoftwareOneDryRun, SoftwareOneDryRun
    from usergroups._faces.dry_symphony import AsyncSymphonyDryRun, SymphonyDryRun
    from usergroups._faces.dry_xsolla import AsyncXsollaDryRun, XsollaDryRun
    from usergroups._faces.dry_zoho import AsyncZohoCRMDryRun, ZohoCRMDryRun

__all__ = [
    "AsyncSmartPMDryRun",
    "AsyncSoftwareOneDryRun",
    "AsyncSymphonyDryRun",
    "AsyncXsollaDryRun",
    "AsyncZohoCRMDryRun",
    "SmartPMDryRun",
    "SoftwareOneDryRun",
    "SymphonyDryRun",
    "XsollaDryRun",
    "ZohoCRMDryRun",
]

_MODULES: Final = {
    "AsyncSmartPMDryRun": "usergroups._faces.dry_smartpm",
    "AsyncSoftwareOneDryRun": "usergroups._faces.dry_softwareone",
    "AsyncSymphonyDryRun": "usergroups._faces.dry_symphony",
    "AsyncXsollaDryRun": "usergroups._faces.dry_xsolla",
    "AsyncZohoCRMDryRun": "usergroups._faces.dry_zoho",
    "SmartPMDryRun": "usergroups._faces.dry_smartpm",
    "SoftwareOneDryRun": "usergroups._faces.dry_softwareone",
    "SymphonyDryRun": "usergroups._faces.dry_symphony",
    "XsollaDryRun": "usergroups._faces.dry_xsolla",
    "ZohoCRMDryRun": "usergroups._faces.dry_zoho",
}

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value
