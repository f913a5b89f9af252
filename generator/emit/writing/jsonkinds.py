"""The kinds of JSON value, and of text, that a type's values come as."""

from __future__ import annotations

import itertools

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
from generator.emit.writing.typecode import TypeCode

_TEXT_KINDS: dict[str, tuple[str, ...]] = {"string": ("token",), "array": (), "object": ()}


def json_kind(code: TypeCode, kind: Type) -> str:
    """Return the JSON type of values of a type that is no union."""
    match kind:
        case Scalar(kind="int"):
            return "integer"
        case Scalar(kind="float"):
            return "number"
        case Scalar(kind="bool"):
            return "boolean"
        case Scalar(kind="none"):
            return "null"
        case Scalar(kind="any"):
            return "any"
        case ListOf():
            return "array"
        case MapOf() | ModelRef() | AliasRef() | OneOf():
            return "object"
        case EnumRef(enum=name):
            return "string" if code.enums[name].base == "str" else "integer"
        case Constant(value=bool()):
            return "boolean"
        case Constant(value=int()):
            return "integer"
        case _:
            return "string"


def text_kinds(code: TypeCode, kind: Type) -> tuple[str, ...]:
    """Return what a text may stand for to be a value of a type; empty if it is an object or list.

    These are the runtime's `TextKind`.
    """
    match kind:
        case Scalar(kind="str"):
            return ("string",)
        case Scalar(kind="any"):
            return ("boolean", "integer", "number", "string")
        case Nullable(of=inner):
            found = text_kinds(code, inner)
            return ("null", *found) if found else ()
        case OneOf(members=members):
            each = [text_kinds(code, member) for member in members]
            return tuple(dict.fromkeys(itertools.chain(*each))) if all(each) else ()
        case AliasRef(alias=name):
            return text_kinds(code, code.aliases[name].type)
        case _:
            plain = json_kind(code, kind)
            return _TEXT_KINDS.get(plain, (plain,))
