"""Names of a document that collide with Python's, with ours or with each other."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from tests.building import document
from tests.constructs.writing import Live, live, operation, parameter, reason, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

# fmt: off
ODD = [
    "additional_properties", "additionalProperties", "to_dict", "toDict", "from_dict", "check",
    "self", "cls", "class", "import", "None", "type", "id", "list", "dict", "str", "int",
    "property", "field", "define", "data", "at", "issues", "rest", "members", "UNSET", "fooBar",
    "foo_bar", "FooBar", "_hidden", "__init__", "__class__", "__slots__", "__attrs_attrs__",
    "$meta", "group.buyers", "a-b", "a_b", "50", "5", "値", "é", "ñ", "名前", "@id", "#text",
    "attempt", "optional", "required", "read_str", "dt", "Any", "Path", "", " ", "with space",
]
# fmt: on
TEXT = {"type": "string"}
GROUP = {"type": "object", "properties": {"id": {"type": "integer"}}}
SCHEMAS: dict[str, Any] = {
    "Odd": {"type": "object", "properties": dict.fromkeys(ODD, TEXT)},
    "user-group": {"type": "object", "properties": {"dashed": TEXT}},
    "UserGroup": {"type": "object", "properties": {"pascal": TEXT}},
    "user_group": {"type": "object", "properties": {"snake": TEXT}},
    "Any": GROUP,
    "Unset": GROUP,
    "Mapping": GROUP,
    "dict": GROUP,
    "Con": GROUP,
    "グループ": GROUP,
    "1st": GROUP,
    "Holder": {
        "type": "object",
        "properties": {
            letter: referring(name)
            for letter, name in zip(
                "opqrstuvwx",
                [
                    "user-group",
                    "UserGroup",
                    "user_group",
                    "Any",
                    "Unset",
                    "Mapping",
                    "dict",
                    "Con",
                    "グループ",
                    "1st",
                ],
                strict=True,
            )
        },
    },
}
CLASHING = ("body", "options", "self", "cls", "calls", "form", "header", "dt", "from", "type", "id")
PATHS: dict[str, Any] = {
    "/odd": {"post": operation("echo", referring("Odd"), body=referring("Odd"))},
    "/holder": {"post": operation("hold", referring("Holder"), body=referring("Holder"))},
    "/clash": {
        "post": operation(
            "clash",
            body=referring("Odd"),
            parameters=[parameter(name, "query", TEXT) for name in CLASHING],
        )
    },
    "/twins/{id}": {
        "get": operation(
            "twins",
            parameters=[
                parameter("id", "path", TEXT),
                parameter("id", "query", TEXT),
                parameter("id", "header", TEXT),
                parameter("fooBar", "query", TEXT),
                parameter("foo_bar", "query", TEXT),
                parameter("filter[名]", "query", TEXT),
                parameter("値", "query", TEXT),
            ],
        )
    },
    "/p/{a}": {
        "get": {
            "responses": {"200": {"description": ""}},
            "parameters": [parameter("a", "path", TEXT)],
        }
    },
    "/p/a": {"get": {"responses": {"200": {"description": ""}}}},
    "/same/1": {"get": operation("getThing")},
    "/same/2": {"get": operation("get_thing")},
    "/same/3": {"get": operation("GetThing")},
    "/same/4": {"post": operation("get thing")},
    "/method/1": {"get": operation("send")},
    "/method/2": {"get": operation("class")},
    "/method/3": {"get": operation("__init__")},
    "/method/4": {"get": operation("一覧")},
    "/method/5": {"get": operation("list")},
    "/method/6": {"get": operation("with_response")},
    "/method/7": {"get": operation("123")},
    "/method/8": {"get": operation("_owned")},
}
SOURCE = document(PATHS, SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE) as running:
        yield running


def test_every_odd_property_is_read_and_written(tiny: Live) -> None:
    odd = tiny.built.models().Odd
    data = {name: f"value of {name!r}" for name in ODD}
    read = odd.from_dict(data)
    assert read.to_dict() == data
    assert read.additional_properties == {}
    assert odd.from_dict({"more": 1}).additional_properties == {"more": 1}
    read.check("body")


def test_attributes_are_public_and_ours_still_work(tiny: Live) -> None:
    odd = tiny.built.models().Odd
    names = [each.name for each in odd.__attrs_attrs__]
    assert len(names) == len(set(names)) == len(ODD) + 1
    assert not [name for name in names if name.startswith("_") or not name.isascii()]
    assert callable(odd().to_dict)
    assert callable(odd.from_dict)


def test_twins_in_one_class_are_two_attributes_and_a_line_says_which(tiny: Live) -> None:
    odd = tiny.built.models().Odd
    assert odd.from_dict({"foo_bar": "snake"}).foo_bar == "snake"
    names = {each.name for each in odd.__attrs_attrs__}
    assert {"foo_bar", "foo_bar_2", "foo_bar_3", "a_b", "a_b_2"} <= names
    lines = [
        reason(tiny.built, f"/components/schemas/Odd/properties/{name}")
        for name in ("fooBar", "FooBar", "a-b")
    ]
    assert all("the field name is taken" in line for line in lines)


def test_schemas_that_want_one_class_are_classes_of_their_own(tiny: Live) -> None:
    holder = tiny.built.models().Holder
    data = {"o": {"dashed": "1"}, "p": {"pascal": "2"}, "q": {"snake": "3"}}
    read = holder.from_dict(data)
    assert (read.o.dashed, read.p.pascal, read.q.snake) == ("1", "2", "3")
    assert type(read.p).__name__ == "UserGroup"
    assert len({type(read.o), type(read.p), type(read.q)}) == 3
    assert "the class name 'UserGroup' is taken" in reason(
        tiny.built, "/components/schemas/user_group"
    )


def test_schemas_named_like_python_or_not_in_ascii_are_usable(tiny: Live) -> None:
    holder = tiny.built.models().Holder
    data = {letter: {"id": index} for index, letter in enumerate("rstuvwx")}
    assert holder.from_dict(data).to_dict() == data


def test_parameters_that_clash_with_ours_are_sent(tiny: Live) -> None:
    arguments = [
        name
        for name in inspect.signature(type(tiny.client).clash).parameters
        if name not in ("self", "body", "options")
    ]
    assert len(arguments) == len(CLASHING)
    tiny.client.clash(body=tiny.built.models().Odd(), **dict.fromkeys(arguments, "x"))
    assert sorted(tiny.target.partition("?")[2].split("&")) == sorted(
        f"{name}=x" for name in CLASHING
    )


def test_one_name_in_two_places_is_two_arguments(tiny: Live) -> None:
    arguments = list(inspect.signature(type(tiny.client).twins).parameters)
    assert arguments[:2] == ["self", "id_"] or "id" in arguments[1]
    values = {name: name for name in arguments if name not in ("self", "options", arguments[1])}
    tiny.client.twins("path", **values)
    query = tiny.target.partition("?")[2]
    assert tiny.target.startswith("/twins/path?")
    assert len(query.split("&")) == 5
    assert tiny.sent_header("id") == "id_header"


def test_operations_that_want_one_name_are_all_there(tiny: Live) -> None:
    calls = tiny.built.calls()
    found = [getattr(calls, name).__globals__["OPERATION"].path for name in calls.__all__]
    assert sorted(found) == sorted(PATHS)
    lines = [reason(tiny.built, f"/paths/~1same~1{number}/get") for number in (1, 2, 3)]
    assert all("4 operations want the name 'get_thing'" in line for line in lines)
    assert "operations want the name" in reason(tiny.built, "/paths/~1p~1a/get")


def test_no_operation_hides_a_method_of_the_client(tiny: Live) -> None:
    base = type(tiny.client).__mro__[1]
    own = {name for name in vars(type(tiny.client)) if not name.startswith("__")} - {
        "with_response"
    }
    assert not own & set(dir(base))
    for name in sorted(own - {"twins", "clash", "echo", "hold"}):
        values = ["x"] if "a" in inspect.signature(getattr(tiny.client, name)).parameters else []
        getattr(tiny.client, name)(*values)
    tiny.server.check()
