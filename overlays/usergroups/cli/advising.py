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
    match blamed:
        case "credentials":
            asked, names = "wrong, revoked or expired?", _given(vendor, lambda it: not _leads(it))
        case "ids":
            secrets = vendor.secrets
            asked, names = "is it there?", _given(vendor, lambda it: it not in secrets)
        case "addresses":
            asked, names = "is this where it is?", _given(vendor, lambda it: it.endswith(_URL))
        case _:
            return ""
    name = profile_name(profile)
    if name is not None:  # to read it again might run its commands again
        from usergroups._core.profiles import profiles_file

        return f"{vendor.name}: {asked} Check [{name}.{vendor.id}] in {profiles_file()}"
    *first, last = names or [""]
    listed = " and ".join(filter(None, [", ".join(first), last]))
    return f"{vendor.name}: {asked} Check {listed}" if listed else ""


def _leads(setting: str) -> bool:
    return setting.endswith((_URL, _STORE))


def _given(vendor: Vendor[Any, Any], wanted: Callable[[str], bool]) -> list[str]:
    """Return the variables that are set, of the settings that are wanted."""
    given = of_environment()
    settings = [names for setting, names in vendor.variables.items() if wanted(setting)]
    return [each for names in settings for each in names if given.text(each)]
