"""Profiles: settings of vendors in a small TOML file, in place of environment variables.

A table `[PROFILE.VENDOR]` has a key for each of the vendor's variables: `client_id` for
`ZOHO_CLIENT_ID`. With `_file` or `_command` after it, the key says where the text is.
"""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, cast

from usergroups._core.given import Given, path_of
from usergroups._core.secrets_kept import from_command, from_file
from usergroups._core.unknown import unknown
from usergroups._core.vendors import Vendor
from usergroups_clients._runtime.errors import InvalidArgument

FILE: Final = "USERGROUPS_PROFILES"
"""The variable that names the file, where it is not in its usual place."""
_WRITTEN_BY_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH
_READ_BY_OTHERS: Final = stat.S_IRGRP | stat.S_IROTH


def profiles_file() -> Path:
    """Return the path of the file with the profiles, which need not be there.

    The usual place is the same on every system, as Git's is: `$XDG_CONFIG_HOME/usergroups`, or
    `~/.config/usergroups`.

    Raises:
        InvalidArgument: A variable names no path.

    """
    if named := os.environ.get(FILE):
        return path_of(named, FILE)
    home = os.environ.get("XDG_CONFIG_HOME", "")
    # The specification of base directories has relative ones ignored.
    folder = Path(home) if Path(home).is_absolute() else path_of("~/.config", "HOME")
    return folder / "usergroups" / "profiles.toml"


def profile_names() -> list[str]:
    """Return the names of all profiles; none if the file is not there."""
    path = profiles_file()
    return [*_read(path)[0]] if path.exists() else []


def vendors_of(profile: str) -> list[str]:
    """Return the vendors that a profile has tables for, in its order.

    Raises:
        InvalidArgument: There is no such profile, or the file cannot be read.

    """
    path = profiles_file()
    return [*_profile(path, _read(path)[0], profile)]


def of_profile(vendor: Vendor[Any, Any], profile: str) -> Given:
    """Return what a profile gives for a vendor.

    Args:
        vendor: The vendor.
        profile: Name of the profile.

    Raises:
        InvalidArgument: There is no such table, or something is wrong in it: says the file, the
            key and what to do.

    """
    path = profiles_file()
    profiles, mode = _read(path)
    tables = _profile(path, profiles, profile)
    if vendor.id not in tables:
        raise unknown(vendor.id, f"table of the profile {profile!r}", [*tables], f"{path}: ")
    place = f"{path}: [{profile}.{vendor.id}] "
    table = _table(tables[vendor.id], place.strip(), "keys and values")
    if mode & _READ_BY_OTHERS:
        _refuse_secrets(table, vendor, place)
    texts: dict[str, str] = {}
    words = dict(_keys(vendor))
    for name, key, text in _texts(table, vendor, place, path.parent):
        if name in texts:
            raise InvalidArgument(f"cannot be given beside {words[name]}", argument=f"{place}{key}")
        texts[name], words[name] = text, key
    return Given(texts=texts, words=words, place=place)


def keys_of(vendor: Vendor[Any, Any]) -> Given:
    """Return the keys of a vendor's table as words, and nothing that a profile gives."""
    return Given(texts={}, words=dict(_keys(vendor)))


def keys_given(vendor: Vendor[Any, Any], profile: str) -> dict[str, str]:
    """Return the keys that a profile's table has, by variable; no file is read, no command run.

    Args:
        vendor: The vendor.
        profile: Name of the profile.

    Raises:
        InvalidArgument: There is no such profile, or its file cannot be read.

    """
    path = profiles_file()
    table = _profile(path, _read(path)[0], profile).get(vendor.id, {})
    ways = ("", "_file", "_command")
    found = ((name, f"{key}{way}") for name, key in _keys(vendor) for way in ways)
    return {name: key for name, key in found if key in table}


def _read(path: Path) -> tuple[dict[str, Any], int]:
    """Return what the file holds, and its permissions (0 where a system has none)."""
    try:
        with path.open("rb") as stream:
            mode = os.fstat(stream.fileno()).st_mode if os.name == "posix" else 0
            text = stream.read().decode("utf-8-sig")
        found = tomllib.loads(text)
    except FileNotFoundError:
        message = "is not there: write the profiles into it, or unset USERGROUPS_PROFILE"
    except OSError as error:
        message = f"cannot be read: {error.strerror or type(error).__name__}"
    except RecursionError:
        message = "cannot be read: it is nested too deeply"
    except ValueError as error:  # TOMLDecodeError names line and column; it has no values
        message = f"cannot be read: {error}"
    else:
        if mode & _WRITTEN_BY_OTHERS:
            message = f"may be written by others, who could have commands run: chmod go-w {path}"
            raise InvalidArgument(message, argument=str(path))
        return found, mode
    raise InvalidArgument(message, argument=str(path))


def _profile(path: Path, profiles: Mapping[str, Any], profile: str) -> Mapping[str, Any]:
    if profile not in profiles:
        raise unknown(profile, "profile", [*profiles], f"{path}: ")
    return _table(profiles[profile], f"{path}: [{profile}]", "tables, one a vendor")


def _table(value: object, place: str, of: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InvalidArgument(f"must be a table of {of}", argument=place)
    return cast("dict[str, Any]", value)


def _keys(vendor: Vendor[Any, Any]) -> Iterator[tuple[str, str]]:
    """Yield each variable of a vendor with the key that stands for it."""
    for names in vendor.variables.values():
        for name in names:
            yield name, name.lower().removeprefix(f"{vendor.id}_")


def _refuse_secrets(table: Mapping[str, Any], vendor: Vendor[Any, Any], place: str) -> None:
    names = dict(_keys(vendor))
    for setting in vendor.secrets:
        for key in (names[each] for each in vendor.variables[setting]):
            if key in table and not key.endswith("_file"):
                raise InvalidArgument(
                    "is a secret in a file that others may read: chmod go-r it, or give"
                    f" {key}_file or {key}_command",
                    argument=f"{place}{key}",
                )


def _texts(
    table: Mapping[str, Any], vendor: Vendor[Any, Any], place: str, folder: Path
) -> Iterator[tuple[str, str, str]]:
    """Yield variable, key and text of each entry."""
    variables = {key: name for name, key in _keys(vendor)}
    for key, value in table.items():
        argument = f"{place}{key}"
        plain, _, way = key.rpartition("_")
        if key in variables:
            text = _text(value, argument)
            yield (
                variables[key],
                key,
                str(folder / path_of(text, argument)) if way == "file" else text,
            )
        elif way == "file" and plain in variables:
            path = folder / path_of(_text(value, argument), argument)
            yield variables[plain], key, from_file(path, argument)
        elif way == "command" and plain in variables:
            yield variables[plain], key, from_command(value, argument)
        else:
            raise unknown(key, "setting", [*variables], place)


def _text(value: object, argument: str) -> str:
    if not isinstance(value, str) or not value:
        raise InvalidArgument("must be text that is not empty, in quotes", argument=argument)
    return value
