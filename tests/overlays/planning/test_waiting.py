"""What a plan does once for all: lists that it reads, the disk that it waits for, sets it makes."""

from __future__ import annotations

import dis
import errno
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import CodeType
from typing import Any

import httpx
import pytest
from typing_extensions import override

import usergroups
from tests.overlays.driving import Flavour
from tests.overlays.planning.worlds import members, people, written
from tests.overlays.responding import respond_next
from usergroups._core.planned import PlannedCall
from usergroups.planning.difference import work
from usergroups.planning.joining import through
from usergroups.planning.journal import Journal
from usergroups.planning.model import GroupPlan, UserPlan
from usergroups.planning.record_file import RecordFile
from usergroups.testing import Sandbox


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


@pytest.fixture
def sandbox(shared: Sandbox) -> Sandbox:
    shared.reset()
    return shared


def new(*names: str, **more: Any) -> dict[str, Any]:
    return {"version": 1, "groups": [{"name": name, "create": True, **more} for name in names]}


def test_the_names_of_all_new_groups_are_looked_for_once(sandbox: Sandbox) -> None:
    vendor = sandbox.softwareone
    user = people(vendor)[0]
    with vendor.connect() as client:
        plan = usergroups.plan(client, new("A", "B", "C", members=[user]))
        vendor.requests.clear()
        assert plan.apply().ok
    assert {name: members(vendor)[name] for name in "ABC"} == {name: {user} for name in "ABC"}
    # A group that was just made is not read either: nobody can be in it.
    assert sorted(vendor.operations) == [
        *(["add_group_to_user"] * 3),
        *(["create_group"] * 3),
        "list_groups",
    ]


def test_new_groups_are_not_made_if_nobody_knows_their_names_and_the_others_go_on(
    sandbox: Sandbox,
) -> None:
    vendor = sandbox.softwareone
    user = people(vendor)[3]
    with vendor.connect(retries=0) as client:
        state = new("A", "B")
        state["groups"].append({"name": "Empty", "members": [user]})
        plan = usergroups.plan(client, state)
        vendor.fail_next(503, operation="list_groups")
        result = plan.apply()
        respond_next(vendor, 200, body={"data": []}, operation="list_groups")
        unread = plan.apply().groups[0].error
    assert [(bool(each.stopped), type(each.error)) for each in result.groups] == [
        (True, usergroups.ServerError),
        (True, usergroups.ServerError),
        (False, type(None)),
    ]
    assert isinstance(unread, usergroups.InvalidResponse)
    assert (unread.status, unread.attempts) == (200, 1)
    assert members(vendor)["Empty"] == {user}
    assert "create_group" not in vendor.operations


@pytest.mark.parametrize("vendor_id", ["softwareone", "xsolla", "zoho"])
def test_members_who_were_just_read_are_not_read_again_to_be_removed(
    sandbox: Sandbox, vendor_id: usergroups.VendorId
) -> None:
    vendor = sandbox.vendors[vendor_id]
    group = vendor.groups["Engineering"]
    state = {
        "version": 1,
        "groups": [{"group": group.id, "members": [*group.members[1:]], "complete": True}],
    }
    with vendor.connect() as client:
        plan = usergroups.plan(client, state, remove=True, largest_share=1)
        vendor.requests.clear()
        assert plan.apply().ok
    assert members(vendor)["Engineering"] == {*group.members[1:]}
    lists = {"list_account_users", "list_users", "list_group_sources"}
    assert len([each for each in vendor.operations if each in lists]) == 1


def test_one_wait_for_the_disk_is_for_all_who_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    together = threading.Barrier(20)

    def fsync(handle: int) -> None:
        waits.append(handle)
        time.sleep(0.05)

    monkeypatch.setattr(os, "fsync", fsync)
    handle = os.open(tmp_path / "journal", os.O_RDWR | os.O_CREAT)
    journal = Journal(RecordFile(handle, tmp_path / "journal"))
    call = PlannedCall(verb="v", operation="o", method="PUT", url="u")

    def send(_: int) -> int:
        together.wait()
        return journal.sending("k", call)

    try:
        with ThreadPoolExecutor(20) as pool:
            assert sorted(pool.map(send, range(20))) == [*range(1, 21)]
    finally:
        os.close(handle)
    assert 1 <= len(waits) < 10
    assert len((tmp_path / "journal").read_text().splitlines()) == 20


def test_a_line_that_the_disk_took_in_part_spoils_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    room = [40]

    def scarce(handle: int, data: memoryview) -> int:
        if not room:
            return write(handle, data)
        left = room.pop()
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        room.append(0)
        return write(handle, data[:left])

    monkeypatch.setattr(os, "write", scarce)
    path = tmp_path / "journal"
    handle = os.open(path, os.O_RDWR | os.O_CREAT)
    journal = Journal(RecordFile(handle, path))
    call = PlannedCall(verb="v", operation="o", method="PUT", url="u")
    try:
        with pytest.raises(usergroups.PlanRefused, match="No space left"):
            journal.sending("first", call)
        journal.sending("second", call)
    finally:
        os.close(handle)
    part, line = path.read_text().splitlines()
    assert len(part) == 40
    assert json.loads(line)["for"] == "second"


def test_no_event_loop_waits_for_the_disk(
    sandbox: Sandbox,
    tmp_path: Path,
    portals: Callable[[Flavour], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here: list[bool] = []
    loop_thread: list[int] = []

    def note(_: int) -> None:
        here.append(threading.get_ident() in loop_thread)

    async def run() -> bool:
        client = sandbox.softwareone.connect_async()
        plan = await usergroups.plan(client, new("A", members=people(sandbox.softwareone)[:2]))
        loop_thread.append(threading.get_ident())
        monkeypatch.setattr(os, "fsync", note)
        return (await plan.apply(journal=tmp_path / "journal")).ok

    assert portals("asyncio").call(run)
    # The journal's own beginning, then each of three calls, and the id of the new group.
    assert here == [True, False, False, False, False]


def test_a_user_who_is_refused_does_not_let_the_others_be_sent_again(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    vendor = sandbox.softwareone
    user = people(vendor)[0]
    with vendor.connect() as client:
        plan = usergroups.plan(client, {"Empty": [user, "USR-9999-9999"]})
        assert not plan.apply(journal=tmp_path / "journal").ok
        first = written(vendor)
        vendor.requests.clear()
        again = plan.apply(journal=tmp_path / "journal")
    assert [each.status for each in again.changes] == ["unchanged", "failed"]
    assert written(vendor) == first[1:]


@pytest.mark.parametrize("body", [b"", b"<html>"])
def test_what_was_done_although_its_response_cannot_be_read_is_not_done_again(
    sandbox: Sandbox, tmp_path: Path, body: bytes
) -> None:
    vendor = sandbox.softwareone
    user = people(vendor)[0]

    def respond(request: httpx.Request) -> httpx.Response:
        response = vendor.transport.handle_request(request)
        if request.method == "GET" or len(written(vendor)) > 2:
            return response
        return httpx.Response(response.status_code, content=body)

    state = new("A")
    state["groups"].append({"name": "Empty", "members": [user]})
    with vendor.connect(transport=httpx.MockTransport(respond), retries=0) as client:
        plan = usergroups.plan(client, state)
        first = plan.apply(journal=tmp_path / "journal", at_once=1)
        again = plan.apply(journal=tmp_path / "journal")
    assert (bool(first.groups[0].stopped), first.groups[1].added[0].status) == (True, "failed")
    assert (again.ok, again.groups[0].created, len(written(vendor))) == (True, True, 2)
    assert again.groups[1].added[0].status == "unchanged"


PASSES: list[int] = []


class Once(tuple[str, ...]):
    """Ids that are gone through once, for a lookup in them takes longer the more they are."""

    __slots__ = ()

    @override
    def __iter__(self) -> Iterator[str]:
        PASSES.append(len(self))
        return super().__iter__()

    @override
    def __contains__(self, key: object) -> bool:
        raise AssertionError(key)


def test_users_with_a_call_of_their_own_are_looked_up_in_sets() -> None:
    PASSES.clear()
    users = [f"u{number}" for number in range(50)]
    plan = GroupPlan(group="g", add=(*users, "other"), through=Once(users))
    assert [*work(plan)] == [("add_members", (["other"],), {})]
    assert PASSES == [50]
    groups = [GroupPlan(group=name) for name in ("g", "h", "i")]
    found = through(groups, [UserPlan(user=user, groups=Once(("g", "h"))) for user in users])
    assert [each.through for each in found] == [tuple(users), tuple(users), ()]
    assert found[2] is groups[2]


def test_the_code_of_a_verb_is_read_once_however_many_are_shown(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    instructions = dis.get_instructions

    def noted(code: CodeType) -> Iterator[dis.Instruction]:
        read.append(code)
        return instructions(code)

    monkeypatch.setattr(dis, "get_instructions", noted)
    with sandbox.softwareone.connect() as client:
        for name in ("A", "B", "C"):
            assert len(client.dry_run().create_group(name)) == 1
    assert len(read) == len({*read})
