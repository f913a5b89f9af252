"""`allOf` in the forms that documents have."""

from __future__ import annotations

import pytest

from tests.building import Built, build
from tests.constructs.writing import echoing, field_text, hint, reason, referring

BASE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
SCHEMAS = {
    "Base": BASE,
    "Closed": {
        "allOf": [
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"x": {"type": "string"}},
            },
            {"properties": {"y": {"type": "string"}}},
        ]
    },
    "Colour": {"type": "string", "enum": ["red", "green"]},
    "Bare": {"properties": {"text": {"allOf": [{"minLength": 2}, {"maxLength": 3}]}}},
    "Text": {"type": "string"},
    "Long": {"minLength": 3},
    "Whole": {
        "type": "object",
        "allOf": [
            referring("Base"),
            {"properties": {"name": {"type": "string"}}, "required": ["name"]},
        ],
    },
    "Uses": {
        "type": "object",
        "properties": {
            "patterned": {
                "type": "string",
                "allOf": [{"pattern": "^[a-z]+$"}, {"pattern": "[0-9]*x$"}, {"maxLength": 4}],
            },
            "texts": {"allOf": [referring("Text"), referring("Long")]},
            "pointed": {"type": "object", "allOf": [referring("Base")]},
            "nullable": {"type": "object", "nullable": True, "allOf": [referring("Base")]},
            "untyped_nullable": {"nullable": True, "allOf": [referring("Base")]},
            "colour": {"allOf": [referring("Colour"), {"description": "Which one."}]},
            "colour_or_null": {"nullable": True, "allOf": [referring("Colour")]},
            "clash": {"allOf": [{"type": "string"}, {"type": "integer"}]},
            "number": {"allOf": [{"type": "number"}, {"type": "integer", "minimum": 3}]},
        },
    },
}


SOURCE = echoing(SCHEMAS, openapi="3.0.3")


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def test_patterns_of_a_text_are_all_checked(built: Built) -> None:
    uses = built.models().Uses
    invalid = built.runtime("errors").InvalidArgument
    uses(patterned="abx").check("body")
    for wrong in ("ab", "ABx", "abcdx"):
        with pytest.raises(invalid):
            uses(patterned=wrong).check("body")


def test_texts_without_a_type_stay_texts(built: Built) -> None:
    uses = built.models().Uses
    assert uses.from_dict({"texts": "abc"}).texts == "abc"
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(texts="ab").check("body")
    assert hint(uses, "texts") == "str | Unset"


def test_constraints_alone_restrict_nothing_but_the_report_knows(built: Built) -> None:
    assert built.models().Bare.from_dict({"text": 5}).text == 5
    place = "/components/schemas/Bare/properties/text"
    assert "minLength" in reason(built, place)


def test_one_reference_is_that_class(built: Built) -> None:
    uses, base = built.models().Uses, built.models().Base
    read = uses.from_dict(
        {"pointed": {"id": 1}, "nullable": {"id": 2}, "untyped_nullable": {"id": 3}}
    )
    assert (read.pointed, read.nullable, read.untyped_nullable) == (
        base(id=1),
        base(id=2),
        base(id=3),
    )
    assert hint(uses, "pointed") == "Base | Unset"


def test_null_beside_a_reference_is_null(built: Built) -> None:
    uses = built.models().Uses
    read = uses.from_dict({"nullable": None, "untyped_nullable": None, "colour_or_null": None})
    assert (read.nullable, read.untyped_nullable, read.colour_or_null) == (None, None, None)
    assert read.to_dict() == {"nullable": None, "untyped_nullable": None, "colour_or_null": None}


def test_an_enum_with_a_description_is_that_enum(built: Built) -> None:
    uses, colour = built.models().Uses, built.models().Colour
    assert uses.from_dict({"colour": "red"}).colour is colour.RED
    assert "Which one." in field_text(uses, "colour")


def test_a_class_has_the_fields_of_all_its_parts(built: Built) -> None:
    whole = built.models().Whole
    assert whole.from_dict({"id": 1, "name": "a"}) == whole(id=1, name="a")
    with pytest.raises(built.runtime("errors").InvalidResponse):
        whole.from_dict({"name": "a"})
    assert "merged into" in reason(built, "/components/schemas/Whole/allOf/1")


def test_types_that_exclude_each_other_make_it_untyped_with_a_line(built: Built) -> None:
    uses = built.models().Uses
    assert uses.from_dict({"clash": [1]}).clash == [1]
    place = "/components/schemas/Uses/properties/clash"
    assert "untyped: its parts demand different types" in reason(built, place)


def test_a_whole_number_is_what_number_and_integer_share(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "number") == "int | Unset"
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(number=2).check("body")


def test_a_closed_part_does_not_close_the_whole(built: Built) -> None:
    closed = built.models().Closed
    assert closed.from_dict({"x": "1", "y": "2"}) == closed(x="1", y="2")
    closed(x="1", y="2", additional_properties={"z": 1}).check("body")
    assert "additionalProperties" in reason(built, "/components/schemas/Closed")
