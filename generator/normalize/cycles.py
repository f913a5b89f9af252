"""Find the circles of a graph."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def companions(edges: Mapping[str, Collection[str]]) -> dict[str, frozenset[str]]:
    """Find the nodes on a circle with each node; itself, too, if it leads back to itself."""
    number = circles(edges)
    members: dict[int, set[str]] = {}
    for name, component in number.items():
        members.setdefault(component, set()).add(name)
    return {
        name: frozenset(found)
        if len(found := members[number[name]]) > 1 or name in edges[name]
        else frozenset[str]()
        for name in edges
    }


def circles(edges: Mapping[str, Collection[str]]) -> dict[str, int]:
    """Return the number of each node's strongly connected component (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    component: dict[str, int] = {}
    path: list[str] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(sorted(edges[root])))]
        index[root] = low[root] = len(index)
        path.append(root)
        while work:
            node, targets = work[-1]
            target = next(targets, None)
            if target is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    _close(node, path, component)
            elif target not in index:
                index[target] = low[target] = len(index)
                path.append(target)
                work.append((target, iter(sorted(edges[target]))))
            elif target not in component:
                low[node] = min(low[node], index[target])
    return component


def _close(node: str, path: list[str], component: dict[str, int]) -> None:
    number = len(component)
    while True:
        last = path.pop()
        component[last] = number
        if last == node:
            return
