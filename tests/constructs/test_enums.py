"""Enumerations and constants."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from tests.building import Built, build, read_with_issues
from tests.constructs.writing import echoing, hint, models, reason, referring

FIELDS: dict[str, Any] = {
    "twins": {"type": "string", "enum": ["on", "ON", "+", "-", "", "a b", "a-b", "1", "né", "値"]},
    "mixed": {"enum": ["auto", 5, 7]},
    "floats": {"type": "number", "enum": [0.5, 1.5]},
    "flags": {"type": "boolean", "enum": [True]},
    "both_flags": {"type": "boolean", "enum": [True, False]},
    "nulls": {"type": ["string", "null"], "enum": ["x", None]},
    "only_null": {"enum": [None]},
    "empty": {"type": "string", "enum": []},
    "numbers": {"type": "integer", "enum": [-1, 0, 10]},
    "quoted": {"type": "string", "enum": ["1", 2]},
    "objects": {"enum": [{"a": 1}]},
    "lists": {"type": "array", "items": referring("Level")},
    "level": referring("Level"),
    "five": {"const": 5},
    "yes": {"const": True},
    "word": {"const": "word"},
    "nothing": {"const": None},
    "half": {"const": 0.5},
    "constants": {"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]},
    "named": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["ONE", "TWO"]},
}
SCHEMAS: dict[str, Any] = {
    "Level": {"type": "string", "enum": ["low", "high"], "description": "How loud."},
    "Uses": {"type": "object", "properties": FIELDS},
    "Fixed": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "fixed"}}},
}
PLACE = "/components/schemas/Uses/properties"


SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return build(SOURCE)


@pytest.fixture(scope="module")
def older() -> Built:
    schemas = {
        "Uses": {
            "type": "object",
            "properties": {
                "inline": {"type": "string", "nullable": True, "enum": ["x"]},
                "pointed": {"nullable": True, "allOf": [referring("Level")]},
            },
        },
        "Level": SCHEMAS["Level"],
    }
    return models(schemas, openapi="3.0.3")


def test_each_value_has_a_member_of_its_own(built: Built) -> None:
    twins = built.models().UsesTwins
    assert [each.value for each in twins] == FIELDS["twins"]["enum"]
    for value in FIELDS["twins"]["enum"]:
        assert built.models().Uses.from_dict({"twins": value}).twins is twins(value)
    assert "is taken" in reason(built, f"{PLACE}/twins")


def test_an_unknown_value_arrives_as_it_is(built: Built) -> None:
    uses = built.models().Uses
    read, issues = read_with_issues(uses, {"level": "deafening", "numbers": 99, "lists": ["new"]})
    assert (read.level, read.numbers, read.lists, issues) == ("deafening", 99, ["new"], [])
    assert read.to_dict() == {"level": "deafening", "numbers": 99, "lists": ["new"]}
    assert hint(uses, "level") == "LevelLike | Unset"
    read.check("body")


def test_values_of_two_types_are_two_enums(built: Built) -> None:
    uses = built.models().Uses
    for value in ("auto", 5, 99, "other"):
        assert uses.from_dict({"mixed": value}).mixed == value
        assert uses.from_dict({"mixed": value}).to_dict() == {"mixed": value}


def test_floats_and_objects_are_not_checked_and_a_line_says_so(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "floats") == "float | Unset"
    assert hint(uses, "objects") == "Any | Unset"
    for name in ("floats", "objects"):
        assert "not text or whole numbers" in reason(built, f"{PLACE}/{name}")


def test_booleans_are_any_boolean(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "both_flags") == hint(uses, "flags") == "bool | Unset"
    assert "kept as any boolean" in reason(built, f"{PLACE}/flags")


def test_null_among_the_values_is_none(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "nulls") == "UsesNullsLike | None | Unset"
    assert uses.from_dict({"nulls": None, "only_null": None}).nulls is None
    assert uses.from_dict({"only_null": None}).only_null is None


def test_no_values_is_no_enum(built: Built) -> None:
    assert hint(built.models().Uses, "empty") == "str | Unset"
    assert "an enum of no values" in reason(built, f"{PLACE}/empty")


def test_values_are_of_the_stated_type(built: Built) -> None:
    assert [each.value for each in built.models().UsesQuoted] == ["1", "2"]
    assert [each.value for each in built.models().UsesNumbers] == [-1, 0, 10]
    assert [each.name for each in built.models().UsesNamed] == ["ONE", "TWO"]


@pytest.mark.parametrize(("name", "value"), [("five", 5), ("yes", True), ("word", "word")])
def test_a_constant_is_a_literal_of_its_type(built: Built, name: str, value: object) -> None:
    uses = built.models().Uses
    assert hint(uses, name) == f"Literal[{value!r}] | Unset"
    assert getattr(uses.from_dict({name: value}), name) == value
    uses(**{name: value}).check("body")
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(**{name: "other"}).check("body")
    other, issues = read_with_issues(uses, {name: "other"})
    assert (len(issues), other.to_dict()) == (1, {name: "other"})


def test_a_required_constant_need_not_be_given(built: Built) -> None:
    assert built.models().Fixed().to_dict() == {"kind": "fixed"}


def test_other_constants_are_null_or_loosened_with_a_line(built: Built) -> None:
    uses = built.models().Uses
    assert uses.from_dict({"nothing": None, "half": 0.5}).half == 0.5
    assert "a constant that is not text" in reason(built, f"{PLACE}/half")


def test_constants_in_a_union_are_told_apart(built: Built) -> None:
    uses = built.models().Uses
    assert uses.from_dict({"constants": "b"}).constants == "b"
    read, _ = read_with_issues(uses, {"constants": "c"})
    assert read.to_dict() == {"constants": "c"}
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(constants="c").check("body")


def test_a_nullable_enum_takes_null_without_listing_it(older: Built) -> None:
    uses = older.models().Uses
    read = uses.from_dict({"inline": None, "pointed": None})
    assert (read.inline, read.pointed) == (None, None)
    assert hint(uses, "inline") == "UsesInlineLike | None | Unset"
    assert hint(uses, "pointed") == "LevelLike | None | Unset"
