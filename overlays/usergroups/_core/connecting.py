"""A vendor's class, found by the vendor's id and set up."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from usergroups._core.carriers import CARRIERS, carries
from usergroups._core.vendors import Vendor


def joined(settings: Mapping[str, Any] | None, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """Join settings that come in a mapping with those that come as keywords, which win.

    What carries requests is one thing under two names: either as a keyword takes the place of both.

    Raises:
        InvalidArgument: The former are no mapping.

    """
    if not isinstance(settings, Mapping | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        from usergroups_clients._runtime.errors import InvalidArgument  # noqa: PLC0415 - seldom raised

        message = f"must be a mapping of names to values, not {type(settings).__name__}"
        raise InvalidArgument(message, argument="settings")
    replaced = CARRIERS if carries(keywords) else ()
    kept = {name: value for name, value in (settings or {}).items() if name not in replaced}
    return {**kept, **keywords}


def connected(
    vendors: Mapping[Any, Vendor[Any, Any]],
    classes: ModuleType,
    prefix: str,
    vendor: str,
    settings: Mapping[str, Any],
) -> Any:
    """Set up the class of a vendor.

    Args:
        vendors: All vendors by id.
        classes: The module that has their classes.
        prefix: `"Async"` for the asynchronous class, or nothing.
        vendor: Id of the vendor.
        settings: Arguments of the class.

    Raises:
        InvalidArgument: There is no such vendor, or a setting is missing, unknown or wrong.

    """
    from usergroups._core.environment import CONNECTION, check_names  # noqa: PLC0415 - `connect` is seldom called

    found = _found(vendors, vendor)
    module = import_module(f"usergroups._vendors.{found.id}.settings")
    check_names(module.Settings, settings, *CONNECTION)
    return getattr(classes, f"{prefix}{found.class_name}")(**settings)


def read_from_env(
    vendors: Mapping[Any, Vendor[Any, Any]],
    classes: ModuleType,
    prefix: str,
    vendor: str,
    given: Mapping[str, Any],
) -> Any:
    """Set up the class of a vendor from environment variables or a profile.

    Args:
        vendors: All vendors by id; this and the rest as of `connected`.
        classes: The module that has their classes.
        prefix: `"Async"` for the asynchronous class, or nothing.
        vendor: Id of the vendor.
        given: Arguments of the class's `from_env`.

    """
    found = _found(vendors, vendor)
    return getattr(classes, f"{prefix}{found.class_name}").from_env(**given)


def _found(vendors: Mapping[Any, Vendor[Any, Any]], vendor: object) -> Vendor[Any, Any]:
    found = vendors.get(vendor) if isinstance(vendor, str) else None
    if found is None:
        from usergroups_clients._runtime.errors import InvalidArgument  # noqa: PLC0415 - seldom raised

        shown = repr(vendor) if isinstance(vendor, str) else type(vendor).__name__
        raise InvalidArgument(
            f"must be one of {', '.join(vendors)}, not {shown}", argument="vendor"
        )
    return found
