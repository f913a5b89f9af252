"""Pace: how many calls are under way at once, how many a second, and whom a `Retry-After` holds."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import tomllib
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import usergroups
from tests.overlays.faults import FLAVOURS, OK, Faults, Metered, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, http
from usergroups.testing import Sandbox
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import (
    Error,
    InvalidArgument,
    RateLimited,
    ServerError,
    TransportError,
)
from usergroups_clients._runtime.network.bell import Bell
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.retries import Retries

PATH = "/groups/1"
OTHER = "/groups/2"


@pytest.fixture
def server() -> Iterator[Metered]:
    with Metered() as one:
        yield one


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def to(path: str = PATH, **facts: Any) -> Call[Any]:
    return call(path=path, facts=facts)


def crowd(
    flavour: str, server: Faults, jobs: list[tuple[float, Call[Any]]], **settings: Any
) -> list[Response[Any] | Error]:
    """Send each call after so many seconds, through one client; return what became of each."""
    found: dict[int, Response[Any] | Error] = {}
    settings = {"urls": {"": server.url}, **settings}

    def one(client: SyncClient, number: int) -> None:
        wait, what = jobs[number]
        time.sleep(wait)
        try:
            found[number] = client.send(what)
        except Error as error:
            found[number] = error

    async def aone(client: AsyncClient, number: int) -> None:
        wait, what = jobs[number]
        await anyio.sleep(wait)
        try:
            found[number] = await client.send(what)
        except Error as error:
            found[number] = error

    async def run() -> None:
        async with (
            AsyncClient(PROFILE, **settings) as client,
            anyio.create_task_group() as group,
        ):
            for number in range(len(jobs)):
                group.start_soon(aone, client, number)

    if flavour == "sync":
        with SyncClient(PROFILE, **settings) as client:
            threads = [
                threading.Thread(target=one, args=(client, number)) for number in range(len(jobs))
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(20)
    else:
        anyio.run(run, backend=flavour)
    return [found[number] for number in range(len(jobs))]


def done(outcomes: list[Response[Any] | Error]) -> list[bool]:
    return [isinstance(each, Response) for each in outcomes]


def test_calls_at_once(flavour: str, server: Metered) -> None:
    server.on(PATH, server.taking(0.03))
    outcomes = crowd(flavour, server, [(0, to())] * 12, pace=Pace(in_flight=3))
    assert all(done(outcomes))
    assert server.most == 3


def test_first_come_first_served(flavour: str, server: Metered) -> None:
    paths = [f"/groups/{number}" for number in range(6)]
    for path in paths:
        server.on(path, server.taking(0.1))
    jobs = [(0.02 * number, to(path)) for number, path in enumerate(paths)]
    assert all(done(crowd(flavour, server, jobs, pace=Pace(in_flight=1))))
    assert [seen.target for seen in server.seen] == paths


@pytest.mark.parametrize(("often", "most", "span"), [(20, 20, 1.0), (2.5, 2, 0.8)])
def test_calls_a_second(
    flavour: str, server: Metered, often: float, most: int, span: float
) -> None:
    """On a busy machine, where what is sent comes late, one of three tries suffices."""
    server.on(PATH, server.taking(0))
    for last in (False, False, True):
        server.arrivals.clear()
        pace = Pace(calls_per_second=often)
        assert all(done(crowd(flavour, server, [(0, to())] * (most + 2), pace=pace)))
        came = sorted(server.arrivals)
        # What is sent at once comes a little apart, and so may come a little closer to the next.
        apart = [came[at + most] - came[at] for at in range(2)]
        if min(apart) > span - 0.1 and came[-1] - came[0] < span + 0.5:
            break
        assert not last, (apart, came[-1] - came[0])


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_holds_every_call(flavour: str, server: Metered, status: int) -> None:
    server.on(PATH, http(status, Retry_After="0.6"), OK)
    server.on(OTHER, server.taking(0))
    began = time.monotonic()
    jobs = [(0.0, to()), *[(0.2, to(OTHER))] * 3]
    assert all(done(crowd(flavour, server, jobs)))
    assert len(server.arrivals) == 3
    assert all(0.55 < arrival - began < 2 for arrival in server.arrivals)


def test_retry_after_longer_than_a_call_may_wait(flavour: str, server: Metered) -> None:
    server.on(PATH, http(429, Retry_After="100"), OK)
    server.on(OTHER, OK)
    with taking(2):
        first, other = crowd(flavour, server, [(0, to()), (0.3, to(OTHER))])
    assert isinstance(first, RateLimited)
    assert isinstance(other, RateLimited)
    assert (first.attempts, other.attempts, other.status) == (1, 0, 429)
    assert other.retry_after == pytest.approx(99.7, abs=0.5)
    assert "another call" in other.message
    assert server.count(OTHER) == 0


def test_a_call_that_waits_hears_of_a_longer_hold(flavour: str, server: Metered) -> None:
    server.on(PATH, server.taking(0.3, http(503, Retry_After="100")))
    jobs = [(0, to()), (0.1, to(OTHER)), (0.1, to(OTHER))]
    with taking(2):
        outcomes = crowd(flavour, server, jobs, pace=Pace(in_flight=1))
    assert all(isinstance(each, ServerError) for each in outcomes)
    assert [each.attempts for each in outcomes] == [1, 0, 0]


def test_another_host_is_not_held(server: Metered) -> None:
    server.on(PATH, http(429, Retry_After="100"))
    server.on(OTHER, OK)
    other = call(path=OTHER, url=f"http://localhost:{server.port}{OTHER}")
    with SyncClient(PROFILE, urls={"": server.url}) as client:
        with pytest.raises(RateLimited):
            client.send(to())
        with taking(1):
            assert client.send(other).parsed.id == 7


def test_a_wait_ends_with_the_time_of_its_call(flavour: str, server: Metered) -> None:
    server.on(PATH, OK)
    jobs = [(0.0, to()), *[(0.1, to(OTHER))] * 3]
    with taking(1.5):
        first, *late = crowd(
            flavour, server, jobs, pace=Pace(calls_per_second=0.2), retries=Retries(deadline_s=0.4)
        )
    assert isinstance(first, Response)
    assert [str(each).rpartition(": Dead")[2] for each in late] == [
        "lineExceeded: not sent within 0.4 s: others were"
    ] * 3
    assert [each.attempts for each in late] == [0] * 3
    assert server.count(OTHER) == 0


def test_faults_lose_no_turn(flavour: str, server: Metered) -> None:
    server.on(PATH, *[lambda connection, _: connection.close()] * 8, OK)
    jobs = [(0.0, to(retry="never"))] * 8 + [(0.5, to())] * 2
    outcomes = crowd(flavour, server, jobs, pace=Pace(in_flight=2))
    assert done(outcomes) == [False] * 8 + [True] * 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_calls_lose_no_turn(server: Metered, backend: str) -> None:
    server.on(PATH, server.hang(5))
    server.on(OTHER, OK)

    async def run() -> None:
        async with AsyncClient(PROFILE, urls={"": server.url}, pace=Pace(in_flight=2)) as client:
            for waiting in (1, 2, 7):
                with anyio.move_on_after(0.15):
                    async with anyio.create_task_group() as group:
                        for _ in range(waiting):
                            group.start_soon(client.send, to())
                with anyio.fail_after(2):
                    assert (await client.send(to(OTHER))).parsed.id == 7

    anyio.run(run, backend=backend)


def test_an_interrupted_wait_loses_no_turn(
    server: Metered, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on(PATH, server.taking(0.4))
    server.on(OTHER, OK)
    with SyncClient(PROFILE, urls={"": server.url}, pace=Pace(in_flight=1)) as client:
        first = threading.Thread(target=client.send, args=(to(),))
        first.start()
        time.sleep(0.1)

        def interrupt(*_: object) -> bool:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(Bell, "wait", interrupt)
            with pytest.raises(KeyboardInterrupt):
                client.send(to(OTHER))
        assert client.send(to(OTHER)).parsed.id == 7
        first.join(5)
    assert server.most == 1
    assert server.count(OTHER) == 1


def test_waiting_takes_no_processor_time(flavour: str, server: Metered) -> None:
    server.on(PATH, http(429, Retry_After="1.2"), OK)
    jobs = [(0.0, to()), *[(0.1, to(OTHER))] * 30]
    server.on(OTHER, OK)
    began = time.process_time()
    assert all(done(crowd(flavour, server, jobs)))
    assert time.process_time() - began < 0.6


def test_close_ends_a_wait_for_a_turn(server: Metered) -> None:
    server.on(PATH, http(503, Retry_After="20"), OK)
    client = SyncClient(PROFILE, urls={"": server.url})
    found: list[str] = []

    def one() -> None:
        try:
            client.send(to())
        except TransportError as error:
            found.append(error.message)

    threads = [threading.Thread(target=one) for _ in range(3)]
    for thread in threads:
        thread.start()
        time.sleep(0.15)
    with taking(1):
        client.close()
        for thread in threads:
            thread.join(5)
    assert found == ["the client is closed"] * 3
    assert server.count(PATH) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_aclose_ends_a_wait_for_a_turn(server: Metered, backend: str) -> None:
    server.on(PATH, http(503, Retry_After="20"), OK)
    found: list[str] = []

    async def one(client: AsyncClient, wait: float) -> None:
        await anyio.sleep(wait)
        with pytest.raises(TransportError) as caught:
            await client.send(to())
        found.append(caught.value.message)

    async def run() -> None:
        client = AsyncClient(PROFILE, urls={"": server.url})
        async with anyio.create_task_group() as group:
            for wait in (0, 0.2, 0.2):
                group.start_soon(one, client, wait)
            await anyio.sleep(0.4)
            await client.aclose()

    with taking(2):
        anyio.run(run, backend=backend)
    assert found == ["the client is closed"] * 3
    assert server.count(PATH) == 1


def test_an_event_loop_that_ended_keeps_no_turn() -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == PATH:
            await asyncio.sleep(60)
        return httpx.Response(200, content=b'{"id": 7}')

    async def begin() -> asyncio.Task[Any]:
        tasks = [asyncio.create_task(client.send(to())) for _ in range(3)]
        await asyncio.sleep(0.1)
        return tasks[0]

    client = AsyncClient(
        PROFILE,
        urls={"": "http://vendor.example"},
        pace=Pace(in_flight=1),
        transport=httpx.MockTransport(answer),
    )
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # of tasks that nobody ended
    left = loop.run_until_complete(begin())
    loop.close()
    with taking(2):
        assert anyio.run(client.send, to(OTHER)).parsed.id == 7
    assert not left.done()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_waits_for_nobody_of_its_parent(server: Metered) -> None:
    server.on(PATH, server.taking(1))
    server.on(OTHER, OK)
    with SyncClient(PROFILE, urls={"": server.url}, pace=Pace(in_flight=1)) as client:
        first = threading.Thread(target=client.send, args=(to(),))
        first.start()
        time.sleep(0.2)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                began = time.monotonic()
                client.send(to(OTHER))
                code = 0 if time.monotonic() - began < 0.5 else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        first.join(5)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"calls_per_second": 0}, "pace.calls_per_second: must be a positive number, not 0"),
        ({"calls_per_second": float("nan")}, "pace.calls_per_second: must be a positive number"),
        ({"calls_per_second": True}, "pace.calls_per_second: must be a positive number, not True"),
        ({"in_flight": 0}, "pace.in_flight: must be a positive whole number, not 0"),
        ({"in_flight": 2.5}, "pace.in_flight: must be a positive whole number, not 2.5"),
    ],
)
def test_a_wrong_pace(given: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Pace(**given)
    assert str(caught.value).startswith(message)


def test_what_is_no_pace() -> None:
    wrong: Any = 5
    with pytest.raises(InvalidArgument, match="pace: must be a Pace, not int"):
        SyncClient(PROFILE, urls={"": "http://a.example"}, pace=wrong)


@pytest.mark.parametrize("vendor", sorted(usergroups.capabilities()))
def test_what_a_vendor_documents_holds_by_default(vendor: Any, server: Metered) -> None:
    specs = Path(__file__).parents[2] / "specs" / vendor / "vendor.toml"
    documented = tomllib.loads(specs.read_text("utf-8")).get("pace", {}).get("in_flight")
    server.on("/any", server.taking(0.05, http(200, b"{}")))
    with Sandbox() as sandbox:
        settings: dict[str, Any] = {**getattr(sandbox, vendor).settings(), "transport": None}
    settings["base_url"] = server.url
    # A call without credentials, which no token need be fetched for.
    plain = to("/any", security=(), success={})
    with usergroups.connect(vendor, settings) as connected:
        threads = [threading.Thread(target=connected.client.send, args=(plain,)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert len(server.arrivals) == 12
    assert server.most == documented if documented else server.most > 5


def test_a_given_pace_replaces_the_documented_one(server: Metered) -> None:
    server.on(PATH, server.taking(0.05))
    profile = copy(PROFILE)
    profile.pace = Pace(in_flight=1)
    with SyncClient(profile, urls={"": server.url}, pace=Pace()) as client:
        threads = [threading.Thread(target=client.send, args=(to(),)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert server.most > 1


@pytest.mark.parametrize("kind", [SyncClient, AsyncClient])
def test_a_pace_beside_connections_of_ones_own(kind: Any) -> None:
    given = httpx.Client() if kind is SyncClient else httpx.AsyncClient()
    with pytest.raises(InvalidArgument, match="pace: cannot be given beside http_client"):
        kind(PROFILE, urls={"": "http://a.example"}, pace=Pace(), http_client=given)
