"""Narrow the values of variables by the tests in which they stand."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from generator.faces.values import (
    Atom,
    Class,
    ClientClass,
    External,
    Instance,
    Model,
    Plain,
    Unknown,
    Value,
    one,
)

Evaluate = Callable[[ast.expr], Value]


def narrowed(test: ast.expr, value: Evaluate, *, truth: bool) -> dict[str, Value]:
    """Find the values of variables where a test is true, or where it is not.

    Args:
        test: The test.
        value: Gives what an expression in it may be.
        truth: What the test gave.

    """
    return dict(_narrowed(test, value, truth))


def _narrowed(test: ast.expr, value: Evaluate, truth: bool) -> Iterator[tuple[str, Value]]:  # noqa: FBT001
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield from _narrowed(inner, value, not truth)
        case ast.BoolOp(op=op, values=parts) if isinstance(op, ast.And) is truth:
            for part in parts:
                yield from _narrowed(part, value, truth)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name) as subject, kinds]):
            wanted = {atom for node in _each(kinds) for atom in value(node)}
            yield name, _kept(value(subject), wanted, truth)
        case _:
            pass


def _each(kinds: ast.expr) -> Iterator[ast.expr]:
    match kinds:
        case ast.Tuple(elts=items):
            for each in items:
                yield from _each(each)
        case ast.BinOp(left=left, right=right):
            yield from _each(left)
            yield from _each(right)
        case _:
            yield kinds


def _kept(value: Value, kinds: set[Atom], truth: bool) -> Value:  # noqa: FBT001
    models = {atom.name for atom in kinds if isinstance(atom, ClientClass)}
    classes = {atom.node for atom in kinds if isinstance(atom, Class)}
    others = any(isinstance(atom, External | Plain | Unknown) for atom in kinds)
    found: set[Atom] = set()
    for atom in value:
        match atom:
            case Unknown() if truth and models and not others:
                found |= {Model(name) for name in models}
            case Model(name=name):
                found |= one(atom) if (name in models) is truth else frozenset()
            case Instance(kind=kind):
                found |= (
                    one(atom) if not classes or (kind.node in classes) is truth else frozenset()
                )
            case Plain():
                found |= one(atom) if others or not truth else frozenset()
            case _:
                found.add(atom)
    return frozenset(found)
