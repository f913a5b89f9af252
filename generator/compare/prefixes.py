"""Pair the calls of an API whose paths all got, or lost, the same beginning."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from generator.compare.urls import Steps

Places = Mapping[str, tuple[str, Steps]]
"""Method and path of calls, by name."""


def by_prefix(old: Places, new: Places) -> list[tuple[str, str]]:
    """Pair the names of calls whose paths differ in one prefix, the same for all of them.

    It has to be that of half of what is left of one version, and of two calls at least: a resource
    may well have the name of another one's part.
    """
    old, new = _single(old), _single(new)
    votes: dict[tuple[Steps, Steps], list[tuple[str, str]]] = defaultdict(list)
    for name, other, prefix in _longer(old, new):
        votes[prefix, ()].append((name, other))
    for name, other, prefix in _longer(new, old):
        votes[(), prefix].append((other, name))
    if not votes:
        return []
    most = max(map(len, votes.values()))
    found = [pairs for pairs in votes.values() if len(pairs) == most]
    if len(found) > 1 or most < 2 or 2 * most < min(len(old), len(new)):
        return []
    return found[0]


def _single(places: Places) -> Places:
    """Return the calls that are alone at their path."""
    counts = Counter(places.values())
    return {name: place for name, place in places.items() if counts[place] == 1}


def _longer(places: Places, others: Places) -> Iterator[tuple[str, str, Steps]]:
    """Yield the calls whose path is another one's with something before it, and with what."""
    known = {place: name for name, place in others.items()}
    for name, (method, path) in places.items():
        for length in range(1, len(path)):
            other = known.get((method, path[length:]))
            if other is not None and any(step not in ("", "{}") for step in path[length:]):
                yield name, other, path[:length]
