"""A change while the report is made: with the names of Python that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from generator.compare.report import Change, Effect, Kind, Level
from generator.emit.writing import text

Break: TypeAlias = Literal[
    "OBJECT_REMOVED",
    "PARAMETER_REMOVED",
    "PARAMETER_ADDED_REQUIRED",
    "PARAMETER_CHANGED_REQUIRED",
    "PARAMETER_CHANGED_KIND",
    "PARAMETER_MOVED",
]
Claim: TypeAlias = tuple[Break, str]
"""A break, in griffe's word for it, and its address: `Client.method(argument)`."""

_LONGEST = 80


@frozen
class Finding:
    """A change, what it claims to break for Python, and what else it accounts for."""

    change: Change
    claims: frozenset[Claim] = frozenset()
    """Breaks that griffe has to see too, or the change is none for Python."""
    accounts: frozenset[str] = frozenset()
    """Names whose disappearance or change this line tells already."""
    classes: frozenset[str] = frozenset()
    """Classes that stood at the address before, and do no more."""
    part: str = ""
    """The name of the field, argument or error that it is about, if it is about one."""
    noun: str = ""
    """The kind of the part, in words."""
    reached: str = ""
    """The words that end it, if they say which operations have the class."""

    def about(self, noun: str, part: str, reached: str = "") -> Finding:
        """Return the same finding with what it is about, for many alike to be told as one."""
        return evolve(self, noun=noun, part=part, reached=reached)

    def unused(self) -> Finding:
        """Return the same finding, about what no operation uses."""
        change = evolve(self.change, level="unused", reason="no operation uses it")
        return evolve(self, change=change)

    def unclaimed(self, *renamed: str) -> Finding:
        """Return the same finding, without claims about names that are new."""
        kept = frozenset(each for each in self.claims if not _is_in(each[1], renamed))
        return evolve(self, claims=kept)


def _is_in(name: str, holders: tuple[str, ...]) -> bool:
    return any(name == each or name.startswith((f"{each}.", f"{each}(")) for each in holders)


def finding(
    address: str,
    what: str,
    level: Level,
    reason: str,
    kind: Kind,
    *,
    effect: Effect = "changed",
    claims: tuple[Claim, ...] = (),
    accounts: tuple[str, ...] = (),
    classes: frozenset[str] = frozenset(),
    parts: Iterable[str] = (),
) -> Finding:
    """Return a finding, without claims about private names: griffe says nothing of them."""
    public = frozenset(each for each in claims if not _is_private(each[1]))
    change = Change(address, what, level, reason, kind, effect, tuple(sorted(parts)))
    return Finding(change, public, frozenset(accounts), classes)


def _is_private(name: str) -> bool:
    last = name.rpartition(".")[2].partition("(")[0]
    return last.startswith("_") and not last.startswith("__")


def quoted(said: object) -> str:
    """Return text of a document between double quotes, short and on one line; a number as it is."""
    if isinstance(said, (int, float)) or said is None:
        return str(said)
    shown = said if isinstance(said, str) else str(text.literal(said))
    return str(text.literal(shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"))


def plural(number: int, noun: str) -> str:
    """Return a number of things."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
