"""A desired state, read strictly from a file, a mapping or plain data."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar, cast

import attrs

from usergroups._core.ids import each_once
from usergroups.planning.desired import VERSION, DesiredGroup, DesiredProject, DesiredState
from usergroups.planning.documents import read_document
from usergroups.planning.tables import read_table
from usergroups_clients._runtime.errors import InvalidArgument

__all__ = ["Desired", "read_desired"]

T = TypeVar("T", DesiredGroup, DesiredProject)

Desired: TypeAlias = (
    DesiredState | Mapping[str, Iterable[str]] | Mapping[str, Any] | str | os.PathLike[str]
)
"""A desired state: as such, a path of a file, a mapping of groups (by id or name) to ids of users,
or what a file holds as a mapping, with its `version`."""

_TEXTS: Final = frozenset(
    {"group", "id", "name", "description", "project", "project_group", "role"}
)
_FLAGS: Final = frozenset({"complete", "create", "notify"})
_LISTS: Final = frozenset({"members", "assignments"})
_HIDDEN: Final = frozenset({"at", "lines"})


def read_desired(source: Desired) -> DesiredState:
    """Read who shall be in which group.

    Args:
        source: A path that ends in `.toml`, `.yaml`, `.yml`, `.json` or `.csv`; a mapping of groups
            to ids of users; or what such a file holds, as a mapping.

    Returns:
        The desired state. Nothing was compared with any vendor yet.

    Raises:
        InvalidArgument: Something in it is wrong; says where, by file and JSON Pointer or line.

    """
    if isinstance(source, DesiredState):
        return _checked(source)
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        if path.suffix.lower() == ".csv":
            return _some(read_table(path), str(path))
        return _state(read_document(path), f"{path}#")
    if not isinstance(source, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        message = f"must be a path, a mapping or a DesiredState, not {type(source).__name__}"
        raise InvalidArgument(message, argument="desired")
    if type(source.get("version")) is int:
        return _state(dict(source), "desired#")
    groups = [_of_mapping(name, users) for name, users in source.items()]
    return _some(DesiredState(groups=tuple(groups)), "desired")


def _checked(state: DesiredState) -> DesiredState:
    """Check the types of what a program has stated."""
    items: list[DesiredGroup | DesiredProject] = [*state.groups, *state.projects]
    for number, item in enumerate(items):
        for each in attrs.fields(type(item)):
            value: Any = getattr(item, each.name)
            if each.name not in _HIDDEN and (value is not None or each.default is not None):
                listed = [*cast("tuple[object, ...]", value)] if isinstance(value, tuple) else value
                _check(each.name, listed, f"{item.at or f'desired#/{number}'}/{each.name}")
    return _some(state, "desired")


def _of_mapping(name: object, users: Any) -> DesiredGroup:
    if not isinstance(name, str) or not name:
        raise InvalidArgument(f"must be an id or a name, not {name!r}", argument="desired")
    if isinstance(users, set | frozenset):
        users = sorted(cast("set[str]", users))
    at = f"desired[{name!r}]"
    if not isinstance(users, str) and isinstance(users, Iterable):
        users = list(cast("Iterable[object]", users))
    each_once(users, at)
    return DesiredGroup(group=name, members=users, at=at)


def _is_plan(data: object) -> bool:
    return isinstance(data, dict) and "usergroups plan" in cast("dict[object, object]", data)


def _state(data: object, at: str) -> DesiredState:
    if _is_plan(data):
        raise InvalidArgument(
            "is a kept plan, and no list: `apply` takes it", argument=at.removesuffix("#")
        )
    found = _object(data, at, ["version", "groups", "projects"])
    if type(found.get("version")) is not int or found["version"] != VERSION:
        shown = f"not {found['version']!r}" if "version" in found else "and is missing"
        raise InvalidArgument(f"must be {VERSION}, {shown}", argument=f"{at}/version")
    state = DesiredState(
        groups=tuple(_each(DesiredGroup, found.get("groups", []), f"{at}/groups")),
        projects=tuple(_each(DesiredProject, found.get("projects", []), f"{at}/projects")),
    )
    return _some(state, at)


def _some(state: DesiredState, at: str) -> DesiredState:
    if not state.groups and not state.projects:
        raise InvalidArgument("states no group and no link", argument=at.removesuffix("#"))
    return state


def _each(kind: type[T], data: object, at: str) -> list[T]:
    if not isinstance(data, list):
        raise InvalidArgument(f"must be a list, not {_kind(data)}", argument=at)
    names = [each.name for each in attrs.fields(kind) if each.name not in _HIDDEN]
    needed = [each.name for each in attrs.fields(kind) if each.default is attrs.NOTHING]
    made: list[T] = []
    for index, item in enumerate(cast("list[object]", data)):
        place = f"{at}/{index}"
        found = _object(item, place, names)
        for name in needed:
            if name not in found:
                raise InvalidArgument("is needed", argument=f"{place}/{name}")
        for name, value in found.items():
            _check(name, value, f"{place}/{name}")
        made.append(kind(**found, at=place))
    return made


def _object(data: object, at: str, names: list[str]) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise InvalidArgument(f"must be a table of keys and values, not {_kind(data)}", argument=at)
    found = cast("dict[str, Any]", data)
    for name in found:
        if name not in names:
            like = get_close_matches(str(name), names, 1)
            hint = f": did you mean {like[0]}? There" if like else "; there"
            raise InvalidArgument(
                f"is no key{hint} are {', '.join(names)}", argument=f"{at}/{_token(str(name))}"
            )
    return found


def _check(name: str, value: object, at: str) -> None:
    if name in _TEXTS and not (isinstance(value, str) and (value or name == "description")):
        raise InvalidArgument(f"must be text{_quoted(value)}, not {_kind(value)}", argument=at)
    if name in _FLAGS and not isinstance(value, bool):
        raise InvalidArgument(f"must be true or false, not {_kind(value)}", argument=at)
    if name in _LISTS:
        if not isinstance(value, list):
            raise InvalidArgument(f"must be a list of ids, not {_kind(value)}", argument=at)
        for index, each in enumerate(cast("list[object]", value)):
            if not isinstance(each, str):
                raise InvalidArgument(
                    f"must be text{_quoted(each)}, not {_kind(each)}", argument=f"{at}/{index}"
                )


def _quoted(value: object) -> str:
    return " in quotes" if type(value) in {int, float} else ""


def _kind(value: object) -> str:
    kinds: dict[type, str] = {
        dict: "a table",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
        type(None): "nothing",
    }
    shown = kinds.get(type(value), f"a {type(value).__name__}")
    return "empty text" if value == "" and type(value) is str else shown


def _token(name: str) -> str:
    """Write a key as a step of a JSON Pointer."""
    return name.replace("~", "~0").replace("/", "~1")
