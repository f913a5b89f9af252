"""Plans in files: written as one step, and read strictly."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from inspect import get_annotations
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import attrs

from usergroups._core.planned import PlannedCall
from usergroups._core.replaceable import replaceable
from usergroups.planning.documents import read_json
from usergroups.planning.limits import Limits
from usergroups.planning.model import GroupPlan, ProjectPlan, UserPlan
from usergroups_clients._runtime.errors import InvalidArgument

T = TypeVar("T")

VERSION: Final = 1
"""The version of the form of files."""


def write_file(path: str | os.PathLike[str], text: str) -> None:
    """Write a file that only its owner reads; the old one stays until all of it is there.

    Raises:
        InvalidArgument: It cannot be written.

    """
    try:
        file = replaceable(path)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(file)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        message = f"cannot be written: {error.strerror or type(error).__name__}"
    else:
        return
    raise InvalidArgument(message, argument=os.fspath(path))


def read_content(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read what `Plan.save` wrote: arguments of a plan, and its digest.

    Raises:
        InvalidArgument: It is no such file, or it was changed.

    """
    at = str(path)
    data = read_json(Path(path))
    if not isinstance(data, dict) or "usergroups plan" not in data:
        raise InvalidArgument("is no plan that `save` wrote", argument=at)
    found = cast("dict[str, Any]", data)
    if found["usergroups plan"] != VERSION:
        raise InvalidArgument(
            f"is a plan of another version, {found['usergroups plan']!r}: plan again",
            argument=f"{at}#/usergroups plan",
        )
    return {
        "vendor": _text(found, "vendor", at),
        "account": _text(found, "account", at),
        "made": _text(found, "made", at),
        "digest": _text(found, "digest", at),
        "limits": _made(Limits, found.get("limits"), f"{at}#/limits"),
        "groups": tuple(_all(GroupPlan, found.get("groups"), f"{at}#/groups")),
        "users": tuple(_all(UserPlan, found.get("users"), f"{at}#/users")),
        "projects": tuple(_all(ProjectPlan, found.get("projects"), f"{at}#/projects")),
    }


def _text(found: Mapping[str, Any], name: str, at: str) -> str:
    value = found.get(name)
    if not isinstance(value, str):
        raise InvalidArgument("is no text", argument=f"{at}#/{name}")
    return value


def _all(kind: type[T], data: object, at: str) -> list[T]:
    if not isinstance(data, list):
        raise InvalidArgument("is no list", argument=at)
    items = cast("list[object]", data)
    return [_made(kind, each, f"{at}/{index}") for index, each in enumerate(items)]


def _made(kind: type[T], data: object, at: str) -> T:
    if not isinstance(data, dict):
        raise InvalidArgument("is no table of keys and values", argument=at)
    fields: dict[str, Any] = {each.name: each for each in attrs.fields(cast("Any", kind))}
    # As written in the source: `attrs.resolve_types` puts classes into the fields themselves.
    types = get_annotations(kind)
    given = dict(cast("dict[str, Any]", data))
    for name, value in given.items():
        place = f"{at}/{name}"
        if name not in fields or not _fits(value, types[name]):
            raise InvalidArgument("does not belong there, or has another type", argument=place)
        if name == "calls":
            given[name] = tuple(_all(PlannedCall, value, place))
        elif isinstance(value, list):
            given[name] = tuple(cast("list[str]", value))
    for name, each in fields.items():
        if each.default is attrs.NOTHING and name not in given:
            raise InvalidArgument("is missing", argument=f"{at}/{name}")
    return kind(**given)


def _fits(value: object, type_: str) -> bool:
    """Return True if a value is of the type that a field declares."""
    if type_.startswith("tuple["):
        texts = "PlannedCall" not in type_
        return isinstance(value, list) and all(
            isinstance(each, str) if texts else isinstance(each, dict)
            for each in cast("list[object]", value)
        )
    kinds: dict[str, tuple[type, ...]] = {
        "str": (str,),
        "str | None": (str, type(None)),
        "int": (int,),
        "float": (int, float),
        "bool": (bool,),
    }
    return type(value) in kinds[type_]
