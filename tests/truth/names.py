"""The types of a package, in the names by which a module outside of it imports them."""

from __future__ import annotations

import ast

from tests.truth.surface import Annotation


def spelled(kind: Annotation, imports: set[str], runtime: str) -> str:
    """Return a type as a caller writes it.

    Args:
        kind: The type, and the module that it stands in.
        imports: Where to add the imports that it needs; the models are `_models_`.
        runtime: The package that the runtime is in.

    """
    copied = ast.parse(ast.unparse(kind.node), mode="eval").body
    return ast.unparse(_Renamer(kind, imports, runtime).visit(copied))


class _Renamer(ast.NodeTransformer):
    """Turns the names of a type into those that the caller imports."""

    def __init__(self, kind: Annotation, imports: set[str], runtime: str) -> None:
        self._module = kind.module
        self._imports = imports
        self._runtime = runtime

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            self.visit_Name(node.value)
            return node
        self.generic_visit(node)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, str):
            return node
        found: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
        return found

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id in {"models", "_models"}:
            return _model(node.attr)
        self.generic_visit(node)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._module.defined:
            return _model(node.id)
        if node.id not in self._module.imports:
            return node
        home, name = self._module.imports[node.id]
        if not home.startswith("."):
            said = f"from {home} import {name}" if name else f"import {home}"
            self._imports.add(said if node.id == (name or home) else f"{said} as {node.id}")
            return node
        within = _absolute(home, self._module.path)
        if within.startswith("_runtime"):
            source = f"{self._runtime}{within.removeprefix('_runtime')}"
            self._imports.add(f"from {source} import {name} as {node.id}")
            return node
        return _model(name)


def _model(name: str) -> ast.expr:
    return ast.Attribute(ast.Name("_models_"), name)


def _absolute(home: str, path: str) -> str:
    """Return what a relative import means, from the root of the package."""
    level = len(home) - len(home.lstrip("."))
    folders = path.split("/")[:-1]
    kept = folders[: len(folders) - (level - 1)]
    return ".".join(filter(None, [*kept, home.lstrip(".")]))
