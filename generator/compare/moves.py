"""Calls that go to another URL, told once where many moved alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final, Literal, TypeAlias

from attrs import frozen

from generator.compare.finding import Finding, finding, quoted
from generator.compare.locations import names_or_count
from generator.compare.method_names import shown
from generator.compare.pairing import Call
from generator.compare.report import Level
from generator.compare.urls import Steps

How: TypeAlias = Literal["same", "version", "base", "elsewhere"]
"""Kind of a move: nothing, a version, a part of paths to or from the base URL, or the call itself."""

_FEWEST: Final = 2


@frozen
class Move:
    """The move of the path of one call."""

    old: Call
    new: Call
    how: How
    lost: Steps
    """The part that its path had, and the one that stands there now."""
    gained: Steps

    @classmethod
    def of(cls, old: Call, new: Call) -> Move:
        """Return what happened to a call's path."""
        return cls(old, new, _how(old, new), *_differing(old.url.path, new.url.path))

    @property
    def between(self) -> str | None:
        """The name of the server whose base URL has, or had, a part of the path; None if none."""
        one, other = self.old.operation.server, self.new.operation.server
        return other if self.how == "base" and one == other else None

    @property
    def at_front(self) -> bool:
        """True if the path only lost or gained its first steps."""
        one, other = self.old.url.path, self.new.url.path
        return one[len(self.lost) :] == other[len(self.gained) :] and not (
            self.lost and self.gained
        )


def moves(pairs: Iterable[tuple[Call, Call]]) -> list[Move]:
    """Return what happened to the path of each call that is in both versions."""
    return [Move.of(old, new) for old, new in pairs]


def _how(old: Call, new: Call) -> How:
    one, other = old.url, new.url
    if old.operation.method != new.operation.method:
        return "elsewhere"
    if one.path == other.path:
        return "same"
    (base, path), (new_base, new_path) = one.marked, other.marked
    if path == new_path:
        return "version"
    if one.unversioned != other.unversioned:
        return "elsewhere"
    return "version" if base == new_base else "base"


def _differing(old: Steps, new: Steps) -> tuple[Steps, Steps]:
    """Return what two paths do not have in common, without what they begin and end with."""
    end = 0
    while end < min(len(old), len(new)) and old[-1 - end] == new[-1 - end]:
        end += 1
    one, other = old[: len(old) - end], new[: len(new) - end]
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    return one[start:], other[start:]


def move_findings(client: str, found: Sequence[Move]) -> Iterator[Finding]:
    """Yield what is different about the paths that calls go to, but for base URLs."""
    groups: dict[Hashable, list[Move]] = defaultdict(list)
    for each in found:
        if each.how in ("version", "elsewhere"):
            groups[_group(each)].append(each)
    for group in groups.values():
        if len(group) < _FEWEST:
            yield from (_single(client, each) for each in group)
        else:
            yield _several(client, group)


def _group(each: Move) -> Hashable:
    """Return what moves have in common that one line can tell."""
    same_method = each.old.operation.method == each.new.operation.method
    if each.how == "version" or (each.at_front and same_method):
        return each.how, each.lost, each.gained
    return each.new.operation.name


def _single(client: str, each: Move) -> Finding:
    now, was = each.new.operation, each.old.operation
    what = f"is now {shown(now)}, was {shown(was)}"
    level, reason = _meaning(each)
    return finding(f"{client}.{now.name}", what, level, reason, "operation")


def _several(client: str, group: Sequence[Move]) -> Finding:
    first = group[0]
    what = f"paths have {shown_path(first.gained)} where they had {shown_path(first.lost)}"
    if not first.lost:
        what = f"paths have {shown_path(first.gained)}, which they did not have"
    if not first.gained:
        what = f"paths have {shown_path(first.lost)} no more"
    level, reason = _meaning(first)
    names = sorted(each.new.operation.name for each in group)
    parts = [f"{client}.{name}" for name in names]
    said = f"{what} ({names_or_count(names)})"
    return finding(client, said, level, reason, "operation", parts=parts)


def _meaning(each: Move) -> tuple[Level, str]:
    if each.how == "version":
        return "compatible", "it is called as before"
    if each.old.operation.method != each.new.operation.method:
        return "breaking", "it may do something else than before"
    return "breaking", "it may be another resource that is read or changed"


def shown_path(steps: Steps) -> str:
    """Return steps of a path in words."""
    return quoted("/" + "/".join(steps))
