"""Verbs that are one call for each user: several at once, over sockets, and nothing lost."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import anyio
import pytest

import usergroups
from tests.overlays.faults import FLAVOURS, Metered
from tests.runtime.conftest import http
from usergroups._core import crew
from usergroups._vendors.symphony import verbs
from usergroups.planning.running import arun_all, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from usergroups import MembershipChange

USERS = [str(71811853190208 + number) for number in range(32)]
TOO_MANY = http(429, b"{}", retry_after="3600")


@pytest.fixture
def server() -> Iterator[Metered]:
    with Metered() as one:
        yield one


def respond(
    server: Metered,
    seconds: float,
    users: list[str] = USERS,
    group: str = "G",
    until: threading.Event | None = None,
) -> None:
    """Let the change of each user take some time."""
    with usergroups.Symphony(base_url=server.url, **SETTINGS) as symphony:
        for call in symphony.dry_run().add_members(group, users):
            path = urlsplit(call.url).path
            body = {"groupId": group, "userId": int(path.rpartition("/")[2]), "active": True}
            answer = http(200, json.dumps(body).encode())
            server.on(path, server.taking(seconds, answer, until=until))
            PATHS[path.rpartition("/")[2]] = path


PATHS: dict[str, str] = {}
SETTINGS: dict[str, Any] = {"pod": "https://acme.symphony.com", "session_token": "t0ken"}


def add(flavour: str, server: Metered, **settings: Any) -> list[MembershipChange]:
    """Add all users in one of three ways."""
    given = {"base_url": server.url, **SETTINGS, **settings}
    if flavour == "sync":
        with usergroups.Symphony(**given) as symphony:
            return symphony.add_members("G", USERS)

    async def main() -> list[MembershipChange]:
        async with usergroups.AsyncSymphony(**given) as symphony:
            return await symphony.add_members("G", USERS)

    return anyio.run(main, backend=flavour)


def sent(server: Metered) -> list[str]:
    return [each.target.rpartition("/")[2] for each in server.seen]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("settings", "most"), [({}, 10), ({"pace": usergroups.Pace(in_flight=3)}, 3)]
)
def test_several_are_under_way_and_results_keep_their_order(
    server: Metered, flavour: str, settings: dict[str, Any], most: int
) -> None:
    respond(server, 0.1)
    server.on(PATHS[USERS[7]], server.taking(0, http(404, b"{}")))
    changes = add(flavour, server, **settings)
    assert [each.user for each in changes] == USERS
    assert [each.user for each in changes if each.status != "accepted"] == [USERS[7]]
    assert [each.raw.user_id for each in changes[:3]] == [int(user) for user in USERS[:3]]
    assert sorted(sent(server)) == USERS
    assert server.most == most
    assert sent(server)[0] == USERS[0]
    assert server.arrivals[1] - server.arrivals[0] >= 0.1  # the first goes alone


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_retry_after_of_one_stops_those_that_are_not_sent_yet(
    server: Metered, flavour: str
) -> None:
    respond(server, 0.1)
    server.on(PATHS[USERS[3]], TOO_MANY)
    changes = add(flavour, server)
    assert [each.user for each in changes] == USERS
    assert len(server.seen) <= 20  # the first, ten under way, and who began before it was read
    for each in changes:
        if each.user in sent(server) and each.user != USERS[3]:
            assert each.status == "accepted", each
        else:
            assert isinstance(each.error, usergroups.RateLimited)
            assert each.error.attempts == (each.user == USERS[3])
            assert (each.error.retry_after or 0) > 3000


@pytest.mark.parametrize("available", [0, 2])
def test_fewer_threads_than_wanted_do_all_the_work(
    monkeypatch: pytest.MonkeyPatch, server: Metered, available: int
) -> None:
    class Scarce(threading.Thread):
        started = 0

        def start(self) -> None:
            if Scarce.started == available:
                message = "can't start new thread"
                raise RuntimeError(message)
            Scarce.started += 1
            super().start()

    monkeypatch.setattr(crew, "Thread", Scarce)
    respond(server, 0.005)
    changes = add("sync", server)
    assert [each.user for each in changes if each.status == "accepted"] == USERS
    assert server.most == max(available, 1)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_refused_credential_is_sent_once(server: Metered, flavour: str) -> None:
    respond(server, 0)
    server.on(PATHS[USERS[0]], http(401, b"{}"))
    changes = add(flavour, server)
    assert sent(server) == USERS[:1]
    assert all(isinstance(each.error, usergroups.Unauthenticated) for each in changes)
    assert [each.error.attempts for each in changes if each.error] == [1] + [0] * 31


def truthful(server: Metered, changes: list[MembershipChange]) -> None:
    """Hold what the caller was told against what the server has seen."""
    assert [each.user for each in changes] == USERS
    unsent = {each.user for each in changes if each.error and not each.error.attempts}
    done = {each.user for each in changes if each.status == "accepted"}
    assert unsent
    assert unsent.isdisjoint(sent(server))
    assert USERS[0] in done
    assert done <= {*sent(server)}
    assert USERS[5] not in unsent | done


def test_ctrl_c_tells_what_became_of_each_and_does_not_wait_for_who_hangs(
    server: Metered,
) -> None:
    came = threading.Event()
    respond(server, 0)
    respond(server, 30, USERS[1:], until=came)
    server.on(PATHS[USERS[5]], server.hang(30))

    def interrupted(number: int, frame: FrameType | None) -> None:
        # Only now, and after the others have heard of it, may those under way have their answers.
        threading.Timer(0.5, came.set).start()
        signal.default_int_handler(number, frame)

    def interrupt() -> None:
        while USERS[5] not in sent(server):
            time.sleep(0.01)
        began.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.signal(signal.SIGINT, interrupted)
    began: list[float] = []
    helper = threading.Thread(target=interrupt)
    helper.start()
    try:
        with pytest.raises(KeyboardInterrupt) as ended:
            add("sync", server)
    finally:
        signal.signal(signal.SIGINT, before)
        helper.join()
    assert time.monotonic() - began[0] < 15
    changes = usergroups.changes_before(ended.value)
    truthful(server, changes)
    assert sum(1 for each in changes if each.error and each.error.attempts) == 1  # who hangs


@pytest.mark.parametrize("flavour", FLAVOURS[1:])
def test_a_time_limit_tells_what_became_of_each(server: Metered, flavour: str) -> None:
    respond(server, 0)
    for user in USERS[5:]:
        server.on(PATHS[user], server.hang(8))

    async def main() -> list[MembershipChange]:
        async with usergroups.AsyncSymphony(base_url=server.url, **SETTINGS) as symphony:
            with pytest.raises(TimeoutError) as ended, anyio.fail_after(1):
                await symphony.add_members("G", USERS)
            return usergroups.changes_before(ended.value)

    changes = anyio.run(main, backend=flavour)
    truthful(server, changes)
    assert {each.user for each in changes if each.status == "accepted"} == {*USERS[:5]}
    assert sum(1 for each in changes if each.error and each.error.attempts) == 10


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_verbs_beside_each_other_share_one_bound(server: Metered, flavour: str) -> None:
    for group in "GHI":
        respond(server, 0.1, USERS[:8], group)
    told: list[tuple[int, int]] = []

    def job(group: str) -> Callable[[], Any]:
        return lambda: verbs.add_members(group, USERS[:8])

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    async def main() -> list[Any]:
        async with usergroups.AsyncSymphony(base_url=server.url, **SETTINGS) as symphony:
            return await arun_all(symphony.client, [job(each) for each in "GHI"], 4, tell, "plan")

    if flavour == "sync":
        with usergroups.Symphony(base_url=server.url, **SETTINGS) as symphony:
            results = run_all(symphony.client, [job(each) for each in "GHI"], 4, tell, "plan")
    else:
        results = anyio.run(main, backend=flavour)
    assert [[each.raw.group_id for each in changes] for changes in results] == [
        [group] * 8 for group in "GHI"
    ]
    assert len(server.seen) == 24
    assert server.most == 4
    assert told == [(1, 3), (2, 3), (3, 3)]
