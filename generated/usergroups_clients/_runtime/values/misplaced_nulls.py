# Generated from generator/emit/templates/_runtime; do not edit.
"""Keep nulls that have no place in a list or map, to be written back as they came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, overload

T = TypeVar("T")


class GappedList(list[Any]):
    """A list that nulls were left out of."""

    __slots__ = ("gaps", "kept")

    gaps: frozenset[int]
    """The indices of the nulls in what came."""
    kept: list[Any]
    """The items as they were read."""


class GappedMap(dict[str, Any]):
    """A map that nulls were left out of."""

    __slots__ = ("kept", "names")

    names: tuple[str, ...]
    """The names of what came, those of nulls too."""
    kept: dict[str, Any]
    """The members as they were read."""


def gapped_list(items: Iterable[T], gaps: frozenset[int]) -> list[T]:
    """Return a list that knows where nulls were."""
    made = GappedList(items)
    made.gaps = gaps
    made.kept = list(made)
    return made


def gapped_map(members: Mapping[str, T], names: Iterable[str]) -> dict[str, T]:
    """Return a map that knows which names came, those of nulls too."""
    made = GappedMap(members)
    made.names = tuple(names)
    made.kept = dict(made)
    return made


@overload
def as_it_came(value: object, written: list[Any]) -> list[Any]: ...
@overload
def as_it_came(value: object, written: dict[Any, Any]) -> dict[Any, Any]: ...
def as_it_came(value: object, written: Any) -> Any:
    """Return the JSON of a list or map, with its nulls if nobody changed it since it was read."""
    if type(value) is list or type(value) is dict:  # nearly always
        return written
    if isinstance(value, GappedMap) and value == value.kept:
        return {name: written.get(name) for name in value.names}
    if isinstance(value, GappedList) and value == value.kept:
        rest = iter(written)
        count = len(written) + len(value.gaps)
        return [None if index in value.gaps else next(rest) for index in range(count)]
    return written
