"""Readers as source: the expressions that turn JSON into values of a type.

A reader of a union chooses between several types, in an order that is not luck.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

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
    unlimited,
)
from generator.emit.writing.jsonkinds import json_kind
from generator.emit.writing.text import literal
from generator.emit.writing.typecode import TypeCode

_MOST_LISTED = 40
"""Values of an enum up to which they tell one class from another."""
_SCALARS = {"any": 9, "str": 8, "bytes": 7, "base64url": 7, "float": 5}


def reader_of(code: TypeCode, kind: Type) -> str:
    """Return the expression of a reader of this type."""
    match kind:
        case Scalar(kind="file" | "file_or_text" as scalar):
            return code.imports.runtime("files", f"read_{scalar}")
        case Scalar(kind=scalar):
            return _runtime(code, f"read_{scalar}")
        case ListOf(item=item):
            return f"{_runtime(code, 'list_of')}({reader_of(code, item)})"
        case MapOf(value=value):
            return f"{_runtime(code, 'map_of')}({reader_of(code, value)})"
        case ModelRef(model=name) | AliasRef(alias=name) | EnumRef(enum=name):
            return code.function_of(name, "read")
        case Constant(value=value):
            return f"{_runtime(code, 'literal')}({literal(value)})"
        case Nullable(of=inner):
            return f"{_runtime(code, 'nullable')}({reader_of(code, inner)})"
        case OneOf():
            return _union(code, kind)


_MODULES: Final = {
    "Case": "values.unions",
    "discriminated": "values.discriminators",
    "known_enum": "values.enums",
    "literal": "values.enums",
    "union": "values.unions",
}
"""The modules of readers that few types need, and that take long to import."""


def _runtime(code: TypeCode, name: str) -> str:
    return code.imports.runtime(_MODULES.get(name, "values.reading"), name)


def _union(code: TypeCode, kind: OneOf) -> str:
    """Return the expression of the reader of a union."""
    if not kind.tagged and not kind.shared:
        return _by_shape(code, kind.members)
    readers = ", ".join(
        f"{literal(tag)}: {reader_of(code, ModelRef(name))}" for tag, name in kind.tagged
    )
    other = ModelRef(kind.untagged) if kind.untagged else None
    otherwise = f"untagged={reader_of(code, other)}" if other else _by_shape(code, kind.members)
    name = _runtime(code, "discriminated")
    shared = f", shared={_names([*kind.shared])}" if kind.shared else ""
    unknown = ", plain=True" if kind.open else ""
    return f"{name}({literal(kind.tag)}, {{{readers}}}, {otherwise}{shared}{unknown})"


def alternatives(code: TypeCode, members: tuple[Type, ...]) -> list[Type]:
    """Return the members of a union, those of aliases and unions inside it among them."""
    found: list[Type] = []
    for member in members:
        inner = code.aliases[member.alias].type if isinstance(member, AliasRef) else member
        match inner:
            case OneOf(tag=tag, members=several) if tag and _are_classes(several):
                found.append(member)
            case OneOf(members=several):
                found += alternatives(code, several)
            case Nullable(of=one):
                found += alternatives(code, (one, Scalar("none")))
            case AliasRef():
                found += alternatives(code, (inner,))
            case _:
                found.append(unlimited(inner))
    return list(dict.fromkeys(found))


def _are_classes(members: tuple[Type, ...]) -> bool:
    return all(isinstance(each, ModelRef) for each in members)


def _by_shape(code: TypeCode, members: tuple[Type, ...]) -> str:
    leaves = alternatives(code, members)
    if len(leaves) == 1:
        return reader_of(code, leaves[0])
    alike = Counter(json_kind(code, each) for each in leaves)
    bare = {Scalar(each.kind) for each in leaves if isinstance(each, Scalar)}
    cases: list[tuple[tuple[int, ...], str]] = []
    for leaf in leaves:
        kind = json_kind(code, leaf)
        if isinstance(leaf, EnumRef) and alike[kind] > 1:
            # Its values are told from other texts first; any text at all is read as one later.
            name = code.enums[leaf.enum]
            known = _runtime(code, "known_enum")
            reader = f"{known}({code.class_of(name.module, name.name)})"
            cases.append(((1,), _case(code, reader, kind)))
        if isinstance(leaf, EnumRef) and Scalar("str") in bare:
            continue
        if alike[kind] > 1:
            cases.append((_rank(leaf), _shaped(code, leaf, leaves)))
        else:
            cases.append((_rank(leaf), _plain_case(code, leaf, kind)))
    ordered = [said for _, said in sorted(cases, key=lambda pair: pair[0])]
    return f"{_runtime(code, 'union')}({', '.join(ordered)})"


def _rank(kind: Type) -> tuple[int, ...]:
    """Rank a reader by how many other values it takes, too: those that take least go first."""
    match kind:
        case Scalar(kind=scalar):
            return (_SCALARS.get(scalar, 4),)
        case EnumRef():
            return (6,)
        case ListOf(item=inner):
            return (2, *_rank(inner))
        case MapOf(value=inner):
            return (3, *_rank(inner))
        case _:
            return (0,)


def _case(code: TypeCode, reader: str, kind: str, more: str = "") -> str:
    return f'{_runtime(code, "Case")}({reader}, "{kind}"{more})'


def _plain_case(code: TypeCode, leaf: Type, kind: str) -> str:
    """Return the case of a type that has the only case of its kind."""
    case = _case(code, reader_of(code, leaf), kind)
    annotated = (needs_annotation(leaf) or _holds_enum(leaf)) and not _holds_alias(leaf)
    return case.replace("(", f"[{code.annotation(leaf)}](", 1) if annotated else case


def holds_union(kind: Type) -> bool:
    """Return True if the reader of a type has cases, which are made once where they can be."""
    match kind:
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return holds_union(inner)
        case _:
            return isinstance(kind, OneOf)


def needs_annotation(kind: Type) -> bool:
    """Return True if type checkers infer another type from a type's reader than it gives.

    They widen a `Literal`, and take a discriminated reader for that of values without a tag.
    """
    match kind:
        case Constant():
            return True
        case ListOf(item=inner) | MapOf(value=inner):
            return _holds_enum(inner) or needs_annotation(inner)
        case Nullable(of=inner):
            return needs_annotation(inner)
        case OneOf(members=members, tagged=tagged):
            return bool(tagged) or any(needs_annotation(each) for each in members)
        case _:
            return False


def _holds_enum(kind: Type) -> bool:
    """Return True if a type has literals in it, which checkers widen in the case of a union."""
    match kind:
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return _holds_enum(inner)
        case OneOf(members=members):
            return any(_holds_enum(each) for each in members)
        case _:
            return isinstance(kind, EnumRef)


def _holds_alias(kind: Type) -> bool:
    """Return True if a type has an alias in it, which models' modules know in annotations alone."""
    match kind:
        case AliasRef():
            return True
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return _holds_alias(inner)
        case OneOf(members=members):
            return any(_holds_alias(each) for each in members)
        case _:
            return False


def _shaped(code: TypeCode, leaf: Type, leaves: list[Type]) -> str:
    """Return the case of a type, with what tells its values from those of others of its kind."""
    kind, reader = json_kind(code, leaf), reader_of(code, leaf)
    match leaf:
        case ModelRef(model=name):
            model = code.models[name]
            required = [each.wire for each in model.fields if each.required]
            more = f", required={_names(required)}" if required else ""
            more += f", known={_names([each.wire for each in model.fields])}"
            tags = _tags(code, name, [each.model for each in leaves if isinstance(each, ModelRef)])
            shown = ", ".join(f"{literal(wire)}: {_names(found)}" for wire, found in tags.items())
            more += f", tags={{{shown}}}" if tags else ""
            more += ", exact=True" if model.exact else ""
            return _case(code, reader, kind, more)
        case AliasRef(alias=name):
            return _case(code, reader, kind, _family(code, code.aliases[name].type))
        case ListOf(item=inner) | MapOf(value=inner):
            others = [
                each.item if isinstance(each, ListOf) else each.value
                for each in leaves
                if isinstance(each, ListOf | MapOf) and json_kind(code, each) == kind
            ]
            held = inner if isinstance(inner, ModelRef | ListOf | MapOf) else None
            more = f", item={_shaped(code, held, others)}" if held and len(others) > 1 else ""
            return _case(code, reader, kind, more)
        case _:
            return _plain_case(code, leaf, kind)


def _family(code: TypeCode, kind: Type) -> str:
    """Write the arguments of a case that tell the classes of a discriminated union from others."""
    if not isinstance(kind, OneOf):
        return ""
    models = [code.models[each.model] for each in kind.members if isinstance(each, ModelRef)]
    known = {each.wire for model in models for each in model.fields}
    tags = _names([*(tag for tag, _ in kind.tagged), *kind.shared])
    return f", known={_names([*known])}, tags={{{literal(kind.tag)}: {tags}}}"


def _tags(code: TypeCode, model: str, models: list[str]) -> dict[str, list[str | int]]:
    """Return the values that a class lists for properties which other classes have too."""
    known = Counter(each.wire for name in models for each in code.models[name].fields)
    found: dict[str, list[str | int]] = {}
    for each in code.models[model].fields:
        values = _listed(code, each.type)
        if known[each.wire] > 1 and 0 < len(values) <= _MOST_LISTED:
            found[each.wire] = values
    return found


def _listed(code: TypeCode, kind: Type) -> list[str | int]:
    match kind:
        case Constant(value=value):
            return [value]
        case EnumRef(enum=name):
            return [value for _, value in code.enums[name].members]
        case Nullable(of=inner):
            return _listed(code, inner)
        case _:
            return []


def _names(values: list[str] | list[str | int]) -> str:
    """Return a set of texts and numbers, in one order."""
    shown = ", ".join(literal(each) for each in sorted(values, key=lambda each: (str(each),)))
    return f"frozenset({{{shown}}})" if values else "frozenset[str]()"
