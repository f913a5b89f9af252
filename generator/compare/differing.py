"""The differences between two types at one address, by the direction that values take there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from generator.compare.annotations import spelled
from generator.compare.assignable import bare, fits
from generator.compare.bounds import constraint_changes
from generator.compare.names import Names, names_of
from generator.compare.report import LEVELS, Level
from generator.describe.api import Api
from generator.describe.kinds import (
    Constraints,
    ListOf,
    MapOf,
    Nullable,
    OneOf,
    Scalar,
    Type,
    models_in,
)

Direction: TypeAlias = Literal["request", "response"]

SENT: tuple[Direction, ...] = ("request",)
READ: tuple[Direction, ...] = ("response",)

_NOTHING = Scalar("none")


@frozen
class Difference:
    """One difference; `inside` leads from the address to it: "", " item", " value item"."""

    inside: str
    what: str
    level: Level
    reason: str
    direction: Direction
    constraint: bool = False
    classes: frozenset[str] = frozenset()
    """The classes that stood there before, and do no more."""


@frozen
class Comparer:
    """Compares types of two versions, each with what its names stand for."""

    old: Names
    new: Names
    both: Names

    @classmethod
    def of(cls, old: Api, new: Api) -> Comparer:
        """Return the comparer of two versions."""
        before, after = names_of(old), names_of(new)
        return cls(before, after, before | after)

    def differences(
        self, old: Type, new: Type, directions: Collection[Direction], inside: str = ""
    ) -> Iterator[Difference]:
        """Yield what is different between two types of values that go in these directions."""
        if old == new:
            return
        match old, new:
            case Nullable(of=before), Nullable(of=after) if not (
                self._takes_none(before) or self._takes_none(after)
            ):
                yield from self.differences(before, after, directions, inside)
            case Nullable(of=before), _ if not self._takes_none(new):
                yield _worst(_no_null(inside, each) for each in directions)
                yield from self.differences(before, new, directions, inside)
            case _, Nullable(of=after) if not self._takes_none(old):
                yield _worst(_null(inside, each) for each in directions)
                yield from self.differences(old, after, directions, inside)
            case ListOf(), ListOf():
                yield from _constraints(old.constraints, new.constraints, directions, inside)
                yield from self.differences(old.item, new.item, directions, f"{inside} item")
            case MapOf(), MapOf():
                yield from _constraints(old.constraints, new.constraints, directions, inside)
                yield from self.differences(old.value, new.value, directions, f"{inside} value")
            case Scalar(), Scalar() if old.kind == new.kind:
                yield from _constraints(old.constraints, new.constraints, directions, inside)
            case OneOf(), OneOf() if bare(old) == bare(new):
                yield from self._members(old, new, directions, inside)
            case _ if bare(old) != bare(new):
                yield self._change(old, new, directions, inside)
            case _:
                return

    def _takes_none(self, kind: Type) -> bool:
        return fits(_NOTHING, kind, self.both, read=True)

    def _members(
        self, old: OneOf, new: OneOf, directions: Collection[Direction], inside: str
    ) -> Iterator[Difference]:
        after = {bare(each): each for each in new.members}
        for before in {bare(each): each for each in old.members}.values():
            yield from self.differences(before, after[bare(before)], directions, inside)
        if _tags(old) != _tags(new) and "response" in directions:
            yield Difference(
                inside,
                "is told apart by other members",
                "compatible",
                "its classes are the same",
                "response",
            )

    def _change(
        self, old: Type, new: Type, directions: Collection[Direction], inside: str
    ) -> Difference:
        what = f"is now {spelled(new, self.new)}, was {spelled(old, self.old)}"
        return _worst(self._verdict(old, new, what, each, inside) for each in directions)

    def _verdict(
        self, old: Type, new: Type, what: str, direction: Direction, inside: str
    ) -> Difference:
        gone = frozenset(models_in(old) - models_in(new))
        level: Level
        read = direction == "response"
        if read and old == _NOTHING:
            level, reason = "compatible", "nothing was read there before"
        elif read:
            fine = fits(new, old, self.both, read=True)
            level = "compatible" if fine else "breaking"
            reason = (
                "code for what it was can read it"
                if fine
                else f"code for {spelled(old, self.old)} gets something else"
            )
        else:
            fine = fits(old, new, self.both, read=False)
            level = "compatible" if fine else "breaking"
            reason = "what was accepted still is" if fine else "what callers give may be refused"
        return Difference(inside, what, level, reason, direction, classes=gone)


def _tags(kind: OneOf) -> tuple[object, ...]:
    return kind.tag, sorted(kind.tagged), kind.untagged


def _null(inside: str, direction: Direction) -> Difference:
    if direction == "request":
        return Difference(
            inside, "can be None", "compatible", "callers need not send null", direction
        )
    reason = "None comes where code expects a value"
    return Difference(inside, "can be None", "breaking", reason, direction)


def _no_null(inside: str, direction: Direction) -> Difference:
    what = "is never None now"
    if direction == "request":
        return Difference(inside, what, "breaking", "None is refused before sending", direction)
    return Difference(inside, what, "compatible", "code for None goes unused", direction)


def _constraints(
    old: Constraints, new: Constraints, directions: Collection[Direction], inside: str
) -> Iterator[Difference]:
    level: Level
    for what, tighter in constraint_changes(old, new):
        if "request" not in directions:
            level, reason = "documentation", "constraints are never checked on responses"
        elif tighter:
            level, reason = "breaking", "values that were sent may be refused before sending"
        else:
            level, reason = "compatible", "values that were sent still can be"
        direction: Direction = "request" if "request" in directions else "response"
        yield Difference(inside, what, level, reason, direction, constraint=True)


def _worst(found: Iterator[Difference]) -> Difference:
    return min(found, key=lambda each: (LEVELS.index(each.level), each.direction))
