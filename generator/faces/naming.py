"""Resolve the names and the annotations of the overlays' source."""

from __future__ import annotations

import ast
import builtins
import functools
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Final

from generator.faces import library
from generator.faces.client import Client, Location
from generator.faces.modules import PACKAGE, Definition, Modules
from generator.faces.values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    ClientClass,
    ClientModule,
    External,
    Function,
    Instance,
    Many,
    OperationOf,
    Plain,
    Returning,
    Scope,
    SourceModule,
    Value,
    is_vague,
    joined,
    one,
)

Variables = Mapping[str, Value]
"""Values of type variables, by name."""

_NO_VARIABLES: Final[Variables] = {}
_ANYTHING = frozenset({"Any", "object", "TypeVar", "Self", "type"})


class Naming(ABC):
    """Looks names up, and reads annotations."""

    def __init__(self, client: Client, modules: Modules, vendor: str) -> None:
        self.client = client
        self.modules = modules
        self._client_package = f"usergroups_clients.{vendor}"
        self._globals: dict[str, Scope] = {}
        self._pending: set[tuple[str, str]] = set()

    @abstractmethod
    def value(self, node: ast.expr, scope: Scope) -> Value:
        """Find the values that an expression may have."""

    def global_scope(self, module: str) -> Scope:
        """Return the scope of a module, whose names are looked up when they are needed."""
        if module not in self._globals:
            self._globals[module] = Scope(module)
        return self._globals[module]

    def at(self, node: ast.AST, scope: Scope) -> Location:
        """Return the location of a piece of source."""
        return Location(scope.module, getattr(node, "lineno", 0))

    def named(self, name: str, scope: Scope) -> Value:
        """Resolve a name in its scope."""
        inner: Scope | None = scope
        while inner is not None:
            if name in inner.variables:
                return inner.variables[name]
            inner = inner.parent
        return self.global_named(name, scope.module)

    def global_named(self, name: str, module: str) -> Value:
        """Resolve a name of a module; one of Python's own if the module has none."""
        scope = self.global_scope(module)
        if name in scope.variables:
            return scope.variables[name]
        found = self.modules.find(module)
        node = found.definitions.get(name) if found else None
        if node is None:
            return one(External(name)) if hasattr(builtins, name) else UNKNOWN
        if (module, name) in self._pending:
            return UNKNOWN
        self._pending.add((module, name))
        try:
            value = self.defined(name, node, scope)
        finally:
            self._pending.discard((module, name))
        scope.variables[name] = value
        return value

    def defined(self, name: str, node: Definition, scope: Scope) -> Value:
        """Find the value that a statement gives a name."""
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return one(Function(node, scope))
            case ast.ClassDef():
                return one(Class(node, scope))
            case ast.Assign(value=value):
                return self.value(value, scope)
            case ast.AnnAssign(value=value, annotation=annotation):
                found = NOTHING if value is None else self.value(value, scope)
                return self.completed(found, self.annotated(annotation, scope))
            case ast.Import():
                return self._module(name)
            case ast.ImportFrom(module=source, names=names):
                original = next(each.name for each in names if (each.asname or each.name) == name)
                return self._imported(source or "", original, self.at(node, scope))

    def _module(self, name: str) -> Value:
        return one(SourceModule(name) if self.modules.find(name) else External(name))

    def _imported(self, source: str, name: str, at: Location) -> Value:
        """Resolve `from source import name`."""
        if source == self._client_package and name == "calls":
            return one(ClientModule("calls"))
        if source == self._client_package and name == "models":
            return one(ClientModule("models"))
        client = re.fullmatch(rf"{self._client_package}\.(calls|models)(\.\w+)?", source)
        if client:
            kind = "calls" if client[1] == "calls" else "models"
            return self.of_client(kind, name, at)
        if source.partition(".")[0] != PACKAGE:
            return one(External(f"{source}.{name}"))
        if self.modules.find(f"{source}.{name}"):
            return one(SourceModule(f"{source}.{name}"))
        module = self.modules.find(source)
        if module is None or name not in module.definitions:
            return one(External(f"{source}.{name}"))
        return self.global_named(name, source)

    def of_client(self, module: str, name: str, at: Location) -> Value:
        """Resolve an attribute of `calls` or `models`."""
        if module == "calls":
            return one(OperationOf(name))
        return one(ClientClass(name)) if self.client.class_used(name, at) else PLAIN

    def completed(self, value: Value, annotation: Value) -> Value:
        """Return a value with what an annotation adds where the source says too little."""
        if not is_vague(value):
            return value
        if value and is_vague(annotation):
            return value
        return value - UNKNOWN | annotation

    def annotated(
        self, node: ast.expr | None, scope: Scope, variables: Variables = _NO_VARIABLES
    ) -> Value:
        """Resolve an annotation to a value; unknown if it says nothing."""
        match node:
            case None:
                return UNKNOWN
            case ast.Constant(value=str(text)):
                try:
                    quoted = ast.parse(text, mode="eval").body
                except SyntaxError:
                    return UNKNOWN
                return self.annotated(quoted, scope, variables)
            case ast.Constant():
                return PLAIN
            case ast.BinOp(left=left, right=right):
                return joined(self.annotated(each, scope, variables) for each in (left, right))
            case ast.Subscript(value=kind, slice=inner):
                arguments = tuple(inner.elts) if isinstance(inner, ast.Tuple) else (inner,)
                return self._meant(kind, arguments, scope, variables)
            case ast.Name() | ast.Attribute():
                return self._meant(node, (), scope, variables)
            case _:
                return UNKNOWN

    def _meant(
        self, node: ast.expr, arguments: tuple[ast.expr, ...], scope: Scope, variables: Variables
    ) -> Value:
        """Find the value of an object of a class, or of an alias, that an annotation names."""
        if isinstance(node, ast.Name):
            if node.id in variables:
                return variables[node.id]
            found, home = self._definition(node.id, scope.module)
            if isinstance(found, ast.Assign | ast.AnnAssign) and found.value is not None:
                inner = [self.annotated(each, scope, variables) for each in arguments]
                return self._alias(found.value, inner, home)
        return joined(
            self._object_of(each, arguments, scope, variables) for each in self.value(node, scope)
        )

    def _object_of(
        self, atom: Atom, arguments: tuple[ast.expr, ...], scope: Scope, variables: Variables
    ) -> Value:
        match atom:
            case ClientClass(name=name):
                return self.client.instance_of(name)
            case External(name=name):
                return self._generic(name.rpartition(".")[2], arguments, scope, variables)
            case Class(node=kind):
                given = [self.annotated(each, scope, variables) for each in arguments]
                return one(
                    Instance(atom, {}, dict(zip(_type_variables(kind), given, strict=False)))
                )
            case Plain():
                return PLAIN
            case _:
                return UNKNOWN

    def _definition(self, name: str, module: str) -> tuple[Definition | None, str]:
        """Return the statement that defines a name, and its module, through all imports."""
        found = self.modules.find(module)
        node = found.definitions.get(name) if found else None
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == PACKAGE:
            original = next(each.name for each in node.names if (each.asname or each.name) == name)
            return self._definition(original, node.module or "")
        return node, module

    def _alias(self, value: ast.expr, arguments: list[Value], module: str) -> Value:
        """Resolve a type alias, or a type variable whose types are listed."""
        scope = self.global_scope(module)
        match value:
            case ast.Call(func=ast.Name(id="TypeVar"), args=[_, *kinds], keywords=keywords):
                bounds = [each.value for each in keywords if each.arg == "bound"]
                return joined(self.annotated(each, scope) for each in [*kinds, *bounds]) or UNKNOWN
            case _:
                free = [name for name in _names(value) if self._is_type_variable(name, module)]
                known = dict(zip(dict.fromkeys(free), arguments, strict=False))
                return self.annotated(value, scope, known)

    def _is_type_variable(self, name: str, module: str) -> bool:
        match self._definition(name, module)[0]:
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"))):
                return True
            case _:
                return False

    def _generic(
        self, name: str, arguments: tuple[ast.expr, ...], scope: Scope, variables: Variables
    ) -> Value:
        """Return an object of a class that is not looked into."""
        if name in _ANYTHING:
            return UNKNOWN
        if name == "Literal":
            return PLAIN
        if name == "tuple" and _is_ellipsis(arguments):
            return one(Many(self.annotated(arguments[0], scope, variables)))
        if name == "Callable":
            result = arguments[-1] if arguments else None
            return one(Returning(self.annotated(result, scope, variables)))
        return library.generic_object(
            name, [self.annotated(each, scope, variables) for each in arguments]
        )


def _is_ellipsis(arguments: tuple[ast.expr, ...]) -> bool:
    match arguments:
        case [_, ast.Constant(value=last)]:
            return last is ...
        case _:
            return False


@functools.lru_cache(maxsize=4096)
def _names(node: ast.expr) -> tuple[str, ...]:
    return tuple(each.id for each in ast.walk(node) if isinstance(each, ast.Name))


def _type_variables(node: ast.ClassDef) -> Sequence[str]:
    """Return the names in `Generic[…]` or `Protocol[…]`."""
    for base in node.bases:
        match base:
            case ast.Subscript(value=ast.Name(id="Generic" | "Protocol"), slice=inner):
                return _names(inner)
            case _:
                pass
    return ()
