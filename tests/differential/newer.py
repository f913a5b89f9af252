"""Make what a newer release of a vendor's server may add to what the source says."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, cast

from tests.differential.making import NEWER
from tests.differential.spots import at, replaced, spots

if TYPE_CHECKING:
    from tests.differential.places import Place
    from usergroups.testing._openapi.documents import Json

_VALUES = ("addedLater", 7.5, None, [{"deep": [1, None]}], {"a": {"b": True}})


def with_news(place: Place, instance: Any, dice: random.Random) -> Any:
    """The instance with members that the source has not, and values that its enums do not list."""
    for spot in list(spots(place, instance)):
        value = at(instance, spot.path)
        if isinstance(value, dict) and _may_grow(spot.schema):
            known = {*cast("Json", value), *spot.schema.get("properties", {})}
            name = dice.choice([each for each in NEWER if each not in known])
            grown = {**cast("Json", value), name: dice.choice(_VALUES)}
            instance = replaced(instance, spot.path, grown)
        elif "enum" in spot.schema and spot.kinds == ["string"]:
            instance = replaced(instance, spot.path, "ADDED_LATER")
        elif "enum" in spot.schema and spot.kinds == ["integer"]:
            instance = replaced(instance, spot.path, 987654321)
    return instance


def _may_grow(schema: Json) -> bool:
    """Return whether an object is no map, all of whose members have a type."""
    typed = isinstance(schema.get("additionalProperties"), dict) or "patternProperties" in schema
    return bool(schema.get("properties")) or not typed
