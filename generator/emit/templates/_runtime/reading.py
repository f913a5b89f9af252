"""Lenient reading: a reader takes a decoded JSON value and returns what it stands for.

It raises `InvalidResponse` if it cannot. An optional member that cannot be read is noted in
`issues` instead, keeps its raw value and reads as `UNSET`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from .choices import Case, Kind, known_enum, literal, open_enum, union
from .errors import InvalidResponse
from .formats import read_base64url, read_bytes, read_date, read_datetime, read_time, read_uuid
from .gaps import gapped_list, gapped_map
from .issues import At, Issue, Issues, Reader, kind_of, members, mismatch, pointer
from .scalars import read_any, read_bool, read_float, read_int, read_none, read_str
from .tags import discriminated
from .unset import UNSET, Unset

__all__ = [
    "At",
    "Case",
    "Issue",
    "Issues",
    "Kind",
    "Reader",
    "attempt",
    "discriminated",
    "kind_of",
    "known_enum",
    "list_of",
    "literal",
    "map_of",
    "members",
    "mismatch",
    "nullable",
    "open_enum",
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
    "union",
]

T = TypeVar("T")
K = TypeVar("K", int, str)

_LESS_DEEP = "a value nested less deeply"


def list_of(reader: Reader[T]) -> Reader[list[T]]:
    """Return the reader of an array of such values."""

    def read_list(value: object, at: At, issues: Issues) -> list[T]:
        if not isinstance(value, list):
            raise mismatch(value, "an array", at)
        items = cast("list[object]", value)
        gaps = _gaps(reader, enumerate(items), at, issues) if None in items else None
        if not gaps:
            return [reader(item, (at, index), issues) for index, item in enumerate(items)]
        kept = ((index, item) for index, item in enumerate(items) if index not in gaps)
        return gapped_list((reader(item, (at, index), issues) for index, item in kept), gaps)

    return read_list


def map_of(reader: Reader[T]) -> Reader[dict[str, T]]:
    """Return the reader of an object whose members are all such values."""

    def read_map(value: object, at: At, issues: Issues) -> dict[str, T]:
        named = cast("dict[str, object]", value) if type(value) is dict else members(value, at)
        gaps = _gaps(reader, named.items(), at, issues) if None in named.values() else None
        if not gaps:
            return {name: reader(item, (at, name), issues) for name, item in named.items()}
        kept = ((name, item) for name, item in named.items() if name not in gaps)
        return gapped_map({name: reader(item, (at, name), issues) for name, item in kept}, named)

    return read_map


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


def nullable(reader: Reader[T]) -> Reader[T | None]:
    """Return the reader of such a value or null."""

    def read_nullable(value: object, at: At, issues: Issues) -> T | None:
        return None if value is None else reader(value, at, issues)

    return read_nullable


def attempt(  # noqa: PLR0917 - straight-line models call it by position, for speed
    reader: Reader[T], value: object, rest: dict[str, Any], name: str, at: At, issues: Issues
) -> T | Unset:
    """Read an optional member already taken out of `rest`; put it back if it cannot be read."""
    before = len(issues)
    try:
        return reader(value, (at, name), issues)
    except (InvalidResponse, RecursionError) as error:
        issues[before:] = [_issue(error, value, (at, name))]
    rest[name] = value
    return UNSET


def optional(
    reader: Reader[T], rest: dict[str, Any], name: str, at: At, issues: Issues
) -> T | Unset:
    """Read an optional member out of `rest`, as `attempt` does, without the cost of its call."""
    value: object = rest.pop(name, UNSET)
    if value is UNSET:
        return UNSET
    before = len(issues)
    try:
        return reader(value, (at, name), issues)
    except (InvalidResponse, RecursionError) as error:
        issues[before:] = [_issue(error, value, (at, name))]
    rest[name] = value
    return UNSET


def _issue(error: InvalidResponse | RecursionError, value: object, at: At) -> Issue:
    if isinstance(error, InvalidResponse):
        return Issue(error.pointer, error.expected, error.found)
    return Issue(pointer(at), _LESS_DEEP, kind_of(value))


def required(reader: Reader[T], rest: dict[str, Any], name: str, at: At, issues: Issues) -> T:
    """Read a required member out of `rest`."""
    value = rest.pop(name, UNSET)
    if value is not UNSET:
        try:
            return reader(value, (at, name), issues)
        except RecursionError:
            expected = _LESS_DEEP
    else:
        expected = "a value"
    raise mismatch(value, expected, (at, name))
