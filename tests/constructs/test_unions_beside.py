"""Unions beside other demands, and constants that have names."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.building import Built, build, read_with_issues
from tests.constructs.writing import echoing, hint, reason, referring


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


TEXT = {"type": "string"}
DAY = {"type": "string", "format": "date"}
EITHER = [referring("Cat"), referring("Dog")]
TAG = {
    "propertyName": "kind",
    "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
}
SCHEMAS: dict[str, Any] = {
    "Cat": _object(["kind"], kind=TEXT, born=DAY),
    "Dog": _object(["kind"], kind=TEXT, barks={"type": "boolean"}),
    "Base": _object(["id"], id={"type": "string", "format": "uuid"}),
    "Typed": {"type": "object", "oneOf": EITHER, "discriminator": TAG},
    "Redundant": {**_object(["kind"], kind=TEXT), "oneOf": EITHER, "discriminator": TAG},
    "More": {**_object(["name"], name=TEXT), "oneOf": EITHER, "discriminator": TAG},
    "Whole": {"allOf": [referring("Base"), {"oneOf": EITHER, "discriminator": TAG}]},
    "WholeAlias": {"allOf": [referring("Base"), referring("Typed")]},
    "Needed": {"required": ["born"], "anyOf": [referring("Cat"), referring("Base")]},
    "Both": {
        "type": "object",
        "oneOf": [_object(["a"], a=TEXT), _object(["b"], b=TEXT)],
        "anyOf": [_object(["c"], c={"type": "integer"}), _object(["d"], d={"type": "integer"})],
    },
    "One": {**_object([], foo=TEXT), "anyOf": [{"properties": {"bar": TEXT}}]},
    "Only": {"oneOf": [_object([], only=TEXT)]},
    "Act": {"type": "object", "oneOf": [referring("Cat"), referring("Zoom")]},  # Zoom comes later
    "Zoom": {"type": "object", "oneOf": [_object(["x"], x=TEXT), _object(["y"], y=TEXT)]},
    "Level": {
        "type": "integer",
        "format": "int32",
        "oneOf": [
            {"const": 1, "title": "LOW", "description": "Hardly any."},
            {"const": 2, "title": "HIGH"},
        ],
    },
    "Color": {"oneOf": [{"const": "r", "title": "Red"}, {"const": "g", "title": "Green"}]},
    "Uses": {
        "type": "object",
        "properties": {
            **{
                name.lower(): referring(name)
                for name in (
                    *("Typed", "Redundant", "More", "Whole", "WholeAlias", "Needed"),
                    *("Both", "One", "Only", "Act", "Zoom", "Level", "Color"),
                )
            },
            "inline": {
                **_object(["z"], z={"type": "integer"}),
                "oneOf": EITHER,
                "discriminator": TAG,
            },
            "levels": {"type": "array", "items": referring("Level")},
            "number": {"type": "integer", "oneOf": [{"const": 0}, {"minimum": 10}]},
            "named": {
                "type": "object",
                "properties": {"a": TEXT, "b": TEXT},
                "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
            },
        },
    },
}
SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("typed", "Cat | Dog | dict[str, Any]"),
        ("redundant", "Cat | Dog | dict[str, Any]"),
        ("more", "MoreCat | MoreDog | dict[str, Any]"),
        ("whole", "WholeCat | WholeDog | dict[str, Any]"),
        ("wholealias", "WholeAliasCat | WholeAliasDog | dict[str, Any]"),
        ("inline", "UsesInlineCat | UsesInlineDog | dict[str, Any]"),
        ("both", "BothOption1 | BothOption2 | BothOption3 | BothOption4"),
        ("act", "Cat | ZoomOption1 | ZoomOption2"),
        ("zoom", "ZoomOption1 | ZoomOption2"),
        ("one", "One"),
        ("only", "Only"),
        ("level", "LevelLike"),
        ("levels", "list[LevelLike]"),
        ("color", "ColorLike"),
    ],
)
def test_each_member_has_what_stands_beside_the_union(
    built: Built, name: str, classes: str
) -> None:
    assert hint(built.models().Uses, name) == f"{classes} | Unset"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("typed", {"kind": "cat", "born": "2024-01-02"}, "Cat"),
        ("redundant", {"kind": "cat", "born": "2024-01-02"}, "Cat"),
        ("more", {"kind": "cat", "born": "2024-01-02", "name": "x"}, "MoreCat"),
        ("inline", {"kind": "cat", "born": "2024-01-02", "z": 1}, "UsesInlineCat"),
    ],
)
def test_its_members_are_read_as_what_they_are(
    built: Built, name: str, data: dict[str, Any], kind: str
) -> None:
    read, issues = read_with_issues(built.models().Uses, {name: data})
    found = getattr(read, name)
    assert type(found).__name__ == kind
    assert found.born == dt.date(2024, 1, 2)
    assert (read.to_dict(), issues) == ({name: data}, [])
    read.check("body")


def test_a_base_class_of_all_of_is_part_of_each_member(built: Built) -> None:
    data = {"kind": "dog", "barks": True, "id": "12345678-1234-5678-1234-567812345678"}
    for name in ("whole", "wholealias"):
        read, issues = read_with_issues(built.models().Uses, {name: data})
        found = getattr(read, name)
        assert (found.barks, str(found.id), issues) == (True, data["id"], [])
        with pytest.raises(built.runtime("errors").InvalidResponse):
            type(found).from_dict({"kind": "dog"})


def test_two_unions_are_the_choices_of_both(built: Built) -> None:
    read, issues = read_with_issues(built.models().Uses, {"both": {"b": "x", "c": 1}})
    assert (read.both.b, read.both.c, issues) == ("x", 1, [])
    assert not hasattr(read.both, "a")


def test_constants_with_titles_are_an_enum(built: Built) -> None:
    made = built.models()
    assert [(each.name, each.value) for each in made.Level] == [("LOW", 1), ("HIGH", 2)]
    assert [(each.name, each.value) for each in made.Color] == [("RED", "r"), ("GREEN", "g")]
    assert "Hardly any." in made.Level.__doc__
    assert made.Uses.from_dict({"level": 2}).level is made.Level.HIGH
    assert made.Uses.from_dict({"levels": [1, 3]}).levels == [made.Level.LOW, 3]


def test_a_type_beside_a_union_is_that_of_each_member(built: Built) -> None:
    for number in (0, 10):
        built.models().Uses(number=number).check("body")
    for wrong in (5, "0"):
        with pytest.raises(built.runtime("errors").InvalidArgument):
            built.models().Uses(number=wrong).check("body")


def test_a_union_that_only_demands_members_has_a_line(built: Built) -> None:
    place = "/components/schemas/Uses/properties/named"
    assert reason(built, place) == "loosened: the union beside other demands is not checked"
