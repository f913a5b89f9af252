"""Follow the statements of the overlays' source, in order, and what they do to variables."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from generator.faces.expressions import Expressions
from generator.faces.values import NOTHING, PLAIN, Function, Scope, Value, item_of, joined, one

_ROUNDS = 3
"""Rounds in which a loop is followed: what one gives a variable, a later one may read."""

Variables = dict[str, Value]


class Statements(Expressions):
    """Follows statements; those that end a block say so."""

    def run_body(self, body: Sequence[ast.stmt], scope: Scope) -> None:
        """Follow the body of a function; its variables are then what they may be at its ends."""
        if self._run(body, scope):
            scope.returned |= PLAIN
            scope.exits.append(scope.variables)
        scope.variables = _merged(scope.exits)

    def _run(self, body: Iterable[ast.stmt], scope: Scope) -> bool:
        """Follow statements; return False if what comes after them is not reached."""
        return all(self._statement(node, scope) for node in body)

    def _statement(self, node: ast.stmt, scope: Scope) -> bool:
        match node:
            case ast.Return(value=value):
                scope.returned |= PLAIN if value is None else self.value(value, scope)
                scope.exits.append(dict(scope.variables))
                return False
            case ast.Raise(exc=error):
                if error is not None:
                    self.value(error, scope)
                return False
            case ast.Break() | ast.Continue():
                scope.jumps.append(dict(scope.variables))
                return False
            case ast.If():
                return self._if(node, scope)
            case ast.For() | ast.AsyncFor() | ast.While():
                return self._loop(node, scope)
            case ast.Try():
                return self._try(node, scope)
            case ast.With(items=items, body=body) | ast.AsyncWith(items=items, body=body):
                for item in items:
                    found = self.value(item.context_expr, scope)
                    if item.optional_vars is not None:
                        self.bind(item.optional_vars, found, scope)
                return self._run(body, scope)
            case _:
                self._simple(node, scope)
                return True

    def _simple(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.Expr(value=value):
                self.value(value, scope)
            case ast.Assign(targets=targets, value=value):
                found = self.value(value, scope)
                for target in targets:
                    self.bind(target, found, scope)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                found = NOTHING if value is None else self.value(value, scope)
                self.bind(target, self.completed(found, self.annotated(annotation, scope)), scope)
            case ast.AugAssign(target=target, value=value):
                found = self.value(value, scope)
                if isinstance(target, ast.Name):
                    found |= self.named(target.id, scope)
                self.bind(target, found, scope)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                scope.variables[name] = one(Function(node, scope))
            case ast.Import() | ast.ImportFrom():
                for each in node.names:
                    name = each.asname or each.name
                    scope.variables[name] = self.defined(name, node, scope)
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self.value(child, scope)

    def _if(self, node: ast.If, scope: Scope) -> bool:
        self.value(node.test, scope)
        before = dict(scope.variables)
        ends: list[Variables] = []
        for truth, body in ((True, node.body), (False, node.orelse)):
            scope.variables = before | self.narrowed(node.test, scope, truth=truth)
            if self._run(body, scope):
                ends.append(scope.variables)
            scope.variables = dict(before)
        scope.variables = _merged(ends)
        return bool(ends)

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While, scope: Scope) -> bool:
        outer, scope.jumps = scope.jumps, []
        for _ in range(_ROUNDS):
            before = dict(scope.variables)
            if isinstance(node, ast.While):
                self.value(node.test, scope)
                scope.variables |= self.narrowed(node.test, scope, truth=True)
            else:
                self.bind(node.target, item_of(self.value(node.iter, scope)), scope)
            ends = [scope.variables] if self._run(node.body, scope) else []
            scope.variables = _merged([before, *ends, *scope.jumps])
            if scope.variables == before:
                break
        scope.jumps = outer
        return self._run(node.orelse, scope)

    def _try(self, node: ast.Try, scope: Scope) -> bool:
        before = dict(scope.variables)
        ends: list[Variables] = []
        done = self._run(node.body, scope)
        halfway = _merged([before, scope.variables])
        if done and self._run(node.orelse, scope):
            ends.append(scope.variables)
        for handler in node.handlers:
            scope.variables = dict(halfway)
            if handler.name:
                scope.variables[handler.name] = PLAIN
            if self._run(handler.body, scope):
                ends.append(scope.variables)
        scope.variables = _merged(ends or [halfway])
        return self._run(node.finalbody, scope) and bool(ends)


def _merged(states: Sequence[Variables]) -> Variables:
    names = dict.fromkeys(name for state in states for name in state)
    return {name: joined(state.get(name, NOTHING) for state in states) for name in names}
