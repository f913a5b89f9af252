"""The parts of an instance whose schema says plainly what they are, and ways to spoil them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from attrs import evolve, frozen

from tests.differential.making import Impossible
from tests.server.merging import merge_all

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.differential.places import Place
    from usergroups.testing._openapi.documents import Json

Path: TypeAlias = tuple[str | int, ...]

_CHOICES: Final = ("anyOf", "oneOf", "discriminator")
_OTHERS: Final[dict[str, list[Any]]] = {
    "string": [5, True, {}, ["text"]],
    "integer": ["5", 1.5, False, {}],
    "number": ["1.5", True, []],
    "boolean": ["true", 1, 0, {}],
    "array": [{}, "text", 7],
    "object": [[], "text", 7],
}
"""For each type, values of others."""
_MISSPELLED: Final = {
    "date-time": ["yesterday", "2024-13-01T00:00:00Z", "2024-02-30T00:00:00Z"],
    "date": ["yesterday", "2024-13-01", "2023-02-29"],
    "time": ["noon", "25:00:00Z"],
    "uuid": ["none", "40db2ea4-5d42-11e6-a3ff-005056a0e04"],
    "byte": ["?", "YQ=", "a"],
}


@frozen
class Spot:
    """One value in an instance, reached without a choice between schemas."""

    path: Path
    schema: Json
    kept: Path | None = None
    """Of the innermost optional member that it is or is in: it is kept raw if this is wrong."""
    unsure: bool = False
    """Whether some member on the way is one that the other direction does not have."""
    within: bool = False
    """Whether it is an item of a list, or a value of a map."""

    @property
    def kinds(self) -> list[str]:
        """The types that the schema states, null aside."""
        kinds: Any = self.schema.get("type", [])
        return [each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null"]


@frozen
class Fault:
    """The place where an instance was made wrong; `kept` and `unsure` as of the spot."""

    path: Path
    kept: Path | None
    unsure: bool


@frozen
class Spoiled:
    """An instance with faults."""

    instance: Any
    faults: tuple[Fault, ...]


def spots(place: Place, instance: Any) -> Iterator[Spot]:
    """The spots of an instance, itself first."""
    stack = [Spot((), _merged(place, place.schema))]
    while stack:
        spot = stack.pop()
        if any(spot.schema.get(key) for key in _CHOICES):
            continue
        yield spot
        value = at(instance, spot.path)
        if isinstance(value, dict):
            stack += _members(place, spot, cast("Json", value))
        elif isinstance(value, list) and "prefixItems" not in spot.schema:
            item = spot.schema.get("items")
            if isinstance(item, dict):
                schema = _merged(place, cast("Json", item))
                size = len(cast("list[Any]", value))
                stack += [
                    evolve(spot, path=(*spot.path, index), schema=schema, within=True)
                    for index in range(size)
                ]


def _members(place: Place, spot: Spot, value: Json) -> Iterator[Spot]:
    properties: Json = spot.schema.get("properties", {})
    others = spot.schema.get("additionalProperties")
    for name in value:
        path = (*spot.path, name)
        if name in properties:
            schema = _merged(place, properties[name])
            required = name in spot.schema.get("required", ())
            shy = bool(schema.get("readOnly") or schema.get("writeOnly"))
            kept = spot.kept if required else path
            yield Spot(path, schema, kept, spot.unsure or (required and shy))
        elif isinstance(others, dict) and not properties:
            schema = _merged(place, cast("Json", others))
            yield evolve(spot, path=path, schema=schema, within=True)


def _merged(place: Place, schema: Any) -> Json:
    try:
        return merge_all(place.source.document, schema if isinstance(schema, dict) else {})
    except (KeyError, ValueError, RecursionError):
        raise Impossible from None


def spoiled(place: Place, instance: Any, dice: random.Random, most: int) -> Spoiled:
    """The instance with up to so many faults, none of them inside another.

    If it can be, the next fault is told for more than the first: then the first is not told.
    """
    found = list(spots(place, instance))
    dice.shuffle(found)
    made = Spoiled(instance, ())
    while found and len(made.faults) < most:
        found.sort(key=lambda spot: any(_told_for_more(spot, each) for each in made.faults))
        spot = found.pop()
        if not any(_overlap(spot.path, each.path) for each in made.faults):
            one = _spoiled(made.instance, spot, dice)
            made = Spoiled(one.instance, (*made.faults, *one.faults))
    return made


def _told_for_more(spot: Spot, fault: Fault) -> bool:
    if spot.kept is None or fault.kept is None:
        return False
    return spot.kept != fault.kept and is_prefix(spot.kept, fault.kept)


def _overlap(one: Path, other: Path) -> bool:
    """Return whether one of the paths leads to the other, or is it."""
    return is_prefix(one, other) or is_prefix(other, one)


def _spoiled(instance: Any, spot: Spot, dice: random.Random) -> Spoiled:
    """The instance spoiled in that spot, if that can be done."""
    value = at(instance, spot.path)
    properties: Json = spot.schema.get("properties", {})
    if spot.kinds == ["object"] and isinstance(value, dict) and dice.randrange(2):
        needed = [name for name in spot.schema.get("required", ()) if name in properties]
        gone = [name for name in needed if name in value]
        if gone:
            return _without(instance, spot, dice.choice(gone))
    wrong = _wrong_values(spot)
    if not wrong:
        return Spoiled(instance, ())
    new = dice.choice(wrong)
    # A null in a list or map is noted alone: all around it is read.
    kept = spot.path if new is None and spot.within else spot.kept
    return Spoiled(replaced(instance, spot.path, new), (Fault(spot.path, kept, spot.unsure),))


def _without(instance: Any, spot: Spot, name: str) -> Spoiled:
    """The instance without a required member of the spot."""
    schema = spot.schema["properties"][name]
    shy = bool(schema.get("readOnly") or schema.get("writeOnly"))
    rest = {key: each for key, each in at(instance, spot.path).items() if key != name}
    fault = Fault((*spot.path, name), spot.kept, spot.unsure or shy)
    return Spoiled(replaced(instance, spot.path, rest), (fault,))


def _wrong_values(spot: Spot) -> list[Any]:
    if len(spot.kinds) != 1:
        return []
    # OpenAPI 3.0 knows `nullable` beside a type alone; we read it beside a reference too.
    nullable = spot.schema.get("nullable") or spot.schema.get("x-nullable")
    null = [] if nullable else [None]
    return [*_OTHERS[spot.kinds[0]], *_misspelled(spot), *null]


def _misspelled(spot: Spot) -> list[Any]:
    return _MISSPELLED.get(spot.schema.get("format", ""), []) if spot.kinds == ["string"] else []


def is_prefix(one: Path, other: Path) -> bool:
    """Return whether the first path leads to the second, or is it."""
    return other[: len(one)] == one


def at(value: Any, path: Path) -> Any:
    """The value at a path."""
    for step in path:
        value = value[step]
    return value


def replaced(value: Any, path: Path, new: Any) -> Any:
    """A copy of a value with another value at a path."""
    if not path:
        return new
    inner = replaced(value[path[0]], path[1:], new)
    if isinstance(value, dict):
        return {**cast("Json", value), path[0]: inner}
    items = list(cast("list[Any]", value))
    items[cast("int", path[0])] = inner
    return items


def pointer(path: Path) -> str:
    """The JSON Pointer of a path."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
