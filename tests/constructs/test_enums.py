"""Enumerations and constants."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import warnings
from typing import Any

import pytest

from tests.building import Built, build, document, read_with_issues
from tests.constructs.writing import (
    answers,
    content,
    echoing,
    hint,
    models,
    operation,
    reason,
    referring,
)

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
    "levels": {"type": "object", "additionalProperties": referring("Level")},
    "text_or_level": {"anyOf": [referring("Level"), {"type": "string"}]},
    "kind": referring("Kind"),
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
    "Kind": {"type": "string", "enum": ["a"]},
    "KindLike": {"type": "object", "properties": {"a": {"type": "string"}}},
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


def test_an_unknown_value_arrives_marked_and_can_be_sent_back(built: Built) -> None:
    uses = built.models().Uses
    sent = {"level": "deafening", "numbers": 99, "lists": ["new"], "levels": {"a": "x", "b": "low"}}
    read, issues = read_with_issues(uses, sent)
    assert (read.level, read.numbers, read.lists, issues) == ("deafening", 99, ["new"], [])
    assert (repr(read.level), repr(read.numbers)) == ("Unlisted('deafening')", "UnlistedInt(99)")
    assert (f"{read.level}", f"{read.numbers}") == ("deafening", "99")
    assert hint(uses, "level") == "LevelLike | Unset"
    pickled = pickle.loads(pickle.dumps(read))  # noqa: S301 - our own bytes
    for same in (read, copy.deepcopy(read), pickled):
        same.check("body")
        assert json.loads(json.dumps(same.to_dict())) == sent
    plain = built.runtime("values.writing").plain(read)
    assert (type(plain["level"]), type(plain["numbers"])) == (str, int)


def test_a_value_that_is_not_listed_is_refused_unless_it_is_marked(built: Built) -> None:
    uses, wrong = built.models().Uses, built.runtime("errors").InvalidArgument
    unlisted, number = built.module.Unlisted, built.module.UnlistedInt
    level = built.models().Level
    fine: list[dict[str, Any]] = [
        {"level": level.LOW},
        {"level": "low"},
        {"level": unlisted("new")},
        {"lists": ["low", unlisted("new"), level.HIGH]},
        {"numbers": 10},
        {"numbers": number(11)},
        {"mixed": "auto"},
        {"mixed": 7},
        {"mixed": number(8)},
        {"mixed": unlisted("manual")},
        {"nulls": None},
        {"text_or_level": "anything"},
    ]
    for each in fine:
        uses(**each).check("body")
    refused: list[tuple[dict[str, Any], str]] = [
        (
            {"level": "hihg"},
            r"body\.level: must be 'low' or 'high', not 'hihg'; did you mean 'high'",
        ),
        ({"level": "LOW"}, "did you mean 'low'"),
        ({"level": "deafening"}, r"not 'deafening'\. Unlisted\('deafening'\) sends a value"),
        ({"level": number(1)}, r"must be 'low' or 'high', not UnlistedInt\(1\)"),
        ({"level": 1}, "must be 'low' or 'high', not 1"),
        ({"level": None}, "must be 'low' or 'high', not None"),
        ({"lists": ["low", "new"]}, r"body\.lists\[1\]: must be"),
        ({"levels": {"a": "new"}}, r"body\.levels\['a'\]: must be"),
        ({"numbers": 11}, "must be -1 or 0 or 10, not 11"),
        ({"numbers": True}, "not True"),
        ({"numbers": unlisted("10")}, "must be -1 or 0 or 10, not '10'"),
        ({"twins": "ON "}, "must be one of the 10 values of UsesTwins, not 'ON '; did you mean"),
        ({"nulls": "y"}, "must be 'x', not 'y'"),
    ]
    for each, said in refused:
        with pytest.raises(wrong, match=said):
            uses(**each).check("body")


def test_a_free_text_beside_an_enum_is_a_plain_text(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "text_or_level") == "LevelLike | str | Unset"
    assert type(uses.from_dict({"text_or_level": "anything"}).text_or_level) is str
    assert uses.from_dict({"text_or_level": "low"}).text_or_level is built.models().Level.LOW


def test_the_type_of_an_enum_makes_way_for_a_class_of_its_name(built: Built) -> None:
    assert hint(built.models().Uses, "kind") == "KindLike_ | Unset"
    assert built.models().KindLike(a="x").to_dict() == {"a": "x"}


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
    assert "any boolean is taken" in reason(built, f"{PLACE}/flags")


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


def test_a_limit_that_all_listed_values_keep_is_not_loosened() -> None:
    kept = {"type": ["string", "number"], "minLength": 1, "maxLength": 1, "maximum": 9}
    schemas = {
        "Kept": {**kept, "enum": ["a", "b"]},
        "Number": {"type": "integer", "minimum": 1, "maximum": 2, "enum": [1, 2]},
        "Short": {"type": "string", "minLength": 2, "enum": ["a", "ab"]},
        "High": {"type": "integer", "maximum": 1, "enum": [1, 2]},
    }
    paths = {f"/{name}": {"get": {"responses": answers(referring(name))}} for name in schemas}
    made = build(document(paths, schemas))
    fates = made.fates()
    limits = {name: "not checked" in fates[f"/components/schemas/{name}"][1] for name in schemas}
    assert limits == {"Kept": False, "Number": False, "Short": True, "High": True}


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


MOMENT = dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
DAY = {"type": "string", "format": "date"}
LEVELS = {"type": "array", "items": referring("Level")}
FORM: dict[str, Any] = {"type": "object", "properties": {"day": DAY, "levels": LEVELS}}
BODIES: dict[str, tuple[str, dict[str, Any]]] = {
    "text": ("text/plain", referring("Level")),
    "day": ("text/plain", DAY),
    "mapped": ("application/json", {"type": "object", "additionalProperties": referring("Level")}),
    "either": ("application/json", {"anyOf": [referring("Level"), {"type": "null"}]}),
    "form": ("application/x-www-form-urlencoded", referring("Form")),
    "parts": ("multipart/form-data", referring("Form")),
}


@pytest.fixture(scope="module")
def bodies() -> Built:
    paths = {
        f"/{name}": {
            "post": operation(
                name, requestBody={"required": True, "content": content(schema, media_type)}
            )
        }
        for name, (media_type, schema) in BODIES.items()
    }
    return build(document(paths, {"Level": SCHEMAS["Level"], "Form": FORM}))


@pytest.mark.parametrize(
    ("name", "body", "at"),
    [
        ("text", "loud", "body"),
        ("day", MOMENT, "body"),
        ("mapped", {"a": "loud"}, "body['a']"),
        ("either", "loud", "body"),
        ("form", {"day": MOMENT}, "body.day"),
        ("form", {"levels": ["low", "loud"]}, "body.levels[1]"),
        ("parts", {"day": MOMENT}, "body.day"),
        ("parts", {"levels": ["low", "loud"]}, "body.levels[1]"),
    ],
)
def test_every_kind_of_body_is_checked(bodies: Built, name: str, body: Any, at: str) -> None:
    made = bodies.models().Form(**body) if BODIES[name][1] == referring("Form") else body
    with pytest.raises(bodies.runtime("errors").InvalidArgument) as caught:
        getattr(bodies.calls(), name)(body=made)
    assert caught.value.argument == at


def test_a_marked_text_goes_out_in_every_kind_of_body(bodies: Built) -> None:
    loud = bodies.module.Unlisted("loud")
    form = bodies.models().Form(levels=["low", loud])
    sent = {
        name: getattr(bodies.calls(), name)(body=body).content.data
        for name, body in (("text", loud), ("mapped", {"a": loud}), ("form", form))
    }
    assert sent == {"text": b"loud", "mapped": b'{"a":"loud"}', "form": b"levels=low&levels=loud"}
