from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.values.checks import (
    check_bool,
    check_datetime,
    check_float,
    check_int,
    check_list,
    check_literal,
    check_map,
    check_model,
    check_str,
    check_type,
)

from .calls import Group


def refused(check: Callable[..., None], *args: Any, **limits: Any) -> str:
    with pytest.raises(InvalidArgument) as caught:
        check(*args, **limits)
    assert caught.value.argument
    assert caught.value.__context__ is None
    return str(caught.value)


def test_text() -> None:
    check_str("abc", "a", min_length=3, max_length=3, pattern="b")
    assert refused(check_str, 5, "a") == "a: must be a str, not 5"
    assert "at least 1 character" in refused(check_str, "", "a", min_length=1)
    assert "at most 2 characters long (it is 3)" in refused(check_str, "abc", "a", max_length=2)
    assert "matches ^b" in refused(check_str, "abc", "a", pattern="^b")


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^a$", "a", "a\n"),
        (r"^\d+$", "12", "١٢"),
        (r"^\w+$", "a_1", "ä"),
        (r"^[\s]$", "\u00a0", "x"),
        (r"^\S$", "x", "\u3000"),
        (r"^(?<year>\d{4})$", "2024", "24"),
        (r"^UGR-[0-9]{4}\/$", "UGR-0001/", "UGR-1/"),
        (r"[$]$", "a$", "$a"),
        (r"^[[]$", "[", "x"),
        (r"(?<=a)b", "ab", "cb"),
    ],
)
def test_patterns_are_those_of_ecma(pattern: str, good: str, bad: str) -> None:
    check_str(good, "a", pattern=pattern)
    refused(check_str, bad, "a", pattern=pattern)


def test_a_pattern_that_python_does_not_have_checks_nothing() -> None:
    check_str("x", "a", pattern=r"\p{L}")
    check_str("x", "a", pattern="(")
    check_str("x", "a", pattern="(?<")
    check_str("x", "a", pattern="\\")


def test_numbers() -> None:
    check_int(5, "a", minimum=5, maximum=5, exclusive_minimum=4, exclusive_maximum=6, multiple_of=5)
    check_float(0.3, "a", multiple_of=0.1)
    check_float(1, "a")
    check_float(1e300, "a", multiple_of=0.01)
    for value, limits in [
        (True, {}),
        (1.0, {}),
        ("1", {}),
        (4, {"minimum": 5}),
        (6, {"maximum": 5}),
        (5, {"exclusive_minimum": 5}),
        (5, {"exclusive_maximum": 5}),
        (5, {"multiple_of": 2}),
    ]:
        refused(check_int, value, "a", **limits)
    for bad in (True, float("nan"), float("inf"), "1", None):
        refused(check_float, bad, "a")
    refused(check_float, 0.35, "a", multiple_of=0.1)
    assert len(refused(check_int, 10**5000, "a", maximum=1)) < 100


def test_collections() -> None:
    check_list([1, 2], "a", min_items=2, max_items=2, unique=True)
    check_list([1, True, "1"], "a", unique=True)
    check_map({"a": 1}, "a", min_properties=1, max_properties=1)
    for limits in ({"min_items": 3}, {"max_items": 1}, {"unique": True}):
        refused(check_list, [{"a": 1}, {"a": 1}], "a", **limits)
    refused(check_list, "ab", "a")
    refused(check_list, [Group(id=1), Group(id=1)], "a", unique=True)
    refused(check_map, [], "a")
    refused(check_map, {1: 1}, "a")
    refused(check_map, {}, "a", min_properties=1)
    refused(check_map, {"a": 1, "b": 1}, "a", max_properties=1)


def test_the_other_kinds() -> None:
    check_bool(value=True, at="a")
    check_type(1, "a", int, str)
    check_literal("x", "a", "x", 1)
    check_datetime(dt.datetime(2024, 1, 1, tzinfo=dt.UTC), "a")
    refused(check_bool, 1, "a")
    refused(check_type, True, "a", int)  # noqa: FBT003
    refused(check_literal, True, "a", "x", 1)  # noqa: FBT003
    refused(check_datetime, dt.datetime(2024, 1, 1), "a")  # noqa: DTZ001
    refused(check_datetime, "2024", "a")


def test_a_model() -> None:
    check_model(Group(id=1, name="x"), Group, "body")
    assert refused(check_model, {"id": 1}, Group, "body") == "body: must be a Group, not this dict"
    assert "body.name" in refused(check_model, Group(id=1, name="x" * 11), Group, "body")


def test_a_model_that_holds_itself() -> None:
    class Loop:
        def check(self, at: str) -> None:
            self.check(at)

    assert "holds itself" in refused(check_model, Loop(), Loop, "body")


@given(st.text(min_size=1))
def test_a_value_is_shown_in_short(text: str) -> None:
    message = refused(check_str, text, "a", max_length=0)
    assert len(message) < 160
    assert message.isprintable()


@pytest.mark.parametrize(
    "at",
    [
        "body.password",
        "body.clientSecret",
        "access_token",
        "X-API-KEY",
        "body.Authorization",
        "body.private_key",
    ],
)
def test_a_secret_is_not_shown(at: str) -> None:
    assert "s3cret" not in refused(check_str, "s3cret", at, max_length=1)
    assert "51234" not in refused(check_int, "51234", at)


def test_sets_and_names_of_groups() -> None:
    check_str("(?<&&", "a", pattern=r"^[(?<&&]+$")
    check_str("abab", "a", pattern=r"^(?<x>ab)\k<x>$")
    check_str("]a", "a", pattern=r"^[\]a]+$")
