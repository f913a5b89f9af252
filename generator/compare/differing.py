"""The differences between two types at one address, by the direction that values take there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from generator.compare.annotations import turned
from generator.compare.assignable import bare, fits
from generator.compare.bounds import constraint_changes
from generator.compare.judging import Judge
from generator.compare.names import Names, names_of
from generator.compare.report import Level
from generator.compare.tagging import tag_changes
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

NOTHING = Scalar("none")


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
    apart: bool = False
    """True if the other direction is told of by itself."""


@frozen
class _Place:
    """The place of two types: where it is, which way values go, and what list or dict holds it."""

    directions: tuple[Direction, ...]
    inside: str = ""
    holder: Type | None = None
    """The old type of the list or dict whose items or values the types are."""

    def within(self, holder: Type, inside: str) -> _Place:
        return _Place(self.directions, f"{self.inside} {inside}", holder)

    def sent(self) -> bool:
        return "request" in self.directions

    def worst(
        self,
        what: str,
        judge: Callable[[bool], tuple[Level, str]],
        gone: frozenset[str] = frozenset(),
    ) -> Iterator[Difference]:
        """Yield a difference for each direction in which it breaks, or else for the first."""
        found = [
            Difference(self.inside, what, *judge(each == "response"), each, classes=gone)
            for each in self.directions
        ]
        broken = [each for each in found if each.level == "breaking"]
        for each in broken or found[:1]:
            yield evolve(each, apart=len(broken) > 1)


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
        self, old: Type, new: Type, directions: Collection[Direction]
    ) -> Iterator[Difference]:
        """Yield what is different between two types of values that go in these directions.

        What breaks both ways is told of each, for the one who sends and the one who reads have to
        look at different code.
        """
        yield from self._differences(old, new, _Place(tuple(directions)))

    def _differences(self, old: Type, new: Type, at: _Place) -> Iterator[Difference]:
        if old == new:
            return
        match old, new:
            case Nullable(of=before), Nullable(of=after) if not (
                self._takes_none(before) or self._takes_none(after)
            ):
                yield from self._differences(before, after, at)
            case Nullable(of=before), _ if not self._takes_none(new):
                no_null = self._judge.no_null
                yield from at.worst("is never None now", lambda read: no_null(at.holder, read=read))
                yield from self._differences(before, new, at)
            case _, Nullable(of=after) if not self._takes_none(old):
                null = self._judge.null
                yield from at.worst("can be None", lambda read: null(at.holder, read=read))
                yield from self._differences(old, after, at)
            case ListOf(), ListOf():
                yield from _constraints(old, new, at)
                yield from self._differences(old.item, new.item, at.within(old, "item"))
            case MapOf(), MapOf():
                yield from _constraints(old, new, at)
                yield from self._differences(old.value, new.value, at.within(old, "value"))
            case Scalar(), Scalar() if old.kind == new.kind:
                yield from _constraints(old, new, at)
            case _:
                if bare(old) != bare(new):
                    yield from self._change(old, new, at)
                yield from self._members(old, new, at)

    @property
    def _judge(self) -> Judge:
        return Judge(self.old, self.both)

    def _takes_none(self, kind: Type) -> bool:
        return fits(NOTHING, kind, self.both, read=True)

    def _members(self, old: Type, new: Type, at: _Place) -> Iterator[Difference]:
        """Yield what is different about the alternatives that both versions have."""
        after = {bare(each): each for each in _alternatives(new)}
        before = {bare(each): each for each in _alternatives(old)}
        for same in before.keys() & after.keys():
            yield from self._differences(before[same], after[same], at)
        numbers = Scalar("int"), Scalar("float")
        if numbers[0] in before and numbers[1] in after and at.sent():
            yield from _constraints(before[numbers[0]], after[numbers[1]], at)
        if isinstance(old, OneOf) and isinstance(new, OneOf):
            for what, sent, read in tag_changes(old, new):
                yield from at.worst(what, {True: read, False: sent}.__getitem__)

    def _change(self, old: Type, new: Type, at: _Place) -> Iterator[Difference]:
        what = turned(old, new, self.old, self.new)
        gone = frozenset(models_in(old) - models_in(new))
        judge = self._judge.change
        return at.worst(what, lambda read: judge(old, new, at.holder, read=read), gone)


def _alternatives(kind: Type) -> tuple[Type, ...]:
    match kind:
        case OneOf(members=members):
            return members
        case Nullable(of=inner):
            return _alternatives(inner)
        case _:
            return (kind,)


def _constraints(old: Type, new: Type, at: _Place) -> Iterator[Difference]:
    direction: Direction = "request" if at.sent() else "response"
    whole = Scalar("int") in (bare(old), bare(new))
    for what, effect in constraint_changes(_stated(old), _stated(new), whole=whole):
        level: Level = "documentation"
        if effect == "none":
            reason = "all that anybody sends passes"
        elif not at.sent():
            reason = "constraints are never checked on responses"
        elif effect == "tighter":
            level, reason = "breaking", "values that were sent may be refused before sending"
        else:
            level, reason = "compatible", "values that were sent still can be"
        yield Difference(at.inside, what, level, reason, direction, constraint=True)


def _stated(kind: Type) -> Constraints:
    return kind.constraints if isinstance(kind, Scalar | ListOf | MapOf) else ()
