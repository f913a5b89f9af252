# Generated from generator/emit/templates/_runtime; do not edit.
"""Lenient reading: a reader takes a decoded JSON value and returns what it stands for.

It raises `InvalidResponse` if it cannot. An optional member that cannot be read is noted in
`issues` instead, keeps its raw value and reads as `UNSET`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from ..errors import InvalidResponse
from ..issues import OBJECT, At, Issue, Issues, Reader, kind_of, members, mismatch, pointer
from ..unset import UNSET, Unset
from .formats import read_base64url, read_bytes, read_date, read_datetime, read_time, read_uuid
from .gc_pause import MANY, without_collection
from .misplaced_nulls import gapped_list, gapped_map
from .scalars import read_any, read_bool, read_float, read_int, read_none, read_str

__all__ = [
    "OBJECT",
    "UNREADABLE",
    "At",
    "Issue",
    "Issues",
    "Reader",
    "attempt",
    "keep_unknown",
    "kind_of",
    "list_of",
    "map_of",
    "members",
    "mismatch",
    "nullable",
    "optional",
    "pointer",
    "read_any",
    "read_base64url",
    "read_bool",
    "read_bytes",
    "read_date",
    "read_datetime",
    "read_float",
    "read_int",
    "read_none",
    "read_str",
    "read_time",
    "read_uuid",
    "required",
    "unread",
]

T = TypeVar("T")
K = TypeVar("K", int, str)

UNREADABLE: Final = (InvalidResponse, RecursionError)
"""Raised by a reader that cannot read a value."""
_LESS_DEEP: Final = "a value nested less deeply"


def list_of(reader: Reader[T]) -> Reader[list[T]]:
    """Return the reader of an array of such values."""
    plain = _PLAIN.get(reader)

    def read_list(value: object, at: At, issues: Issues) -> list[T]:
        if not isinstance(value, list):
            raise mismatch(value, "an array", at)
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - no call of cast
        if plain is not None:
            for item in items:
                if type(item) is not plain:
                    break
            else:
                return items.copy()
        if len(items) >= MANY and gc.isenabled():
            with without_collection():
                return read_list(items, at, issues)
        if None in items:
            return _list_with_nulls(reader, items, at, issues)
        read: list[T] = []
        for index, item in enumerate(items):
            # Most lists are short, and a comprehension would be a call more.
            read.append(reader(item, (at, index), issues))
        return read

    return read_list


def map_of(reader: Reader[T]) -> Reader[dict[str, T]]:
    """Return the reader of an object whose members are all such values."""
    plain = _PLAIN.get(reader)

    def read_map(value: object, at: At, issues: Issues) -> dict[str, T]:
        named = members(value, at)
        if plain is not None:
            for item in named.values():
                if type(item) is not plain:
                    break
            else:
                return named.copy()
        if None in named.values():
            return _map_with_nulls(reader, named, at, issues)
        read: dict[str, T] = {}
        for name, item in named.items():
            read[name] = reader(item, (at, name), issues)
        return read

    return read_map


_PLAIN: Mapping[Reader[Any], type] = {read_str: str, read_int: int, read_bool: bool}
"""The class whose values a reader takes as they are."""


def _gaps(
    reader: Reader[Any], items: Iterable[tuple[K, object]], at: At, issues: Issues
) -> frozenset[K]:
    """Return the places of the nulls that a reader refuses, and note each."""
    found: list[K] = []
    for key, item in items:
        try:
            if item is None:
                reader(item, (at, key), [])
        except InvalidResponse as error:
            issues.append(_issue(error, item, (at, key)))
            found.append(key)
    return frozenset(found)


def _list_with_nulls(reader: Reader[T], items: list[Any], at: At, issues: Issues) -> list[T]:
    gaps = _gaps(reader, enumerate(items), at, issues)
    kept = ((index, item) for index, item in enumerate(items) if index not in gaps)
    read = [reader(item, (at, index), issues) for index, item in kept]
    return gapped_list(read, gaps) if gaps else read


def _map_with_nulls(
    reader: Reader[T], named: dict[str, Any], at: At, issues: Issues
) -> dict[str, T]:
    gaps = _gaps(reader, named.items(), at, issues)
    kept = ((name, item) for name, item in named.items() if name not in gaps)
    read = {name: reader(item, (at, name), issues) for name, item in kept}
    return gapped_map(read, named) if gaps else read


def nullable(reader: Reader[T]) -> Reader[T | None]:
    """Return the reader of such a value or null."""

    def read_nullable(value: object, at: At, issues: Issues) -> T | None:
        return None if value is None else reader(value, at, issues)

    return read_nullable


def attempt(  # noqa: PLR0917 - models call it by position, for speed
    reader: Reader[T], value: object, rest: dict[str, Any], name: str, at: At, issues: Issues
) -> T | Unset:
    """Read an optional member; put it into `rest`, with an issue, if it cannot be read."""
    try:
        return reader(value, (at, name), issues)
    except UNREADABLE as fault:
        return unread(fault, value, rest, name, at, issues)


def unread(  # noqa: PLR0917 - as `attempt`
    fault: InvalidResponse | RecursionError,
    value: object,
    rest: dict[str, Any],
    name: str,
    at: At,
    issues: Issues,
) -> Unset:
    """Put an optional member that cannot be read into `rest`, with an issue in place of its own."""
    if value is not UNSET:
        inside = f"{pointer((at, name))}/"
        while issues and issues[-1].pointer.startswith(inside):
            issues.pop()
        issues.append(_issue(fault, value, (at, name)))
        rest[name] = value
    return UNSET


def optional(  # noqa: PLR0917 - as `attempt`
    reader: Reader[T],
    given: Mapping[str, Any],
    rest: dict[str, Any],
    name: str,
    at: At,
    issues: Issues,
) -> T | Unset:
    """Read an optional member, if it is given, as `attempt` does."""
    return attempt(reader, given[name], rest, name, at, issues) if name in given else UNSET


def required(reader: Reader[T], given: Mapping[str, Any], name: str, at: At, issues: Issues) -> T:
    """Read a required member."""
    value = given.get(name, UNSET)
    if value is not UNSET:
        try:
            return reader(value, (at, name), issues)
        except RecursionError:
            expected = _LESS_DEEP
    else:
        expected = "a value"
    raise mismatch(value, expected, (at, name))


def keep_unknown(rest: dict[str, Any], given: Mapping[str, Any], known: frozenset[str]) -> None:
    """Put the members that no attribute is for into `rest`."""
    rest.update((name, given[name]) for name in given if name not in known)


def _issue(fault: InvalidResponse | RecursionError, value: object, at: At) -> Issue:
    if isinstance(fault, InvalidResponse):
        return Issue(fault.pointer, fault.expected, fault.found)
    return Issue(pointer(at), _LESS_DEEP, kind_of(value))
