"""Null, in the spellings of OpenAPI 3.0 and 3.1, and where nobody said that it may come."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, read_with_issues
from tests.constructs.writing import echoing, hint, live, referring

GROUP = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
IN_30: dict[str, Any] = {
    "text": {"type": "string", "nullable": True},
    "moment": {"type": "string", "format": "date-time", "nullable": True},
    "beside_ref": {"$ref": "#/components/schemas/Group", "nullable": True},
    "typed_ref": {"type": "object", "nullable": True, **referring("Group")},
    "typed_union": {
        "type": "object",
        "nullable": True,
        "oneOf": [referring("Group"), referring("Other")],
    },
    "beside_all_of": {"nullable": True, "allOf": [referring("Group")]},
    "beside_one_of": {"nullable": True, "oneOf": [referring("Group"), referring("Other")]},
    "listed": {"type": "array", "nullable": True, "items": {"type": "string", "nullable": True}},
    "mapped": {
        "type": "object",
        "nullable": True,
        "additionalProperties": {"type": "integer", "nullable": True},
    },
    "alias": referring("NullableText"),
}
IN_31: dict[str, Any] = {
    "text": {"type": ["string", "null"]},
    "moment": {"type": ["string", "null"], "format": "date-time"},
    "beside_ref": {"anyOf": [referring("Group"), {"type": "null"}]},
    "typed_ref": {"oneOf": [referring("Group"), {"type": "null"}]},
    "typed_union": {
        "type": ["object", "null"],
        "oneOf": [referring("Group"), referring("Other")],
    },
    "beside_all_of": {"oneOf": [{"type": "null"}, {"allOf": [referring("Group")]}]},
    "beside_one_of": {"oneOf": [referring("Group"), referring("Other"), {"type": "null"}]},
    "listed": {"type": ["array", "null"], "items": {"type": ["string", "null"]}},
    "mapped": {
        "type": ["object", "null"],
        "additionalProperties": {"type": ["integer", "null"]},
    },
    "alias": referring("NullableText"),
}
OTHER = {"type": "object", "required": ["key"], "properties": {"key": {"type": "string"}}}


OBJECT: dict[str, Any] = {
    "type": "object",
    "properties": {"street": {"type": "string"}, "next": referring("Address")},
}
COUNTRY: dict[str, Any] = {"type": "string", "enum": ["de", "fr"]}
NULL = {"type": "null"}
SPELLINGS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "nullable": ("3.0.3", {**OBJECT, "nullable": True}, {**COUNTRY, "nullable": True}),
    "null in the enum": (
        "3.0.3",
        {**OBJECT, "nullable": True},
        {**COUNTRY, "enum": ["de", "fr", None], "nullable": True},
    ),
    "a base class": (
        "3.0.3",
        {"type": "object", "nullable": True, "allOf": [referring("Base"), OBJECT]},
        {"nullable": True, "allOf": [COUNTRY]},
    ),
    "constants with titles": (
        "3.0.3",
        {**OBJECT, "nullable": True},
        {
            "type": "string",
            "nullable": True,
            "oneOf": [{"enum": ["de"], "title": "De"}, {"enum": ["fr"], "title": "Fr"}],
        },
    ),
    "types": (
        "3.1.0",
        {**OBJECT, "type": ["object", "null"]},
        {"type": ["string", "null"], "enum": ["de", "fr", None]},
    ),
    "no type": ("3.1.0", {**OBJECT, "type": ["null", "object"]}, {"enum": ["de", "fr", None]}),
    "union": ("3.1.0", {"anyOf": [OBJECT, NULL]}, {"oneOf": [{"const": None}, COUNTRY]}),
    "parts": (
        "3.1.0",
        {"allOf": [referring("MayBeNull"), {**OBJECT, "type": ["object", "null"]}]},
        {"allOf": [{**COUNTRY, "type": ["string", "null"], "enum": ["de", "fr", None]}]},
    ),
}


@pytest.mark.parametrize("spelling", list(SPELLINGS))
def test_a_component_that_may_be_null_is_one_class(spelling: str) -> None:
    version, address, country = SPELLINGS[spelling]
    fields = {
        "home": referring("Address"),
        "work": {"description": "At work.", **referring("Address")},
        "all": {"type": "array", "items": referring("Address")},
        "born": referring("Country"),
        "lived": {"type": "array", "items": referring("Country")},
    }
    base = {"type": "object", "properties": {"floor": {"type": "integer"}}}
    null = {"nullable": True} if version == "3.0.3" else {"type": ["object", "null"]}
    schemas = {
        "Address": address,
        "Country": country,
        "Base": base,
        "MayBeNull": {**base, **null},
        "User": {"type": "object", "properties": fields},
    }
    with live(echoing(schemas, openapi=version)) as tiny:
        made = tiny.built.models()
        written = ("Address", "Country", "CountryLike")
        assert {*made.__all__} - {"Base", "MayBeNull", "User"} == {*written}
        assert hint(made.User, "home") == hint(made.User, "work") == "Address | None | Unset"
        assert hint(made.User, "lived") == "list[CountryLike | None] | Unset"
        whole = {"home": {"street": "a", "next": None}, "work": None, "born": "fr"}
        tiny.server.answer("echo_user", 200, whole, times=2)
        user = tiny.client.echo_user(body=made.User())
        user.work, user.home = user.home, None
        tiny.client.echo_user(body=user)  # what was read is sent
        assert tiny.server.last.json() == {**whole, "home": None, "work": whole["home"]}
        tiny.client.echo_address(body=None)
        assert tiny.server.last.json() is None


def _map_of(schema: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": schema}


def _schemas(fields: dict[str, Any], text: dict[str, Any]) -> dict[str, Any]:
    plain = {"group": referring("Group"), "when": {"type": "string", "format": "date-time"}}
    text_and_moment = {"text": {"type": "string"}, "moment": plain["when"]}
    held = {**text_and_moment, "group": plain["group"], "set": referring("Set")}
    lists = {f"{name}s": {"type": "array", "items": each} for name, each in held.items()}
    maps = {f"{name}_map": _map_of(each) for name, each in held.items()}
    nested = {
        "rows": {"type": "array", "items": lists["texts"]},
        "columns": _map_of(lists["groups"]),
        "either": {"anyOf": [lists["texts"], {"type": "integer"}]},
    }
    of_server = {"id": {"type": "integer", "readOnly": True}, **plain}
    return {
        "Full": {"type": "object", "properties": {**lists, **maps, **nested}},
        "Set": {"type": "object", "properties": of_server},
        "Group": GROUP,
        "Other": OTHER,
        "NullableText": text,
        "Uses": {"type": "object", "properties": {**fields, **plain}},
        "Strict": {
            "type": "object",
            "required": ["group"],
            "properties": {"group": referring("Group")},
        },
    }


NULLABLE_TEXT = {"type": "string", "nullable": True}
SOURCES = {
    "3.0.3": echoing(_schemas(IN_30, NULLABLE_TEXT), openapi="3.0.3"),
    "3.1.0": echoing(_schemas(IN_31, {"type": ["string", "null"]})),
}


@pytest.fixture(scope="module", params=SOURCES)
def built(request: pytest.FixtureRequest) -> Built:
    return build(SOURCES[request.param])


@pytest.mark.parametrize("name", list(IN_30))
def test_null_is_none_and_is_written_back(built: Built, name: str) -> None:
    uses = built.models().Uses
    read, issues = read_with_issues(uses, {name: None})
    assert getattr(read, name) is None
    assert read.to_dict() == {name: None}
    assert issues == []
    read.check("body")


def test_the_types_are_the_same_in_both_versions(built: Built) -> None:
    uses = built.models().Uses
    assert {name: hint(uses, name) for name in IN_30} == {
        "text": "str | None | Unset",
        "moment": "dt.datetime | None | Unset",
        "beside_ref": "Group | None | Unset",
        "typed_ref": "Group | None | Unset",
        "typed_union": "Group | Other | None | Unset",
        "beside_all_of": "Group | None | Unset",
        "beside_one_of": "Group | Other | None | Unset",
        "listed": "list[str | None] | None | Unset",
        "mapped": "dict[str, int | None] | None | Unset",
        "alias": "str | None | Unset",
    }


def test_values_beside_null_are_read(built: Built) -> None:
    made = built.models()
    data = {
        "text": "a",
        "beside_ref": {"id": 1},
        "beside_all_of": {"id": 2},
        "beside_one_of": {"key": "k"},
        "listed": ["a", None],
        "mapped": {"a": 1, "b": None},
    }
    read = made.Uses.from_dict(data)
    assert read.beside_one_of == made.Other(key="k")
    assert read.to_dict() == data


def test_null_where_none_may_stand_is_noted_and_sent_back_where_it_stood(built: Built) -> None:
    values = {"text": "a", "moment": "2024-12-31t10:00:00z", "group": {"id": 1}, "set": {"id": 2}}
    data: dict[str, Any] = {f"{name}s": [None, each, None] for name, each in values.items()}
    data |= {f"{name}_map": {"a": None, "b": each} for name, each in values.items()}
    data |= {"rows": [["a", None], None], "columns": {"a": [None]}, "either": [None, "a"]}
    read, issues = read_with_issues(built.models().Full, data)
    assert (len(read.groups), len(read.set_map), read.rows) == (1, 1, [["a"]])
    assert (read.either, read.columns) == (["a"], {"a": []})
    assert len(issues) == 4 * 3 + 4
    assert read.to_dict() == data
    read.check("body")
    assert read.to_request() == {**data, "sets": [None, {}, None], "set_map": {"a": None, "b": {}}}
    read.texts.append("b")
    read.groups[0].id = 3
    assert read.to_dict() == {**data, "texts": ["a", "b"], "groups": [None, {"id": 3}, None]}


def test_null_for_an_optional_reference_is_kept_and_noted(built: Built) -> None:
    read, issues = read_with_issues(built.models().Uses, {"group": None, "text": "a"})
    assert read.group is built.runtime("unset").UNSET
    assert [(each.pointer, each.found) for each in issues] == [("/group", "null")]
    assert read.to_dict() == {"group": None, "text": "a"}


def test_null_for_a_required_reference_is_an_error_with_its_place(built: Built) -> None:
    invalid = built.runtime("errors").InvalidResponse
    with pytest.raises(invalid) as caught:
        built.models().Strict.from_dict({"group": None})
    assert caught.value.pointer == "/group"


@pytest.mark.parametrize("name", ["moment", "when"])
def test_a_time_that_cannot_be_read_is_kept_and_noted(built: Built, name: str) -> None:
    read, issues = read_with_issues(built.models().Uses, {name: "soon"})
    assert getattr(read, name) is built.runtime("unset").UNSET
    assert [each.pointer for each in issues] == [f"/{name}"]
    assert read.to_dict() == {name: "soon"}
