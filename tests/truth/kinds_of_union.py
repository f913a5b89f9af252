"""Changes of unions that a member tells apart, and what is true of each for callers.

The schema `@Pet` is what is sent or read; `@` stands for the word that the classes go by.
"""

from __future__ import annotations

from typing import Any

from tests.truth.kinds_of_value import TEXT, WHOLE, Kind, Schema

CAT = {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "lives": WHOLE}}
DOG = {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "barks": TEXT}}
FISH = {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "fins": WHOLE}}


def _pets(*names: str, tags: str = "", **schemas: Schema) -> dict[str, Any]:
    """Return schemas: a union of these, with a word of `tags` for each that is told apart."""
    where = {name: f"#/components/schemas/@{name}" for name in names}
    pet: dict[str, Any] = {"oneOf": [{"$ref": each} for each in where.values()]}
    if tags:
        mapping = dict(zip(tags.split(), where.values(), strict=True))
        pet["discriminator"] = {"propertyName": "kind", "mapping": mapping}
    return {"@Pet": pet, **{f"@{name}": each for name, each in schemas.items()}}


TWO = _pets("Cat", "Dog", tags="cat dog", Cat=CAT, Dog=DOG)
THREE = _pets("Cat", "Dog", "Fish", tags="cat dog fish", Cat=CAT, Dog=DOG, Fish=FISH)
RETAGGED = _pets("Cat", "Dog", tags="kitty dog", Cat=CAT, Dog=DOG)
SWAPPED = _pets("Cat", "Dog", tags="dog cat", Cat=CAT, Dog=DOG)
TURNED = _pets("Dog", "Cat", tags="dog cat", Dog=DOG, Cat=CAT)
LIVELY = {**CAT, "required": ["kind", "lives"]}
TEXTS = {**CAT, "properties": {"kind": TEXT, "lives": TEXT}}

OF_UNIONS = [
    Kind("class comes", TWO, THREE, "C", "B", "B"),
    Kind("class goes", THREE, TWO, "B", "B", "B"),
    Kind("value of a class renamed", TWO, RETAGGED, "B", "BC", "B"),
    Kind("values of classes swapped", TWO, SWAPPED, "B", "BC", "B"),
    Kind("classes in another order", TWO, TURNED, "0", "0", "0"),
    Kind("member of a class retyped", TWO, {**TWO, "@Cat": TEXTS}, "B", "B", "B"),
    Kind("member of a class required", TWO, {**TWO, "@Cat": LIVELY}, "B", "C", "B"),
    Kind("class alone", TWO, {**_pets("Cat", tags="cat"), "@Cat": CAT}, "B", "B", "B"),
]
