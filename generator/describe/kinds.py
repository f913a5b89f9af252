"""The types that values of an API have, in terms of Python."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

ScalarKind = Literal[
    "str",
    "int",
    "float",
    "bool",
    "datetime",
    "date",
    "time",
    "uuid",
    "bytes",
    "base64url",
    "file",
    "file_or_text",
    "any",
    "none",
]
Constraints: TypeAlias = tuple[tuple[str, Any], ...]
"""Keyword arguments of the runtime's checks, in one order."""


@frozen
class Scalar:
    """A value that is no container: text, a number, a time, …."""

    kind: ScalarKind
    constraints: Constraints = ()


@frozen
class ListOf:
    """A list."""

    item: Type
    constraints: Constraints = ()


@frozen
class MapOf:
    """An object whose members all have one type, under any names."""

    value: Type
    constraints: Constraints = ()


@frozen
class ModelRef:
    """A class of the models."""

    model: str


@frozen
class EnumRef:
    """An enumeration, or a value that it does not list."""

    enum: str


@frozen
class AliasRef:
    """A type that has a name of its own: it holds itself, or is too long to repeat."""

    alias: str


@frozen
class Constant:
    """The one value that is allowed."""

    value: str | int | bool


@frozen
class Nullable:
    """A value or null."""

    of: Type


@frozen
class OneOf:
    """A value of one of several types."""

    members: tuple[Type, ...]
    tag: str = ""
    """The discriminating property, or "" if the shape decides."""
    tagged: tuple[tuple[str, str], ...] = ()
    """Tag value and class name."""
    shared: tuple[str, ...] = ()
    """The tag values that several of the classes have: the shape tells which."""
    untagged: str = ""
    """The class of values whose tag is none of these, or "" if the shape decides."""
    open: bool = False
    """True if an object with another tag is none of these classes, but plain JSON."""


Type: TypeAlias = (
    Scalar | ListOf | MapOf | ModelRef | EnumRef | AliasRef | Constant | Nullable | OneOf
)


def is_json(kind: Type) -> bool:
    """Return True if values of this type are JSON values already."""
    match kind:
        case Scalar(kind=scalar):
            return scalar in {"str", "int", "float", "bool", "any", "none", "file"}
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return is_json(inner)
        case OneOf(members=members):
            return all(is_json(each) for each in members)
        case EnumRef() | Constant():
            return True
        case ModelRef() | AliasRef():
            return False


def union_of(kinds: Iterable[Type]) -> Type:
    """Return the type of values that are of any of these types."""
    unique = list(dict.fromkeys(kinds))
    values = [each for each in unique if each != Scalar("none")]
    if not values:
        return Scalar("none")
    if Scalar("any") in values:
        return Scalar("any")
    union = values[0] if len(values) == 1 else OneOf(tuple(values))
    return (
        Nullable(union) if len(values) < len(unique) and not isinstance(union, Nullable) else union
    )


def unlimited(kind: Type) -> Type:
    """Return a type without its limits, which no answer is checked for."""
    match kind:
        case Scalar(kind=scalar):
            return Scalar(scalar)
        case ListOf(item=inner):
            return ListOf(unlimited(inner))
        case MapOf(value=inner):
            return MapOf(unlimited(inner))
        case Nullable(of=inner):
            return Nullable(unlimited(inner))
        case OneOf(members=members):
            return evolve(kind, members=tuple(dict.fromkeys(map(unlimited, members))))
        case _:
            return kind


def models_in(kind: Type) -> set[str]:
    """Return the names of classes and aliases that a type holds directly."""
    match kind:
        case ModelRef(model=name) | EnumRef(enum=name) | AliasRef(alias=name):
            return {name}
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return models_in(inner)
        case OneOf(members=members):
            return {name for member in members for name in models_in(member)}
        case _:
            return set()


def holds_union(kind: Type) -> bool:
    """Return True if a value of this type is, or has in it, one of several types."""
    match kind:
        case OneOf() | AliasRef():
            return True
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return holds_union(inner)
        case _:
            return False


def holds_file(kind: Type) -> bool:
    """Return True if a value of this type has files in it, outside of its classes."""
    return not _scalars(kind).isdisjoint(("file", "file_or_text"))


def holds_base64url(kind: Type) -> bool:
    """Return True if a value of this type has bytes in it that are written as base64url."""
    return "base64url" in _scalars(kind)


def _scalars(kind: Type) -> set[str]:
    match kind:
        case Scalar(kind=scalar):
            return {scalar}
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return _scalars(inner)
        case OneOf(members=members):
            return {scalar for each in members for scalar in _scalars(each)}
        case _:
            return set()
