from __future__ import annotations

import datetime as dt
import json
import math
import sys
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients._runtime.values.discriminators import discriminated
from usergroups_clients._runtime.values.enums import known_enum, literal, open_enum
from usergroups_clients._runtime.values.reading import (
    At,
    Issue,
    Issues,
    Reader,
    list_of,
    map_of,
    members,
    mismatch,
    nullable,
    optional,
    pointer,
    read_any,
    read_bool,
    read_bytes,
    read_date,
    read_datetime,
    read_float,
    read_int,
    read_none,
    read_str,
    read_time,
    read_uuid,
    required,
)
from usergroups_clients._runtime.values.unions import Case, union
from usergroups_clients._runtime.values.writing import write_datetime, write_time

from .calls import Group


class Colour(StrEnum):
    RED = "red"


class Level(IntEnum):
    LOW = 1


def shape(*names: str) -> Case[Any]:
    return Case(members_of(names), required=frozenset(names[:1]), known=frozenset(names))


def members_of(names: tuple[str, ...]) -> Reader[Any]:
    return lambda value, at, issues: (names, members(value, at))


READERS: list[Reader[Any]] = [
    read_any,
    read_bool,
    read_bytes,
    read_date,
    read_datetime,
    read_float,
    read_int,
    read_none,
    read_str,
    read_time,
    read_uuid,
    Group.from_dict,
    list_of(read_int),
    map_of(read_str),
    nullable(read_str),
    open_enum(Colour),
    open_enum(Level),
    literal("a", 1, None),
    union(shape("a", "b"), shape("c"), Case(read_int, "integer"), Case(list_of(read_str), "array")),
    union(Case(Group.from_dict, required=frozenset({"id"})), shape("name", "id")),
    discriminated("kind", {"a": Group.from_dict}),
    discriminated("kind", {"a": Group.from_dict}, read_any),
]

NAMES = st.sampled_from(["id", "name", "a", "c", "kind", "children", "created"]) | st.text(
    max_size=3
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.builds(lambda digits: 10**digits, st.sampled_from([400, 5000]))
    | st.text()
    | st.sampled_from(["2024-02-30", "2024-01-01T00:00:60Z", "a", "0001-01-01T00:00:00+14:00"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5),
)


@given(JSON, st.sampled_from(READERS))
def test_any_json_is_read_or_refused(value: object, reader: Reader[Any]) -> None:
    try:
        reader(value, None, [])
    except InvalidResponse as error:
        fault = error
    else:
        return
    assert fault.expected
    assert fault.found
    assert isinstance(fault.__context__, InvalidResponse | None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-12-31T23:59:59Z", "2024-12-31T23:59:59+00:00"),
        ("2024-12-31t23:59:59z", "2024-12-31T23:59:59+00:00"),
        ("2024-12-31T23:59Z", "2024-12-31T23:59:00+00:00"),
        ("2024-12-31 23:59:59", "2024-12-31T23:59:59+00:00"),
        ("2024-12-31T23:59:59.1+05:30", "2024-12-31T23:59:59.100000+05:30"),
        ("2024-12-31T23:59:59.123456789-0800", "2024-12-31T23:59:59.123456-08:00"),
        ("2024-12-31T23:59:59,5Z", "2024-12-31T23:59:59.500000+00:00"),
        ("2024-12-31T23:59:59+01", "2024-12-31T23:59:59+01:00"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00+00:00"),
    ],
)
def test_times(text: str, expected: str) -> None:
    assert read_datetime(text, None, []).isoformat() == expected


@given(st.datetimes(), st.integers(-1439, 1439))
def test_our_own_times_are_read_back(moment: dt.datetime, offset: int) -> None:
    moment = moment.replace(tzinfo=dt.timezone(dt.timedelta(minutes=offset)))
    assert read_datetime(write_datetime(moment), None, []) == moment


def test_a_leap_second_is_a_time() -> None:
    time = read_time("23:59:60Z", None, [])
    assert (time, write_time(time)) == (dt.time(23, 59, 59, tzinfo=dt.UTC), "23:59:60Z")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024-12-31",
        "2024-12-31T",
        "2024-12-31x00:00:00Z",
        "20241231T000000Z",
        "2024-12-31T00:00:00+25:00",
        "2024-13-01T00:00:00Z",
        "now",
        "1735689600",
        "٢٠٢٤-01-01T00:00:00Z",
        "9999-12-31T23:59:60Z",
    ],
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(InvalidResponse):
        read_datetime(text, None, [])


def test_numbers() -> None:
    assert read_int(1.0, None, []) == 1
    assert type(read_int(1.0, None, [])) is int
    assert read_float(3, None, []) == 3.0
    assert type(read_float(3, None, [])) is float
    for exact in (2**53 + 1, -(10**25) - 1, 10**400):
        assert read_float(exact, None, []) == exact
    for reader, value in [
        (read_int, True),
        (read_int, 1.5),
        (read_int, math.inf),
        (read_int, math.nan),
        (read_int, "1"),
        (read_float, True),
        (read_float, math.nan),
        (read_float, math.inf),
    ]:
        with pytest.raises(InvalidResponse):
            reader(value, None, [])


def test_the_other_texts() -> None:
    assert read_date("2024-02-29", None, []) == dt.date(2024, 2, 29)
    assert read_time("10:00:00Z", None, []) == dt.time(10, tzinfo=dt.UTC)
    name = UUID("12345678-1234-5678-1234-567812345678")
    assert read_uuid(str(name).upper(), None, []) == read_uuid(name.hex, None, []) == name
    assert read_bytes("-_8", None, []) == read_bytes("+/8=", None, []) == b"\xfb\xff"
    for reader, text in [
        (read_date, "2020-W01-1"),
        (read_uuid, "1_" * 16),
        (read_bytes, "a"),
        (read_bytes, "a b="),
    ]:
        with pytest.raises(InvalidResponse):
            reader(text, None, [])


def test_an_enum_stays_open_and_a_literal_does_not() -> None:
    assert open_enum(Colour)("red", None, []) is Colour.RED
    assert open_enum(Colour)("blue", None, []) == "blue"
    assert open_enum(Level)(1.0, None, []) is Level.LOW
    assert open_enum(Level)(7, None, []) == 7
    with pytest.raises(InvalidResponse):
        open_enum(Level)(True, None, [])  # noqa: FBT003
    with pytest.raises(InvalidResponse, match="'a' or 1"):
        literal("a", 1)(True, None, [])  # noqa: FBT003


def test_a_union_takes_the_shape_that_fits_best() -> None:
    read = union(shape("a", "b"), shape("a", "b", "c"), Case(read_str, "string"))
    assert read({"a": 1, "c": 2}, None, [])[0] == ("a", "b", "c")
    assert read({"a": 1}, None, [])[0] == ("a", "b")
    assert read("x", None, []) == "x"
    with pytest.raises(InvalidResponse, match="an object or a string, found null"):
        read(None, None, [])
    with pytest.raises(InvalidResponse, match="known shape"):
        read({"z": 1}, None, [])


def test_a_known_value_of_an_enum_is_told_from_any_other() -> None:
    assert known_enum(Colour)("red", None, []) is Colour.RED
    for value in ("blue", 1, None, ["red"]):
        with pytest.raises(InvalidResponse, match="a known Colour"):
            known_enum(Colour)(value, None, [])
    with pytest.raises(InvalidResponse):
        known_enum(Level)(True, None, [])  # noqa: FBT003


def test_listed_values_decide_before_names_do() -> None:
    known = frozenset({"kind", "a"})
    read = union(
        Case(lambda *_: "first", known=known, tags={"kind": frozenset({"x"})}),
        Case(lambda *_: "second", known=frozenset({"kind"}), tags={"kind": frozenset({"y"})}),
        Case(lambda *_: "third", known=known | {"b"}),
    )
    assert read({"kind": "y", "a": 1}, None, []) == "second"
    assert read({"kind": "x"}, None, []) == "first"
    assert read({"kind": "z", "a": 1}, None, []) == "third"
    assert read({"kind": ["x"], "a": 1}, None, []) == "third"


def test_a_union_prefers_the_shape_with_fewer_issues() -> None:
    group = Case(Group.from_dict, required=frozenset({"id"}), known=frozenset({"id", "name"}))
    wide = Case(read_any, known=frozenset({"id"}))
    issues: list[Issue] = []
    assert union(group, wide)({"id": 1, "name": 5}, None, issues) == {"id": 1, "name": 5}
    assert issues == []
    assert isinstance(union(group, wide)({"id": 1, "name": "x"}, None, issues), Group)


def test_the_only_shape_left_says_what_is_wrong_with_it() -> None:
    with pytest.raises(InvalidResponse, match="/id: expected an integer"):
        union(Case(Group.from_dict, required=frozenset({"id"})), Case(read_str, "string"))(
            {}, None, []
        )


def test_nested_unions_take_linear_time() -> None:
    tries = 0

    def node(value: object, at: Any, issues: Any) -> Any:
        nonlocal tries
        tries += 1
        return required(tree, members(value, at), "next", at, issues)

    tree = union(*(Case(node, required=frozenset({"next"})) for _ in range(4)))
    value: Any = {"next": 5}
    for _ in range(60):
        value = {"next": value}
    with pytest.raises(InvalidResponse):
        tree(value, None, [])
    assert tries < 10_000


def test_a_discriminator() -> None:
    read = discriminated("kind", {"group": Group.from_dict})
    assert read({"kind": "group", "id": 1}, None, []).id == 1
    for value in ({"kind": "other"}, {"kind": ["group"]}, {}, None):
        with pytest.raises(InvalidResponse):
            read(value, None, [])
    numbered = discriminated("kind", {"5": Group.from_dict}, read_any)
    assert type(numbered({"kind": 5, "id": 1}, None, [])) is Group
    assert numbered([5], None, []) == [5]
    assert discriminated("kind", {"g": Group.from_dict}, read_any)({"kind": 5}, None, []) == {
        "kind": 5
    }


def test_an_optional_member_that_cannot_be_read_is_kept_and_noted() -> None:
    issues: list[Issue] = []
    group = Group.from_dict(
        {
            "id": 1,
            "name": 5,
            "children": [{"id": 1, "name": 0}, {"id": "x"}],
            "created": None,
            "x": 0,
        },
        None,
        issues,
    )
    assert group.name is UNSET
    assert group.children is UNSET
    assert group.additional_properties["name"] == 5
    assert group.additional_properties["x"] == 0
    assert [issue.pointer for issue in issues] == ["/name", "/created", "/children/1/id"]
    assert issues[0] == Issue("/name", "a string", "an integer")


def test_a_required_member_is_named_with_its_pointer() -> None:
    with pytest.raises(InvalidResponse) as caught:
        Group.from_dict({"name": "x"})
    assert (caught.value.pointer, caught.value.found) == ("/id", "nothing")
    assert pointer((((None, "a/b"), 0), "c~d")) == "/a~1b/0/c~0d"


def test_the_source_is_left_as_it_was() -> None:
    source = {"id": 1, "name": 5}
    Group.from_dict(source)
    assert source == {"id": 1, "name": 5}


def test_a_value_nested_too_deeply_is_an_issue_not_a_crash() -> None:
    value: Any = {"id": 0}
    for index in range(sys.getrecursionlimit()):
        value = {"id": index, "children": [value]}
    issues: list[Issue] = []
    Group.from_dict(value, None, issues)
    assert "nested" in issues[0].expected
    text = '{"id":1,"children":[' * 300 + "]}" * 300
    Group.from_dict(json.loads(text.replace("[]", "[null]")), None, [])


def test_lists_and_maps_of_plain_values_are_no_part_of_what_came() -> None:
    items, named = ["a", "b"], {"a": 1}
    read, mapped = list_of(read_str)(items, None, []), map_of(read_int)(named, None, [])
    assert (read, mapped) == (items, named)
    assert read is not items
    assert mapped is not named
    assert list_of(read_int)([1, 2.0], None, []) == [1, 2]
    with pytest.raises(InvalidResponse, match="/1: expected an integer"):
        list_of(read_int)([1, True], None, [])
    with pytest.raises(InvalidResponse, match="/b: expected a boolean"):
        map_of(read_bool)({"a": True, "b": 1}, None, [])


def test_what_cannot_be_read_has_one_issue_in_place_of_those_inside_it() -> None:
    def reader(value: object, at: At, issues: Issues) -> object:
        issues += [Issue(pointer((at, name)), "x", "y") for name in ("a", "b/c")]
        raise mismatch(value, "another", (at, "z"))

    issues = [Issue("/memberless/a", "x", "y"), Issue("/m", "x", "y")]
    rest: dict[str, Any] = {}
    assert optional(reader, {"member": 5}, rest, "member", None, issues) is UNSET
    assert [each.pointer for each in issues] == ["/memberless/a", "/m", "/member/z"]
    assert rest == {"member": 5}
