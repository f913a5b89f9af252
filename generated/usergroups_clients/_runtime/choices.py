# Generated from generator/templates/_runtime; do not edit.
"""Readers that choose: among the values of an enum, or among several shapes."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from enum import Enum, IntEnum, StrEnum
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast, overload

from attrs import frozen

from .errors import InvalidResponse
from .scalars import read_int, read_str
from .unset import UNSET
from .values import Issue, Issues, Path, Reader, mismatch

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")

Kind: TypeAlias = Literal[
    "object", "array", "string", "integer", "number", "boolean", "null", "any"
]
_MOST_PROBES: Final = 3


@overload
def open_enum(kind: type[S]) -> Reader[S | str]: ...
@overload
def open_enum(kind: type[N]) -> Reader[N | int]: ...
def open_enum(kind: type[StrEnum | IntEnum]) -> Reader[Any]:
    """Return the reader of an enum's value; one it does not list arrives as it is."""
    known = _members_by_value(kind)
    read = read_str if issubclass(kind, StrEnum) else read_int

    def read_enum(value: object, at: Path, issues: Issues) -> object:
        plain = read(value, at, issues)
        return known.get(plain, plain)

    return read_enum


@functools.cache
def _members_by_value(kind: type[Enum]) -> Mapping[object, Enum]:
    return {member.value: member for member in kind}


def literal(*values: T) -> Reader[T]:
    """Return the reader of a value that is one of these, type and all."""
    expected = " or ".join(map(repr, values))

    def read_literal(value: object, at: Path, issues: Issues) -> T:
        for one in values:
            if type(one) is type(value) and one == value:
                return one
        raise mismatch(value, expected, at)

    return read_literal


@frozen
class Case(Generic[T_co]):
    """One shape that a value may have."""

    reader: Reader[T_co]
    kind: Kind = "object"
    required: frozenset[str] = frozenset()
    """The names an object of this shape cannot be without."""
    known: frozenset[str] = frozenset()
    """The names this shape has a place for."""


class _Probe(list[Issue]):
    """The issues of one try; counts how many tries it stands inside of."""

    __slots__ = ("depth",)

    def __init__(self, around: Issues) -> None:
        super().__init__()
        self.depth: int = around.depth + 1 if isinstance(around, _Probe) else 1


@overload
def union(one: Case[A], /) -> Reader[A]: ...
@overload
def union(one: Case[A], two: Case[B], /) -> Reader[A | B]: ...
@overload
def union(one: Case[A], two: Case[B], three: Case[C], /) -> Reader[A | B | C]: ...
@overload
def union(
    one: Case[A], two: Case[B], three: Case[C], four: Case[D], /
) -> Reader[A | B | C | D]: ...
@overload
def union(
    one: Case[A], two: Case[B], three: Case[C], four: Case[D], five: Case[E], /
) -> Reader[A | B | C | D | E]: ...
@overload
def union(*cases: Case[Any]) -> Reader[Any]: ...
def union(*cases: Case[Any]) -> Reader[Any]:
    """Return the reader of a value of any of these shapes: the one that fits best, else first.

    An object fits the shapes whose required names it has; of those that read, the one with the
    fewest issues, then the fewest unknown names.
    """
    expected = " or ".join(dict.fromkeys(_WORDS[case.kind] for case in cases))

    def read_union(value: object, at: Path, issues: Issues) -> Any:
        fitting = _by_shape(value, cases)
        if not fitting:
            raise mismatch(value, expected if _other_kind(value, cases) else _NO_SHAPE, at)
        if len(fitting) == 1 or (isinstance(issues, _Probe) and issues.depth >= _MOST_PROBES):
            # Trying every shape at every level of a deep value would take exponential time.
            return fitting[0].reader(value, at, issues)
        return _best(value, fitting, at, issues)

    return read_union


_NO_SHAPE: Final = "an object of a known shape"
_WORDS: Mapping[Kind, str] = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
    "any": "a value",
}


def _best(value: object, cases: Iterable[Case[Any]], at: Path, issues: Issues) -> Any:
    """Return what the best of the cases reads; the first error if none of them can."""
    best: tuple[Any, _Probe] | None = None
    fault: InvalidResponse | None = None
    for case in cases:
        probe = _Probe(issues)
        try:
            read = case.reader(value, at, probe)
        except InvalidResponse as error:
            fault = fault or error
            continue
        if best is None or len(probe) < len(best[1]):
            best = read, probe
        if not probe:
            break
    if best is not None:
        issues.extend(best[1])
        return best[0]
    raise fault or mismatch(value, _NO_SHAPE, at)


def _by_shape(value: object, cases: Iterable[Case[Any]]) -> list[Case[Any]]:
    """Return the cases that fit by JSON type and names, fewest unknown names first."""
    kinds = _kinds(value)
    fitting = [case for case in cases if case.kind in kinds]
    if len(fitting) < 2 or not isinstance(value, dict):
        # With one case left, its own error says more than that none fits.
        return fitting
    names = frozenset(cast("dict[str, object]", value))
    complete = [case for case in fitting if case.required <= names]
    return sorted(complete, key=lambda case: len(names - case.known))


def _other_kind(value: object, cases: Iterable[Case[Any]]) -> bool:
    kinds = _kinds(value)
    return not any(case.kind in kinds for case in cases)


def _kinds(value: object) -> tuple[Kind, ...]:
    """Return the kinds of case that a JSON value may be read by."""
    if isinstance(value, float) and value.is_integer():
        return ("number", "integer", "any")
    return _KINDS.get(type(value), ()) if value is not UNSET else ()


_KINDS: Mapping[type, tuple[Kind, ...]] = {
    dict: ("object", "any"),
    list: ("array", "any"),
    str: ("string", "any"),
    bool: ("boolean", "any"),
    int: ("integer", "number", "any"),
    float: ("number", "any"),
    type(None): ("null", "any"),
}


@overload
def discriminated(name: str, readers: Mapping[str, Reader[T]]) -> Reader[T]: ...
@overload
def discriminated(
    name: str, readers: Mapping[str, Reader[Any]], otherwise: Reader[T]
) -> Reader[T]: ...
def discriminated(
    name: str, readers: Mapping[str, Reader[Any]], otherwise: Reader[Any] | None = None
) -> Reader[Any]:
    """Return the reader of an object whose shape one of its members names.

    `otherwise` reads objects of other names; it reads every one of the shapes.
    """
    expected = "one of " + ", ".join(map(repr, readers))

    def read_discriminated(value: object, at: Path, issues: Issues) -> Any:
        if not isinstance(value, dict):
            raise mismatch(value, "an object", at)
        tag = cast("dict[str, object]", value).get(name, UNSET)
        reader = readers.get(tag, otherwise) if isinstance(tag, str) else otherwise
        if reader is None:
            raise mismatch(tag, expected, (at, name))
        return reader(cast("object", value), at, issues)

    return read_discriminated
