"""The modules of the overlays, each read and parsed once, and what their names stand for."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

from generator.errors import GeneratorError

PACKAGE = "usergroups"
Definition = (
    ast.FunctionDef
    | ast.AsyncFunctionDef
    | ast.ClassDef
    | ast.Assign
    | ast.AnnAssign
    | ast.Import
    | ast.ImportFrom
)


@frozen
class Module:
    """A parsed module."""

    file: Path
    tree: ast.Module
    definitions: dict[str, Definition]
    """The statement that gives each name of the module."""


@frozen
class Modules:
    """All modules of the package `usergroups`."""

    overlays: Path
    """The folder of the package."""
    known: dict[str, Module | None] = field(factory=dict[str, Module | None], repr=False)

    def find(self, name: str) -> Module | None:
        """Return a module by its import name; None if it is not one of the overlays."""
        if name not in self.known:
            self.known[name] = self._read(name)
        return self.known[name]

    def of_vendor(self, vendor: str) -> dict[str, Module]:
        """Return the modules of a vendor's folder by their import names, in one order."""
        names = [
            f"{PACKAGE}._vendors.{vendor}.{path.stem}"
            for path in sorted((self.overlays / "_vendors" / vendor).glob("*.py"))
            if path.stem != "__init__"
        ]
        return {name: module for name in names if (module := self.find(name)) is not None}

    def _read(self, name: str) -> Module | None:
        package, *parts = name.split(".")
        if package != PACKAGE:
            return None
        base = self.overlays.joinpath(*parts)
        for file in (base.with_suffix(".py"), base / "__init__.py"):
            if file.is_file() and (parts or file.name == "__init__.py"):
                return _parsed(file)
        return None


def _parsed(file: Path) -> Module:
    try:
        tree = parsed_text(file.read_text(encoding="utf-8"))
    except (SyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise GeneratorError(
            f"The module is broken: {error}", file=file, line=line, fix="Correct it."
        ) from None
    return Module(file, tree, dict(_definitions(tree.body)))


@functools.lru_cache(maxsize=256)
def parsed_text(text: str) -> ast.Module:
    """Parse the text of a module once for all vendors and faces; nobody changes the tree."""
    return ast.parse(text)


def _definitions(body: list[ast.stmt]) -> Iterator[tuple[str, Definition]]:
    for node in body:
        match node:
            case ast.If(body=then):
                yield from _definitions(then)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, node
            case ast.ClassDef(name=name):
                yield name, node
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                for each in names:
                    yield each.asname or each.name.partition(".")[0], node
            case _:
                pass


@functools.lru_cache(maxsize=4096)
def is_generator(node: ast.AST) -> bool:
    """Return True for a function that yields; functions inside do not count."""
    return _yields(node)


def _yields(node: ast.AST) -> bool:
    return any(
        isinstance(each, ast.Yield | ast.YieldFrom)
        or (
            not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            and _yields(each)
        )
        for each in ast.iter_child_nodes(node)
    )
