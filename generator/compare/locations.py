"""Find the place where users meet a class: the one operation that has it, or the class itself."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from generator.compare.differing import Direction
from generator.compare.reach import DIRECTIONS, Reach, location_of, operations_in, reach
from generator.describe.api import Alias, Api, Model, Operation

_MOST_NAMED = 3


@frozen
class Location:
    """The place where users meet a class, and the directions that count for the old version."""

    name: str
    directions: tuple[Direction, ...]
    address: str = ""
    """The one operation that has the class, or ""."""
    subject: str = ""
    """Its place in that operation."""
    reached: str = ""
    """The operations that have the class, in words, if there are several."""
    parts: tuple[Location, ...] = ()
    """The same for each direction by itself."""

    def alone(self, direction: Direction) -> Location:
        """Return the place for one of the directions."""
        found = [each for each in self.parts if each.directions == (direction,)]
        return found[0] if found else self

    @property
    def used(self) -> bool:
        """True if operations of both versions have the class in a direction."""
        return bool(self.directions)

    def gained(self, field: str, how: str) -> tuple[str, str]:
        """Return address and words for a new field."""
        if self.address:
            return self.address, f'{self.subject} gained {how} field "{field}"'
        return f"models.{self.name}.{field}", f"is a new {how} field{self.reached}"

    def lost(self, field: str) -> tuple[str, str]:
        """Return address and words for a field that is gone."""
        if self.address:
            return self.address, f'{self.subject} lost field "{field}"'
        return f"models.{self.name}.{field}", f"is gone{self.reached}"

    def member(self, field: str, inside: str, what: str) -> tuple[str, str]:
        """Return address and words for what is different about a field, or what is inside of it."""
        if self.address:
            return self.address, f'{self.subject} field "{field}"{inside} {what}'
        said = f"{inside.strip()} {what}" if inside else what
        return f"models.{self.name}.{field}", f"{said}{self.reached}"

    def whole(self, what: str) -> tuple[str, str]:
        """Return address and words for what is different about the class."""
        return f"models.{self.name}", f"{what}{self.reached}"


class Locations:
    """The locations of the classes that two versions have in common."""

    def __init__(
        self, client: str, old: Api, new: Api, pairs: Sequence[tuple[Operation, Operation]]
    ) -> None:
        self._client = client
        self._operations = [after for _, after in pairs]
        self._holders: dict[str, Model | Alias] = {each.name: each for each in new.models}
        self._holders.update((each.name, each) for each in new.aliases)
        self._old: Reach = reach(old, [before for before, _ in pairs])
        self._new: Reach = reach(new, self._operations)
        self._once: Reach = reach(old, old.operations)
        self._now: Reach = reach(new, new.operations)

    def was_used(self, name: str) -> bool:
        """Return True if an operation of the old version had a class."""
        return any(self._once.of(name, each) for each in DIRECTIONS)

    def of(self, name: str) -> Location:
        """Return the location of a class.

        Only operations that had it in both versions count: one that came or went is told of as a
        whole, and none that uses the class for the first time can break. If there is none, the
        directions in which any operations of both versions have it do.
        """
        masks = {each: self._old.of(name, each) & self._new.of(name, each) for each in DIRECTIONS}
        directions: tuple[Direction, ...] = tuple(each for each in DIRECTIONS if masks[each])
        if not directions:
            both = (self._once, self._now)
            return Location(name, tuple(d for d in DIRECTIONS if all(e.of(name, d) for e in both)))
        mask = masks["request"] | masks["response"]
        shared = mask.bit_count() > 1
        parts = [self._place(name, (each,), masks[each], shared=shared) for each in directions]
        return evolve(self._place(name, directions, mask, shared=shared), parts=tuple(parts))

    def _place(
        self, name: str, directions: tuple[Direction, ...], mask: int, *, shared: bool
    ) -> Location:
        names = sorted(operations_in(mask, self._operations))
        if not shared:
            operation = self._operations[mask.bit_length() - 1]
            said = [location_of(name, operation, each, self._holders) for each in directions]
            return Location(name, directions, f"{self._client}.{names[0]}", " and ".join(said))
        which = " and ".join(f"{each}s" for each in directions)
        return Location(name, directions, reached=f" ({which} of {names_or_count(names)})")


def names_or_count(operations: Sequence[str]) -> str:
    """Return the names of a few operations, or how many they are."""
    if len(operations) <= _MOST_NAMED:
        return ", ".join(operations)
    return f"{len(operations)} operations"
