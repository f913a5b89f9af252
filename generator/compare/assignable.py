"""Decide if values of one type can stand where another is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen

from generator.compare.names import Names
from generator.describe.kinds import (
    AliasRef,
    Constant,
    EnumRef,
    ListOf,
    MapOf,
    Nullable,
    OneOf,
    Scalar,
    Type,
    is_json,
)

_NOTHING = Scalar("none")


def fits(narrow: Type, wide: Type, names: Names, *, read: bool) -> bool:
    """Return True if code for values of `wide` can deal with each value of `narrow`.

    A text alone is less than a member of an enumeration: it may be one that is not listed.
    """
    return _Fitting(names, read).fits(narrow, wide)


def checks(narrow: Type, wide: Type, names: Names, *, read: bool, exact: bool = False) -> bool:
    """Return True if type checkers, too, let each value of `narrow` stand for one of `wide`.

    They take no list or dict for one with other items, for what has it could put in others.

    Args:
        narrow: The type of the values.
        wide: The type that is wanted.
        names: What the names in both stand for.
        read: True if the values come, and are not sent.
        exact: True if the values are items of a list or a dict themselves.

    """
    fitting = _Fitting(names, read, invariant=True)
    return fitting.same(narrow, wide) if exact else fitting.fits(narrow, wide)


@frozen
class _Fitting:
    names: Names
    read: bool
    invariant: bool = False
    """True if items of lists and dicts have to be the same, as type checkers want it."""
    known: dict[tuple[Type, Type], bool] = field(factory=dict[tuple[Type, Type], bool])
    """Pairs with a name that may hold itself: they fit unless something else in them does not."""

    def fits(self, narrow: Type, wide: Type) -> bool:
        narrow, wide = bare(narrow), bare(wide)
        if narrow == wide:
            return True
        if not (isinstance(narrow, AliasRef) or isinstance(wide, AliasRef)):
            return self._open(narrow, wide)
        if (narrow, wide) not in self.known:
            self.known[narrow, wide] = True
            self.known[narrow, wide] = self._open(narrow, wide)
        return self.known[narrow, wide]

    def same(self, one: Type, other: Type) -> bool:
        """Return True if each fits where the other is wanted; `Any` does for type checkers."""
        if Scalar("any") in (bare(one), bare(other)):
            return True
        match one, other:
            case (ListOf(item=inner), ListOf(item=outer)) | (
                MapOf(value=inner),
                MapOf(value=outer),
            ):
                return self.same(inner, outer)
            case Nullable(of=inner), Nullable(of=outer):
                return self.same(inner, outer)
            case _:
                return self.fits(one, other) and self.fits(other, one)

    def _open(self, narrow: Type, wide: Type) -> bool:
        """Return every value of the one side, and some type of the other."""
        match narrow, wide:
            case AliasRef(alias=name), _:
                return self.fits(self.names.aliases[name], wide)
            case Nullable(of=inner), _:
                return all(self.fits(each, wide) for each in (_NOTHING, inner))
            case OneOf(members=members), _:
                return all(self.fits(each, wide) for each in members)
            case _, Nullable(of=inner):
                return narrow == _NOTHING or self.fits(narrow, inner)
            case _, AliasRef(alias=name):
                return self.fits(narrow, self.names.aliases[name])
            case _, OneOf(members=members):
                return any(self.fits(narrow, each) for each in members)
            case _:
                return self._closed(narrow, wide)

    def _closed(self, narrow: Type, wide: Type) -> bool:
        match narrow, wide:
            case _, Scalar(kind="any"):
                return is_json(narrow)
            case (ListOf(item=one), ListOf(item=other)) | (MapOf(value=one), MapOf(value=other)):
                return self.fits(one, other) and (not self.invariant or self.same(one, other))
            case Constant(value=value), EnumRef(enum=name):
                return value in self.names.values.get(name, ())
            case _, EnumRef():
                return False
            case _, Scalar(kind="float"):
                return self._plain(narrow) in ("int", "float")
            case _, Scalar(kind="file"):
                return not self.read and narrow == Scalar("bytes")
            case _, Scalar(kind="file_or_text"):
                return not self.read and self._plain(narrow) in ("file", "bytes", "str")
            case Scalar(kind="bytes" | "base64url"), Scalar(kind="bytes" | "base64url"):
                return True
            case _, Scalar(kind=kind):
                return self._plain(narrow) == kind
            case _:
                return False

    def _plain(self, kind: Type) -> str:
        match kind:
            case EnumRef(enum=name):
                return self.names.bases[name]
            case Constant(value=value):
                return type(value).__name__
            case Scalar(kind=scalar):
                return scalar
            case _:
                return ""


def bare(kind: Type) -> Type:
    """Return a type without its constraints, the members of a union in one order.

    An object of another tag, which an open union may hold, is a member as it is in annotations.
    """
    match kind:
        case Scalar():
            return Scalar(kind.kind)
        case ListOf(item=item):
            return ListOf(bare(item))
        case MapOf(value=value):
            return MapOf(bare(value))
        case Nullable(of=inner):
            return Nullable(bare(inner))
        case OneOf(members=members, open=plain):
            others = {MapOf(Scalar("any"))} if plain else set[Type]()
            return OneOf(tuple(sorted({bare(each) for each in members} | others, key=repr)))
        case _:
            return kind


def renamed(kind: Type, names: Mapping[str, str]) -> Type:
    """Return a type with other names for classes."""
    match kind:
        case ListOf(item=inner):
            return evolve(kind, item=renamed(inner, names))
        case MapOf(value=inner):
            return evolve(kind, value=renamed(inner, names))
        case Nullable(of=inner):
            return Nullable(renamed(inner, names))
        case OneOf(members=members):
            return evolve(
                kind,
                members=tuple(renamed(each, names) for each in members),
                tagged=tuple((tag, names.get(name, name)) for tag, name in kind.tagged),
                untagged=names.get(kind.untagged, kind.untagged),
            )
        case EnumRef(enum=name):
            return EnumRef(names.get(name, name))
        case AliasRef(alias=name):
            return AliasRef(names.get(name, name))
        case Scalar() | Constant():
            return kind
        case _:
            return evolve(kind, model=names.get(kind.model, kind.model))
