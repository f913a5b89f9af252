"""additionalProperties in all forms, arrays without items, and keywords that nobody checks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, read_with_issues
from tests.constructs.writing import echoing, hint, reason, referring

TEXT = {"type": "string"}
FIELDS: dict[str, Any] = {
    "open": {"type": "object"},
    "open_too": {"type": "object", "additionalProperties": True},
    "open_schema": {"type": "object", "additionalProperties": {}},
    "texts": {"type": "object", "additionalProperties": TEXT},
    "untyped_texts": {"additionalProperties": TEXT},
    "items": {"type": "object", "additionalProperties": referring("Item")},
    "nested": {"type": "object", "additionalProperties": {"type": "array", "items": TEXT}},
    "inline": {
        "type": "object",
        "additionalProperties": {"type": "object", "properties": {"z": TEXT}},
    },
    "mixed": {"type": "object", "properties": {"known": TEXT}, "additionalProperties": TEXT},
    "no_items": {"type": "array"},
    "tuple": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "items": False},
    "short_tuple": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "maxItems": 2},
    "open_tuple": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}]},
    "nothing": {"not": {}},
    "patterned": {
        "type": "object",
        "patternProperties": {"^x-": TEXT, "^y-": {"type": "integer"}},
        "additionalProperties": False,
    },
    "all_names": {"type": "object", "patternProperties": {"^.*$": referring("Item")}},
    "some_names": {"type": "object", "patternProperties": {"^x-": TEXT}},
    "alias": referring("Map"),
}
UNCHECKED: dict[str, Any] = {
    "if": {"properties": {"a": {"const": "x"}}},
    "then": {"required": ["a"]},
    "else": {"required": ["b"]},
    "not": {"required": ["c"]},
    "patternProperties": {"^x-": TEXT},
    "propertyNames": {"pattern": "^a"},
    "dependentRequired": {"a": ["b"]},
    "dependentSchemas": {"a": {"required": ["b"]}},
    "unevaluatedProperties": False,
}
SCHEMAS: dict[str, Any] = {
    "Item": {"type": "object", "properties": {"id": {"type": "integer"}}},
    "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "Uses": {"type": "object", "properties": FIELDS},
    "Strange": {"type": "object", "properties": {"a": TEXT, "b": TEXT}, **UNCHECKED},
    "Contains": {"type": "array", "items": TEXT, "contains": {"const": "x"}, "minContains": 1},
    "List": {"type": "array", "items": referring("Item")},
}
PLACE = "/components/schemas"


SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def test_every_form_has_a_type(built: Built) -> None:
    uses = built.models().Uses
    names = {each.rstrip("_"): each for each in uses.__annotations__}
    assert {name: hint(uses, names[name]).removesuffix(" | Unset") for name in FIELDS} == {
        "open": "dict[str, Any]",
        "open_too": "dict[str, Any]",
        "open_schema": "dict[str, Any]",
        "texts": "dict[str, str]",
        "untyped_texts": "dict[str, str]",
        "items": "dict[str, Item]",
        "nested": "dict[str, list[str]]",
        "inline": "dict[str, UsesInlineValue]",
        "mixed": "UsesMixed",
        "no_items": "list[Any]",
        "tuple": "list[str | int]",
        "short_tuple": "list[str | int]",
        "open_tuple": "list[Any]",
        "nothing": "Any",
        "patterned": "dict[str, str | int]",
        "all_names": "dict[str, Item]",
        "some_names": "dict[str, Any]",
        "alias": "dict[str, int]",
    }


def test_every_form_is_read_and_written_back(built: Built) -> None:
    data = {
        "open": {"a": [1, None]},
        "open_too": {},
        "open_schema": {"a": {"b": 1}},
        "texts": {"a": "x"},
        "untyped_texts": {"a": "x"},
        "items": {"a": {"id": 1, "more": True}},
        "nested": {"a": ["x"]},
        "inline": {"a": {"z": "x"}},
        "mixed": {"known": "x", "other": "y"},
        "no_items": [1, "a", None],
        "tuple": ["a", 1],
        "open_tuple": ["a", 1, None],
        "patterned": {"x-a": "x", "y-b": 1},
        "all_names": {"a": {"id": 1}},
        "some_names": {"x-a": "x", "b": [1]},
        "alias": {"a": 1},
    }
    read, issues = read_with_issues(built.models().Uses, data)
    assert (read.to_dict(), issues) == (data, [])
    assert read.mixed.additional_properties == {"other": "y"}
    read.check("body")


def test_what_is_looser_than_the_document_has_a_line(built: Built) -> None:
    fields = f"{PLACE}/Uses/properties"
    assert "kept as plain JSON" in reason(built, f"{fields}/mixed/additionalProperties")
    assert "prefixItems is kept as a union" in reason(built, f"{fields}/tuple")
    assert "its names are not checked" in reason(built, f"{fields}/patterned")
    assert "patternProperties is not checked" in reason(built, f"{fields}/some_names")
    assert built.fates()[f"{fields}/all_names"][0] == "used"
    assert "not is not checked" in reason(built, f"{fields}/nothing")


@pytest.mark.parametrize("keyword", list(UNCHECKED))
def test_a_keyword_that_is_not_checked_has_a_line(built: Built, keyword: str) -> None:
    assert f"{keyword} is not checked" in reason(built, f"{PLACE}/Strange")
    strange = built.models().Strange
    assert strange.from_dict({"a": "y", "c": 1}).to_dict() == {"a": "y", "c": 1}


def test_schemas_under_such_a_keyword_are_dropped_with_a_line(built: Built) -> None:
    assert "stands under if" in reason(built, f"{PLACE}/Strange/if")
    assert "contains is not checked" in reason(built, f"{PLACE}/Contains")
