"""Differences in the members of an enumeration: in the values first, then in their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from generator.compare.annotations import listed
from generator.compare.differing import Direction
from generator.compare.finding import Claim, Finding, finding, quoted
from generator.compare.locations import Location
from generator.describe.api import Enumeration

_MOST_NAMED = 10
_MOST_LOST = 40

_NAMED = "code that names it fails"
_OTHER = "code that names it sends or compares another value"
_LOST: Final[Mapping[Direction, str]] = {
    "request": "the vendor may refuse its value",
    "response": "its value comes no more",
}
_REPLACED: Final[Mapping[Direction, str]] = {
    "request": "code that gives the old value may be refused by the vendor",
    "response": "what compares with the old value is false now",
}


def enum_findings(old: Enumeration, new: Enumeration, location: Location) -> Iterator[Finding]:
    """Yield what is different between two versions of an enumeration, one line for a kind."""
    if old.base != new.base:
        address, what = location.whole(f"has values of type {new.base}, was {old.base}")
        reason = "code that compares or sends its values has the wrong type"
        yield finding(address, what, "breaking", reason, "enum")
    members = _Members.of(old, new)
    yield from _gone(members, location)
    yield from _renamed(members, location)
    if members.fresh:
        gained = listed([name for name, _ in members.fresh], _MOST_NAMED)
        address, what = location.whole(f"gained {gained}")
        reason = "callers need not send them"
        if "response" in location.directions:
            reason = "enumerations are open: other values could come before"
        yield finding(address, what, "compatible", reason, "enum", effect="added")


@frozen
class _Members:
    """Members of an enumeration that came, went or changed."""

    enum: str
    taken: dict[str, str | int]
    """The values that names of the old version stand for now, if they are others."""
    lost: list[tuple[str, str | int]]
    """Members whose value is gone, and the name with it."""
    replaced: list[tuple[str, str | int]]
    """Members whose value is gone, and whose name stands for another one."""
    moved: list[tuple[str, str]]
    """Names whose value has another name now, and that name."""
    fresh: list[tuple[str, str | int]]
    """Members with a value and a name that are new."""

    @classmethod
    def of(cls, old: Enumeration, new: Enumeration) -> _Members:
        names, values = dict(new.members), {value: name for name, value in new.members}
        before = {value for _, value in old.members}
        known = {name for name, _ in old.members}
        gone = [each for each in old.members if each[1] not in values]
        return cls(
            enum=new.name,
            taken={name: names[name] for name, was in old.members if names.get(name, was) != was},
            lost=[each for each in gone if each[0] not in names],
            replaced=[each for each in gone if each[0] in names],
            moved=[
                (name, values[value])
                for name, value in old.members
                if value in values and values[value] != name
            ],
            fresh=[
                (name, value)
                for name, value in new.members
                if value not in before and name not in known
            ],
        )

    def claims(self, names: Sequence[str]) -> tuple[Claim, ...]:
        """Return the breaks for Python, of those names that stand for nothing now."""
        gone = [name for name in names if name not in self.taken]
        return tuple(("OBJECT_REMOVED", f"models.{self.enum}.{name}") for name in gone)


def _gone(members: _Members, location: Location) -> Iterator[Finding]:
    """Yield the values that are gone, with a reason for each direction."""
    if members.lost:
        names = [name for name, _ in members.lost]
        address, what = location.whole(f"lost {listed(names, _MOST_LOST)}")
        reason = "; ".join([_NAMED, *(_LOST[each] for each in location.directions)])
        claims = members.claims(names)
        yield finding(address, what, "breaking", reason, "enum", effect="removed", claims=claims)
    if members.replaced:
        said = [
            f"{name} for {quoted(members.taken[name])}, was {quoted(value)}"
            for name, value in members.replaced
        ]
        address, what = location.whole(f"has {_several(said)}")
        reason = "; ".join(_REPLACED[each] for each in location.directions)
        yield finding(address, what, "breaking", reason, "enum")


def _renamed(members: _Members, location: Location) -> Iterator[Finding]:
    """Yield the values that have another name now, with what the old name stands for."""
    plain = [each for each in members.moved if each[0] not in members.taken]
    if plain:
        said = [f"{new} for the value of {old}" for old, new in plain]
        address, what = location.whole(f"has {_several(said)}")
        claims = members.claims([old for old, _ in plain])
        yield finding(address, what, "breaking", _NAMED, "enum", claims=claims)
    swapped = [each for each in members.moved if each[0] in members.taken]
    if swapped:
        said = [
            f"{old} for {quoted(members.taken[old])}, its value as {new}" for old, new in swapped
        ]
        address, what = location.whole(f"has {_several(said)}")
        yield finding(address, what, "breaking", _OTHER, "enum")


def _several(said: list[str]) -> str:
    if len(said) == 1:
        return said[0]
    more = f"; and {len(said) - _MOST_LOST} more" if len(said) > _MOST_LOST else ""
    return "; ".join(said[:_MOST_LOST]) + more
