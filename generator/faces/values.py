"""Values that an expression of the overlays may have, as far as the generated client matters."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import define, field, frozen


@frozen
class Plain:
    """A value that has nothing of the client: a text, a number, None, Unset, decoded JSON."""


@frozen
class Unknown:
    """Anything: the source does not say what."""


@frozen
class Model:
    """An object of one of the client's models."""

    name: str


@frozen
class ClientClass:
    """A name of the client's `models`: a model, an enumeration or an alias."""

    name: str


@frozen
class OperationOf:
    """A name of the client's `calls`."""

    name: str


@frozen
class ClientModule:
    """The client's `calls` or `models`."""

    name: Literal["calls", "models"]


@frozen
class SourceModule:
    """A module of the overlays, by its import name."""

    name: str


@frozen
class External:
    """A name of a module that is not looked into, or of Python itself."""

    name: str


@frozen(cache_hash=True)
class CallOf:
    """A call that is not yet sent."""

    result: Value


@frozen(cache_hash=True)
class ResponseOf:
    """The response to a call."""

    result: Value


@frozen(cache_hash=True)
class StepsOf:
    """A generator: what it returns, and what it yields."""

    result: Value
    items: Value = frozenset()


@frozen(cache_hash=True)
class Many:
    """A list, a set, an iterator."""

    item: Value


@frozen(cache_hash=True)
class Table:
    """A mapping."""

    key: Value
    value: Value


@frozen(cache_hash=True)
class Row:
    """A tuple."""

    items: tuple[Value, ...]


@frozen(cache_hash=True)
class Returning:
    """Something that can be called, of which only the result is known."""

    result: Value


@define(eq=False)
class Scope:
    """The variables of a function, or of a comprehension."""

    module: str
    parent: Scope | None = None
    variables: dict[str, Value] = field(factory=dict[str, "Value"])
    exits: list[dict[str, Value]] = field(factory=list[dict[str, "Value"]])
    """The variables wherever the function returns."""
    jumps: list[dict[str, Value]] = field(factory=list[dict[str, "Value"]])
    """The variables wherever the innermost loop is left, or begun again."""
    returned: Value = frozenset()
    yielded: Value = frozenset()


@frozen(cache_hash=True)
class Function:
    """A function of the overlays, or a lambda; a method with the object that it is of."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: Scope
    receiver: Value | None = None


@frozen(cache_hash=True)
class Partial:
    """A function, and its first arguments."""

    function: Value
    arguments: tuple[Value, ...]
    keywords: tuple[tuple[str, Value], ...]


@frozen(cache_hash=True)
class Class:
    """A class of the overlays."""

    node: ast.ClassDef
    scope: Scope


@frozen(eq=False)
class Instance:
    """An object of a class of the overlays."""

    kind: Class
    attributes: dict[str, Value]
    variables: Mapping[str, Value] = field(factory=dict[str, "Value"])
    """The values of the class's type variables."""


@frozen(cache_hash=True)
class Method:
    """A method of a list or a mapping."""

    owner: Many | Table | Row
    name: str


Atom: TypeAlias = (
    Plain
    | Unknown
    | Model
    | ClientClass
    | OperationOf
    | ClientModule
    | SourceModule
    | External
    | CallOf
    | ResponseOf
    | StepsOf
    | Many
    | Table
    | Row
    | Returning
    | Function
    | Partial
    | Class
    | Instance
    | Method
)
Value: TypeAlias = frozenset[Atom]
"""Any of these; none of them where nothing is known to come."""

NOTHING: Value = frozenset()
PLAIN: Value = frozenset({Plain()})
UNKNOWN: Value = frozenset({Unknown()})


def one(atom: Atom) -> Value:
    """Return the value that is this alone."""
    return frozenset({atom})


def joined(values: Iterable[Value]) -> Value:
    """Join values: the result may be any of them."""
    return NOTHING.union(*values)


def item_of(value: Value) -> Value:
    """Find the items of a value that is iterated over."""
    found: list[Value] = []
    for atom in value:
        match atom:
            case Many(item=item) | Table(key=item) | StepsOf(items=item):
                found.append(item)
            case Row(items=items):
                found += items
            case Plain():
                found.append(PLAIN)
            case _:
                found.append(UNKNOWN)
    return joined(found)


def is_vague(value: Value) -> bool:
    """Return True if an annotation may know more than this value, which then is not all."""
    return not value or any(
        isinstance(atom, Unknown)
        or (isinstance(atom, Many) and is_vague(atom.item))
        or (isinstance(atom, Table) and is_vague(atom.value))
        or (isinstance(atom, StepsOf) and is_vague(atom.result) and is_vague(atom.items))
        for atom in value
    )


def may_hold_models(value: Value) -> bool:
    """Return True if a model can come out of a value that is handed to code not looked into."""
    for atom in value:
        match atom:
            case Many(item=inner):
                found = may_hold_models(inner)
            case Table(key=key, value=inner):
                found = may_hold_models(key) or may_hold_models(inner)
            case Row(items=items):
                found = any(may_hold_models(each) for each in items)
            case Model() | Unknown() | Instance() | CallOf() | ResponseOf() | StepsOf():
                found = True
            case _:
                found = False
        if found:
            return True
    return False
