"""Read a generated method's annotations: which type it takes and gives."""

from __future__ import annotations

import collections.abc
import datetime as dt
import enum
import functools
import importlib
import types
import typing
import uuid
from typing import Any, Literal, Union, get_args, get_origin

_UNIONS = {Union, types.UnionType}
_LISTS = {list, collections.abc.Sequence}
_MAPS = {dict, collections.abc.Mapping}
_NAMESPACES = ("datetime", "uuid", "typing", "collections.abc")


class _Names(dict[str, Any]):
    """Names that a module imports for type checkers only."""

    def __init__(self, models: Any) -> None:
        super().__init__(dt=dt, datetime=dt, uuid=uuid)
        self._models = models

    def __missing__(self, name: str) -> Any:
        runtime = self._models.__name__.split(".")[0] + "._runtime"
        modules = ("responses.response", "options", "unset", "requests.bodies", "tokens.auth")
        places = [self._models, *(importlib.import_module(name) for name in _NAMESPACES)]
        places += [importlib.import_module(f"{runtime}.{module}") for module in modules]
        for place in places:
            if hasattr(place, name):
                return getattr(place, name)
        raise KeyError(name)


def hints_of(method: Any, models: Any) -> dict[str, Any]:
    """Parameter name to type, and "return", with names from the vendor's models looked up."""
    return dict(_hints(getattr(method, "__func__", method), models))


@functools.lru_cache(maxsize=1024)
def _hints(function: Any, models: Any) -> dict[str, Any]:
    scope: dict[str, Any] = _Names(models)
    return typing.get_type_hints(function, localns=scope)


def fits(value: Any, hint: Any) -> bool:
    """Return whether a value is of the annotated type, items and members of it included."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return any(fits(value, arg) for arg in args)
    if origin is Literal:
        return value in args
    if origin in _LISTS:
        return type(value) is list and all(fits(item, args[0]) for item in _items(value))
    if origin in _MAPS:
        return type(value) is dict and all(fits(item, args[1]) for item in _members(value))
    if hint is Any or hint is None:
        return hint is Any or value is None
    return type(value) is hint


def argument(value: Any, hint: Any) -> Any:
    """The Python value of the annotated type for a JSON value; TypeError when there is none."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return _first(value, args)
    if origin in _LISTS:
        return [argument(item, args[0]) for item in _typed(value, list, hint)]
    if origin in _MAPS:
        members = _typed(value, dict, hint)
        return {key: argument(item, args[1]) for key, item in members.items()}
    if hasattr(hint, "from_dict"):
        return hint.from_dict(_typed(value, dict, hint))
    return _scalar(value, hint)


def _scalar(value: Any, hint: Any) -> Any:
    readers: dict[Any, Any] = {
        dt.datetime: dt.datetime.fromisoformat,
        dt.date: dt.date.fromisoformat,
        uuid.UUID: uuid.UUID,
        float: float,
    }
    if hint is Any or (get_origin(hint) is Literal and value in get_args(hint)):
        return value
    try:
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return hint(value)
        if hint in readers:
            return readers[hint](value)
    except (ValueError, AttributeError) as error:
        raise TypeError(f"{value!r} for {hint}") from error
    return _typed(value, hint, hint)


def _first(value: Any, hints: tuple[Any, ...]) -> Any:
    """The value in the first type that takes it, the narrower types before plain text."""
    for hint in sorted(hints, key=lambda hint: hint in {str, Any}):
        try:
            return argument(value, hint)
        except TypeError:
            continue
    raise TypeError(f"{value!r} for any of {hints}")


def _typed(value: Any, kind: Any, hint: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{value!r} for {hint}")
    return value


def _items(value: Any) -> list[Any]:
    return list(value)


def _members(value: Any) -> list[Any]:
    return list(value.values())
