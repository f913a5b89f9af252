"""Checks as source: the statements that refuse a value that must not be sent."""

from __future__ import annotations

import re

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
from generator.emit.writing.readercode import alternatives
from generator.emit.writing.text import literal
from generator.emit.writing.typecode import TypeCode

_LOOP = re.compile(r"_item\d+$")
_CHECKED = ("str", "int", "float", "bool", "datetime", "date")


def checks(code: TypeCode, kind: Type, value: str, at: str, depth: int = 0) -> list[str]:
    """Return the statements that refuse a wrong `value`; `at` is the inside of an f-string.

    A digit right after a letter keeps the names of loops apart from those of arguments.
    """
    where = _where(at)
    match kind:
        case Scalar(kind="any" | "none"):
            return []
        case Scalar(kind=scalar, constraints=constraints) if scalar in _CHECKED:
            return [f"{_check(code, scalar)}({value}, {where}{_keywords(constraints)})"]
        case Scalar():
            expected = code.annotation(kind).replace(" | ", ", ")
            return [f"{_check(code, 'type')}({value}, {where}, {expected})"]
        case ListOf(item=item, constraints=constraints):
            each, index = _loop_name(value, depth), f"index{depth + 1}"
            inner = checks(code, item, each, f"{at}[{{{index}}}]", depth + 1)
            loop = f"for {index}, {each} in enumerate({value}):"
            return [
                f"{_check(code, 'list')}({value}, {where}{_keywords(constraints)})",
                *_block(loop, inner),
            ]
        case MapOf(value=item, constraints=constraints):
            each, key = _loop_name(value, depth), f"key{depth + 1}"
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
            return [f"{_check_enum(code)}({value}, {where}, {_listed(code, kind)})"]
        case Constant(value=constant):
            return [f"{_check(code, 'literal')}({value}, {where}, {literal(constant)})"]
        case Nullable(of=inner):
            return _block(f"if {value} is not None:", checks(code, inner, value, at, depth))
        case OneOf(members=members):
            return _check_union(code, members, value, at, depth)


def _check_union(
    code: TypeCode, members: tuple[Type, ...], value: str, at: str, depth: int
) -> list[str]:
    where = _where(at)
    classes: dict[str, list[Type]] = {}
    for member in alternatives(code, members):
        classes.setdefault(_runtime_class(code, member), []).append(member)
    if "object" in classes:
        return []
    lines = [f"{_check(code, 'type')}({value}, {where}, {', '.join(classes)})"]
    for name, alike in classes.items():
        inner = _check_alike(code, alike, value, at, depth)
        head = f"if isinstance({value}, {name.replace(', ', ' | ')})"
        if "int" in name and "bool" in classes:
            head += f" and not isinstance({value}, bool)"
        if name == "dt.date" and "dt.datetime" in classes:
            alone = len(classes) == 2  # then a value is one in any case, as type checkers know
            head = "if" if alone else f"{head} and"
            head += f" not isinstance({value}, dt.datetime)"
        lines += inner if len(classes) == 1 else _block(f"{head}:", inner)
    return lines


def _check_alike(code: TypeCode, members: list[Type], value: str, at: str, depth: int) -> list[str]:
    """Return the checks of a value whose class only these members of a union have."""
    constants = [literal(each.value) for each in members if isinstance(each, Constant)]
    if len(constants) == len(members):
        return [f"{_check(code, 'literal')}({value}, {_where(at)}, {', '.join(constants)})"]
    if all(isinstance(each, EnumRef | Constant) for each in members):
        listed = ", ".join(_listed(code, each) for each in members)
        return [f"{_check_enum(code)}({value}, {_where(at)}, {listed})"]
    match members:
        case [ModelRef() | ListOf() | MapOf() | Scalar(kind="datetime" | "date") as member]:
            return checks(code, member, value, at, depth)
        case [Scalar(constraints=constraints) as member] if constraints:
            return checks(code, member, value, at, depth)
        case _:
            return []


def _listed(code: TypeCode, kind: Type) -> str:
    """Write the class of an enum, or the value of a constant."""
    if isinstance(kind, EnumRef):
        return code.class_of(code.enums[kind.enum].module, kind.enum)
    return literal(kind.value) if isinstance(kind, Constant) else ""


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
        case Scalar(kind="any" | "none") | Nullable() | OneOf():
            return "object"
        case Scalar(kind="float"):
            return "float, int"
        case _:
            return code.annotation(kind).replace(" | ", ", ")


def _where(at: str) -> str:
    return f'f"{at}"' if "{" in at else f'"{at}"'


def _check(code: TypeCode, name: str) -> str:
    return code.imports.runtime("checks", f"check_{name}")


def _check_enum(code: TypeCode) -> str:
    return code.imports.runtime("enum_checks", "check_enum")


def _loop_name(value: str, depth: int) -> str:
    """Return a variable for the items of `value`, of its own: checkers give a variable one type."""
    root = _LOOP.sub("", value.removeprefix("self."))
    return f"{root}_item{depth + 1}"


def _keywords(constraints: Constraints) -> str:
    return "".join(f", {name}={literal(value)}" for name, value in constraints)


def _block(head: str, body: list[str]) -> list[str]:
    return [head, *(f"    {line}" for line in body)] if body else []
