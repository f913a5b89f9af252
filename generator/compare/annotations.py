"""Types as users read them in an annotation."""

from __future__ import annotations

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
    "any": "Any",
    "none": "None",
}
_MOST = 8


def spelled(kind: Type, names: Names) -> str:
    """Return a type as its annotation; of a long union, the first members."""
    parts = list(dict.fromkeys(_alternatives(kind, names)))
    more = [f"{len(parts) - _MOST} more"] if len(parts) > _MOST else []
    return " | ".join([*parts[:_MOST], *more])


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
            return [f"Literal[{quoted(value) if isinstance(value, str) else value!r}]"]
        case Nullable(of=inner):
            return [*_alternatives(inner, names), "None"]
        case OneOf(members=members):
            return [part for each in members for part in _alternatives(each, names)]
