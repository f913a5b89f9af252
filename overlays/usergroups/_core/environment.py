"""Settings from environment variables or a profile, and errors that name what gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

import attrs

from usergroups._core.given import Given, of_environment
from usergroups._core.profile_name import profile_name
from usergroups._core.unknown import unknown
from usergroups._core.vendors import Vendor
from usergroups_clients._runtime.errors import InvalidArgument

V = TypeVar("V")

CONNECTION: Final = ("timeout", "retries", "pace", "transport", "http_client")
"""Arguments of each vendor's class besides its settings."""


def given_for(vendor: Vendor[Any, Any], profile: str | None) -> Given:
    """Return what stands for a vendor's settings: a profile's table, or the environment.

    A profile is read in place of the vendor's variables, never beside them: the settings of two
    accounts do not mix.

    Args:
        vendor: The vendor.
        profile: Name of the profile; by default the one that `USERGROUPS_PROFILE` names, if any.

    Raises:
        InvalidArgument: There is no such profile, or something is wrong in it.

    """
    name = profile_name(profile)
    if name is None:
        return of_environment()
    from usergroups._core.profiles import of_profile  # noqa: PLC0415 - most programs have none

    return of_profile(vendor, name)


def from_environment(
    kind: Callable[..., V],
    settings: type[Any],
    vendor: Vendor[Any, Any],
    profile: str | None,
    connection: Mapping[str, Any],
) -> V:
    """Make a vendor's class with the settings that environment variables or a profile give.

    Args:
        kind: The class.
        settings: The vendor's `Settings`; a `from_env` of it reads what needs care.
        vendor: The vendor, with the variables of each setting.
        profile: Name of a profile, if one is wanted.
        connection: Keyword arguments besides.

    Raises:
        InvalidArgument: A setting is missing or wrong; the error names what gives it.

    """
    variables = vendor.variables
    for name in connection:
        if name in variables:
            message = f"comes from the environment: set {' or '.join(variables[name])}"
            raise InvalidArgument(message, argument=name)
        if name not in CONNECTION:
            raise unknown(name, "argument", ("profile", *CONNECTION))
    given = given_for(vendor, profile)
    special = getattr(settings, "from_env", None)
    try:
        values = {} if special is None else {**special(given)}
        for setting, names in variables.items():
            if len(names) == 1 and names[0].endswith(f"_{setting.upper()}"):
                values.setdefault(setting, given.text(names[0]))
        values = {setting: value for setting, value in values.items() if value is not None}
        check_names(settings, values)
        return kind(**values, **connection)
    except InvalidArgument as error:
        raise given.error(error, variables) from None


def check_names(settings: type[Any], values: Mapping[str, object], *others: str) -> None:
    """Refuse settings that are missing or that nobody knows.

    Args:
        settings: The vendor's `Settings`.
        values: What is given, by the names of the settings.
        others: Further names that are known.

    Raises:
        InvalidArgument: A needed setting is missing, or a given one is unknown.

    """
    known = attrs.fields_dict(settings)
    for name in values:
        if name not in known and name not in others:
            raise unknown(str(name), "setting", [*known, *others])
    for name, field in known.items():
        if field.default is attrs.NOTHING and values.get(name) is None:
            raise InvalidArgument("is needed", argument=name)
