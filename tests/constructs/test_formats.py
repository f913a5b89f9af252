"""Formats: those with a Python type, and those that are text."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import pytest

from tests.building import Built, build
from tests.constructs.writing import echoing, field_text, hint, reason

TYPED: dict[str, tuple[str, Any, Any]] = {
    "date-time": (
        "dt.datetime",
        "2024-01-02T03:04:05Z",
        dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
    ),
    "date": ("dt.date", "2024-01-02", dt.date(2024, 1, 2)),
    "time": ("dt.time", "03:04:05", dt.time(3, 4, 5)),
    "uuid": (
        "UUID",
        "40db2ea4-5d42-11e6-a3ff-005056a0e04a",
        uuid.UUID("40db2ea45d4211e6a3ff005056a0e04a"),
    ),
    "byte": ("bytes", "aGk=", b"hi"),
}
PLAIN = {
    "duration": "P1D",
    "email": "a@b.example",
    "uri": "https://a.example",
    "hostname": "a.example",
    "ip": "127.0.0.1",
    "decimal": "1.10",
    "regex": "a+",
    "of-the-vendor": "x",
}
NUMBERS: dict[str, Any] = {
    "epoch": {"type": "integer", "format": "int64", "description": "Milliseconds."},
    "small": {"type": "integer", "format": "int32", "default": 20},
    "double": {"type": "number", "format": "double"},
    "odd": {"type": "integer", "format": "unix-time"},
    "misfit": {"type": "integer", "minLength": 3, "pattern": "a"},
    "patterned": {"type": "string", "format": "date", "pattern": "^2"},
    "untyped": {"minLength": 2},
    "listed": {"type": "string", "properties": {"x": {"type": "string"}}},
    "unknown": {"type": "money"},
    "none_of_both": {"type": ["integer", "null"], "maxLength": 3},
}
DAY = {"type": "string", "format": "date"}
DAYS: dict[str, Any] = {
    "days": {"type": "array", "items": DAY},
    "days_by_name": {"type": "object", "additionalProperties": DAY},
    "day_or_null": {"type": ["string", "null"], "format": "date"},
    "day_or_number": {"anyOf": [DAY, {"type": "integer"}]},
}
PLACE = "/components/schemas/Uses/properties"


TEXTS = {name.replace("-", "_"): {"type": "string", "format": name} for name in (*TYPED, *PLAIN)}
SOURCE = echoing({"Uses": {"type": "object", "properties": {**TEXTS, **NUMBERS, **DAYS}}})


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.mark.parametrize("name", list(TYPED))
def test_a_format_with_a_type_of_its_own_is_that_type(built: Built, name: str) -> None:
    annotation, wire, value = TYPED[name]
    key = name.replace("-", "_")
    uses = built.models().Uses
    attribute = next(each for each in uses.__annotations__ if each.rstrip("_") == key)
    assert hint(uses, attribute) == f"{annotation} | Unset"
    read = uses.from_dict({key: wire})
    assert getattr(read, attribute) == value
    assert read.to_dict() == {key: wire}
    with pytest.raises(built.runtime("errors").InvalidArgument):
        uses(**{attribute: "text" if annotation != "str" else 5}).check("body")


@pytest.mark.parametrize("name", list(PLAIN))
def test_any_other_format_is_text_and_a_line_says_that_it_is_not_checked(
    built: Built, name: str
) -> None:
    key = name.replace("-", "_")
    uses = built.models().Uses
    assert hint(uses, key) == "str | Unset"
    assert uses.from_dict({key: PLAIN[name]}).to_dict() == {key: PLAIN[name]}
    assert f"format {name!r} is not checked" in reason(built, f"{PLACE}/{key}")


def test_whole_numbers_stay_whole_and_their_unit_is_told(built: Built) -> None:
    uses = built.models().Uses
    assert hint(uses, "epoch") == "int | Unset"
    assert uses.from_dict({"epoch": 1700000000000}).epoch == 1700000000000
    assert "Milliseconds." in field_text(uses, "epoch")
    for name in ("epoch", "small", "double"):
        assert built.fates()[f"{PLACE}/{name}"][0] == "used"
    assert "'unix-time' is not checked" in reason(built, f"{PLACE}/odd")


def test_a_whole_number_that_its_format_cannot_hold_is_not_sent(built: Built) -> None:
    uses = built.models().Uses
    wrong = built.runtime("errors").InvalidArgument
    for name, bits in (("small", 32), ("epoch", 64)):
        for fitting in (2 ** (bits - 1) - 1, -(2 ** (bits - 1))):
            uses(**{name: fitting}).check("body")
        for value in (2 ** (bits - 1), -(2 ** (bits - 1)) - 1):
            with pytest.raises(wrong, match=f"an integer of {bits} bits"):
                uses(**{name: value}).check("body")
            assert getattr(uses.from_dict({name: value}), name) == value


def test_a_default_is_told(built: Built) -> None:
    assert "The vendor's default is 20." in field_text(built.models().Uses, "small")


def test_keywords_that_fit_no_type_have_a_line(built: Built) -> None:
    assert "minLength is not checked: it says nothing of integer" in reason(
        built, f"{PLACE}/misfit"
    )
    assert "pattern is not checked: it says nothing of string date" in reason(
        built, f"{PLACE}/patterned"
    )
    assert "the schema says no type" in reason(built, f"{PLACE}/untyped")
    assert "properties is not checked" in reason(built, f"{PLACE}/listed")
    assert "stands under properties" in reason(built, f"{PLACE}/listed/properties/x")
    assert "maxLength is for none of the types" in reason(built, f"{PLACE}/none_of_both")
    assert "no such type: money" in reason(built, f"{PLACE}/unknown")


@pytest.mark.parametrize(
    ("name", "wrap", "at"),
    [
        ("date", lambda day: day, "date"),
        ("days", lambda day: [day], "days[0]"),
        ("days_by_name", lambda day: {"a": day}, "days_by_name['a']"),
        ("day_or_null", lambda day: day, "day_or_null"),
        ("day_or_number", lambda day: day, "day_or_number"),
    ],
)
def test_a_moment_is_no_day(built: Built, name: str, wrap: Any, at: str) -> None:
    """Python takes a `datetime` for a `date`, and type checkers do."""
    uses = built.models().Uses
    uses(**{name: wrap(dt.date(2024, 1, 2))}).check("body")
    with pytest.raises(built.runtime("errors").InvalidArgument, match="without a time") as caught:
        uses(**{name: wrap(TYPED["date-time"][2])}).check("body")
    assert caught.value.argument == f"body.{at}"
