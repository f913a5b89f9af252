"""`oneOf`, `anyOf` and lists of types."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, read_with_issues
from tests.constructs.writing import echoing, hint, reason, referring


def _kind(tag: str, **fields: str) -> dict[str, object]:
    properties = {
        "kind": {"type": "string"},
        **{name: {"type": kind} for name, kind in fields.items()},
    }
    return {"type": "object", "required": ["kind"], "description": tag, "properties": properties}


SCHEMAS = {
    "Cat": _kind("A cat.", name="string"),
    "Dog": _kind("A dog.", name="string"),
    "Round": {
        "type": "object",
        "required": ["radius"],
        "properties": {"radius": {"type": "number"}},
    },
    "Square": {"type": "object", "required": ["side"], "properties": {"side": {"type": "number"}}},
    "Pet": {
        "oneOf": [referring("Cat"), referring("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog"}},
    },
    "Shape": {"anyOf": [referring("Round"), referring("Square")]},
    "Uses": {
        "type": "object",
        "properties": {
            "pet": referring("Pet"),
            "pet_or_null": {"anyOf": [referring("Pet"), {"type": "null"}]},
            "pets": {"type": "array", "items": referring("Pet")},
            "shape": referring("Shape"),
            "shape_or_null": {"oneOf": [referring("Round"), referring("Square"), {"type": "null"}]},
            "text_or_number": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "several_types": {"type": ["string", "integer", "boolean", "null"]},
            "one_or_many": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
            },
            "single": {"oneOf": [referring("Round")]},
            "anything": {"anyOf": [referring("Round"), {}]},
            "both": {"oneOf": [{"type": "string"}], "anyOf": [{"minLength": 1}]},
            "beside": {
                "type": "object",
                "properties": {"common": {"type": "string"}},
                "oneOf": [
                    {"properties": {"left": {"type": "string"}}, "required": ["left"]},
                    {"properties": {"right": {"type": "string"}}, "required": ["right"]},
                ],
            },
            "formats": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
        },
    },
}


SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def test_a_discriminator_decides(built: Built) -> None:
    made = built.models()
    read = made.Uses.from_dict({"pet": {"kind": "dog", "name": "x"}})
    assert read.pet == made.Dog(kind="dog", name="x")
    implied = made.Uses.from_dict({"pet": {"kind": "Cat", "name": "x"}})
    assert implied.pet == made.Cat(kind="Cat", name="x")
    beside_null = made.Uses.from_dict({"pet_or_null": {"kind": "dog", "name": "x"}})
    assert beside_null.pet_or_null == made.Dog(kind="dog", name="x")
    assert made.Uses.from_dict({"pet_or_null": None}).pet_or_null is None
    assert read.to_dict() == {"pet": {"kind": "dog", "name": "x"}}


def test_a_tag_that_nobody_declared_is_plain_json(built: Built) -> None:
    read, issues = read_with_issues(built.models().Uses, {"pet": {"kind": "newt"}})
    assert read.pet == {"kind": "newt"}
    assert [each.pointer for each in issues] == ["/pet/kind"]


def test_a_union_alias_is_a_union_where_it_is_used(built: Built) -> None:
    assert hint(built.models().Uses, "pet") == "Cat | Dog | dict[str, Any] | Unset"
    assert hint(built.models().Uses, "pets") == "list[Cat | Dog | dict[str, Any]] | Unset"


def test_the_shape_decides_without_a_discriminator(built: Built) -> None:
    made = built.models()
    read = made.Uses.from_dict({"shape": {"side": 1.5}, "shape_or_null": {"radius": 2.0}})
    assert (read.shape, read.shape_or_null) == (made.Square(side=1.5), made.Round(radius=2.0))
    assert made.Uses.from_dict({"shape_or_null": None}).shape_or_null is None
    assert hint(made.Uses, "shape_or_null") == "Round | Square | None | Unset"


def test_what_fits_no_member_is_kept_and_noted(built: Built) -> None:
    data = {"shape": {"corners": 3}}
    read, issues = read_with_issues(built.models().Uses, data)
    assert len(issues) == 1
    assert read.to_dict() == data


def test_simple_types_are_told_apart_by_what_they_are(built: Built) -> None:
    uses = built.models().Uses
    values: dict[str, list[Any]] = {
        "text_or_number": ["a", 5],
        "several_types": ["a", 5, True, None],
        "one_or_many": ["a", ["a", "b"]],
    }
    for name, several in values.items():
        for value in several:
            read = uses.from_dict({name: value})
            assert type(getattr(read, name)) is type(value)
            assert read.to_dict() == {name: value}
    assert hint(uses, "several_types") == "str | int | bool | None | Unset"


def test_a_wrong_member_of_a_union_is_not_sent(built: Built) -> None:
    uses = built.models().Uses
    for wrong in ({"text_or_number": 1.5}, {"shape": {"side": 1}}, {"one_or_many": [1]}):
        with pytest.raises(built.runtime("errors").InvalidArgument):
            uses(**wrong).check("body")


def test_one_member_is_no_union(built: Built) -> None:
    assert hint(built.models().Uses, "single") == "Round | Unset"


def test_a_member_that_accepts_anything_makes_it_untyped_with_a_line(built: Built) -> None:
    assert hint(built.models().Uses, "anything") == "Any | Unset"
    place = "/components/schemas/Uses/properties/anything"
    assert "untyped: one member of the union accepts anything" in reason(built, place)


def test_of_one_of_and_any_of_both_are_checked(built: Built) -> None:
    assert hint(built.models().Uses, "both") == "str | Unset"
    built.models().Uses(both="a").check("body")
    with pytest.raises(built.runtime("errors").InvalidArgument):
        built.models().Uses(both="").check("body")


def test_fields_beside_a_union_belong_to_each_member(built: Built) -> None:
    uses = built.models().Uses
    read = uses.from_dict({"beside": {"common": "c", "right": "r"}})
    assert (read.beside.common, read.beside.right) == ("c", "r")
    assert not hasattr(read.beside, "left")


def test_a_time_or_a_text_is_either(built: Built) -> None:
    uses = built.models().Uses
    assert uses.from_dict({"formats": "2024-01-02T03:04:05Z"}).formats.year == 2024
    assert uses.from_dict({"formats": "soon"}).formats == "soon"
    for text in ("2024-01-02T03:04:05Z", "soon"):
        assert uses.from_dict({"formats": text}).to_dict() == {"formats": text}
