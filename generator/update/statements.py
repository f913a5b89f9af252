"""Statements of generated modules, reduced to what a type checker says of those who use them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

_WORD: Final = re.compile(r"\w+")
_NOTHING: Final = ast.Constant(...)


def binds(statement: ast.stmt) -> set[str]:
    """Return the names that a statement of a module binds."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {statement.name}
        case ast.Assign():
            names = {node.id for each in statement.targets for node in _names(each)}
            # What a package does for its users at run time; it lists all of their names.
            return {each for each in names if not each.startswith("__")}
        case ast.AnnAssign():
            return {node.id for node in _names(statement.target)}
        case _:
            return set()


def used_by(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a statement uses, and the words of its texts: some are types."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from _WORD.findall(node.value)


def reduced(statement: ast.stmt, words: set[str]) -> ast.stmt:
    """Return a statement without what is no interface, or cannot be named with these words."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return _signature(statement)
        case ast.ClassDef():
            return _class(statement, words)
        case ast.AnnAssign() if not isinstance(statement.annotation, ast.Name):
            return ast.AnnAssign(statement.target, statement.annotation, _NOTHING, 1)
        case _:
            return statement


def _class(statement: ast.ClassDef, words: set[str]) -> ast.ClassDef:
    """Return a class without members of other names, but with all fields if users can make it."""
    made = statement.name in words
    body: list[ast.stmt] = []
    for each in statement.body:
        match each:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if each.name == "__init__":  # it says which attributes there are
                    body.append(each)
                elif each.name in words or each.name.startswith("__"):
                    body.append(_signature(each))
            case ast.AnnAssign(target=ast.Name(id=name)) if not made and name not in words:
                continue
            case ast.Expr(value=ast.Constant()):
                continue
            case _:
                body.append(each)
    return ast.ClassDef(
        name=statement.name,
        bases=statement.bases,
        keywords=statement.keywords,
        body=body or [ast.Pass()],
        decorator_list=statement.decorator_list,
    )


def _signature(
    function: ast.FunctionDef | ast.AsyncFunctionDef,
) -> ast.FunctionDef | ast.AsyncFunctionDef:
    kind = type(function)
    return kind(
        name=function.name,
        args=function.args,
        body=[ast.Expr(_NOTHING)],
        decorator_list=function.decorator_list,
        returns=function.returns,
        type_comment=None,
    )


def _names(target: ast.expr) -> Iterator[ast.Name]:
    return (node for node in ast.walk(target) if isinstance(node, ast.Name))
