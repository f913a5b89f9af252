"""Pair the operations of two versions: by the URL that they call, or else by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Final

from attrs import frozen

from generator.compare.prefixes import by_prefix
from generator.compare.urls import Steps, Url, url_of
from generator.describe.api import Api, Operation, Server


@frozen
class Call:
    """An operation, and the URL that it calls."""

    operation: Operation
    url: Url
    fixed: frozenset[tuple[str, str]]
    """The part that tells it from another call of the same URL."""

    @classmethod
    def of(cls, operation: Operation, server: Server) -> Call:
        """Return the call that an operation makes, on its server."""
        defaults = {each.wire: each.default for each in server.variables}
        url = url_of(server.url or server.path, defaults, operation.path)
        return cls(operation, url, fixed_query(operation))


@frozen
class Operations:
    """The operations of two versions, side by side."""

    pairs: tuple[tuple[Call, Call], ...]
    gone: tuple[Operation, ...]
    fresh: tuple[Operation, ...]

    @property
    def both(self) -> tuple[tuple[Operation, Operation], ...]:
        """The operations of each pair."""
        return tuple((before.operation, after.operation) for before, after in self.pairs)


def fixed_query(operation: Operation) -> frozenset[tuple[str, str]]:
    """Return what a call has in its query unless callers say otherwise, such as `action=list`."""
    return frozenset(
        (each.wire, each.sent)
        for each in operation.parameters
        if each.sent is not None and each.location == "query"
    )


Calls = dict[str, Call]
"""Calls by name."""

_STAGES: Final[tuple[Callable[[Call], Hashable], ...]] = (
    lambda call: (call.operation.method, call.url.host, call.url.whole, call.fixed),
    lambda call: (call.operation.method, call.url.host, call.url.unversioned),
    lambda call: (call.operation.method, call.url.whole),
    lambda call: (call.operation.method, call.url.unversioned),
    lambda call: (call.operation.method, call.url.path),
    lambda call: (call.operation.method, call.url.unversioned_path),
    lambda call: call.operation.name,
)
"""Likenesses of two calls, the surest first.

A base URL may move with all that is under it, and a vendor can give a name to another call: so a
path counts before a name does.
"""


def pair_operations(old: Api, new: Api) -> Operations:
    """Return the operations of two versions, side by side.

    Each is in one pair at most. A pair calls the same URL; or the same but for a version, the host
    or the base URL; or has the same name; or is one of many whose paths moved alike.
    """
    before, after = _calls(old), _calls(new)
    left, right = dict(before), dict(after)
    found: dict[str, str] = {}
    for stage in _STAGES:
        _take(found, left, right, _alike(left, right, stage))
    _take(found, left, right, by_prefix(_places(left), _places(right)))
    return Operations(
        pairs=tuple((before[each], after[found[each]]) for each in before if each in found),
        gone=tuple(each.operation for each in left.values()),
        fresh=tuple(each.operation for each in right.values()),
    )


def _calls(api: Api) -> Calls:
    servers = {each.name: each for each in api.servers}
    none = Server("", "", ())
    return {each.name: Call.of(each, servers.get(each.server, none)) for each in api.operations}


def _take(
    found: dict[str, str], left: Calls, right: Calls, pairs: Iterable[tuple[str, str]]
) -> None:
    for one, other in list(pairs):
        found[one] = other
        del left[one], right[other]


def _alike(
    left: Calls, right: Calls, stage: Callable[[Call], Hashable]
) -> Iterator[tuple[str, str]]:
    """Yield the names of calls that have in common what the stage looks at."""
    groups: dict[Hashable, tuple[Calls, Calls]] = defaultdict(lambda: ({}, {}))
    for side, calls in enumerate((left, right)):
        for name, call in calls.items():
            groups[stage(call)][side][name] = call
    for before, after in groups.values():
        yield from _within(before, after)


def _within(before: Calls, after: Calls) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a group: by name; then what is left, if it is clear which is which."""
    same = before.keys() & after.keys()
    yield from ((name, name) for name in same)
    left = _newest_first(each for name, each in before.items() if name not in same)
    right = _newest_first(each for name, each in after.items() if name not in same)
    if len(left) == len(right) == 1 or (_differ(left) and _differ(right)):
        pairs = zip(left, right, strict=False)
        yield from ((one.operation.name, other.operation.name) for one, other in pairs)


def _newest_first(calls: Iterable[Call]) -> list[Call]:
    return sorted(calls, key=lambda each: each.url.versions, reverse=True)


def _differ(calls: list[Call]) -> bool:
    """Return True if the calls differ in their versions, which have an order."""
    return len({each.url.versions for each in calls}) == len(calls)


def _places(calls: Calls) -> dict[str, tuple[str, Steps]]:
    return {
        name: (each.operation.method, each.url.unversioned_path) for name, each in calls.items()
    }
