"""JSON as the value that a method's parameter takes, issues told."""

from __future__ import annotations

import contextlib
import sys
import types
from typing import Any, Union, get_args, get_origin

from tests.building import read_with_issues
from tests.clients.annotations import argument

_UNIONS = (Union, types.UnionType)


def typed(value: Any, hint: Any, issues: list[Any], refused: type[Exception]) -> Any:
    """The value of an annotated type; `refused` is what models raise of JSON they cannot be."""
    if hasattr(hint, "from_dict"):
        made, found = read_with_issues(hint, value)
        issues += found
        return made
    if hasattr(hint, "__value__"):  # the name of a type that holds itself
        module = sys.modules[hint.__module__]
        name = hint.__module__.rpartition(".")[2]
        return getattr(module, f"read_as_{name}")(value, None, issues)
    origin, args = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return _first(value, args, issues, refused)
    if origin is list and isinstance(value, list):
        return [typed(each, args[0], issues, refused) for each in value]
    if origin is dict and isinstance(value, dict):
        return {name: typed(each, args[1], issues, refused) for name, each in value.items()}
    whole = hint is int and isinstance(value, float) and value.is_integer()
    return int(value) if whole else argument(value, hint)


def _first(value: Any, hints: tuple[Any, ...], issues: list[Any], refused: type[Exception]) -> Any:
    """The value in the type that takes it with the fewest remarks, as its author would choose."""
    taken: list[tuple[list[Any], Any]] = []
    for hint in hints:
        noted: list[Any] = []
        with contextlib.suppress(TypeError, refused):
            taken.append((noted, typed(value, hint, noted, refused)))
    if not taken:
        raise TypeError(f"{value!r} for any of {hints}")
    noted, made = min(taken, key=lambda pair: len(pair[0]))
    issues += noted
    return made
