"""Plans: what is shown, refused, stopped and remembered."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest

import usergroups
from tests.overlays.driving import Flavour
from tests.overlays.planning.worlds import MEMBERS, key_of, members, people, put, shown, written
from usergroups import DesiredGroup, DesiredState, InvalidArgument, PlanRefused
from usergroups.testing import Sandbox, VendorSandbox

LISTS = {"list_account_users", "list_group_members", "list_users", "list_group_sources"}
"""The operations that list members."""

SECRET = {"api_key", "token", "session_token", "client_secret"}
IN_URLS = {"account_id", "base_url", "project_id"}
LINK = "0f6a2b1c-3d4e-4f50-8a6b-7c8d9e0f1a2b"


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


@pytest.fixture
def sandbox(shared: Sandbox) -> Sandbox:
    shared.reset()
    return shared


def complete(group: str, users: list[str], **more: Any) -> dict[str, Any]:
    return {
        "version": 1,
        "groups": [{"group": group, "members": users, "complete": True, **more}],
    }


@pytest.mark.parametrize("vendor_id", MEMBERS)
def test_nothing_is_removed_unless_list_and_call_say_so(sandbox: Sandbox, vendor_id: str) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    ids, key = people(vendor), key_of(vendor, "Engineering")
    with vendor.connect() as client:
        for desired, remove, lost, left in (
            ({key: ids[:1]}, True, 0, 2),
            (complete(key, ids[:1]), False, 0, 2),
            (complete(key, ids[:1]), True, 2, 0),
        ):
            plan = usergroups.plan(client, desired, remove=remove, largest_share=1)
            assert (plan.removed, plan.groups[0].extra, plan.kept) == (lost, left, 1)
            assert plan.is_empty is not bool(lost)


@pytest.mark.parametrize(
    ("limits", "refused"),
    [
        ({}, "would lose 2 of 3 members, and 20% may be"),
        ({"largest_share": 0.66}, "would lose 2 of 3 members, and 66% may be"),
        ({"largest_share": 0.67}, ""),
        ({"largest_share": 1, "most_removed": 1}, "2 would be removed, and 1 may be"),
        ({"largest_share": 1, "most_removed": 2}, ""),
    ],
)
def test_a_plan_that_removes_too_much_is_shown_and_not_applied(
    sandbox: Sandbox, limits: dict[str, Any], refused: str
) -> None:
    vendor = sandbox.zoho
    with vendor.connect() as client:
        desired = complete("Engineering", people(vendor)[:1])
        plan = usergroups.plan(client, desired, remove=True, **limits)
        assert plan.removed == 2
        if not refused:
            assert plan.refusals == ()
            assert plan.apply().ok
            return
        assert refused in plan.refusals[0]
        assert f"Refused: {plan.refusals[0]}" in str(plan)
        with pytest.raises(PlanRefused, match="would"):
            plan.apply()
        assert written(vendor) == []


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"most_removed": -1}, "most_removed"),
        ({"most_removed": True}, "most_removed"),
        ({"largest_share": 1.1}, "largest_share"),
        ({"largest_share": float("nan")}, "largest_share"),
        ({"largest_share": "1"}, "largest_share"),
        ({"at_once": 0}, "at_once"),
    ],
)
def test_limits_that_are_none_are_refused(
    sandbox: Sandbox, keywords: dict[str, Any], argument: str
) -> None:
    with sandbox.zoho.connect() as client, pytest.raises(InvalidArgument) as caught:
        usergroups.plan(client, {"Finance": people(sandbox.zoho)[:1]}, **keywords)
    assert caught.value.argument == argument
    assert sandbox.zoho.requests == []


def test_only_a_vendors_object_has_plans() -> None:
    nobody: Any = object()
    with pytest.raises(InvalidArgument, match="vendor: must be an object of a vendor's class"):
        usergroups.plan(nobody, {"Finance": ["1"]})


def test_groups_are_found_by_id_or_by_a_name_that_only_one_has(sandbox: Sandbox) -> None:
    vendor, ids = sandbox.softwareone, people(sandbox.softwareone)
    finance = vendor.groups["Finance"].id
    with vendor.connect() as client:
        twin = client.create_group("Other").id
        vendor.state.groups[twin]["name"] = "Finance"
        for desired, message in (
            ({"Finance": ids[:1]}, f"of 2 groups: give one of the ids {finance}, {twin}"),
            ({"Finanz": ids[:1]}, "there is no group 'Finanz': did you mean 'Finance'?"),
            ({"UGR-9999-9999": ids[:1]}, "there is no group 'UGR-9999-9999'"),
            ({"Empty": ids[:1], vendor.groups["Empty"].id: ids[:1]}, "is the same group as"),
        ):
            with pytest.raises(InvalidArgument) as caught:
                usergroups.plan(client, desired)
            assert message in str(caught.value)
        state = DesiredState(groups=(DesiredGroup(id="UGR-9999-9999", members=tuple(ids)),))
        with pytest.raises(InvalidArgument, match="there is no group 'UGR-9999-9999'"):
            usergroups.plan(client, state)
        assert usergroups.plan(client, {twin: ids[:1]}).groups[0].group == twin
    assert written(vendor)[1:] == []


def test_texts_are_changed_where_they_differ(sandbox: Sandbox) -> None:
    vendor = sandbox.symphony
    group = vendor.groups["Finance"].id
    wanted = DesiredState(
        groups=(DesiredGroup(id=group, name="Money", description="All of Finance"),)
    )
    with vendor.connect() as client:
        plan = usergroups.plan(client, wanted)
        assert "    ~ name: Money\n    ~ description: All of Finance\n" in str(plan)
        assert plan.apply().ok
        assert usergroups.plan(client, wanted).is_empty
        now = client.get_group(group)
        assert (now.name, now.description) == ("Money", "All of Finance")


def test_what_is_no_person_stays(sandbox: Sandbox) -> None:
    vendor = sandbox.zoho
    group = vendor.groups["Engineering"].id
    sources = vendor.state.groups[group]["sources"]
    role = next(iter(vendor.state.names["roles"]))
    sources.append({"type": "roles", "source": {"id": role}, "subordinates": False})
    with vendor.connect() as client:
        plan = usergroups.plan(
            client, complete(group, people(vendor)[3:4]), remove=True, largest_share=1
        )
        assert (plan.groups[0].others, plan.removed) == (1, 3)
        assert plan.apply().ok
        kinds = [(member.kind, member.id) for member in client.list_members(group)]
    assert sorted(kinds) == [("role", role), ("user", people(vendor)[3])]


@pytest.mark.parametrize("whole", [True, False])
def test_ids_of_another_kind_than_the_members_have_are_refused(
    sandbox: Sandbox, *, whole: bool
) -> None:
    vendor = sandbox.softwareone
    accounts = list(vendor.state.account_users)
    desired = complete("Engineering", accounts[:1]) if whole else {"Engineering": accounts[:1]}
    with vendor.connect() as client, pytest.raises(InvalidArgument, match=r"AUSR-.*by USR-"):
        usergroups.plan(client, desired, remove=True)


def test_an_id_that_is_written_otherwise_removes_nobody(sandbox: Sandbox) -> None:
    vendor = sandbox.xsolla
    user = "abcdefab-0000-4000-8000-00000000000c"
    vendor.state.users[user] = "Barbara"
    vendor.state.members[2].add(user)
    with vendor.connect() as client, pytest.raises(InvalidArgument, match="is in the group as"):
        usergroups.plan(client, complete("2", [user.upper()]), remove=True)


@pytest.mark.parametrize("vendor_id", MEMBERS)
def test_a_group_that_others_changed_stays_and_the_others_do_not(
    sandbox: Sandbox, vendor_id: str
) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    ids = people(vendor)
    names = {name: key_of(vendor, name) for name in ("Engineering", "Finance")}
    groups = [
        {"group": names["Engineering"], "members": [*ids[:2], ids[4]], "complete": True},
        {"group": names["Finance"], "members": [ids[3]], "complete": True},
    ]
    with vendor.connect() as client:
        state = {"version": 1, "groups": groups}
        plan = usergroups.plan(client, state, remove=True, largest_share=1)
        put(vendor, {"Engineering": {*ids[:3], ids[3]}})
        result = plan.apply()
        assert [bool(each.stopped) for each in result.groups] == [True, False]
        assert "others have changed the group" in result.groups[0].stopped
        assert not result.ok
    assert members(vendor)["Engineering"] == frozenset(ids[:4])
    assert members(vendor)["Finance"] == {ids[3]}


@pytest.mark.parametrize("vendor_id", ["softwareone", "symphony", "zoho"])
def test_nobody_is_removed_from_a_group_that_was_renamed(sandbox: Sandbox, vendor_id: str) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    with vendor.connect() as client:
        group = vendor.groups["Engineering"].id
        desired = complete("Engineering", people(vendor)[:2])
        plan = usergroups.plan(client, desired, remove=True, largest_share=1)
        client.update_group(group, name="Engineering, old")
        before = members(vendor)
        result = plan.apply()
        assert (
            result.groups[0].stopped == "others have changed the group since the plan: plan again"
        )
        assert members(vendor) == before
        client.update_group(group, name="Engineering")
        assert plan.apply().ok


@pytest.mark.parametrize("vendor_id", MEMBERS)
def test_what_others_did_likewise_is_no_change(sandbox: Sandbox, vendor_id: str) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    ids = people(vendor)
    with vendor.connect() as client:
        plan = usergroups.plan(
            client,
            complete(key_of(vendor, "Engineering"), [ids[0], *ids[3:5]]),
            remove=True,
            largest_share=1,
        )
        put(vendor, {"Engineering": {ids[0], ids[2], ids[3]}})
        (group,) = plan.apply().groups
    assert group.added[0].status == "unchanged"
    assert group.removed[0].status == "unchanged"
    assert group.ok
    assert members(vendor)["Engineering"] == {ids[0], *ids[3:5]}


@pytest.mark.parametrize("vendor_id", MEMBERS)
def test_nobody_is_removed_if_an_addition_failed(sandbox: Sandbox, vendor_id: str) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    nobody = {
        "softwareone": "USR-9999-9999",
        "symphony": "71811853199999",
        "xsolla": "00000000-0000-4000-8000-999999999999",
        "zoho": "3652397000000289999",
    }[vendor_id]
    with vendor.connect() as client:
        desired = complete(key_of(vendor, "Finance"), [nobody])
        (group,) = usergroups.plan(client, desired, remove=True, largest_share=1).apply().groups
    assert group.added[0].status == "failed"
    assert group.stopped == "nobody was removed, since not all could be added"
    assert members(vendor)["Finance"] == {people(vendor)[0]}


def test_zohos_refusal_of_one_lets_the_others_in(sandbox: Sandbox) -> None:
    vendor = sandbox.zoho
    ids = people(vendor)
    with vendor.connect() as client:
        plan = usergroups.plan(client, {"Empty": [ids[0], "3652397000000289999", ids[1]]})
        (group,) = plan.apply().groups
    assert [each.status for each in group.added] == ["accepted", "failed", "accepted"]
    assert members(vendor)["Empty"] == frozenset(ids[:2])


def test_a_group_that_is_there_by_now_is_not_made_again(sandbox: Sandbox) -> None:
    vendor = sandbox.softwareone
    state = DesiredState(groups=(DesiredGroup(name="Night shift", create=True),))
    with vendor.connect() as client:
        plan = usergroups.plan(client, state)
        client.create_group("Night shift")
        (group,) = plan.apply().groups
    assert group.stopped == "a group of this name is there by now: plan again"
    assert [*vendor.groups].count("Night shift") == 1


def test_saved_plans_are_bound_to_vendor_and_account(sandbox: Sandbox, tmp_path: Path) -> None:
    vendor, path = sandbox.softwareone, tmp_path / "plan"
    with vendor.connect() as client:
        plan = usergroups.plan(client, {"Empty": people(vendor)[:2]})
        plan.save(path)
        attrs.resolve_types(usergroups.GroupPlan)  # as converters of attrs classes do it
        again = usergroups.read_plan(client, path)
        assert again == plan
        assert again.digest == plan.digest
        assert again.calls == plan.calls
        assert isinstance(usergroups.read_plan(vendor.connect_async(), path), usergroups.AsyncPlan)
        assert oct(path.stat().st_mode & 0o777) == "0o600"
        for text in ("softwareone-secret", "Bearer"):
            assert text not in path.read_text()
    with pytest.raises(InvalidArgument, match="plan of another vendor"):
        usergroups.read_plan(sandbox.zoho.connect(), path)


@pytest.mark.parametrize(
    ("vendor_id", "changed", "same"),
    [
        ("smartpm", {"company_id": "another"}, {"api_key": "renewed"}),
        ("softwareone", {"account_id": "ACC-9999-9999"}, {"token": "renewed"}),
        ("softwareone", {"account_id": None, "token": "another"}, {}),
        ("symphony", {"base_url": "https://acme.symphony.com/pod"}, {"session_token": "renewed"}),
        ("xsolla", {"project_id": "another"}, {"client_secret": "renewed"}),
        ("zoho", {"refresh_token": "1000.another"}, {"client_secret": "renewed"}),
    ],
)
def test_accounts_are_told_apart_by_what_does_not_change_with_every_token(
    sandbox: Sandbox, vendor_id: str, changed: dict[str, Any], same: dict[str, Any], tmp_path: Path
) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    client = vendor.connect()
    desired: Any = {
        "version": 1,
        "projects": [{"project": "1", "project_group": LINK, "role": "A", "group": LINK}],
    }
    if vendor_id != "smartpm":
        desired = {key_of(vendor, "Empty"): people(vendor)[:1]}
    usergroups.plan(client, desired).save(tmp_path / "plan")
    settings = {**vendor.settings(), **same}
    assert usergroups.read_plan(type(client)(**settings), tmp_path / "plan").cost
    other = type(client)(**{**settings, **changed})
    with pytest.raises(InvalidArgument, match="plan of another account"):
        usergroups.read_plan(other, tmp_path / "plan")
    text = (tmp_path / "plan").read_text()
    given = vendor.settings()
    assert not [name for name in {*changed, *SECRET} & {*given} - IN_URLS if given[name] in text]


def test_a_later_plan_that_says_the_same_is_applied_with_the_same_journal(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    vendor, journal = sandbox.zoho, tmp_path / "tonight.json.journal"
    user = people(vendor)[0]
    with vendor.connect() as client:
        for _ in range(3):
            plan = usergroups.plan(client, {"Empty": [user]})
            assert plan.apply(journal=journal).ok
            assert members(vendor)["Empty"] == {user}
            client.remove_members(vendor.groups["Empty"].id, [user])


def test_a_plan_that_was_touched_is_not_read(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "plan"
    with sandbox.zoho.connect() as client:
        usergroups.plan(client, {"Empty": people(sandbox.zoho)[:2]}).save(path)
        content = json.loads(path.read_text())
        for change, place, message in (
            ({"limits": {"remove": True}}, "", "was changed after it was saved"),
            ({"limits": {"remove": 1}}, "#/limits/remove", "another type"),
            ({"limits": {"most": 1}}, "#/limits/most", "does not belong"),
            ({"groups": [{}]}, "#/groups/0/group", "is missing"),
            ({"groups": {}}, "#/groups", "is no list"),
            ({"groups": [{"group": "1", "add": "ab"}]}, "#/groups/0/add", "another type"),
            ({"usergroups plan": 2}, "#/usergroups plan", "another version"),
            ({"digest": None}, "#/digest", "is no text"),
        ):
            path.write_text(json.dumps({**content, **change}))
            with pytest.raises(InvalidArgument, match=message) as caught:
                usergroups.read_plan(client, path)
            assert caught.value.argument == f"{path}{place}"
        path.write_text("[]")
        with pytest.raises(InvalidArgument, match="is no plan"):
            usergroups.read_plan(client, path)


def test_a_journal_is_one_runs_at_a_time_and_one_accounts(sandbox: Sandbox, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    vendor = sandbox.zoho
    refused: list[Exception] = []
    with vendor.connect() as client:
        plan = usergroups.plan(client, {"Empty": people(vendor)[:1]})

        def meanwhile(_: object) -> None:
            with pytest.raises(PlanRefused, match="another run writes the journal") as caught:
                plan.apply(journal=journal)
            refused.append(caught.value)

        assert plan.apply(journal=journal, progress=meanwhile).ok
    assert len(refused) == 1
    assert "secret" not in journal.read_text()
    assert oct(journal.stat().st_mode & 0o777) == "0o600"
    with sandbox.symphony.connect() as other:
        foreign = usergroups.plan(other, {"Empty": people(sandbox.symphony)[:1]})
        with pytest.raises(InvalidArgument, match="journal of another vendor"):
            foreign.apply(journal=journal)
        (tmp_path / "other").write_text("mine\n")
        for path, message in (
            (tmp_path / "other", "is no journal"),
            (tmp_path / "none" / "run", "cannot be written: .*: give a journal in a folder"),
        ):
            with pytest.raises(InvalidArgument, match=message):
                foreign.apply(journal=path)
    assert (tmp_path / "other").read_text() == "mine\n"
    assert written(sandbox.symphony) == []


def test_a_journal_that_cannot_be_written_stops_what_is_not_in_it(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor, ids, journal = sandbox.softwareone, people(sandbox.softwareone), tmp_path / "run.jsonl"
    write, left = os.write, [4]  # the head, and a call before and after it was sent

    def full(handle: int, data: Any) -> int:
        left[0] -= 1
        if left[0] <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, data)

    with vendor.connect(pace=usergroups.Pace(in_flight=1)) as client:
        plan = usergroups.plan(client, {"Empty": ids[:3]})
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            with pytest.raises(PlanRefused) as caught:
                plan.apply(journal=journal)
        said = f"the journal {journal} cannot be written: No space left on device; nothing more"
        assert str(caught.value).startswith(said)
        assert len(members(vendor)["Empty"]) == 1
        assert plan.apply(journal=journal).ok
    assert members(vendor)["Empty"] == {*ids[:3]}


def test_nothing_takes_the_place_of_a_device_a_pipe_or_a_link(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    pipe, link, kept = tmp_path / "pipe", tmp_path / "link", tmp_path / "kept"
    os.mkfifo(pipe)
    link.symlink_to(kept)
    with sandbox.zoho.connect() as client:
        plan = usergroups.plan(client, {"Empty": people(sandbox.zoho)[:1]})
        for act in (plan.save, lambda path: plan.apply(journal=path)):
            with pytest.raises(InvalidArgument, match=r"pipe: .*it is a device or a pipe"):
                act(pipe)
        plan.save(link)
        assert usergroups.read_plan(client, kept) == plan
        other = tmp_path / "other"
        other.symlink_to(tmp_path / "journal")
        assert plan.apply(journal=other).ok
        again = plan.apply(journal=tmp_path / "journal")
        assert [each.already for each in again.groups] == [True]
    assert pipe.is_fifo()
    assert link.is_symlink()
    assert other.is_symlink()
    with pytest.raises(InvalidArgument, match=r"path: .*is a device or a pipe: name a file"):
        usergroups.FileTokenStore(pipe)
    assert len(written(sandbox.zoho)) == 1
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"pipe", "link", "kept", "other", "journal", "journal.lock"}


def test_two_runs_at_once_do_no_harm(sandbox: Sandbox) -> None:
    vendor, ids = sandbox.zoho, people(sandbox.zoho)
    with vendor.connect() as client, ThreadPoolExecutor(2) as pool:
        desired = complete("Engineering", [ids[0], *ids[3:]])
        plans = [usergroups.plan(client, desired, remove=True, largest_share=1) for _ in range(2)]
        results = list(pool.map(lambda plan: plan.apply(), plans))
        assert all(not each.stopped for result in results for each in result.groups)
    assert members(vendor)["Engineering"] == {ids[0], *ids[3:]}


@pytest.mark.parametrize(("flavour", "count"), [("sync", 50), ("asyncio", 5), ("trio", 5)])
def test_many_groups_are_read_and_changed_at_once_and_told_of(
    sandbox: Sandbox, flavour: Flavour, count: int, portals: Callable[[Flavour], Any]
) -> None:
    vendor = sandbox.symphony
    vendor.state.users |= {71811853200000 + number: f"Person {number}" for number in range(2000)}
    users = [str(each) for each in vendor.state.users][5:]
    names = [f"Team {number:02}" for number in range(count)]
    made = {name: vendor.state.make_group(name, "ROLE_SCOPE") for name in names}
    desired = {name: users[index * 40 : index * 40 + 40] for index, name in enumerate(names)}
    client: Any = vendor.connect() if flavour == "sync" else vendor.connect_async()
    told: list[usergroups.Progress] = []
    portal = portals(flavour)

    async def run() -> Any:
        plan: Any = await usergroups.plan(client, desired, progress=told.append)
        assert plan.cost == 40 * count
        return await plan.apply(progress=told.append, at_once=20)

    vendor.fail_next(429, retry_after=0, times=2, operation="list_group_members")
    vendor.fail_next(429, retry_after=0, times=3, operation="set_group_member")
    if portal is None:
        plan = usergroups.plan(client, desired, progress=told.append)
        assert plan.cost == 40 * count
        result = plan.apply(progress=told.append, at_once=20)
    else:
        result = portal.call(run)
    assert result.ok
    there = {key for key, row in vendor.state.memberships.items() if key[0] in made.values()}
    assert there == {(made[name], int(user)) for name, chosen in desired.items() for user in chosen}
    assert [attrs.astuple(each) for each in told] == [
        *(("reading", done, count) for done in range(1, count + 1)),
        *(("changing", done, count) for done in range(1, count + 1)),
    ]


@pytest.mark.parametrize("vendor_id", ["softwareone", "xsolla"])
def test_a_user_joins_several_groups_by_one_call_where_that_costs_less(
    sandbox: Sandbox, vendor_id: str
) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    ids = people(vendor)
    put(vendor, {"Finance": ids[3:4]})
    with vendor.connect() as client:
        for name in ("Night shift", "Day shift"):
            client.create_group(name)
        client.add_members(vendor.groups["Day shift"].id, ids[4:5])
        vendor.requests.clear()
        names = ("Engineering", "Empty", "Night shift")
        desired = {key_of(vendor, name): ids[3:5] for name in names}
        desired[key_of(vendor, "Finance")] = ids[3:5]
        plan = usergroups.plan(client, desired)
        assert [(each.user, len(each.groups)) for each in plan.users] == [(ids[3], 3), (ids[4], 4)]
        assert (plan.cost, plan.added) == (2, 7)
        assert "2 of these users join" in str(plan)
        before = members(vendor)
        result = plan.apply()
        assert result.ok
        assert [each.status for group in result.groups for each in group.added] == ["accepted"] * 7
        assert sorted(written(vendor)) == sorted(shown(plan.calls, vendor))
        wanted = {name: before[name] | {*ids[3:5]} for name in (*names, "Finance")}
        assert members(vendor) == before | wanted
        assert usergroups.plan(client, desired).is_empty


@pytest.mark.parametrize("vendor_id", ["softwareone", "xsolla"])
def test_a_user_whose_groups_are_fewer_than_in_the_plan_loses_none_by_it(
    sandbox: Sandbox, vendor_id: str
) -> None:
    vendor: Any = sandbox.vendors[vendor_id]
    user = people(vendor)[3]
    put(vendor, {"Finance": [user]})
    with vendor.connect() as client:
        client.create_group("Night shift")
        names = ("Engineering", "Empty", "Night shift")
        plan = usergroups.plan(client, {key_of(vendor, name): [user] for name in names})
        assert vendor.groups["Finance"].id in plan.users[0].stays
        client.remove_members(vendor.groups["Finance"].id, [user])
        vendor.requests.clear()
        result = plan.apply()
    errors = {str(each.error) for group in result.groups for each in group.added}
    assert errors == {"others have taken the user out of a group since the plan: plan again"}
    assert written(vendor) == []


def test_users_whose_one_call_fails_are_told_of_in_every_group(sandbox: Sandbox) -> None:
    vendor = sandbox.softwareone
    ids = people(vendor)
    with vendor.connect() as client:
        client.create_group("Night shift")
        desired = dict.fromkeys(("Engineering", "Empty", "Night shift"), ids[3:4])
        plan = usergroups.plan(client, desired)
        vendor.fail_next(403, operation="replace_groups_of_user")
        result = plan.apply()
        assert [each.status for group in result.groups for each in group.added] == ["failed"] * 3
        assert plan.apply().ok
    assert all(ids[3] in members(vendor)[name] for name in desired)


@pytest.mark.parametrize("vendor_id", MEMBERS)
def test_a_group_is_read_again_only_where_that_decides_something(
    sandbox: Sandbox, vendor_id: str, tmp_path: Path
) -> None:
    vendor = sandbox.vendors[vendor_id]
    user = people(vendor)[-1]
    put(vendor, {"Finance": [people(vendor)[0]]})
    with vendor.connect() as client:
        plan = usergroups.plan(client, {key_of(vendor, "Finance"): [user]})
        pages = reads_of_members(vendor)
        vendor.requests.clear()
        applied = plan.apply(journal=tmp_path / "journal")
        assert (applied.ok, applied.already) == (True, False)
        assert (reads_of_members(vendor), len(written(vendor))) == ([], 1)
        vendor.requests.clear()
        again = plan.apply(journal=tmp_path / "journal")
        assert (again.ok, again.already, vendor.requests) == (True, True, [])
        assert plan.apply().changes[0].status == "unchanged"
        assert (reads_of_members(vendor), written(vendor)) == (pages, [])


def reads_of_members(vendor: VendorSandbox[Any]) -> list[str]:
    """The reading requests for the members of a group."""
    return [each.operation for each in vendor.requests if each.operation in LISTS]
