"""Types as users read them in an annotation."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compare.finding import quoted
from generator.compare.names import Names
from generator.describe.kinds import (
    AliasRef,
    Constant,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)

_SCALARS = {
    "datetime": "dt.datetime",
    "date": "dt.date",
    "time": "dt.time",
    "uuid": "UUID",
    "file": "File | bytes",
    "file_or_text": "File | bytes | str",
    "base64url": "bytes",
    "any": "Any",
    "none": "None",
}
_MOST = 8


def spelled(kind: Type, names: Names) -> str:
    """Return a type as its annotation; of a long union, the first members."""
    parts = _parts(kind, names)
    more = [f"{len(parts) - _MOST} more"] if len(parts) > _MOST else []
    return " | ".join([*parts[:_MOST], *more])


def is_short(kind: Type, names: Names) -> bool:
    """Return True if no part of a type's annotation is left out."""
    return len(_parts(kind, names)) <= _MOST


def turned(old: Type, new: Type, before: Names, after: Names) -> str:
    """Say what a type became: of a long union, which members came and went."""
    was, now = _parts(old, before), _parts(new, after)
    kept = {*was} & {*now}
    if not kept or (is_short(old, before) and is_short(new, after)):
        return f"is now {spelled(new, after)}, was {spelled(old, before)}"
    came = listed([each for each in now if each not in kept])
    went = listed([each for each in was if each not in kept])
    said = [*([f"can be {came} now"] if came else []), *([f"is never {went} now"] if went else [])]
    return " and ".join(said) + f" ({len(now)} types, were {len(was)})"


def listed(parts: Sequence[str], most: int = _MOST) -> str:
    """Return names in a row: the first ones, and how many more there are."""
    more = f" and {len(parts) - most} more" if len(parts) > most else ""
    return ", ".join(parts[:most]) + more


def _parts(kind: Type, names: Names) -> list[str]:
    return list(dict.fromkeys(_alternatives(kind, names)))


def _alternatives(kind: Type, names: Names) -> list[str]:
    match kind:
        case Scalar(kind=scalar):
            return _SCALARS.get(scalar, scalar).split(" | ")
        case ListOf(item=item):
            return [f"list[{spelled(item, names)}]"]
        case MapOf(value=value):
            return [f"dict[str, {spelled(value, names)}]"]
        case ModelRef(model=name) | AliasRef(alias=name):
            return [name]
        case EnumRef(enum=name):
            return [names.likes.get(name, name)]
        case Constant(value=value):
            return [f"Literal[{quoted(value) if isinstance(value, str) else repr(value)}]"]
        case Nullable(of=inner):
            return [*_alternatives(inner, names), "None"]
        case OneOf(members=members, open=plain):
            every = (*members, MapOf(Scalar("any"))) if plain else members
            return [part for each in every for part in _alternatives(each, names)]
