"""Desired states from files and mappings: what is taken, and how each fault is told."""

from __future__ import annotations

import json
import os
import textwrap
from pathlib import Path
from typing import Any

import pytest

import usergroups
from usergroups import DesiredGroup, DesiredProject, DesiredState, InvalidArgument, read_desired
from usergroups._core.bound import bound
from usergroups.testing import Sandbox
from usergroups_clients._runtime.operation import Call

TOML = """
version = 1

[[groups]]
group = "Engineering"
members = ["1", "2"]
complete = true
description = ""

[[projects]]
project = "4711"
project_group = "aa"
notify = false
"""
STATE = DesiredState(
    groups=(DesiredGroup(group="Engineering", members=("1", "2"), complete=True, description=""),),
    projects=(DesiredProject(project="4711", project_group="aa", notify=False),),
)


def test_every_format_says_the_same(tmp_path: Path) -> None:
    files = {
        "a.toml": TOML,
        "a.json": json.dumps(STATE.to_dict()),
        "a.yaml": (
            "version: 1\ngroups:\n- group: Engineering\n  members: ['1', '2']\n  complete: true\n"
            "  description: ''\nprojects:\n- {project: '4711', project_group: aa, notify: false}\n"
        ),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        assert read_desired(tmp_path / name) == STATE, name
        assert read_desired(os.fspath(tmp_path / name)) == STATE
    assert read_desired(STATE.to_dict()) == STATE
    (tmp_path / "a.csv").write_bytes(b'\xef\xbb\xbfgroup,user\r\n"A, B",1\r\nC,2\r\n"A, B",3\r\n')
    table = read_desired(tmp_path / "a.csv")
    assert table == read_desired({"A, B": ["1", "3"], "C": ["2"]})
    for separator in ";\t":  # as spreadsheets save it, where the comma is in numbers
        text = f"Group{separator}User\r\nA, B{separator}1\r\nC{separator}2\r\nA, B{separator}3\r\n"
        (tmp_path / "a.csv").write_bytes(text.encode("utf-8-sig"))
        assert read_desired(tmp_path / "a.csv") == table
    assert read_desired({"g": {"2", "1"}}) == read_desired({"g": ("1", "2")})


WRONG = [
    ("a.toml", "version = 1", "states no group and no link", "a.toml"),
    ("a.toml", "x = ", "cannot be read: ", "a.toml"),
    ("a.toml", "[[groups]]\ngroup='a'", "must be 1, and is missing", "a.toml#/version"),
    ("a.toml", "version = 2", "must be 1, not 2", "a.toml#/version"),
    ("a.toml", "version=1\n[[group]]", "did you mean groups", "a.toml#/group"),
    ("a.toml", "version=1\n[[groups]]\ngroop='a'", "did you mean group?", "#/groups/0/groop"),
    ("a.toml", "version=1\n[[groups]]\n'a/b~'=1", "is no key", "#/groups/0/a~1b~0"),
    ("a.toml", "version=1\n[[groups]]\nmembers=[1]", "must be text in quotes", "/0/members/0"),
    ("a.toml", "version=1\n[[groups]]\nmembers='a'", "must be a list of ids, not text", "/members"),
    ("a.toml", "version=1\n[[groups]]\ncomplete=1", "must be true or false", "/0/complete"),
    ("a.toml", "version=1\n[[groups]]\nname=''", "must be text, not empty text", "/0/name"),
    ("a.toml", "version=1\n[[projects]]\nproject='1'", "is needed", "/projects/0/project_group"),
    ("a.toml", "version=1\ngroups=3", "must be a list, not a number", "#/groups"),
    ("a.json", "[]", "must be a table of keys and values, not a list", "a.json#"),
    ("a.json", '{"version":1,"version":1}', "'version' stands twice", "a.json"),
    ("a.json", "[" * 99_999, "cannot be read", "a.json"),
    ("a.yaml", "version: 1\ngroups: []\ngroups: []", "line 3: the key 'groups' stands", "a.yaml"),
    ("a.yaml", "version: 1\nx: &a []\ngroups: *a", "line 2: write it out", "a.yaml"),
    ("a.yaml", "a: !!python/object:os.system {}", "cannot be read", "a.yaml"),
    ("a.yaml", "version: 1\ngroups:\n- members: [71811853190208]", "in quotes", "/members/0"),
    ("a.csv", "user,group\n1,2", "nothing else, not 'user,group'", "a.csv, line 1"),
    ("a.csv", "group;user;why\n1;2;3", "not 'group;user;why'", "a.csv, line 1"),
    ("a.csv", "group;user\na;3,6524E+18", "format the column as text", "a.csv, line 2"),
    ("a.csv", "group,user\na,3.652397e+18", "format the column as text", "a.csv, line 2"),
    ("a.csv", "group,user\na,1\nb", "must have a group and a user", "a.csv, line 3"),
    ("a.csv", "group,user\na,1,2", "must have a group and a user", "a.csv, line 2"),
    ("a.csv", 'group,user\n"a,1', "cannot be read", "a.csv, line 2"),
    ("a.csv", "group,user\n", "states no group", "a.csv"),
    ("a.txt", "", "must be a file whose name ends in", "a.txt"),
    ("none.toml", None, "No such file", "none.toml"),
    ("a.toml", b"\xff", "must be text in UTF-8", "a.toml"),
]


@pytest.mark.parametrize(("name", "text", "message", "place"), WRONG)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, name: str, text: str | bytes | None, message: str, place: str
) -> None:
    if text is not None:
        raw = text if isinstance(text, bytes) else textwrap.dedent(text).encode()
        (tmp_path / name).write_bytes(raw)
    with pytest.raises(InvalidArgument) as caught:
        read_desired(tmp_path / name)
    assert message in caught.value.message
    assert str(caught.value.argument).endswith(place)
    assert str(caught.value.argument).startswith(str(tmp_path))


SYMPHONY = ("71811853190209", "71811853190210")
REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("symphony", {"group": "Finance", "members": []}, "is empty", "/members"),
    ("symphony", {"group": "Finance", "members": ["x"]}, "must be an id", "/members/0"),
    ("symphony", {"group": "Finance", "members": [SYMPHONY[0]] * 2}, "twice", "/members/1"),
    (
        "symphony",
        {"group": "Finance", "members": [SYMPHONY[0], f"0{SYMPHONY[0]}"]},
        "twice",
        "/members/1",
    ),
    ("symphony", {"group": "Finance", "assignments": []}, "is empty", "/assignments"),
    ("symphony", {"group": "Finance", "complete": True}, "there is none", "/complete"),
    ("symphony", {"group": "Finance"}, "states nothing", ""),
    ("symphony", {"members": ["1"]}, "needs `group`, `id` or `name`", ""),
    ("symphony", {"group": "a", "name": "b", "members": ["1"]}, "give `group` alone", ""),
    ("symphony", {"id": "a", "create": True}, "has no id yet", "/create"),
    ("symphony", {"id": "a b", "members": ["1"]}, "must be an id", "/id"),
    ("zoho", {"group": "Finance", "members": ["USR-0000-0001"]}, "must be an id", "/members/0"),
    ("zoho", {"group": "Finance", "assignments": ["1"]}, "has no assign", "/assignments"),
    ("xsolla", {"name": "Finance", "members": ["a"]}, "does not list its groups", "/name"),
    ("xsolla", {"group": "Finance", "members": ["a"]}, "must be an id", "/group"),
    ("xsolla", {"group": "2", "create": True}, "has no list_groups", "/create"),
    ("xsolla", {"id": "2", "description": "a"}, "has no get_group", "/description"),
    ("xsolla", {"group": "2", "members": ["aB-1", "Ab-1"]}, "twice", "/members/1"),
    ("smartpm", {"id": "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d", "members": ["1"]}, "no add", ""),
    (
        "softwareone",
        {"group": "Finance", "members": ["USR-0000-0001", "AUSR-0000-0000-0002"]},
        "several kinds, AUSR- and USR-",
        "/members",
    ),
]


@pytest.mark.parametrize(("vendor_id", "group", "message", "place"), REFUSED)
def test_what_cannot_be_right_is_refused_before_anything_is_read(
    vendor_id: str, group: dict[str, Any], message: str, place: str
) -> None:
    with Sandbox() as sandbox:
        vendor = sandbox.vendors[vendor_id]
        with vendor.connect() as client, pytest.raises(InvalidArgument) as caught:
            usergroups.plan(client, {"version": 1, "groups": [group]})
        assert message in str(caught.value)
        assert f"#/groups/0{place}" in str(caught.value.argument)
        assert [each for each in vendor.operations if each != "create_token"] == []


def test_a_fault_in_a_table_is_told_with_its_line(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    with Sandbox() as sandbox, sandbox.symphony.connect() as client:
        for row, said in (
            ("Finance,x", "must be an id"),
            ("Finanse,71811853190209", "there is no group 'Finanse': did you mean 'Finance'"),
            ("Qwerty,71811853190209", "there is no group 'Qwerty'; create it first"),
        ):
            table.write_text(f"group,user\nFinance,71811853190209\n{row}\n")
            with pytest.raises(InvalidArgument, match=rf"a\.csv, line 3: {said}"):
                usergroups.plan(client, table)


def test_links_are_stated_once_and_where_a_vendor_has_them() -> None:
    link = {"project": "4711", "project_group": "00000000-0000-4000-8000-0000000000aa"}
    named = {**link, "role": "Admin"}
    with Sandbox() as sandbox:
        for vendor_id, links, message in (
            ("zoho", [named], "links no groups"),
            ("smartpm", [link], "give `group`, `role` or both"),
            ("smartpm", [named, named], "stated twice"),
            ("smartpm", [{**named, "project": "x"}], "must be an id"),
        ):
            vendor: Any = sandbox.vendors[vendor_id].connect()
            with pytest.raises(InvalidArgument, match=message):
                usergroups.plan(vendor, {"version": 1, "projects": links})
            assert sandbox.vendors[vendor_id].requests == []


def test_what_a_program_states_is_checked_as_a_file_is() -> None:
    wrong: Any = 7
    for state, place in (
        (DesiredState(groups=(DesiredGroup(group=wrong),)), "desired#/0/group"),
        (DesiredState(groups=(DesiredGroup(group="a", members=wrong),)), "desired#/0/members"),
        (DesiredState(groups=(DesiredGroup(group="a", members=(wrong,)),)), "desired#/0/members/0"),
        (DesiredState(groups=(DesiredGroup(group="a", complete=wrong),)), "desired#/0/complete"),
        (DesiredState(), "desired"),
    ):
        with pytest.raises(InvalidArgument) as caught:
            read_desired(state)
        assert caught.value.argument == place


@pytest.mark.parametrize(
    ("kind", "settings", "right"),
    [
        (usergroups.ZohoCRM, {"access_token": "t"}, "3652397000000281001"),
        (usergroups.AsyncZohoCRM, {"access_token": "t"}, "3652397000000281001"),
        (
            usergroups.Symphony,
            {"pod": "https://a.symphony.com", "session_token": "t"},
            "71811853190208",
        ),
        (usergroups.SoftwareOne, {"token": "t", "account_id": "ACC-0000-0001"}, "USR-0000-0001"),
    ],
)
def test_ids_are_checked_without_a_call_for_each(
    monkeypatch: pytest.MonkeyPatch, kind: Any, settings: dict[str, str], right: str
) -> None:
    made: list[object] = []
    begun = Call.__init__
    monkeypatch.setattr(Call, "__init__", lambda *a, **k: (made.append(a), begun(*a, **k))[1])
    check = bound(kind(**settings)).check_user()
    check(right)
    with pytest.raises(InvalidArgument):
        check("../x")
    assert not made
