"""Following the functions of the overlays' source, from a verb to all that it leads to."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from typing_extensions import override

from generator.faces import library
from generator.faces.client import Client
from generator.faces.modules import Modules, is_generator
from generator.faces.objects import Arguments, Objects, is_stub
from generator.faces.values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    ClientClass,
    External,
    Function,
    Instance,
    Many,
    Method,
    OperationOf,
    Partial,
    Plain,
    Returning,
    Scope,
    StepsOf,
    Table,
    Value,
    item_of,
    joined,
    may_hold_models,
    one,
)

_DEEPEST = 40
"""Functions that call each other; beyond that, annotations have to do."""


class Running(Objects):
    """Follows calls into the functions and classes of the overlays."""

    def __init__(self, client: Client, modules: Modules, vendor: str) -> None:
        super().__init__(client, modules, vendor)
        self.reached: set[ast.AST] = set()
        """All functions that were called."""
        self._results: dict[tuple[Function, Arguments], Value] = {}
        self._running: list[ast.AST] = []

    @override
    def called(self, node: ast.Call, scope: Scope) -> Value:
        if isinstance(node.func, ast.Attribute):
            self.called_names.add(node.func)
        callee = self.value(node.func, scope)
        positional = [self.value(each, scope) for each in node.args]
        keywords = {each.arg or "": self.value(each.value, scope) for each in node.keywords}
        for each, given in zip(node.args, positional, strict=True):
            if isinstance(each, ast.Starred):
                positional = [*positional, item_of(given)]
        arguments = Arguments(tuple(positional), tuple(keywords.items()))
        self._add(node, positional, scope)
        if special := self._special(callee, node, arguments, scope):
            return special
        return joined(self._called(atom, arguments, node, scope) for atom in callee) or UNKNOWN

    def _add(self, node: ast.Call, arguments: Sequence[Value], scope: Scope) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id=name), attr=method) if method in library.ADDING:
                owner = scope.variables.get(name, NOTHING)
                if any(isinstance(atom, Many | Table) for atom in owner):
                    scope.variables[name] = library.added(owner, method, arguments)
            case _:
                pass

    def _special(self, callee: Value, node: ast.Call, arguments: Arguments, scope: Scope) -> Value:
        """Follow a call of `cast`, `getattr` or `partial`; NOTHING if it is no such call."""
        names = {atom.name for atom in callee if isinstance(atom, External)}
        match node.args:
            case [kind, _] if names & {"typing.cast"}:
                return self.completed(
                    self.annotated(kind, scope) - UNKNOWN, arguments.positional[1]
                )
            case [owner, ast.Constant(value=str(name)), *_] if names & {"getattr"}:
                read = ast.copy_location(ast.Attribute(owner, name, ast.Load()), node)
                return self.attribute(arguments.positional[0], read, scope)
            case [_, ast.expr(), *_] if names & {"getattr"}:
                return UNKNOWN if may_hold_models(arguments.positional[0]) else PLAIN
            case [_, *_] if names & {"functools.partial"}:
                function, *rest = arguments.positional
                return one(Partial(function, tuple(rest), arguments.keywords))
            case _:
                return NOTHING

    def _called(self, atom: Atom, given: Arguments, node: ast.Call, scope: Scope) -> Value:
        at = self.at(node, scope)
        names = [name for name, _ in given.keywords if name]
        match atom:
            case OperationOf(name=name):
                return self.client.operation(name, len(node.args), names, at)
            case ClientClass(name=name):
                return self.client.constructed(name, names, at)
            case _:
                return self.apply(atom, given)

    def apply(self, atom: Atom, given: Arguments) -> Value:
        """Follow a call of something of the overlays, or of Python itself, to its result."""
        match atom:
            case Function():
                return self.invoke(atom, given)
            case Class():
                return self.construct(atom, given)
            case Partial(function=function, arguments=first, keywords=keywords):
                merged = Arguments(first + given.positional, keywords + given.keywords)
                return joined(self.apply(each, merged) for each in function)
            case Returning(result=result):
                return result
            case Method():
                self._handed_over(given)
                return library.method_result(atom, given.positional)
            case External(name=name):
                self._handed_over(given)
                if name in {"map", "builtins.map"} and len(given.positional) > 1:
                    function, *lists = given.positional
                    items = Arguments(tuple(item_of(each) for each in lists))
                    return one(Many(joined(self.apply(each, items) for each in function)))
                return library.result_of(name, given.positional, dict(given.keywords))
            case Instance():
                return joined(self.apply(each, given) for each in self.member(atom, "__call__"))
            case Plain():
                return PLAIN
            case _:
                return UNKNOWN

    def _handed_over(self, given: Arguments) -> None:
        """Follow the functions that other code is given, with the items of what is beside them."""
        values = [*given.positional, *dict(given.keywords).values()]
        items = joined(item_of(v) for v in given.positional if may_hold_models(v)) or NOTHING
        for value in values:
            for atom in value:
                if isinstance(atom, Function | Partial):
                    self.apply(atom, Arguments((items,) if items else ()))

    @override
    def invoke(self, function: Function, given: Arguments) -> Value:
        key = (function, given)
        if key not in self._results:
            each = given.one_object_each()
            if len(each) > 1:
                self._results[key] = joined(self.invoke(function, one_of) for one_of in each)
            else:
                self._results[key] = self._followed(function, given)
        return self._results[key]

    def _followed(self, function: Function, given: Arguments) -> Value:
        node = function.node
        self.reached.add(node)
        if len(self._running) > _DEEPEST or self._running.count(node) > 1:
            return self._declared(node, function.scope)
        self._running.append(node)
        scope = Scope(function.scope.module, function.scope)
        self.frames.add(scope)
        self._bind_arguments(function, given, scope)
        if isinstance(node, ast.Lambda):
            result = self.value(node.body, scope)
        else:
            result = self._result(node, scope)
        self._running.pop()
        return result

    def _result(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Value:
        declared = self._declared(node, scope)
        if is_stub(node):
            return declared
        self.run_body(node.body, scope)
        result = scope.returned
        if is_generator(node):
            result = one(StepsOf(result, scope.yielded))
        return self.completed(result, declared)

    def _declared(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, scope: Scope
    ) -> Value:
        if isinstance(node, ast.Lambda):
            return UNKNOWN
        return self.annotated(node.returns, scope)

    def _bind_arguments(self, function: Function, given: Arguments, scope: Scope) -> None:
        arguments = function.node.args
        plain = [*arguments.posonlyargs, *arguments.args]
        receiver = () if function.receiver is None else (function.receiver,)
        positional = receiver + given.positional
        values = {each.arg: value for each, value in zip(plain, positional, strict=False)}
        values |= dict(given.keywords)
        for each in [*plain, *arguments.kwonlyargs]:
            value = values.get(each.arg, NOTHING)
            scope.variables[each.arg] = self.completed(
                value, self.annotated(each.annotation, function.scope)
            )
        if arguments.vararg:
            rest = joined(positional[len(plain) :])
            scope.variables[arguments.vararg.arg] = one(Many(rest or UNKNOWN))
        if arguments.kwarg:
            scope.variables[arguments.kwarg.arg] = one(Table(PLAIN, UNKNOWN))
