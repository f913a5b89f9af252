"""`export` and `map_users`: the lists of one vendor, for itself or for another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import pytest

import usergroups
from usergroups import DesiredGroup, DesiredState, InvalidArgument, map_users
from usergroups.testing import Sandbox

STATE = DesiredState(
    groups=(
        DesiredGroup(id="g1", name="One", members=("a", "b"), complete=True),
        DesiredGroup(group="Two", members=("b", "c"), assignments=("a",), description="Second"),
        DesiredGroup(id="g3", name="Three"),
    )
)


@pytest.mark.parametrize("backend", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("vendor", ["softwareone", "symphony", "zoho", "xsolla", "smartpm"])
def test_a_plan_of_an_export_is_empty(vendor: str, backend: str) -> None:
    with Sandbox() as sandbox:
        place: Any = sandbox.vendors[vendor]
        lists = "list_groups" in usergroups.capabilities()[vendor]
        some = None if lists else [each.id for each in place.groups.values() if each.id]
        steps: list[usergroups.Progress] = []

        async def run() -> tuple[DesiredState, Any]:
            async with place.connect_async() as client:
                made = await usergroups.export(client, some, progress=steps.append)
                planned = vendor != "smartpm" and await usergroups.plan(client, made)
                return made, planned

        if backend == "sync":
            with place.connect() as client:
                made = usergroups.export(client, some, at_once=3, progress=steps.append)
                planned = vendor != "smartpm" and usergroups.plan(client, made)
        else:
            made, planned = anyio.run(run, backend=backend)
        there = {
            each.id: set(each.members)
            for each in place.groups.values()
            if each.id in {one.id for one in made.groups}
        }
    assert {each.id: set(each.members or ()) for each in made.groups} == there
    assert len(there) >= 2
    assert not planned or planned.is_empty
    assert not any(each.complete for each in made.groups)
    total = steps[0].total
    assert [(each.done, each.total) for each in steps] == [
        (number, total) for number in range(1, total + 1)
    ]


def test_groups_that_are_named() -> None:
    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        finance, empty = (sandbox.zoho.groups[name].id for name in ("Finance", "Empty"))
        made = usergroups.export(zoho, ["Finance", empty])
        assert [(each.id, each.name, each.members is None) for each in made.groups] == [
            (finance, "Finance", False),
            (empty, "Empty", True),
        ]
        for wrong in (["Finanz"], ["Finance", finance], [""]):
            with pytest.raises(InvalidArgument):
                usergroups.export(zoho, wrong)
        with pytest.raises(InvalidArgument, match="several ids or names, not one text"):
            usergroups.export(zoho, "Finance")


@pytest.mark.parametrize("suffix", ["toml", "yaml", "yml", "json"])
def test_what_is_saved_is_what_is_read(tmp_path: Path, suffix: str) -> None:
    odd = DesiredGroup(
        id="1", name='a "b" \\ é 🙂 \x7f\x00\u2028\nend', members=("no", "1e3", "007", "null", " x")
    )
    state = DesiredState(
        groups=(*STATE.groups, odd),
        projects=(usergroups.DesiredProject(project="4", project_group="5", notify=False),),
    )
    if suffix in {"yaml", "yml"}:
        pytest.importorskip("yaml")
    state.save(tmp_path / f"state.{suffix}")
    assert usergroups.read_desired(tmp_path / f"state.{suffix}") == state


def test_a_table_holds_members_alone(tmp_path: Path) -> None:
    file = tmp_path / "state.csv"
    twice = DesiredState(
        groups=(
            DesiredGroup(id="1", name="Same", members=("a,b", 'c"d')),
            DesiredGroup(id="2", name="Same", members=("a",)),
            DesiredGroup(id="3", name=" edge", members=("a",)),
            DesiredGroup(id="4", name="Own", members=("=1+1",)),
        )
    )
    twice.save(file)
    read = usergroups.read_desired(file)
    assert [(each.group, each.members) for each in read.groups] == [
        ("1", ("a,b", 'c"d')),
        ("2", ("a",)),
        ("3", ("a",)),
        ("Own", ("=1+1",)),
    ]
    with pytest.raises(InvalidArgument, match="a table holds members alone"):
        STATE.save(file)
    assert usergroups.read_desired(file) == read  # the old one stays


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    for file in (tmp_path / "no" / "x.json", tmp_path / "x.xls"):
        with pytest.raises(InvalidArgument, match=r"cannot be written|must be a file"):
            STATE.save(file)
    assert not [*tmp_path.iterdir()]


def test_users_of_another_vendor() -> None:
    made = map_users(STATE, {"a": "A", "b": "B", "c": "C", "unused": "X"})
    assert made.desired == DesiredState(
        groups=(
            DesiredGroup(name="One", members=("A", "B"), create=True),
            DesiredGroup(
                name="Two",
                members=("B", "C"),
                assignments=("A",),
                description="Second",
                create=True,
            ),
            DesiredGroup(name="Three", create=True),
        )
    )
    assert (made.unmapped, made.joined) == ((), {})


def test_users_who_have_no_counterpart() -> None:
    with pytest.raises(InvalidArgument) as caught:
        map_users(STATE, {"b": "B"})
    assert str(caught.value).startswith("users: 'a', 'c' are not in it")
    assert caught.value.details == ["a", "c"]
    made = map_users(STATE, {"b": "B"}, leave_out=True)
    assert made.unmapped == ("a", "c")
    assert [each.members for each in made.desired.groups] == [("B",), ("B",), None]
    assert made.desired.groups[1].assignments is None


def test_users_who_become_one() -> None:
    made = map_users(STATE, {"a": "X", "b": "X", "c": "C"})
    assert made.joined == {"X": ("a", "b")}
    assert made.desired.groups[0].members == ("X",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("user,id\na,A\n", "line 1: must be `from,to`"),
        ("", "line 1: must be `from,to`"),
        ("from,to\na,A\na,B\n", "line 3: 'a' stands there twice"),
        ("from,to\na,\n", "line 2: must have two ids"),
        ("from,to\na,A,B\n", "line 2: must have two ids"),
        ('from,to\n"a,A\n', "line 2: cannot be read"),
    ],
)
def test_a_wrong_table_of_users(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "users.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(InvalidArgument) as caught:
        map_users(STATE, file)
    assert str(caught.value).startswith(f"{file}, {said}")


def test_groups_without_a_name_of_their_own() -> None:
    for groups, said in (
        ((DesiredGroup(id="1", members=("a",)),), "has no name"),
        (tuple(DesiredGroup(id=each, name="Same") for each in "12"), "'Same' is of two groups"),
    ):
        with pytest.raises(InvalidArgument, match=said):
            map_users(DesiredState(groups=groups), {"a": "A"})
    projects = (usergroups.DesiredProject(project="4", project_group="5"),)
    with pytest.raises(InvalidArgument, match="one vendor alone"):
        map_users(DesiredState(projects=projects), {})
    wrong: Any = {"a": 5}
    with pytest.raises(InvalidArgument, match="texts that are not empty"):
        map_users(STATE, wrong)
