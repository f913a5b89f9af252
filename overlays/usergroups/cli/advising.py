"""Errors about credentials, in the words of what gives them: variables, or a profile's keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from usergroups._core.given import of_environment
from usergroups._core.profile_name import profile_name
from usergroups._core.vendors import Vendor

_URL, _STORE = "_url", "_store"
"""How settings end that say where something is."""


def in_settings(text: str, vendor: Vendor[Any, Any], profile: str | None) -> str:
    """Return an error's text with what gives a setting in place of the setting's name.

    Args:
        text: The text.
        vendor: The vendor.
        profile: Name of the profile, if the command line names one.

    """
    if profile_name(profile) is None:
        return of_environment().in_words(text, vendor.variables)
    from usergroups._core.profiles import keys_of

    return keys_of(vendor).in_words(text, vendor.variables)


def advice(blamed: str, vendor: Vendor[Any, Any], profile: str | None) -> str:
    """Return a line that says which of the given settings to look at; nothing if none is to blame.

    Args:
        blamed: What is to blame: `"credentials"`, `"ids"` or `"addresses"`.
        vendor: The vendor.
        profile: Name of the profile, if the command line names one.

    """
    secrets = vendor.secrets
    match blamed:
        case "credentials":
            asked, given = "wrong, revoked or expired?", _given(vendor, profile, _is_no_place)
        case "ids":
            asked, given = "is it there?", _given(vendor, profile, lambda it: it not in secrets)
        case "addresses":
            asked, given = "is this where it is?", _given(vendor, profile, _is_url)
        case _:
            return ""
    if not given:
        return ""
    *first, last = given
    listed = " and ".join(filter(None, [", ".join(first), last]))
    return f"{vendor.name}: {asked} Check {listed}{_place(vendor, profile)}"


def _is_url(setting: str) -> bool:
    return setting.endswith(_URL)


def _is_no_place(setting: str) -> bool:
    return not setting.endswith((_URL, _STORE))


def _given(
    vendor: Vendor[Any, Any], profile: str | None, wanted: Callable[[str], bool]
) -> list[str]:
    """Return the variables that are set, or a profile's keys, of the settings that are wanted."""
    settings = [names for setting, names in vendor.variables.items() if wanted(setting)]
    variables = [each for names in settings for each in names]
    name = profile_name(profile)
    if name is None:
        return [each for each in variables if of_environment().text(each)]
    from usergroups._core.profiles import keys_given

    keys = keys_given(vendor, name)
    return [*dict.fromkeys(keys[each] for each in variables if each in keys)]


def _place(vendor: Vendor[Any, Any], profile: str | None) -> str:
    name = profile_name(profile)
    if name is None:
        return ""
    from usergroups._core.profiles import profiles_file

    return f" in [{name}.{vendor.id}] of {profiles_file()}"
