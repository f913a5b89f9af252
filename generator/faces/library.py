"""Results of Python's own functions and methods for lists, mappings and models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.faces.values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    CallOf,
    Many,
    Method,
    ResponseOf,
    Row,
    StepsOf,
    Table,
    Value,
    item_of,
    joined,
    may_hold_models,
    one,
)

ADDING = frozenset({"append", "add", "appendleft", "extend", "insert", "update", "setdefault"})
"""Methods that put something into their owner."""

_LISTS = frozenset({"list", "set", "frozenset", "tuple", "sorted", "reversed", "iter", "deque"})
_LIST_TYPES = frozenset(
    {"list", "set", "frozenset", "deque", "Iterable", "Iterator", "Sequence", "Collection", "Set"}
)
_TABLE_TYPES = frozenset({"dict", "Mapping", "MutableMapping", "defaultdict"})
_STEP_TYPES = frozenset({"Generator", "AsyncGenerator"})
_PASSING = frozenset({"evolve", "copy", "deepcopy", "replace"})
_PLAIN = frozenset(
    {
        *("abs", "all", "any", "bool", "bytes", "callable", "format", "getattr", "hasattr", "hash"),
        *("id", "int", "isinstance", "issubclass", "len", "print", "range", "repr", "round", "str"),
        *("sum", "super", "type"),
    }
)
_OF_RUNTIME = "usergroups_clients._runtime."


def result_of(name: str, arguments: Sequence[Value], keywords: Mapping[str, Value]) -> Value:
    """Find the result of a function whose module is not looked into.

    Args:
        name: Its name with its module, as in `itertools.chain`; without one if it is Python's own.
        arguments: What it is given by position.
        keywords: What it is given by keyword.

    """
    short = name.removeprefix(_OF_RUNTIME) if name.startswith(_OF_RUNTIME) else name
    last = name.rpartition(".")[2]
    first = arguments[0] if arguments else PLAIN
    if last in _LISTS:
        return one(Many(item_of(first) if arguments else NOTHING))
    if last in _PLAIN or short != name:
        return PLAIN
    if last in _PASSING:
        return first
    return _shaped(last, arguments, keywords)


def _shaped(name: str, arguments: Sequence[Value], keywords: Mapping[str, Value]) -> Value:
    first = arguments[0] if arguments else PLAIN
    match name, arguments:
        case "filter", [_, items]:
            return one(Many(item_of(items)))
        case "dict", _:
            return _dict(first if arguments else NOTHING, keywords)
        case "fromkeys", [keys, *rest]:
            return one(Table(item_of(keys), joined(rest) or PLAIN))
        case "zip", _:
            return one(Many(one(Row(tuple(item_of(each) for each in arguments)))))
        case "enumerate", _:
            return one(Many(one(Row((PLAIN, item_of(first))))))
        case "next", [_, *rest]:
            return item_of(first) | joined(rest)
        case "min" | "max", [_]:
            return item_of(first) | keywords.get("default", NOTHING)
        case "min" | "max", _:
            return joined(arguments)
        case "chain", _:
            return one(Many(joined(item_of(each) for each in arguments)))
        case _:
            given = joined([*arguments, *keywords.values()])
            return UNKNOWN if may_hold_models(given) else PLAIN


def _dict(value: Value, keywords: Mapping[str, Value]) -> Value:
    tables = {atom for atom in value if isinstance(atom, Table)}
    pairs = [atom for atom in item_of(value - tables) if isinstance(atom, Row)]
    rows = [Table(pair.items[0], pair.items[1]) for pair in pairs if len(pair.items) == 2]
    more = [Table(PLAIN, each) for each in keywords.values()]
    return frozenset({*tables, *rows, *more}) or one(Table(NOTHING, NOTHING))


def method_result(method: Method, arguments: Sequence[Value]) -> Value:
    """Find the result of a method of a list, a tuple or a mapping."""
    items = item_of(one(method.owner))
    rest = joined(arguments[1:])
    match method.owner, method.name:
        case Table(value=value), "get" | "pop" | "setdefault":
            return value | rest | (NOTHING if rest else PLAIN)
        case Table(key=key, value=value), "items":
            return one(Many(one(Row((key, value)))))
        case Table(value=value), "values":
            return one(Many(value))
        case _, "keys" | "union" | "intersection" | "difference":
            return one(Many(items)) | joined(arguments)
        case _, "copy":
            return one(method.owner)
        case _, "pop" | "popleft":
            return items
        case _:
            return PLAIN


def added(owner: Value, name: str, arguments: Sequence[Value]) -> Value:
    """Return the value of a list or a mapping after a method has put something into it."""
    given = joined(arguments)
    if name in {"append", "add", "appendleft", "insert"}:
        return owner | one(Many(joined(arguments[-1:])))
    if name == "setdefault":
        return owner | one(Table(joined(arguments[:1]), joined(arguments[1:])))
    return owner | given


def put(owner: Value, key: Value, value: Value) -> Value:
    """Return the value of a list or a mapping after an item was assigned."""
    if any(isinstance(atom, Table) for atom in owner):
        return owner | one(Table(key, value))
    return owner | one(Many(value))


def at_index(value: Value, index: object, *, several: bool) -> Value:
    """Return an item, or a slice.

    Args:
        value: What it is taken of.
        index: The number that stands there; anything else if none does.
        several: True for a slice.

    """
    found: list[Value] = []
    for atom in value:
        match atom:
            case Table(value=inner):
                found.append(inner)
            case Many(item=item):
                found.append(one(atom) if several else item)
            case Row(items=items) if several:
                found.append(one(Many(joined(items))))
            case Row(items=items):
                exact = isinstance(index, int) and -len(items) <= index < len(items)
                found.append(items[index] if exact and isinstance(index, int) else joined(items))
            case _:
                found.append(one(atom))
    return joined(found)


def generic_object(name: str, arguments: list[Value]) -> Value:
    """Return an object of a generic class."""
    first, last = (arguments[0], arguments[-1]) if arguments else (UNKNOWN, UNKNOWN)
    if name in _LIST_TYPES:
        return one(Many(last))
    if name in _TABLE_TYPES:
        return one(Table(first, last))
    if name in _STEP_TYPES:
        return one(StepsOf(last, first))
    match name:
        case "Annotated" | "Final" | "ClassVar" | "Required" | "NotRequired":
            return first
        case "Optional" | "Union":
            return joined(arguments) | PLAIN
        case "Call":
            return one(CallOf(last))
        case "Response":
            return one(ResponseOf(last))
        case "tuple":
            return one(Row(tuple(arguments)))
        case _:
            return PLAIN
