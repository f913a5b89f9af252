"""Pair the arguments of a method in two versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Final

from generator.compare.urls import blank_path
from generator.describe.api import Operation, Parameter

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")

Pair = tuple[Parameter | None, Parameter | None]


def wire_name(location: str, name: str) -> str:
    """Return the name by which a value is found; HTTP takes a header's in any letters."""
    return name.lower() if location == "header" else name


def path_arguments(operation: Operation) -> list[Parameter]:
    """Return the parameters in the path, as calls give them by position."""
    order = {each.wire: each for each in operation.parameters if each.location == "path"}
    return [order[found] for found in _VARIABLE.findall(operation.path) if found in order]


def pair_parameters(old: Operation, new: Operation) -> Iterator[Pair]:
    """Pair the parameters of two versions: by what they are on the wire, else by name.

    A variable of a path is what stands before it: `/users/{id}/groups/{group}` and
    `/users/{user}/groups/{id}` have the same two, whose names are never sent.
    """
    before, after = list(old.parameters), list(new.parameters)
    was, now = path_arguments(old), path_arguments(new)
    found: list[tuple[Parameter, Parameter]] = []
    if _said_before(old) == _said_before(new) and all(_said_before(new)):
        found += zip(was, now, strict=False)
    found += [pair for key in (_on_wire, _name) for pair in _equal(before, after, key)]
    if len(was) == len(now):
        found += zip(was, now, strict=True)
    for one, other in found:
        if one in before and other in after:
            before.remove(one)
            after.remove(other)
            yield one, other
    yield from ((each, None) for each in before)
    yield from ((None, each) for each in after)


def _equal(
    before: Iterable[Parameter], after: Iterable[Parameter], key: Callable[[Parameter], Hashable]
) -> list[tuple[Parameter, Parameter]]:
    known = {key(each): each for each in after}
    return [(each, known[key(each)]) for each in before if key(each) in known]


def _said_before(operation: Operation) -> list[str]:
    """Return the step before each variable of a path; "" if that is a variable, too."""
    steps = blank_path(operation.path).split("/")
    before = [steps[index - 1] for index, step in enumerate(steps) for _ in range(step.count("{}"))]
    return ["" if "{}" in step else step for step in before]


def _on_wire(parameter: Parameter) -> Hashable:
    return parameter.location, wire_name(parameter.location, parameter.wire)


def _name(parameter: Parameter) -> Hashable:
    return parameter.name
