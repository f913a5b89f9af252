"""Connections: the time of a call, one response for one request, many calls at once, the end."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from tests.overlays.faults import FLAVOURS, OK, Caller, Faults, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, Seen, http
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import TransportError
from usergroups_clients._runtime.network.incoming import Incoming
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.retries import Retries

PATH = "/groups/1"
OTHER = http(200, b'{"id": 666}')


@pytest.fixture
def server() -> Iterator[Faults]:
    with Faults() as one:
        yield one


@pytest.fixture(params=FLAVOURS)
def send(request: pytest.FixtureRequest, server: Faults) -> Caller:
    return Caller(request.param, server.url)


def drip(before: bytes, piece: bytes) -> Callable[[socket.socket, Seen], None]:
    """Return the reply that goes on after a beginning, piece by piece."""

    def reply(connection: socket.socket, _: Seen) -> None:
        connection.sendall(before)
        for _ in range(300):
            connection.sendall(piece)
            time.sleep(0.01)

    return reply


CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        (b"HTTP/1.1 200 ", b"O"),
        (b"HTTP/1.1 200 OK\r\nx-slow: ", b"a"),
        (b"HTTP/1.1 200 OK\r\n", b"a: b\r\n"),
        (b"", b"HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n"),
        (CHUNKED, b"0"),
        (CHUNKED + b"9;x=", b"a"),
        (CHUNKED + b"0\r\n", b"a: b\r\n"),
        (CHUNKED, b"1\r\n \r\n"),
        (OK.replace(b"content-length: 9", b"content-length: 900"), b" "),
    ],
    ids=[
        "status line",
        "header",
        "headers",
        "interim responses",
        "chunk size",
        "chunk extension",
        "trailers",
        "chunks",
        "body",
    ],
)
def test_no_slow_response_outlives_the_deadline(
    send: Caller, server: Faults, before: bytes, piece: bytes
) -> None:
    server.on(PATH, drip(before, piece))
    with taking(1.2), pytest.raises(TransportError, match=r"within 0\.3 s|RemoteProtocol"):
        send(call(), retries=Retries(total=0, deadline_s=0.3))


@pytest.mark.parametrize(
    "surplus",
    [
        http(200, b'{"id": 7}') + OTHER,
        http(200, b'{"id": 7}') + b"noise",
        CHUNKED + b'3;x=y\r\n{"i\r\n6\r\nd": 7}\r\n0\r\nx-sum: 1\r\n\r\n' + OTHER,
        b"HTTP/1.1 204 No Content\r\n\r\n" + OTHER,
        b"HTTP/1.1 304 Not Modified\r\n\r\n" + OTHER,
    ],
    ids=["a response", "noise", "chunks", "204", "304"],
)
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_came_too_much_is_no_response_to_the_next_call(
    server: Faults, flavour: str, surplus: bytes
) -> None:
    server.on(PATH, surplus)
    server.on("/groups/2", OK)
    _, second = in_turn(flavour, server, ["/groups/1", "/groups/2"])
    assert second.parsed.id == 7


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_follows_a_response_without_content_late_meets_no_connection(
    server: Faults, flavour: str
) -> None:
    def late(connection: socket.socket, _: Seen) -> None:
        connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
        time.sleep(0.05)
        connection.sendall(OTHER)

    server.on(PATH, late)
    server.on("/groups/2", server.hang(0.1, OK))
    _, second = in_turn(flavour, server, ["/groups/1", "/groups/2"])
    assert second.parsed.id == 7
    assert server.connections == 2


def test_the_end_of_a_body_in_chunks_is_found_wherever_reads_end() -> None:
    body = b'3;x=y\r\n{"i\r\n00a\r\nd":\r\n0\r\n7}\r\n0\r\nx-sum: 1\r\nx-more: 2\r\n\r\n'
    whole = CHUNKED + body
    for at in range(1, len(whole)):
        incoming = Incoming()
        assert incoming.cut(whole[:at]) == whole[:at]
        assert not incoming.is_over()
        assert incoming.cut(whole[at:] + OTHER) == whole[at:]
        assert incoming.is_over()
        incoming.take()
        incoming.next_request()
        assert incoming.cut(OK) == OK


def in_turn(flavour: str, server: Faults, paths: list[str]) -> list[Any]:
    """Send one call after the other by one client; return responses and errors."""
    found: list[Any] = []
    if flavour == "sync":
        with SyncClient(PROFILE, urls={"": server.url}) as client:
            for path in paths:
                try:
                    found.append(client.send(call(path=path)))
                except Exception as error:  # noqa: BLE001 - what became of it is the result
                    found.append(error)
        return found

    async def run() -> None:
        async with AsyncClient(PROFILE, urls={"": server.url}) as client:
            for path in paths:
                try:
                    found.append(await client.send(call(path=path)))
                except Exception as error:  # noqa: BLE001 - as above
                    found.append(error)

    anyio.run(run, backend=flavour)
    return found


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_more_tasks_than_connections(server: Faults, backend: str) -> None:
    server.on(PATH, server.hang(0.02, OK))
    found = Caller(backend, server.url).many(call(), 250)
    assert [one.parsed.id for one in found] == [7] * 250
    assert server.connections < 250  # used again, however slow the machine


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_timeout_for_a_connection_holds_in_the_queue(server: Faults, backend: str) -> None:
    server.on(PATH, server.hang(3, OK))
    errors: list[TransportError] = []

    async def run() -> None:
        async with (
            AsyncClient(PROFILE, urls={"": server.url}, retries=0) as client,
            anyio.create_task_group() as group,
        ):
            for _ in range(100):
                group.start_soon(client.send, call())
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(TransportError, match="PoolTimeout") as caught:
                await client.send(call(), RequestOptions(timeout=httpx.Timeout(9, pool=0.05)))
            errors.append(caught.value)
            group.cancel_scope.cancel()

    with taking(2.5):
        anyio.run(run, backend=backend)
    assert len(errors) == 1


def test_close_ends_the_wait_for_another_try(server: Faults) -> None:
    server.on(PATH, http(503, retry_after="20"), OK)
    client = SyncClient(PROFILE, urls={"": server.url})
    ended = running(lambda: client.send(call()))
    until(lambda: server.count(PATH) == 1)
    client.close()
    assert ended() == "the client is closed"
    assert server.count(PATH) == 1


@pytest.mark.parametrize("retry", ["safe", "never"])
def test_close_ends_a_running_call(server: Faults, retry: str) -> None:
    server.on(PATH, server.hang(20, OK))
    client = SyncClient(PROFILE, urls={"": server.url})
    ended = running(lambda: client.send(call(facts={"retry": retry})))
    until(lambda: server.count(PATH) == 1)
    client.close()
    assert ended() == "the client is closed"
    assert server.count(PATH) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("status", [503, None], ids=["for another try", "for a response"])
def test_aclose_ends_a_call_that_waits(server: Faults, backend: str, status: int | None) -> None:
    server.on(PATH, http(status, retry_after="20") if status else server.hang(20), OK)
    messages: list[str] = []

    async def one(client: AsyncClient) -> None:
        with pytest.raises(TransportError) as caught:
            await client.send(call())
        messages.append(caught.value.message)

    async def run() -> None:
        client = AsyncClient(PROFILE, urls={"": server.url})
        async with anyio.create_task_group() as group:
            group.start_soon(one, client)
            await anyio.to_thread.run_sync(until, lambda: server.count(PATH) == 1)
            await anyio.wait_all_tasks_blocked()
            await client.aclose()

    with taking(3):
        anyio.run(run, backend=backend)
    assert (messages, server.count(PATH)) == (["the client is closed"], 1)


LOOPS = """
import sys, anyio
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE
from usergroups_clients._runtime.clients.client import AsyncClient
for backends in ("asyncio", "asyncio", "asyncio"), ("trio", "trio"), ("asyncio", "trio"):
    client = AsyncClient(PROFILE, urls={"": sys.argv[1]})
    create = call(facts={"retry": "never"})
    print([anyio.run(client.send, create, backend=each).attempts for each in backends])
    anyio.run(client.aclose, backend=backends[0])
"""


def test_one_event_loop_after_the_other(server: Faults) -> None:
    # In a process of its own: a loop that ends before its client leaves sockets to be collected.
    server.on(PATH, OK)
    command = [sys.executable, "-c", LOOPS, server.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, done.stderr) == ("[1, 1, 1]\n[1, 1]\n[1, 1]\n", "")
    assert server.count(PATH) == 7


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_two_event_loops_at_once(server: Faults, backend: str) -> None:
    server.on(PATH, OK)

    async def run() -> str:
        async with AsyncClient(PROFILE, urls={"": server.url}) as client:
            await client.send(call())
            other = running(lambda: anyio.run(client.send, call(), backend=backend))
            message = await anyio.to_thread.run_sync(other)
            await client.send(call())
            return message

    assert "another event loop" in anyio.run(run, backend=backend)
    assert server.count(PATH) == 2


@pytest.mark.parametrize("given", ["http_client", "transport"])
def test_given_connections_stay_in_their_event_loop(server: Faults, given: str) -> None:
    server.on(PATH, OK)
    kind: Any = httpx.AsyncClient if given == "http_client" else httpx.AsyncHTTPTransport
    made: list[Any] = []

    async def first() -> AsyncClient:
        made.append(kind())
        client = AsyncClient(PROFILE, urls={"": server.url}, **{given: made[0]})
        assert (await client.send(call())).parsed.id == 7
        await made[0].aclose()
        return client

    client = anyio.run(first)
    made[0].__init__()  # open again, as one is that was never closed
    with pytest.raises(TransportError, match="another event loop"):
        anyio.run(client.send, call())
    assert server.count(PATH) == 1


@pytest.mark.parametrize("backends", [("asyncio", "asyncio"), ("asyncio", "trio")])
def test_a_given_transport_without_connections_serves_any_loop(backends: tuple[str, str]) -> None:
    mock = httpx.MockTransport(lambda _: httpx.Response(200, content=b'{"id": 7}'))
    client = AsyncClient(PROFILE, urls={"": "http://vendor.example"}, transport=mock)
    assert [anyio.run(client.send, call(), backend=each).parsed.id for each in backends] == [7, 7]


def test_each_address_of_a_host_has_what_is_left_of_the_time(
    monkeypatch: pytest.MonkeyPatch, server: Faults
) -> None:
    server.on(PATH, OK)
    known = socket.getaddrinfo
    dead = "192.0.2.1"  # of a network for documents: nobody responds

    def both(host: Any, port: Any, *rest: Any, **more: Any) -> Any:
        found = known("127.0.0.1" if host == "two.example" else host, port, *rest, **more)
        if host != "two.example":
            return found
        return [(*found[0][:4], (dead, port)), (*found[0][:4], (dead, port)), *found]

    waits: list[float] = []
    connect = socket.create_connection

    def connecting(where: tuple[str, int], timeout: float, **more: Any) -> Any:
        if where[0] == dead:
            waits.append(timeout)
            time.sleep(0.2)
            raise TimeoutError
        return connect(where, timeout, **more)

    monkeypatch.setattr(socket, "getaddrinfo", both)
    monkeypatch.setattr(socket, "create_connection", connecting)
    urls = {"": f"http://two.example:{server.port}"}
    with SyncClient(PROFILE, urls=urls, retries=Retries(deadline_s=3)) as client:
        assert client.send(call()).parsed.id == 7
    with (
        SyncClient(PROFILE, urls=urls, retries=Retries(total=0, deadline_s=0.3)) as client,
        pytest.raises(TransportError, match="DeadlineExceeded"),
    ):
        client.send(call())
    assert waits[0] > waits[1] + 0.1
    assert (len(waits), server.count(PATH)) == (4, 1)


def running(work: Callable[[], object]) -> Callable[[], str]:
    """Run something in a thread; return what waits for its end and returns its error's message."""
    messages: list[str] = []

    def run() -> None:
        try:
            work()
        except TransportError as error:
            messages.append(error.message)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()

    def ended() -> str:
        thread.join(3)
        return messages[0] if messages else "no error"

    return ended


def until(condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(600):
        if condition():
            return
        time.sleep(0.005)
    raise AssertionError("it never came to that")
