"""Read the overlays' source: which operations, parameters and fields each verb stands on."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from attrs import field, frozen

import usergroups

OVERLAYS = Path(usergroups.__path__[0])


@frozen
class Uses:
    """The names of a generated client in a piece of source."""

    calls: set[str] = field(factory=set)
    """Operations, as in `calls.list_groups`."""
    given: set[str] = field(factory=set)
    """`operation.parameter` and `Class.field`, as in `models.GroupCreate(name=…)`."""
    members: set[str] = field(factory=set)
    """`Class.MEMBER` of whatever `models` has."""
    attributes: set[str] = field(factory=set)
    """The names of all attributes that are read."""


class Source:
    """The modules of one vendor, or those of its credentials."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.definitions: dict[str, list[ast.AST]] = {}
        self.classes: dict[str, ast.ClassDef] = {}
        for path in paths:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in _Qualified(tree).visit(tree).body:
                for name in _defined(node):
                    self.definitions.setdefault(name, []).append(node)
                if isinstance(node, ast.ClassDef):
                    self.classes[node.name] = node

    def of_everything(self) -> Uses:
        """Return what all of it uses."""
        uses = Uses()
        for nodes in self.definitions.values():
            for node in nodes:
                _collect(node, uses)
        return uses

    def of_method(self, class_name: str, method: str) -> Uses:
        """Return what a method uses, and every function that it leads to."""
        methods = {
            node.name: node
            for node in self.classes[class_name].body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        uses = Uses()
        seen: set[ast.AST] = set()
        waiting: list[ast.AST] = [methods[method]]
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            _collect(node, uses)
            for name, own in _references(node):
                waiting += [methods[name]] if own and name in methods else []
                waiting += [] if own else self.definitions.get(name, [])
        return uses


def of_vendor(vendor: str) -> Source:
    """The modules that hold a vendor's class and its verbs."""
    return Source([OVERLAYS / f"{vendor}.py", *sorted(OVERLAYS.glob(f"_{vendor}_*.py"))])


def of_credentials(vendor: str) -> Source:
    """The modules of a vendor's credentials, if it has any."""
    return Source(sorted((OVERLAYS / "_auth").glob(f"{vendor}*.py")))


class _Qualified(ast.NodeTransformer):
    """Writes what is imported from `….calls.x` or `….models.x` as `calls.x` and `models.x`.

    What is an attribute of another module, as in `itertools.count`, is taken out.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.owners = {
            name.name: match[1]
            for node in tree.body
            if isinstance(node, ast.ImportFrom)
            for match in [re.match(r"usergroups_clients\.\w+\.(calls|models)\b", node.module or "")]
            if match
            for name in node.names
        }
        self.modules = {
            name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names
        }

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id in self.modules:
            return ast.Constant(None)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        owner = self.owners.get(node.id)
        return node if owner is None else ast.Attribute(ast.Name(owner), node.id)


def _defined(node: ast.stmt) -> list[str]:
    """The names that a statement of a module defines."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


def _references(node: ast.AST) -> Iterator[tuple[str, bool]]:
    """The names that may lead on, and whether they are methods of the same class."""
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id, False
        elif (
            isinstance(each, ast.Attribute)
            and isinstance(each.value, ast.Name)
            and each.value.id not in {"calls", "models"}
        ):
            yield each.attr, each.value.id in {"self", "cls"}


def _collect(node: ast.AST, uses: Uses) -> None:
    for each in ast.walk(node):
        if isinstance(each, ast.Attribute):
            owner = each.value
            if isinstance(owner, ast.Name) and owner.id == "calls":
                uses.calls.add(each.attr)
            elif _is_model(owner):
                uses.members.add(f"{owner.attr}.{each.attr}")
            elif not _is_other(owner):
                uses.attributes.add(each.attr)
        elif isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute):
            called = each.func
            if isinstance(called.value, ast.Name) and called.value.id in {"calls", "models"}:
                uses.given.update(f"{called.attr}.{key.arg}" for key in each.keywords if key.arg)


def _is_other(node: ast.expr) -> bool:
    """Return whether this is something whose attributes are not those of a model."""
    if isinstance(node, ast.Attribute):
        return node.attr == "operation"
    return isinstance(node, ast.Name) and node.id in {"self", "cls", "models"}


def _is_model(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "models"
    )


def fields_read(vendor: str, uses: Uses) -> set[str]:
    """`Class.field` of each field that is read, of all classes that the answers lead to."""
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    classes = {
        name: {each.name: str(each.type) for each in attrs.fields(kind)}
        for name in package.models.__all__
        if attrs.has(kind := getattr(package.models, name))
    }
    waiting = {
        name
        for call in uses.calls
        for name in _words(inspect.signature(getattr(package.calls, call)).return_annotation)
    }
    seen: set[str] = set()
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in classes:
            continue
        seen.add(name)
        for attribute in uses.attributes & (classes[name].keys() - {"additional_properties"}):
            found.add(f"{name}.{attribute}")
            waiting.update(_words(classes[name][attribute]))
    return found


def _words(annotation: str) -> list[str]:
    return re.findall(r"\w+", annotation)


def environment(vendor: str) -> set[str]:
    """The environment variables that a vendor's modules name."""
    paths = [OVERLAYS / f"{vendor}.py", *sorted(OVERLAYS.glob(f"_{vendor}_*.py"))]
    return {
        node.value
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[A-Z]+(_[A-Z]+)+", node.value)
        and node.value.startswith(vendor.upper())
    }
