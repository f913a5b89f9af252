"""The vendors that there are settings for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeVar

from usergroups._core.profile_name import profile_name
from usergroups._core.unknown import unknown
from usergroups._core.vendors import Vendor

Id = TypeVar("Id", bound=str)


def configured(vendors: Mapping[Id, Vendor[Id, Any]], profile: str | None) -> list[Id]:
    """Return the ids of the vendors that a profile or the environment has settings for.

    Args:
        vendors: All vendors by id.
        profile: Name of a profile, as `from_env` takes it.

    Raises:
        InvalidArgument: There is no such profile, or it has a table for no known vendor.

    """
    name = profile_name(profile)
    if name is None:
        return [each.id for each in vendors.values() if _is_set(each)]
    from usergroups._core.profiles import profiles_file, vendors_of  # noqa: PLC0415 - most have none

    named = vendors_of(name)
    for each in named:
        if each not in vendors:
            raise unknown(each, "vendor", [*vendors], f"{profiles_file()}: {name}.")
    return [each for each in vendors if each in named]


def _is_set(vendor: Vendor[Any, Any]) -> bool:
    return any(os.environ.get(name) for names in vendor.variables.values() for name in names)
