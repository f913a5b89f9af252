"""Write a module of the names in `connect`'s signatures, which imports each when it is used."""

from __future__ import annotations

import ast

from generator.faces.imports import Imports
from generator.faces.rendering import rendered

MODULE = "hints"
"""Name of the module, and of what the signatures reach it by."""


def hints_module(imports: Imports) -> str:
    """Write `_faces/hints.py`.

    Args:
        imports: The names that it has.

    """
    return rendered("hints", imports=imports.code(), homes=sorted(imports.homes().items()))


def qualified(parameter: str, imports: Imports) -> str:
    """Let a parameter's annotation reach its names through the module.

    Args:
        parameter: Source of the parameter: `name: annotation = default`.
        imports: The names that the module has.

    """
    written = ast.parse(parameter)
    for each in written.body:
        if isinstance(each, ast.AnnAssign):
            each.annotation = _Qualifying(frozenset(imports.homes())).visit(each.annotation)
    return ast.unparse(written)


class _Qualifying(ast.NodeTransformer):
    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._names:
            return node
        return ast.Attribute(ast.Name(MODULE, ast.Load()), node.id, ast.Load())
