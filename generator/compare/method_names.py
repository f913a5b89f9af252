"""Names of methods: which are new, gone, or call something else than they did."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.finding import Finding, finding, quoted
from generator.compare.pairing import Operations, fixed_query
from generator.compare.reach import locations_in
from generator.describe.api import Api, Operation
from generator.describe.kinds import models_in


def method_names(api: Api) -> dict[str, Operation]:
    """Return the operation that each method of a client calls."""
    every = {each.name: each for each in api.operations}
    pages = {each.paging.name: each for each in api.operations if each.paging is not None}
    streams = {each.streaming.name: each for each in api.operations if each.streaming is not None}
    return {**pages, **streams, **every}


def name_findings(client: str, old: Api, new: Api, paired: Operations) -> Iterator[Finding]:
    """Yield what became of the names of methods.

    A name that went to another call breaks callers more than one that is gone: code goes on, and
    reads, changes or deletes something else.
    """
    before, now = method_names(old), method_names(new)
    for one, other in paired.pairs:
        name = one.operation.name
        if name != other.operation.name:
            if name in now:
                yield _taken_over(client, one.operation, now[name], other.operation.name)
            else:
                yield _renamed(client, name, other.operation.name)
    for each in paired.gone:
        if each.name in now:
            yield _taken_over(client, each, now[each.name], "")
        else:
            yield _gone(f"{client}.{each.name}", each)
    for each in paired.fresh:
        if each.name not in before:
            yield _fresh(f"{client}.{each.name}", each)


def _taken_over(client: str, old: Operation, now: Operation, successor: str) -> Finding:
    address = f"{client}.{old.name}"
    called, was = _told_apart(now, old)
    return finding(
        address,
        f"now calls {called}; what it called, {was}, is {successor or 'gone'}",
        "breaking",
        "code that calls it reads or changes something else",
        "operation",
        accounts=(address,),
        classes=frozenset() if successor else _classes(old),
    )


def _told_apart(one: Operation, other: Operation) -> tuple[str, str]:
    """Return two calls in words that differ: those of one path are on two servers."""
    said, also = shown(one), shown(other)
    if said != also:
        return said, also
    return f"{said} at {setting(one)}", f"{also} at {setting(other)}"


def _renamed(client: str, old: str, new: str) -> Finding:
    address = f"{client}.{old}"
    return finding(
        address,
        f"is now called {new}",
        "breaking",
        "code that calls it by the old name fails",
        "operation",
        claims=(("OBJECT_REMOVED", address),),
        accounts=(address,),
    )


def _gone(address: str, old: Operation) -> Finding:
    return finding(
        address,
        f"is gone, {shown(old)}",
        "breaking",
        "code that calls it fails",
        "operation",
        effect="removed",
        claims=(("OBJECT_REMOVED", address),),
        accounts=(address,),
        classes=_classes(old),
    )


def _fresh(address: str, new: Operation) -> Finding:
    what = f"is new, {shown(new)}"
    return finding(
        address, what, "compatible", "nothing called it before", "operation", effect="added"
    )


def _classes(operation: Operation) -> frozenset[str]:
    kinds = [*locations_in(operation, "request"), *locations_in(operation, "response")]
    return frozenset(name for _, kind in kinds for name in models_in(kind))


def shown(operation: Operation) -> str:
    """Return method and path of a call, with what its query has unless callers say otherwise."""
    query = "&".join(f"{name}={value}" for name, value in sorted(fixed_query(operation)))
    path = f"{operation.path}?{query}" if query else operation.path
    return quoted(f"{operation.method} {path}")


def setting(operation: Operation) -> str:
    """Return the argument of the client that says which server a call goes to."""
    return f"{operation.server}_url" if operation.server else "base_url"
