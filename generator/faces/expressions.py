"""Follow the expressions of the overlays' source to the values that they may have."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Generator, Iterable
from contextlib import contextmanager

from generator.faces import library
from generator.faces.client import Client
from generator.faces.modules import Modules
from generator.faces.naming import Naming
from generator.faces.narrowing import narrowed
from generator.faces.values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    CallOf,
    Class,
    ClientClass,
    ClientModule,
    External,
    Function,
    Instance,
    Many,
    Method,
    Model,
    Plain,
    ResponseOf,
    Row,
    Scope,
    SourceModule,
    StepsOf,
    Table,
    Unknown,
    Value,
    item_of,
    joined,
    one,
)


class Expressions(Naming):
    """Follows expressions."""

    def __init__(self, client: Client, modules: Modules, vendor: str) -> None:
        super().__init__(client, modules, vendor)
        self.called_names: set[ast.expr] = set()
        """The attributes that are called: no field of a model is."""
        self.frames: set[Scope] = set()
        """The scopes of functions; the others are those of comprehensions."""

    @abstractmethod
    def called(self, node: ast.Call, scope: Scope) -> Value:
        """Follow a call to its result."""

    @abstractmethod
    def member(self, instance: Instance, name: str) -> Value:
        """Follow an attribute of an object of the overlays to its value."""

    @abstractmethod
    def of_class(self, kind: Class, name: str) -> Value:
        """Follow an attribute of a class of the overlays to its value."""

    def value(self, node: ast.expr, scope: Scope) -> Value:
        """Find the values that an expression may have."""
        match node:
            case ast.Name(id=name):
                return self.named(name, scope)
            case ast.Attribute():
                return self.attribute(self.value(node.value, scope), node, scope)
            case ast.Call():
                return self.called(node, scope)
            case ast.Subscript():
                return self._item(node, scope)
            case ast.NamedExpr(target=target, value=inner):
                scope.variables[target.id] = found = self.value(inner, scope)
                return found
            case ast.Lambda():
                return one(Function(node, scope))
            case ast.Yield(value=inner):
                return self._yielded(NOTHING if inner is None else self.value(inner, scope), scope)
            case ast.YieldFrom(value=inner):
                return self._delegated(self.value(inner, scope), scope)
            case ast.Await(value=inner) | ast.Starred(value=inner):
                return self.value(inner, scope)
            case ast.IfExp() | ast.BoolOp():
                return self._chosen(node, scope)
            case ast.BinOp(left=left, right=right):
                return self.value(left, scope) | self.value(right, scope)
            case _:
                return self._collected(node, scope)

    def _collected(self, node: ast.expr, scope: Scope) -> Value:
        """Find the items of a display or a comprehension."""
        match node:
            case ast.Constant():
                return PLAIN
            case ast.Tuple(elts=items) if not any(isinstance(e, ast.Starred) for e in items):
                return one(Row(tuple(self.value(each, scope) for each in items)))
            case ast.List(elts=items) | ast.Set(elts=items) | ast.Tuple(elts=items):
                return one(Many(joined(self._spread(each, scope) for each in items)))
            case ast.Dict(keys=keys, values=values):
                pairs = zip(keys, values, strict=True)
                return joined(self._entry(*pair, scope) for pair in pairs) or one(
                    Table(NOTHING, NOTHING)
                )
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                inner = self._comprehension(node.generators, scope)
                return one(Many(self.value(node.elt, inner)))
            case ast.DictComp():
                inner = self._comprehension(node.generators, scope)
                return one(Table(self.value(node.key, inner), self.value(node.value, inner)))
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self.value(child, scope)
                return PLAIN

    def _spread(self, node: ast.expr, scope: Scope) -> Value:
        found = self.value(node, scope)
        return item_of(found) if isinstance(node, ast.Starred) else found

    def _entry(self, key: ast.expr | None, value: ast.expr, scope: Scope) -> Value:
        found = self.value(value, scope)
        return found if key is None else one(Table(self.value(key, scope), found))

    def _comprehension(self, generators: Iterable[ast.comprehension], scope: Scope) -> Scope:
        inner = Scope(scope.module, scope)
        for each in generators:
            self.bind(each.target, item_of(self.value(each.iter, inner)), inner)
            for test in each.ifs:
                self.value(test, inner)
                inner.variables |= self.narrowed(test, inner, truth=True)
        return inner

    def _item(self, node: ast.Subscript, scope: Scope) -> Value:
        index: object = None
        match node.slice:
            case ast.Constant(value=index):
                pass
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))):
                index = -number
            case _:
                self.value(node.slice, scope)
        several = isinstance(node.slice, ast.Slice)
        return library.at_index(self.value(node.value, scope), index, several=several)

    def _chosen(self, node: ast.IfExp | ast.BoolOp, scope: Scope) -> Value:
        """Find the values of a choice of expressions; the tests before one narrow its variables."""
        if isinstance(node, ast.IfExp):
            self.value(node.test, scope)
            found: list[Value] = []
            for truth, each in ((True, node.body), (False, node.orelse)):
                with self._assuming(node.test, scope, truth=truth):
                    found.append(self.value(each, scope))
            return joined(found)
        first, *rest = node.values
        values = [self.value(first, scope)]
        if rest:
            following = rest[0] if len(rest) == 1 else ast.BoolOp(op=node.op, values=rest)
            with self._assuming(first, scope, truth=isinstance(node.op, ast.And)):
                values.append(self.value(following, scope))
        return joined(values)

    def narrowed(self, test: ast.expr, scope: Scope, *, truth: bool) -> dict[str, Value]:
        """Find the values of variables where a test is true, or where it is not."""
        return narrowed(test, lambda node: self.value(node, scope), truth=truth)

    @contextmanager
    def _assuming(self, test: ast.expr, scope: Scope, *, truth: bool) -> Generator[None]:
        known = self.narrowed(test, scope, truth=truth)
        before = {name: scope.variables[name] for name in known if name in scope.variables}
        scope.variables |= known
        yield
        for name in known:
            del scope.variables[name]
        scope.variables |= before

    def _yielded(self, value: Value, scope: Scope) -> Value:
        home = scope
        while home.parent is not None and home not in self.frames:
            home = home.parent
        home.yielded |= value
        sent = [one(ResponseOf(atom.result)) for atom in value if isinstance(atom, CallOf)]
        return joined(sent) or UNKNOWN

    def _delegated(self, value: Value, scope: Scope) -> Value:
        found: list[Value] = []
        for atom in value:
            match atom:
                case StepsOf(result=result, items=items):
                    self._yielded(items, scope)
                    found.append(result)
                case Many() | Table() | Row():
                    self._yielded(item_of(one(atom)), scope)
                    found.append(PLAIN)
                case _:
                    found.append(UNKNOWN)
        return joined(found)

    def bind(self, target: ast.expr, value: Value, scope: Scope) -> None:
        """Give a target of an assignment a value."""
        match target:
            case ast.Name(id=name):
                scope.variables[name] = value
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                rows = [
                    a.items for a in value if isinstance(a, Row) and len(a.items) == len(targets)
                ]
                others = frozenset(a for a in value if not isinstance(a, Row))
                for index, each in enumerate(targets):
                    parts = joined(row[index] for row in rows)
                    self.bind(each, parts | item_of(others), scope)
            case ast.Starred(value=inner):
                self.bind(inner, one(Many(item_of(value) | value)), scope)
            case ast.Attribute(value=inner, attr=name):
                owner = self.value(inner, scope)
                for atom in owner:
                    if isinstance(atom, Instance):
                        atom.attributes[name] = atom.attributes.get(name, NOTHING) | value
                if not any(isinstance(atom, Instance) for atom in owner):
                    self.attribute(owner, target, scope)
            case ast.Subscript(value=ast.Name(id=name) as inner, slice=key):
                owner = self.value(inner, scope)
                scope.variables[name] = library.put(owner, self.value(key, scope), value)
            case _:
                self.value(target, scope)

    def attribute(self, owner: Value, node: ast.Attribute, scope: Scope) -> Value:
        """Follow an attribute to its value, and record its use if it is one of the client's."""
        at = self.at(node, scope)
        if not owner or Unknown() in owner:
            if not isinstance(node.ctx, ast.Load) or node not in self.called_names:
                self.client.guessed(node.attr, at)
        else:
            self.client.known_at(node.attr, at)
        return joined(self._attribute(atom, node, scope) for atom in owner) or UNKNOWN

    def _attribute(self, atom: Atom, node: ast.Attribute, scope: Scope) -> Value:
        at, name = self.at(node, scope), node.attr
        match atom:
            case Model(name=model):
                return self.client.field_of(model, name, at)
            case ClientModule(name=module):
                return self.of_client(module, name, at)
            case ClientClass(name=kind):
                return self.client.member_of(kind, name, at)
            case SourceModule(name=module):
                return self.global_named(name, module)
            case ResponseOf(result=result):
                return result if name == "parsed" else PLAIN
            case Many() | Table() | Row():
                return one(Method(atom, name))
            case External(name=module):
                return one(External(f"{module}.{name}"))
            case Instance():
                return self.member(atom, name)
            case Class():
                return self.of_class(atom, name)
            case Unknown():
                return UNKNOWN
            case Plain() | _:
                return PLAIN
