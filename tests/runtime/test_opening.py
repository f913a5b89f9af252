"""Responses whose bodies are read as they arrive, with each kind of client."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from usergroups_clients._runtime.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import NotFound, TransportError
from usergroups_clients._runtime.opening import open_call, open_call_async
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries

from .calls import call
from .conftest import BACKENDS, PROFILE, Server, http

HEAD = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
SHORT = Retries(total=2, max_wait_s=0.01, deadline_s=0.4)

Take = Callable[..., list[bytes]]


def part(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def in_parts(*parts: bytes, pause: float = 0.0, until: threading.Event | None = None) -> Any:
    """Return what sends a part after the other, and the rest once an event has come."""

    def reply(connection: socket.socket) -> None:
        connection.sendall(parts[0])
        if until is not None:
            until.wait(5)
        for each in parts[1:]:
            time.sleep(pause)
            connection.sendall(each)

    return reply


@pytest.fixture(params=BACKENDS)
def take(request: pytest.FixtureRequest, server: Server) -> Take:
    """Return a function that opens a call and takes its body, telling of each part of it."""
    backend: str = request.param

    def sync(on_part: Callable[[bytes], object], settings: dict[str, Any]) -> list[bytes]:
        found: list[bytes] = []
        if settings.pop("given", False):
            with httpx.Client() as given:
                return sync(on_part, {**settings, "http_client": given})
        with SyncClient(PROFILE, **settings) as client, open_call(client, call()) as opened:
            assert opened.status == 200
            for chunk in opened:
                on_part(chunk)
                found.append(chunk)
        return [str(opened.attempts).encode(), *found]

    async def run(on_part: Callable[[bytes], object], settings: dict[str, Any]) -> list[bytes]:
        found: list[bytes] = []
        if settings.pop("given", False):
            async with httpx.AsyncClient() as given:
                return await run(on_part, {**settings, "http_client": given})
        async with (
            AsyncClient(PROFILE, **settings) as client,
            await open_call_async(client, call()) as opened,
        ):
            async for chunk in opened:
                on_part(chunk)
                found.append(chunk)
        return [str(opened.attempts).encode(), *found]

    def either(on_part: Callable[[bytes], object] = bool, **settings: Any) -> list[bytes]:
        settings = {"urls": {"": server.url}, **settings}
        if backend == "sync":
            return sync(on_part, settings)
        return anyio.run(run, on_part, settings, backend=backend)

    return either


@pytest.mark.parametrize("given", [False, True])
def test_a_part_is_there_before_the_next_is_sent(
    take: Take, server: Server, *, given: bool
) -> None:
    came = threading.Event()
    server.reply = in_parts(HEAD + part(b"one"), part(b"two") + END, until=came)

    def on_part(_: bytes) -> None:
        came.set()

    assert take(on_part, given=given) == [b"1", b"one", b"two"]


def test_time_of_a_call_ends_with_the_head(take: Take, server: Server) -> None:
    server.reply = in_parts(HEAD, *(part(b"x") for _ in range(4)), END, pause=0.15)
    assert take(retries=SHORT)[1:] == [b"x"] * 4
    server.reply = in_parts(b"", HEAD + END, pause=0.6)
    with pytest.raises(TransportError, match="no complete response"):
        take(retries=SHORT)


def test_wait_for_a_part_is_bounded(take: Take, server: Server) -> None:
    server.reply = in_parts(HEAD + part(b"x"), END, pause=0.5)
    with pytest.raises(TransportError, match="ReadTimeout") as caught:
        take(timeout=0.1)
    assert (caught.value.vendor, caught.value.operation) == ("Acme", "get_group")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_body_that_breaks_off(take: Take, server: Server) -> None:
    server.reply = in_parts(HEAD + part(b"x"))
    with pytest.raises(TransportError, match="RemoteProtocolError"):
        take()


@pytest.mark.parametrize("given", [False, True])
def test_failure_is_read_and_raised(take: Take, server: Server, *, given: bool) -> None:
    server.reply = http(404, b'{"code": "GONE", "message": "no such group"}')
    with pytest.raises(NotFound, match="no such group") as caught:
        take(given=given)
    assert caught.value.code == "GONE"


def test_failure_is_tried_again(take: Take, server: Server) -> None:
    replies: Iterator[bytes] = iter([http(503), HEAD + part(b"x") + END])
    server.reply = lambda connection: connection.sendall(next(replies))
    assert take(retries=SHORT) == [b"2", b"x"]


def test_coding_is_taken_off(take: Take, server: Server) -> None:
    server.reply = http(200, gzip.compress(b"text"), content_encoding="gzip")
    assert b"".join(take()) == b"1text"


def test_turn_lasts_as_long_as_the_body(server: Server) -> None:
    more = threading.Event()
    server.reply = in_parts(HEAD, part(b"x") + END, until=more)
    settings: dict[str, Any] = {"urls": {"": server.url}, "pace": Pace(in_flight=1)}
    with SyncClient(PROFILE, **settings, retries=SHORT) as client:
        opened = open_call(client, call())
        with pytest.raises(TransportError, match="not sent within"):
            client.send(call())
        more.set()
        assert list(opened) == [b"x"]
        opened.close()
        assert len(server.seen) == 1
        server.reply = http(200, b'{"id": 7}')
        assert client.send(call()).parsed.id == 7
