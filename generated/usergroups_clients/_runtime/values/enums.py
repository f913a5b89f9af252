# Generated from generator/emit/templates/_runtime; do not edit.
"""Read the values of an enum, and those that a document lists one by one."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from enum import Enum, IntEnum, StrEnum
from typing import Any, TypeVar, overload

from ..issues import At, Issues, Reader, mismatch
from ..unlisted import Unlisted, UnlistedInt
from .scalars import read_int, read_str

__all__ = ["Reader", "known_enum", "literal", "open_enum"]

T = TypeVar("T")
S = TypeVar("S", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)


@overload
def open_enum(kind: type[S]) -> Reader[S | Unlisted]: ...
@overload
def open_enum(kind: type[N]) -> Reader[N | UnlistedInt]: ...
@functools.cache
def open_enum(kind: type[StrEnum | IntEnum]) -> Reader[Any]:
    """Return the reader of an enum's value; one it does not list arrives marked as such."""
    known = _members_by_value(kind)
    of_texts = issubclass(kind, StrEnum)
    base, read = (str, read_str) if of_texts else (int, read_int)
    mark: Callable[[Any], object] = Unlisted if of_texts else UnlistedInt

    def read_enum(value: object, at: At, issues: Issues) -> object:
        plain = value if type(value) is base else read(value, at, issues)
        found = known.get(plain)
        return mark(plain) if found is None else found

    return read_enum


@overload
def known_enum(kind: type[S]) -> Reader[S]: ...
@overload
def known_enum(kind: type[N]) -> Reader[N]: ...
def known_enum(kind: type[StrEnum | IntEnum]) -> Reader[Any]:
    """Return the reader of a value that an enum lists."""
    known = _members_by_value(kind)
    expected = f"a known {kind.__name__}"

    def read_known(value: object, at: At, issues: Issues) -> object:
        found = known.get(value) if isinstance(value, str | int | float) else None
        if found is None or isinstance(value, bool):
            raise mismatch(value, expected, at)
        return found

    return read_known


@functools.cache
def _members_by_value(kind: type[Enum]) -> Mapping[object, Enum]:
    return {member.value: member for member in kind}


def literal(*values: T) -> Reader[T]:
    """Return the reader of a value that is one of these, type and all; `1.0` is the integer 1."""
    expected = " or ".join(map(repr, values))

    def read_literal(value: object, at: At, issues: Issues) -> T:
        plain = int(value) if isinstance(value, float) and value.is_integer() else value
        for one in values:
            if type(one) is type(plain) and one == plain:
                return one
        raise mismatch(value, expected, at)

    return read_literal
