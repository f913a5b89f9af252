"""Members that are read page by page, and compared without keeping them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from hashlib import sha256
from typing import Any, TypeVar

from attrs import define, field

from usergroups._core.bound import Bound
from usergroups._core.steps import Pages, Steps, Trail, ask
from usergroups.planning.written_ids import kinds_of
from usergroups_clients._runtime.operation import Call

T = TypeVar("T")


def visit(pages: Pages[T], take: Callable[[T], None]) -> Steps[None]:
    """Hand over every item of a list, holding one page at a time."""
    call: Call[Any] | None = pages.first
    trail = Trail()
    while call is not None:
        page = pages.read((yield from ask(call)))
        for item in page.items:
            take(item)
        call = trail.following(page, call)


@define
class Comparison:
    """Members that were read, beside ids that are of interest."""

    _wanted: Collection[str]
    _collects: bool
    there: set[str] = field(factory=set[str])
    """Those of interest that were found."""
    extra: dict[str, None] = field(factory=dict[str, None])
    """The other persons, if they are collected."""
    extras: int = 0
    """Number of the other persons."""
    others: int = 0
    """Number of members that are no persons."""
    kinds: set[str] = field(factory=set[str])
    """Of which kinds the ids of all persons are."""

    def take(self, member: Any) -> None:
        """Compare a member; one that a shifting page shows twice counts once."""
        if getattr(member, "kind", "user") != "user":
            self.others += 1
            return
        self.kinds |= kinds_of((member.id,))
        if member.id in self._wanted:
            self.there.add(member.id)
        elif member.id not in self.extra:
            self.extras += 1
            if self._collects:
                self.extra[member.id] = None


def compared(
    bound: Bound, verb: str, group: str, wanted: Collection[str], *, collect: bool
) -> Steps[Comparison]:
    """Read a list of persons, and compare it.

    Args:
        bound: The vendor's verbs.
        verb: The list.
        group: Id of the group.
        wanted: The ids of interest.
        collect: Whether to keep the others, too.

    """
    found = Comparison(wanted, collect)
    yield from visit(bound.pages(verb, group), found.take)
    return found


def state_of(ids: Iterable[str]) -> str:
    """Return a short text that is the same for the same ids, in any order."""
    total = count = 0
    for each in ids:
        total += int.from_bytes(sha256(each.encode("utf-8", "surrogatepass")).digest(), "big")
        count += 1
    return f"{count}:{total % (1 << 256):064x}"
