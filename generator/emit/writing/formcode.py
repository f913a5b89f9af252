"""The fields of a form that comes as an answer: all are text, and mean more by their types."""

from __future__ import annotations

from collections.abc import Iterator

from generator.describe.kinds import (
    AliasRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)
from generator.emit.writing.jsonkinds import text_kinds
from generator.emit.writing.text import literal
from generator.emit.writing.typecode import TypeCode

_TEXT = ((), ("string",), ("token",), ("null", "string"))
"""Types whose readers take a text as it is."""


def form_fields(code: TypeCode, kind: Type) -> list[str]:
    """Return the arguments that say what fields may be besides text, and which are lists."""
    kinds: dict[str, tuple[str, ...]] = {}
    lists: set[str] = set()
    for name, stated in _members(code, kind):
        bare = stated.of if isinstance(stated, Nullable) else stated
        if isinstance(bare, ListOf):
            lists.add(name)
        value = bare.item if isinstance(bare, ListOf) else stated
        found = () if value == Scalar("any") else text_kinds(code, value)
        if found not in _TEXT:
            kinds[name] = found
    shown = ", ".join(f"{literal(name)}: {literal(kinds[name])}" for name in sorted(kinds))
    listed = ", ".join(literal(name) for name in sorted(lists))
    arguments = [f"{{{shown}}}", f"lists=frozenset({{{listed}}})"]
    return arguments if lists else arguments[:1] if kinds else []


def _members(code: TypeCode, kind: Type) -> Iterator[tuple[str, Type]]:
    """Yield the names and types of an object's members; `*` stands for all other names."""
    match kind:
        case ModelRef(model=name):
            yield from ((each.wire, each.type) for each in code.models[name].fields)
        case MapOf(value=value):
            yield "*", value
        case Nullable(of=inner):
            yield from _members(code, inner)
        case AliasRef(alias=name):
            yield from _members(code, code.aliases[name].type)
        case OneOf(members=members):
            for each in members:
                yield from _members(code, each)
        case _:
            pass
