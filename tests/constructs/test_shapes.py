"""Unions without a discriminator: the shape decides, in whatever order they are written."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.building import Built
from tests.constructs.writing import echoing, hint, models, reason, referring

TEXT: dict[str, Any] = {"type": "string"}
WHOLE: dict[str, Any] = {"type": "integer"}
NUMBER: dict[str, Any] = {"type": "number"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def _list(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _map(value: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


MEMBERS: dict[str, list[Any]] = {
    "subset": [referring("Small"), referring("Large")],
    "overlap": [referring("Left"), referring("Right")],
    "tagged": [referring("Apple"), referring("Pear"), referring("Fruit")],
    "listed": [referring("Text"), referring("Photo")],
    "typed": [referring("Counted"), referring("Named")],
    "closed": [referring("Loose"), referring("Strict")],
    "lists": [_list(referring("Left")), _list(referring("Right"))],
    "maps": [_map(referring("Left")), _map(referring("Right"))],
    "map_or_class": [_map(WHOLE), referring("Small")],
    "nested": [{"anyOf": [referring("Small"), TEXT]}, {"oneOf": [referring("Left"), WHOLE]}],
    "numbers": [NUMBER, WHOLE],
    "flag": [WHOLE, {"type": "boolean"}, NUMBER],
    "text_or_colour": [TEXT, {"type": "string", "enum": ["red", "blue"]}],
    "colour_or_day": [
        {"type": "string", "enum": ["red", "blue"]},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "date-time"},
    ],
    "day_or_text": [TEXT, {"type": "string", "format": "date"}],
    "level_or_number": [NUMBER, {"type": "integer", "enum": [1, 2]}],
    "constant_or_text": [TEXT, {"const": "all"}],
    "numbers_in_lists": [_list(NUMBER), _list(WHOLE)],
    "limits": [{"type": "string", "maxLength": 2}, {"type": "string", "maxLength": 4}],
    "bytes_or_text": [{"type": "string", "format": "byte"}, TEXT],
}
CLASSES: dict[str, Any] = {
    "Small": _object("id", id=WHOLE),
    "Large": _object("id", id=WHOLE, name=TEXT),
    "Left": _object(a=TEXT, common=TEXT),
    "Right": _object(b=TEXT, common=TEXT),
    "Apple": _object("kind", kind={"type": "string", "enum": ["apple"]}, size=WHOLE),
    "Pear": _object("kind", kind={"type": "string", "const": "pear"}, size=WHOLE),
    "Fruit": _object("kind", kind=TEXT, size=WHOLE),
    "Text": _object(role={"type": "string", "enum": ["title", "body"]}, value=TEXT),
    "Photo": _object(role={"type": "string", "enum": ["cover", "icon"]}, value=TEXT),
    "Counted": _object("value", value=WHOLE),
    "Named": _object("value", value=TEXT),
    "Loose": _object("id", id=WHOLE, note=TEXT),
    "Strict": {**_object("id", id=WHOLE, note=TEXT), "additionalProperties": False},
}
FORWARD = {name: {"anyOf": members} for name, members in MEMBERS.items()}
SOURCE = echoing({**CLASSES, "Uses": _object(**FORWARD)})
BACKWARD = {name: {"anyOf": members[::-1]} for name, members in MEMBERS.items()}


@pytest.fixture(scope="module", params=[FORWARD, BACKWARD], ids=["forward", "backward"])
def built(request: pytest.FixtureRequest) -> Built:
    return models({**CLASSES, "Uses": _object(**request.param)})


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("subset", {"id": 1}, "Small"),
        ("subset", {"id": 1, "name": "x"}, "Large"),
        ("subset", {"id": 1, "more": "x"}, "Small"),
        ("overlap", {"a": "x", "common": "y"}, "Left"),
        ("overlap", {"b": "x", "common": "y"}, "Right"),
        ("overlap", {"b": "x", "more": "y"}, "Right"),
        ("tagged", {"kind": "apple"}, "Apple"),
        ("tagged", {"kind": "pear", "size": 1}, "Pear"),
        ("tagged", {"kind": "plum", "size": 1}, "Fruit"),
        ("tagged", {"kind": "pear", "size": "big"}, "Pear"),
        ("listed", {"role": "icon"}, "Photo"),
        ("listed", {"role": "body", "value": "x"}, "Text"),
        ("typed", {"value": "x"}, "Named"),
        ("typed", {"value": 5}, "Counted"),
        ("closed", {"id": 1, "note": "x", "more": 1}, "Loose"),
        ("map_or_class", {"x": 1, "y": 2}, "dict"),
        ("map_or_class", {"id": 1}, "Small"),
        ("nested", {"id": 1}, "Small"),
        ("nested", {"common": "x"}, "Left"),
        ("nested", 5, "int"),
        ("nested", "x", "str"),
        ("numbers", 5, "int"),
        ("numbers", 5.0, "float"),
        ("numbers", 5.5, "float"),
        ("flag", True, "bool"),
        ("flag", 1, "int"),
        ("flag", 0.5, "float"),
        ("text_or_colour", "red", "UsesTextOrColour"),
        ("text_or_colour", "green", "str"),
        ("colour_or_day", "2024-01-02", "date"),
        ("colour_or_day", "2024-01-02T03:04:05Z", "datetime"),
        ("colour_or_day", "blue", "UsesColourOrDay"),
        ("colour_or_day", "green", "Unlisted"),
        ("day_or_text", "2024-01-02", "date"),
        ("day_or_text", "soon", "str"),
        ("level_or_number", 2, "UsesLevelOrNumber"),
        ("level_or_number", 2.5, "float"),
        ("constant_or_text", "all", "str"),
        ("bytes_or_text", "test", "str"),
    ],
)
def test_the_most_specific_shape_is_read(built: Built, name: str, value: Any, kind: str) -> None:
    read = built.models().Uses.from_dict({name: value})
    assert type(getattr(read, name)).__name__ == kind
    assert read.to_dict() == {name: value}


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("lists", [{"a": "x"}, {"common": "y"}], "Left"),
        ("lists", [{"common": "x"}, {"b": "y"}], "Right"),
        ("maps", {"one": {"b": "x"}}, "Right"),
        ("maps", {"one": {"a": "x"}}, "Left"),
        ("numbers_in_lists", [1, 2], "int"),
        ("numbers_in_lists", [1, 2.5], "float"),
    ],
)
def test_what_lists_and_maps_hold_decides_too(
    built: Built, name: str, value: Any, kind: str
) -> None:
    read = built.models().Uses.from_dict({name: value})
    found = getattr(read, name)
    items = found.values() if isinstance(found, dict) else found
    assert {type(item).__name__ for item in items} == {kind}
    assert read.to_dict() == {name: value}


def test_a_date_in_a_union_is_written_as_it_came(built: Built) -> None:
    uses = built.models().Uses
    assert uses(day_or_text=dt.date(2024, 1, 2)).to_dict() == {"day_or_text": "2024-01-02"}


def test_what_only_one_alternative_demands_is_not_demanded(built: Built) -> None:
    uses = built.models().Uses
    uses(limits="abcd").check("body")
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(limits="abcde").check("body")
    assert hint(uses, "limits") == "str | Unset"


@pytest.mark.parametrize("name", ["subset", "overlap", "listed", "closed", "lists", "maps"])
def test_a_union_whose_members_can_look_alike_has_a_line(built: Built, name: str) -> None:
    said = reason(built, f"/components/schemas/Uses/properties/{name}")
    assert "can look alike: the one whose names fit best is read" in said


@pytest.mark.parametrize("name", ["typed", "tagged", "numbers", "flag", "nested"])
def test_a_union_whose_members_cannot_has_none(built: Built, name: str) -> None:
    _, said = built.fates()[f"/components/schemas/Uses/properties/{name}"]
    assert "look alike" not in said
