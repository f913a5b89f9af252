"""readOnly, writeOnly, required, constraints and closed objects: strict out, lenient in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.building import Built, build, document, read_with_issues
from tests.constructs.writing import (
    content,
    field_text,
    hint,
    operation,
    parameter,
    reason,
    referring,
)

ACCOUNT = {
    "type": "object",
    "required": ["id", "name", "password", "ghost"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^[a-z]*$"},
        "password": {"type": "string", "writeOnly": True, "format": "password"},
        "old": {"type": "string", "deprecated": True, "description": "Use name."},
        "size": {"type": "integer", "minimum": 1, "maximum": 10, "multipleOf": 2},
        "share": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        "tags": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "uniqueItems": True,
            "items": {"type": "string", "maxLength": 3},
        },
        "labels": {
            "type": "object",
            "maxProperties": 1,
            "additionalProperties": {"type": "string", "minLength": 2},
        },
    },
}
CLOSED = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"a": {"type": "string"}},
}
SCHEMAS = {
    "Account": ACCOUNT,
    "Folder": {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "integer", "readOnly": True, "minimum": 1},
            "secret": {"type": "string", "writeOnly": True},
            "inner": referring("Folder"),
            "owner": referring("Owner"),
            "owners": {"type": "array", "items": referring("Owner")},
            "by": {"type": "object", "additionalProperties": referring("Owner")},
            "either": {"anyOf": [referring("Owner"), {"type": "integer"}]},
            "gone": {"anyOf": [referring("Owner"), {"type": "null"}]},
        },
    },
    "Owner": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "at": {"type": "string", "format": "date-time", "readOnly": True},
            "old": {"type": "string"},
        },
    },
    "Sent": CLOSED,
    "Read": CLOSED,
    "OnlyRead": {
        "type": "object",
        "required": ["secret", "id"],
        "properties": {
            "secret": {"type": "string", "writeOnly": True},
            "id": {"type": "integer", "readOnly": True, "minimum": 5},
        },
    },
}


PATHS = {
    "/accounts": {"post": operation("create", referring("Account"), body=referring("Account"))},
    "/folders": {"put": operation("put_folder", referring("Folder"), body=referring("Folder"))},
    "/owners": {
        "put": operation(
            "put_owner",
            requestBody={
                "required": True,
                "content": content(referring("Owner"), "application/x-www-form-urlencoded"),
            },
        ),
        "get": operation(
            "find_owner",
            parameters=[
                parameter("owner", "query", referring("Owner"), style="deepObject", explode=True)
            ],
        ),
    },
    "/closed": {"post": operation("seal", referring("Read"), body=referring("Sent"))},
    "/read": {"get": operation("read", referring("OnlyRead"))},
    "/old": {"get": operation("old", deprecated=True, summary="Use read")},
}
SOURCE = document(PATHS, SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def test_what_the_vendor_sets_need_not_be_sent_and_what_it_hides_need_not_come(
    built: Built,
) -> None:
    account = built.models().Account
    assert account(name="a", password="p").to_dict() == {"name": "a", "password": "p"}
    assert account.from_dict({"id": 1, "name": "a"}).id == 1
    place = "/components/schemas/Account/properties"
    assert "read-only: not required" in reason(built, f"{place}/id")
    assert built.fates()[f"{place}/password"][0] == "used"
    assert "Set by the vendor, not by you. Never sent." in field_text(account, "id")
    assert "Sent only, never read." in field_text(account, "password")


OWNER = {"name": "o", "at": "2024-01-01T00:00:00Z", "old": "x"}
OPEN = {"owner": OWNER, "owners": [OWNER], "by": {"k": OWNER}, "either": OWNER, "gone": None}


def test_what_the_vendor_sets_is_not_sent_back(built: Built) -> None:
    folder = built.models().Folder
    data = {"id": 1, "secret": "s", "inner": {"id": 2, "secret": "s"}, **OPEN}
    folder_read = folder.from_dict({**data, "inner": {"id": "none", "secret": "s"}})
    assert folder.from_dict(data).to_dict() == data
    sent = {"name": "o", "old": "x"}
    wanted = {"owner": sent, "owners": [sent], "by": {"k": sent}, "either": sent, "gone": None}
    whole = {"secret": "s", "inner": {"secret": "s"}, **wanted}
    call = built.calls().put_folder(body=folder.from_dict(data))
    assert json.loads(call.content.data) == whole
    for value in (folder_read, {"any": folder_read}, [folder_read]):
        shown = built.runtime("requests.bodies").json_content(value).data
        assert b'"at"' not in shown
    call = built.calls().put_owner(body=folder.from_dict(data).owner)
    assert call.content.data == b"name=o&old=x"
    call = built.calls().find_owner(owner=folder.from_dict(data).owner)
    assert call.query == "owner%5Bname%5D=o&owner%5Bold%5D=x"


def test_what_is_never_read_must_be_given_to_be_sent(built: Built) -> None:
    folder, invalid = built.models().Folder, built.runtime("errors").InvalidArgument
    with pytest.raises(TypeError, match="secret"):
        folder()
    read = folder.from_dict({"id": 1})
    with pytest.raises(invalid, match=r"body\.secret: must be given"):
        built.calls().put_folder(body=read)
    read.secret = "s"
    assert built.calls().put_folder(body=read).content.data == b'{"secret":"s"}'


def test_a_class_that_is_only_read_requires_what_is_read(built: Built) -> None:
    only = built.models().OnlyRead
    assert only.from_dict({"id": 1}).id == 1
    assert hint(only, "id") == "int"
    with pytest.raises(built.runtime("errors").InvalidResponse):
        only.from_dict({})


def test_a_password_does_not_show(built: Built) -> None:
    assert "hunter2" not in repr(built.models().Account(name="a", password="hunter2"))


def test_requiring_what_is_not_declared_has_a_line(built: Built) -> None:
    line = reason(built, "/components/schemas/Account")
    assert "requires 'ghost', which is not declared: not checked" in line


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "abcdef"},
        {"name": "A"},
        {"name": 5},
        {"size": 0},
        {"size": 12},
        {"size": 3},
        {"size": 2.5},
        {"size": True},
        {"share": 0},
        {"share": 1.0},
        {"share": float("nan")},
        {"tags": []},
        {"tags": ["a", "b", "c"]},
        {"tags": ["a", "a"]},
        {"tags": ["abcd"]},
        {"tags": "ab"},
        {"labels": {"a": "xx", "b": "xx"}},
        {"labels": {"a": "x"}},
    ],
)
def test_a_value_that_breaks_a_constraint_is_not_sent(built: Built, wrong: dict[str, Any]) -> None:
    account = built.models().Account(**{"name": "a", "password": "p", **wrong})
    with pytest.raises(built.runtime("errors").InvalidArgument):
        built.calls().create(body=account)


def test_a_value_that_breaks_a_constraint_is_read_all_the_same(built: Built) -> None:
    data = {"name": "", "size": 99, "tags": ["a", "a", "abcd"], "labels": {"x": ""}}
    read, issues = read_with_issues(built.models().Account, data)
    assert (read.to_dict(), issues) == (data, [])


def test_unknown_members_are_kept_when_read_and_refused_when_the_vendor_refuses_them(
    built: Built,
) -> None:
    made = built.models()
    assert made.Read.from_dict({"a": "x", "b": 1}).to_dict() == {"a": "x", "b": 1}
    assert "closed object: unknown members are kept" in reason(built, "/components/schemas/Read")
    with pytest.raises(built.runtime("errors").InvalidArgument, match="additional_properties"):
        built.calls().seal(body=made.Sent(a="x", additional_properties={"b": 1}))


def test_what_is_deprecated_says_so(built: Built) -> None:
    assert field_text(built.models().Account, "old") == "Use name. Deprecated."
    assert "Use read" in type(built.client()).old.__deprecated__
    with pytest.warns(DeprecationWarning, match="Use read"), pytest.raises(Exception):  # noqa: B017, PT011 - no server
        built.client(transport=None, base_url="http://127.0.0.1:9").old()
