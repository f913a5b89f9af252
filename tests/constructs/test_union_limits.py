"""Limits in unions and maps: one member that fits is enough, and what fits none is not sent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build
from tests.constructs.writing import Live, content, echoing, live, operation, parameter, reason

NUMBERS = {
    "oneOf": [{"type": "integer", "minimum": -1, "maximum": 5}, {"type": "number", "minimum": 10}]
}
CASES: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "size": (NUMBERS, [1, -1, 12, 10.5], [7, -2, 9.5, "1", True]),
    "whole": (
        {"oneOf": [{"type": "number", "maximum": 5}, {"type": "integer"}]},
        [6, 6.0, 4.5],
        [6.5, "6"],
    ),
    "price": (
        {"anyOf": [{"type": "integer"}, {"type": "number", "minimum": 0.5}]},
        [0, 0.5],
        [0.2],
    ),
    "page": ({"anyOf": [{"const": 0}, {"type": "integer", "minimum": 10}]}, [0, 10], [5, "0"]),
    "ids": (
        {
            "anyOf": [
                {"type": "array", "items": {"type": "integer"}, "maxItems": 2},
                {"type": "array", "items": {"type": "string"}},
            ]
        },
        [[1, 2], [], ["a", "b", "c"]],
        [[1, 2, 3], [1, "a"], "a"],
    ),
    "maps": (
        {
            "anyOf": [
                {
                    "type": "object",
                    "maxProperties": 1,
                    "additionalProperties": {"type": "integer"},
                },
                {"type": "object", "additionalProperties": {"type": "string"}},
            ]
        },
        [{"a": 1}, {"a": "b", "c": "d"}],
        [{"a": 1, "b": 2}, {"a": 1, "b": "c"}],
    ),
    "deep": (
        {
            "anyOf": [
                {
                    "type": "array",
                    "items": {"anyOf": [{"type": "integer"}, {"type": "string", "maxLength": 2}]},
                },
                {"type": "array", "items": {"type": ["boolean", "null"]}},
                {
                    "type": "object",
                    "additionalProperties": {"type": "array", "items": {"type": "number"}},
                },
            ]
        },
        [[1, "ab"], [True, None], {"a": [1.5]}],
        [[1, "abc"], [True, 1], {"a": ["b"]}, {"a": 1}],
    ),
    "texts": (
        {
            "oneOf": [
                {"type": "string", "maxLength": 2},
                {"type": "string", "minLength": 5},
                {"type": "string", "pattern": "^x"},
            ]
        },
        ["ab", "abcde", "xyz"],
        ["abc", 1],
    ),
    "counted": (
        {"type": "array", "items": {}, "anyOf": [{"minItems": 2}, {"maxItems": 0}]},
        [[], [1, 2]],
        [[1]],
    ),
    "ranged": ({"type": "number", "oneOf": [{"minimum": 10}, {"maximum": 5}]}, [10, 5.5 - 1], [7]),
    "list_or_map": (
        {
            "oneOf": [
                {"type": "array", "items": {"type": "string"}},
                {"type": "object", "additionalProperties": {"type": "integer"}},
            ]
        },
        [["a"], {"a": 1}],
        [[1], {"a": "b"}],
    ),
    "or_null": (
        {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "integer"}, {"type": "null"}]},
        ["ab", 5, None],
        ["abc", 1.5],
    ),
    "nothing": ({"type": "null"}, [None], ["x", 0, False]),
    "nothing_said": ({"const": None}, [None], ["x"]),
    "nothing_twice": ({"anyOf": [{"type": "null"}, {"allOf": [{"type": "null"}]}]}, [None], [1]),
    "named": (
        {"type": "object", "required": ["a"], "additionalProperties": {"type": "string"}},
        [{"a": "b"}, {"a": "b", "c": "d"}],
        [{}, {"c": "d"}],
    ),
    "unique": (
        {"type": "array", "uniqueItems": True, "items": {}},
        [[1, "1", True], [0, False], [[1], [2.0]]],
        [[1, 1.0], [[1], [1.0]], [{"a": 2}, {"a": 2.0}]],
    ),
}
SCHEMAS: dict[str, Any] = {
    "Limits": {
        "type": "object",
        "properties": {name: schema for name, (schema, _, _) in CASES.items()},
    },
    "Untold": {"type": "object", "properties": {"set": {"uniqueItems": True}}},
}
SOURCE = echoing(SCHEMAS)
SOURCE["paths"]["/numbers"] = {
    "post": operation(
        "send_numbers",
        parameters=[parameter("n", "query", NUMBERS), parameter("X-N", "header", NUMBERS)],
        requestBody={"content": content({"type": "array", "items": NUMBERS}), "required": True},
    )
}


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.mark.parametrize("name", list(CASES))
def test_what_fits_one_member_is_sent_and_what_fits_none_is_not(built: Built, name: str) -> None:
    limits, refused = built.models().Limits, built.runtime("errors").InvalidArgument
    _, good, bad = CASES[name]
    for value in good:
        limits(**{name: value}).check("body")
    for value in bad:
        with pytest.raises(refused) as caught:
            limits(**{name: value}).check("body")
        assert caught.value.argument.startswith(f"body.{name}")


def test_the_error_says_what_each_member_wants(built: Built) -> None:
    with pytest.raises(built.runtime("errors").InvalidArgument) as caught:
        built.models().Limits(size=7).check("body")
    assert str(caught.value) == (
        "body.size: must be at most 5, not 7; or must be at least 10, not 7"
    )


def test_numbers_are_sent_in_every_place() -> None:
    with live(SOURCE) as tiny:
        _send_numbers(tiny)


def _send_numbers(tiny: Live) -> None:
    for number in (1, 12, 10.5):
        tiny.client.send_numbers(n=number, x_n=number, body=[number, 1])
        assert tiny.target == f"/numbers?n={number}"
        assert tiny.sent_header("X-N") == str(number)
    for wrong in ({"n": 7, "body": []}, {"x_n": 7, "body": []}, {"body": [7]}):
        with pytest.raises(tiny.built.runtime("errors").InvalidArgument):
            tiny.client.send_numbers(**wrong)


def test_a_limit_that_is_not_checked_has_a_line(built: Built) -> None:
    place = "/components/schemas/Untold/properties/set"
    assert reason(built, place).startswith("loosened: uniqueItems is not checked")
