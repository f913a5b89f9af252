"""Find the operations that send or read a class, and its place in them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from generator.compare.differing import Direction
from generator.describe.api import Alias, Api, Model, Operation
from generator.describe.kinds import (
    AliasRef,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Type,
    models_in,
)

DIRECTIONS: tuple[Direction, ...] = ("request", "response")


@frozen
class Reach:
    """For each class and direction, the operations (bits of a number) that it is reached by."""

    requests: Mapping[str, int]
    responses: Mapping[str, int]

    def of(self, name: str, direction: Direction) -> int:
        """Return the operations that reach a class in this direction."""
        found = self.requests if direction == "request" else self.responses
        return found.get(name, 0)


def reach(api: Api, operations: Sequence[Operation]) -> Reach:
    """Find the classes that these operations reach; the first operation is the lowest bit."""
    edges = class_edges(api)
    return Reach(*(_spread(edges, operations, direction) for direction in DIRECTIONS))


def class_edges(api: Api) -> dict[str, set[str]]:
    """Return the classes that each model holds directly."""
    fields = {
        each.name: {name for field in each.fields for name in models_in(field.type)}
        for each in api.models
    }
    return {**fields, **{each.name: models_in(each.type) for each in api.aliases}}


def _spread(
    edges: Mapping[str, set[str]], operations: Sequence[Operation], direction: Direction
) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, operation in enumerate(operations):
        for _, kind in locations_in(operation, direction):
            for name in models_in(kind):
                found[name] = found.get(name, 0) | 1 << index
    queue = deque(found)
    while queue:
        name = queue.popleft()
        for each in edges.get(name, ()):
            more = found.get(each, 0) | found[name]
            if more != found.get(each):
                found[each] = more
                queue.append(each)
    return found


def locations_in(operation: Operation, direction: Direction) -> Iterator[tuple[str, Type]]:
    """Yield where an operation has values in this direction, in words, and their types."""
    if direction == "request":
        for each in operation.parameters:
            yield f'argument "{each.name}"', each.type
        if operation.body is not None:
            yield "body", operation.body.given
        return
    for response in operation.successes:
        yield "response", response.type
        for content in response.contents:
            if content.item is not None:
                yield f'item of "{content.media_type}"', content.item
    for response in operation.errors:
        yield f'error "{response.status}"', response.type


def location_of(
    name: str, operation: Operation, direction: Direction, holders: Mapping[str, Model | Alias]
) -> str:
    """Return the nearest address of a class in an operation: `body item`, `response.owner`."""
    queue = deque(locations_in(operation, direction))
    seen: set[str] = set()
    while queue:
        said, kind = queue.popleft()
        for inside, found in _classes(kind):
            if found == name:
                return f"{said}{inside}"
            if found not in seen and found in holders:
                seen.add(found)
                queue.extend(_inside(f"{said}{inside}", holders[found]))
    return direction


def _inside(said: str, holder: Model | Alias) -> Iterator[tuple[str, Type]]:
    if isinstance(holder, Alias):
        yield said, holder.type
        return
    for each in holder.fields:
        yield f"{said}.{each.name}", each.type


def _classes(kind: Type, inside: str = "") -> Iterator[tuple[str, str]]:
    """Yield where a type names classes, and which."""
    match kind:
        case ModelRef(model=name) | EnumRef(enum=name) | AliasRef(alias=name):
            yield inside, name
        case ListOf(item=inner):
            yield from _classes(inner, f"{inside} item")
        case MapOf(value=inner):
            yield from _classes(inner, f"{inside} value")
        case Nullable(of=inner):
            yield from _classes(inner, inside)
        case OneOf(members=members):
            for each in members:
                yield from _classes(each, inside)
        case _:
            return


def operations_in(mask: int, operations: Sequence[Operation]) -> Iterable[str]:
    """Return the names of the operations in such a number."""
    return (operations[index].name for index in range(mask.bit_length()) if mask >> index & 1)
