"""Test what holds of every pair of versions."""

from __future__ import annotations

import functools
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compare.assignable import bare, checks, fits
from generator.compare.bounds import constraint_changes
from generator.compare.collecting import find
from generator.compare.differing import Comparer
from generator.compare.names import Names
from generator.describe import api as api_module
from generator.describe.api import Api, Enumeration, Model
from generator.describe.kinds import (
    AliasRef,
    Constant,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)
from tests.generator.compare.pairs import (
    answers,
    body,
    call,
    calls,
    package,
    path,
    query,
    record,
    ref,
)

TEXT = {"type": "string"}
NAMES = Names(
    {"Color": "str", "Rank": "int"}, {"Tree": ListOf(AliasRef("Tree")), "Id": Scalar("str")}
)
COMPARER = Comparer(NAMES, NAMES, NAMES)

limits = st.lists(
    st.tuples(
        st.sampled_from(["min_length", "maximum", "pattern", "multiple_of", "unique"]),
        st.integers(-3, 3) | st.floats(-3, 3) | st.booleans() | st.text(max_size=3),
    ),
    max_size=2,
).map(tuple)
leaves: st.SearchStrategy[Type] = st.one_of(
    st.builds(
        Scalar,
        st.sampled_from(["str", "int", "float", "bool", "any", "none", "file", "bytes"]),
        limits,
    ),
    st.builds(Constant, st.sampled_from(["a", "b", 1, True])),
    st.builds(EnumRef, st.sampled_from(["Color", "Rank"])),
    st.builds(ModelRef, st.sampled_from(["Group", "User"])),
    st.builds(AliasRef, st.sampled_from(["Tree", "Id"])),
)


def nullable(kind: Type) -> Type:
    """As the generator writes it: never null twice."""
    return kind if isinstance(kind, Nullable) or bare(kind) == Scalar("none") else Nullable(kind)


types = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(ListOf, inner, limits),
        st.builds(MapOf, inner, limits),
        inner.map(nullable),
        st.builds(OneOf, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
directions = st.sampled_from([("request",), ("response",), ("request", "response")])


@settings(max_examples=50)
@given(types, types, directions)
def test_types_differ_in_what_is_told_and_only_then(old: Type, new: Type, ways: Any) -> None:
    assert list(COMPARER.differences(old, old, ways)) == []
    told = list(COMPARER.differences(old, new, ways))
    assert told or bare(old) == bare(new)
    for each in told:
        assert each.direction in ways
        assert each.what.isprintable()


@settings(max_examples=50)
@given(types, types)
def test_what_breaks_one_way_is_what_does_not_fit(old: Type, new: Type) -> None:
    sent = [
        each.level for each in COMPARER.differences(old, new, ("request",)) if not each.constraint
    ]
    if "breaking" in sent:
        assert not checks(old, new, NAMES, read=False)
    assert fits(old, OneOf((new, old)), NAMES, read=True)
    assert fits(old, Nullable(old), NAMES, read=True)


@settings(max_examples=50)
@given(limits, limits)
def test_constraints_that_tighten_one_way_loosen_the_other(old: Any, new: Any) -> None:
    assert list(constraint_changes(old, old)) == []
    there = [said for said, _ in constraint_changes(old, new)]
    back = [said for said, _ in constraint_changes(new, old)]
    assert len(there) == len(back)


@functools.cache
def api() -> Api:
    """An API that has some of everything."""
    group = record(
        "name",
        name={**TEXT, "maxLength": 9},
        level={"type": "string", "enum": ["a", "b"]},
        owner=ref("User"),
        parent=ref("Group"),
        any={"oneOf": [ref("User"), TEXT]},
    )
    operations = (
        call(
            "get_group",
            "GET /groups/{id}",
            path("id"),
            responses=answers(_200=ref("Group"), _404=ref("User")),
        ),
        call("list_groups", "GET /groups", query("limit"), security=[{"key": []}]),
        call("put_group", "PUT /groups/{id}", path("id"), requestBody=body(ref("Group"))),
    )
    made = calls(
        *operations,
        schemas={"Group": group, "User": record(name=TEXT, age={"type": "integer"})},
        components={"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X"}}},
    )
    made["servers"] = [{"url": "https://{at}.tiny.example", "variables": {"at": {"default": "a"}}}]
    return package(made).api


UNTOLD = {"used", "tag", "module", "like", "sent", "exact", "kind", "empty", "source", "document"}
"""What no user sees, or only through something else."""
REFERENCES = {"enum", "model", "alias", "tagged", "untagged"}


def changed(value: Any, data: st.DataObject) -> Any:
    """A value of the API with one thing different somewhere inside."""
    if attrs.has(type(value)):
        hidden = UNTOLD | REFERENCES
        if isinstance(value, Model | Enumeration):
            hidden |= {"name"}  # others refer to it
        names = [each.name for each in attrs.fields(type(value)) if each.name not in hidden]
        if not names:
            return value
        name = data.draw(st.sampled_from(names))
        return attrs.evolve(value, **{name: changed(getattr(value, name), data)})
    if isinstance(value, tuple):
        return changed_tuple(value, data)
    if isinstance(value, bool):
        return not value
    return f"{value}x" if isinstance(value, str) else value


def changed_tuple(value: tuple[Any, ...], data: st.DataObject) -> Any:
    if not all(attrs.has(type(each)) for each in value) or not value:
        return value
    if data.draw(st.booleans()) and not isinstance(value[0], Model | Enumeration):
        return value[1:]
    index = data.draw(st.integers(0, len(value) - 1))
    return (*value[:index], changed(value[index], data), *value[index + 1 :])


@settings(max_examples=80)
@given(st.data())
def test_any_two_versions_can_be_compared_and_differ_both_ways(data: st.DataObject) -> None:
    old = api()
    new = changed(old, data)
    there, back = list(find(old, new)), list(find(new, old))
    assert bool(there) == bool(back)
    assert list(find(old, old)) == []
    assert list(find(new, new)) == []


KNOWN = {
    "Api": "package class_name vendor title version description operations models enums servers "
    "schemes errors used aliases pace responses tags",
    "Operation": "name method path tags summary description parameters body successes errors retry "
    "security server deprecated source accept paging streaming scopes",
    "Parameter": "wire name location type required style explode description deprecated "
    "allow_reserved raw as_json default sent unchecked media_type parts",
    "Body": "kind media_type type required description parts spread others unchecked layout",
    "Content": "kind media_type type item decoded",
    "Response": "status kind type description empty headers contents",
    "Field": "wire name type required description deprecated read_only write_only needed "
    "secret default unchecked",
    "Model": "name module fields description closed sent source exact others unchecked",
    "Enumeration": "name module base members description like",
    "Alias": "name module type description sent",
    "Server": "name url variables description path listed",
    "ServerVariable": "wire name default required choices description",
    "SecurityScheme": "name kind location carrier description argument flows metadata_url "
    "deprecated",
    "OAuthFlow": "name token_url refresh_url authorization_url device_authorization_url scopes",
    "Streaming": "name item forms whole",
    "Paging": "name kind items item parameter next first total",
}


@pytest.mark.parametrize("name", KNOWN)
def test_whatever_an_api_says_is_told_or_known_to_be_untold(name: str) -> None:
    """A fact that is added to `Api` needs a line in the report, then one here."""
    found = [each.name for each in attrs.fields(getattr(api_module, name))]
    assert found == KNOWN[name].split()
