"""Checks as source: the statements that refuse a value that must not be sent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from generator.describe.kinds import (
    AliasRef,
    Constant,
    Constraints,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)
from generator.emit.writing.text import literal
from generator.emit.writing.typecode import TypeCode

_LOOP = re.compile(r"_item\d+$")
_INSIDE = 'f"{at}"'
_CHECKED = ("str", "int", "float", "bool", "datetime", "date")
_MORE = ("float", "datetime", "date")
"""Scalars whose checks ask for more than a class."""


def checks(code: TypeCode, kind: Type, value: str, at: str, depth: int = 0) -> list[str]:
    """Return the statements that refuse a wrong `value`; `at` is the inside of an f-string.

    A digit right after a letter keeps the names of loops apart from those of arguments.
    """
    where = _where(at)
    match kind:
        case Scalar():
            return _check_scalar(code, kind, value, where)
        case ListOf(item=item, constraints=constraints):
            each, index = _loop_name(value, "item", depth), f"index{depth + 1}"
            inner = checks(code, item, each, f"{at}[{{{index}}}]", depth + 1)
            loop = f"for {index}, {each} in enumerate({value}):"
            return [
                f"{_check(code, 'list')}({value}, {where}{_keywords(constraints)})",
                *_block(loop, inner),
            ]
        case MapOf(value=item, constraints=constraints):
            each, key = _loop_name(value, "value", depth), f"key{depth + 1}"
            inner = checks(code, item, each, f"{at}[{{{key}!r}}]", depth + 1)
            return [
                f"{_check(code, 'map')}({value}, {where}{_keywords(constraints)})",
                *_block(f"for {key}, {each} in {value}.items():", inner),
            ]
        case ModelRef():
            return [f"{_check(code, 'model')}({value}, {code.annotation(kind)}, {where})"]
        case AliasRef(alias=name):
            function = code.function_of(name, "check")
            return [f"{_check(code, 'named')}({value}, {function}, {where})"]
        case EnumRef():
            return [_check_enum(code, [kind], value, at)]
        case Constant(value=constant):
            return [f"{_check(code, 'literal')}({value}, {where}, {literal(constant)})"]
        case Nullable(of=inner):
            return _block(f"if {value} is not None:", checks(code, inner, value, at, depth))
        case OneOf():
            return _check_union(code, kind, value, at, depth)


def _check_scalar(code: TypeCode, kind: Scalar, value: str, where: str) -> list[str]:
    if kind.kind == "any":
        return []
    if kind.kind == "none":
        return [f"{_check(code, 'literal')}({value}, {where}, None)"]
    if kind.kind in _CHECKED:
        return [f"{_check(code, kind.kind)}({value}, {where}{_keywords(kind.constraints)})"]
    expected = code.annotation(kind).replace(" | ", ", ")
    return [f"{_check(code, 'type')}({value}, {where}, {expected})"]


def _check_union(code: TypeCode, kind: OneOf, value: str, at: str, depth: int) -> list[str]:
    """Return the checks of a union: by what class a value has, where that tells members apart."""
    classes: dict[str, list[Type]] = {}
    leaves = _leaves(code, kind)
    if Scalar("any") in leaves:
        return []
    if any(isinstance(each, EnumRef) for each in leaves) and all(
        isinstance(each, EnumRef | Constant) for each in leaves
    ):
        return [_check_enum(code, leaves, value, at)]
    for leaf in leaves:
        if leaf != Scalar("none"):
            classes.setdefault(_runtime_class(code, leaf), []).append(leaf)
    if "int" in classes and "float, int" in classes:  # an integer is a number, too
        numbers = [*classes.pop("int"), *classes["float, int"]]
        classes["float, int"] = sorted(numbers, key=leaves.index)
    unknown = {} if "dict" in classes else _unknown_tags(code, kind)
    named = ", ".join([*classes, *(["dict"] if unknown else [])])
    lines = [f"{_check(code, 'type')}({value}, {_where(at)}, {named})"]
    for name, alike in classes.items():
        inner = _check_alike(code, alike, value, at, depth)
        lines += inner if named == name else _block(_head(name, value, classes), inner)
    for tag, tags in unknown.items():
        call = f"{_several(code, 'unknown_tag')}({value}, {_where(at)}, {literal(tag)}, {tags})"
        lines += _block(f"if isinstance({value}, dict):", [call])
    return _block(f"if {value} is not None:", lines) if Scalar("none") in leaves else lines


def _leaves(code: TypeCode, kind: Type) -> list[Type]:
    """Return the types that a value of a union can have, none of them a union."""
    match kind:
        case OneOf(members=members):
            return list(dict.fromkeys(leaf for each in members for leaf in _leaves(code, each)))
        case Nullable(of=inner):
            return [*_leaves(code, inner), Scalar("none")]
        case AliasRef(alias=name) if isinstance(code.aliases[name].type, OneOf | Nullable):
            return _leaves(code, code.aliases[name].type)
        case _:
            return [kind]


def _unknown_tags(code: TypeCode, kind: Type) -> dict[str, str]:
    """Return the property that names the class of an object, with the values that are known."""
    match kind:
        case OneOf(tag=tag, tagged=tagged, open=True):
            return {tag: ", ".join(literal(value) for value, _ in tagged)}
        case OneOf(members=members):
            return {
                tag: known for each in members for tag, known in _unknown_tags(code, each).items()
            }
        case Nullable(of=inner):
            return _unknown_tags(code, inner)
        case AliasRef(alias=name):
            return _unknown_tags(code, code.aliases[name].type)
        case _:
            return {}


def _head(name: str, value: str, classes: Collection[str]) -> str:
    """Return the condition under which a value has a class, and not one that counts as it."""
    if "int" in name and {*classes} == {name, "bool"}:  # to be no boolean is enough, then
        return f"if not isinstance({value}, bool):"
    head = f"if isinstance({value}, {name.replace(', ', ' | ')})"
    if "int" in name and "bool" in classes:
        head += f" and not isinstance({value}, bool)"
    if name == "dt.date" and {*classes} == {name, "dt.datetime"}:  # nor is it asked for a day, then
        return f"if not isinstance({value}, dt.datetime):"
    if name == "dt.date" and "dt.datetime" in classes:
        head += f" and not isinstance({value}, dt.datetime)"
    return f"{head}:"


def _check_alike(code: TypeCode, members: list[Type], value: str, at: str, depth: int) -> list[str]:
    """Return the checks of a value whose class only these members of a union have."""
    constants = [literal(each.value) for each in members if isinstance(each, Constant)]
    if len(constants) == len(members):
        return [f"{_check(code, 'literal')}({value}, {_where(at)}, {', '.join(constants)})"]
    if all(isinstance(each, EnumRef | Constant) for each in members):
        return [_check_enum(code, members, value, at)]
    if len(members) == 1:
        plain = _is_plain(members[0])
        return [] if plain else checks(code, members[0], value, at, depth)
    floats = any(isinstance(each, Scalar) and each.kind == "float" for each in members)
    if any(_is_plain(each) for each in members) and not floats:
        return []
    fitting = ", ".join(_checker(code, each, floats=floats) for each in members)
    return [f"{_several(code, 'any_of')}({value}, {_where(at)}, {fitting})"]


def _is_plain(kind: Type) -> bool:
    """Return True if a value is right as soon as it has the class."""
    return isinstance(kind, Scalar) and not kind.constraints and kind.kind not in _MORE


def _checker(code: TypeCode, kind: Type, *, floats: bool = False) -> str:
    """Return the expression of a function that checks a value: of its value and its name.

    If it may be one of `floats` instead, an integer may be one in form.
    """
    match kind:
        case Scalar(kind="int", constraints=constraints) if floats:
            check = _several(code, "whole")
            more = _keywords(constraints)
            return f"lambda value, at: {check}(value, at{more})" if more else check
        case ListOf(item=item, constraints=constraints):
            more = f", {_checker(code, item)}{_keywords(constraints)}"
            return f"lambda value, at: {_several(code, 'items')}(value, at{more})"
        case MapOf(value=item, constraints=constraints):
            more = f", {_checker(code, item)}{_keywords(constraints)}"
            return f"lambda value, at: {_several(code, 'members')}(value, at{more})"
        case Nullable(of=inner):
            null = f"{_checker(code, Scalar('none'))}, {_checker(code, inner)}"
            return f"lambda value, at: {_several(code, 'any_of')}(value, at, {null})"
        case OneOf(members=members):
            fitting = ", ".join(_checker(code, each) for each in members)
            return f"lambda value, at: {_several(code, 'any_of')}(value, at, {fitting})"
        case Scalar(kind="any"):
            return "lambda value, at: None"
        case _:
            (line,) = checks(code, kind, "value", "{at}")
            call = line.replace(_INSIDE, "at")
            plain = call.removesuffix("(value, at)")
            return plain if plain != call else f"lambda value, at: {call}"


def _runtime_class(code: TypeCode, kind: Type) -> str:
    match kind:
        case ListOf():
            return "list"
        case MapOf():
            return "dict"
        case EnumRef(enum=name):
            return code.enums[name].base
        case Constant(value=value):
            return type(value).__name__
        case AliasRef(alias=name):
            return _runtime_class(code, code.aliases[name].type)
        case Scalar(kind="float"):
            return "float, int"
        case _:
            return code.annotation(kind).replace(" | ", ", ")


def _where(at: str) -> str:
    return f'f"{at}"' if "{" in at else f'"{at}"'


def _check(code: TypeCode, name: str) -> str:
    return code.imports.runtime("values.checks", f"check_{name}")


def _check_enum(code: TypeCode, listed: Iterable[Type], value: str, at: str) -> str:
    """Return the check of a value that an enum or a constant lists."""
    shown: list[str] = []
    for each in listed:
        if isinstance(each, EnumRef):
            shown.append(code.class_of(code.enums[each.enum].module, each.enum))
        elif isinstance(each, Constant):
            shown.append(literal(each.value))
    function = code.imports.runtime("values.enum_checks", "check_enum")
    return f"{function}({value}, {_where(at)}, {', '.join(shown)})"


def _several(code: TypeCode, name: str) -> str:
    return code.imports.runtime("values.union_checks", f"check_{name}")


def _loop_name(value: str, kind: str, depth: int) -> str:
    """Return a variable for the items of `value`, of its own: checkers give a variable one type."""
    root = _LOOP.sub("", value.removeprefix("self."))
    return f"{root}_{kind}{depth + 1}"


def _keywords(constraints: Constraints) -> str:
    return "".join(f", {name}={literal(value)}" for name, value in constraints)


def _block(head: str, body: list[str]) -> list[str]:
    return [head, *(f"    {line}" for line in body)] if body else []
