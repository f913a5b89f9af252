"""The classes of the overlays' source, and their objects."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Iterable

from attrs import evolve, frozen
from typing_extensions import override

from generator.faces.statements import Statements
from generator.faces.values import NOTHING, PLAIN, Class, Function, Instance, Value, one


@frozen(cache_hash=True)
class Arguments:
    """The arguments of a call."""

    positional: tuple[Value, ...] = ()
    keywords: tuple[tuple[str, Value], ...] = ()

    def one_object_each(self) -> list[Arguments]:
        """Return the same, once for each of several objects that an argument may be.

        What one object holds belongs together: the pages of one list are read by its own reader.
        """
        for index, value in enumerate(self.positional):
            objects = [atom for atom in value if isinstance(atom, Instance)]
            if len(objects) > 1:
                before, after = self.positional[:index], self.positional[index + 1 :]
                rest = value - {*objects}
                return [
                    evolve(self, positional=(*before, one(each) | rest, *after)) for each in objects
                ]
        return [self]


class Objects(Statements):
    """Makes objects of classes, and looks up what they have."""

    @abstractmethod
    def invoke(self, function: Function, given: Arguments) -> Value:
        """Follow the body of a function of the overlays to its result."""

    def construct(self, kind: Class, given: Arguments) -> Value:
        """Return an object of a class, made with these arguments."""
        instance = Instance(kind, {})
        start = self._method(kind, "__init__", one(instance))
        if start is not None:
            self.invoke(start, given)
            return one(instance)
        fields = [name for name, _ in self._fields(kind)]
        instance.attributes.update(zip(fields, given.positional, strict=False))
        instance.attributes.update(given.keywords)
        return one(instance)

    @override
    def member(self, instance: Instance, name: str) -> Value:
        found = instance.attributes.get(name, NOTHING)
        declared = dict(self._fields(instance.kind)).get(name)
        if declared is not None:
            scope = instance.kind.scope
            return self.completed(found, self.annotated(declared, scope, instance.variables))
        if found:
            return found
        method = self._method(instance.kind, name, one(instance))
        if method is None:
            return PLAIN
        node = method.node
        if isinstance(node, ast.Lambda) or not _is_property(node):
            return one(method)
        if is_stub(node):
            return self.annotated(node.returns, method.scope, instance.variables)
        return self.invoke(method, Arguments())

    @override
    def of_class(self, kind: Class, name: str) -> Value:
        method = self._method(kind, name, None)
        if method is not None:
            return one(method)
        for each in kind.node.body:
            match each:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    return self.value(value, kind.scope)
                case _:
                    pass
        return PLAIN

    def _method(self, kind: Class, name: str, receiver: Value | None) -> Function | None:
        for owner in self._lineage(kind):
            for node in owner.node.body:
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
                    marks = {each.id for each in node.decorator_list if isinstance(each, ast.Name)}
                    if "staticmethod" in marks:
                        return Function(node, owner.scope)
                    if "classmethod" in marks:
                        return Function(node, owner.scope, one(kind))
                    return Function(node, owner.scope, receiver)
        return None

    def _fields(self, kind: Class) -> Iterable[tuple[str, ast.expr]]:
        for owner in reversed(self._lineage(kind)):
            for node in owner.node.body:
                match node:
                    case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                        yield name, annotation
                    case _:
                        pass

    def _lineage(self, kind: Class) -> list[Class]:
        """Return a class and those that it inherits from, as far as they are of the overlays."""
        found = [kind]
        for owner in found:
            for base in owner.node.bases:
                name = base.value if isinstance(base, ast.Subscript) else base
                found += [
                    each
                    for each in self.value(name, owner.scope)
                    if isinstance(each, Class) and each not in found
                ]
        return found


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    names = {each.id for each in node.decorator_list if isinstance(each, ast.Name)}
    return bool(names & {"property", "cached_property"})


def is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return True if the body says nothing, as in a protocol."""
    return all(
        isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) for each in node.body
    )
