"""Pair the operations of two versions, by name or else by path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from generator.describe.api import Api, Operation, Parameter

_VARIABLE = re.compile(r"\{[^{}]*\}")


@frozen
class Operations:
    """The operations of two versions, side by side."""

    pairs: tuple[tuple[Operation, Operation], ...]
    """By name; where a name is gone, by method and path."""
    gone: tuple[Operation, ...]
    fresh: tuple[Operation, ...]


def pair_operations(old: Api, new: Api) -> Operations:
    """Return the operations of two versions, side by side."""
    after = {each.name: each for each in new.operations}
    before = {each.name for each in old.operations}
    pairs = {each.name: after[each.name] for each in old.operations if each.name in after}
    fresh = {_call(each): each for each in new.operations if each.name not in before}
    for each in old.operations:
        if each.name not in pairs and _call(each) in fresh:
            pairs[each.name] = fresh.pop(_call(each))
    taken = {each.name for each in pairs.values()}
    return Operations(
        pairs=tuple((each, pairs[each.name]) for each in old.operations if each.name in pairs),
        gone=tuple(each for each in old.operations if each.name not in pairs),
        fresh=tuple(each for each in new.operations if each.name not in taken),
    )


def _call(operation: Operation) -> tuple[str, str]:
    return operation.method, blank_path(operation.path)


def blank_path(path: str) -> str:
    """Return a path without the names of its variables."""
    return _VARIABLE.sub("{}", path)


def path_arguments(operation: Operation) -> list[Parameter]:
    """Return the parameters in the path, as calls give them by position."""
    order = {f"{{{each.wire}}}": each for each in operation.parameters if each.location == "path"}
    return [order[found] for found in _VARIABLE.findall(operation.path) if found in order]


def pair_parameters(
    old: Operation, new: Operation
) -> Iterator[tuple[Parameter | None, Parameter | None]]:
    """Pair the parameters of two versions: by name, else on the wire, else by position."""
    before = list(old.parameters)
    after = list(new.parameters)
    yield from _matched(before, after, [each.name for each in before], [p.name for p in after])
    yield from _matched(before, after, [_on_wire(p) for p in before], [_on_wire(p) for p in after])
    if _call(old) == _call(new):
        was, now = path_arguments(old), path_arguments(new)
        for one, other in zip(was, now, strict=False):
            if one in before and other in after:
                before.remove(one)
                after.remove(other)
                yield one, other
    yield from ((each, None) for each in before)
    yield from ((None, each) for each in after)


def _on_wire(parameter: Parameter) -> tuple[str, str]:
    return parameter.location, parameter.wire


def _matched(
    before: list[Parameter],
    after: list[Parameter],
    keys: Sequence[object],
    others: Sequence[object],
) -> Iterator[tuple[Parameter, Parameter]]:
    """Yield the pairs with equal keys; both lists are left with the rest."""
    found = dict(zip(others, after, strict=True))
    for key, each in zip(keys, list(before), strict=True):
        if key in found:
            other = found.pop(key)
            before.remove(each)
            after.remove(other)
            yield each, other
