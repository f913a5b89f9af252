"""Many who need a token at once: threads, and tasks under two event loops."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import anyio
import httpx
import pytest

from tests.overlays.auth.making import (
    ERRORS,
    HEADERS,
    TOKENS,
    WHERE,
    Clock,
    checking,
    grant,
    grants,
    renewing,
    signed,
)
from tests.overlays.faults import OK, Caller, Faults, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, Seen, http
from usergroups_clients._runtime.clients.client import AsyncClient
from usergroups_clients._runtime.errors import (
    AuthError,
)
from usergroups_clients._runtime.tries.transports import async_transport

PATH = "/groups/1"


def test_50_calls_without_a_token_ask_for_one(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *[server.hang(0.05, one) for one in grants(vendor)])
    server.on(PATH, OK)
    found = send.many(call(), 50, auth=renewing(vendor, server.url))
    assert [one.status for one in found] == [200] * 50
    assert (server.count(WHERE[vendor]), server.count(PATH)) == (1, 50)


@pytest.mark.parametrize("vendor", ["xsolla", "zoho"])
def test_a_token_that_expires_under_50_calls(send: Caller, server: Faults, vendor: str) -> None:
    clock = Clock()
    server.on(WHERE[vendor], *[server.hang(0.03, one) for one in grants(vendor)])
    server.on(PATH, OK)
    auth = renewing(vendor, server.url, clock)
    send(call(), auth=auth)
    clock.now += 3600
    found = send.many(call(), 50, auth=auth)
    assert [one.status for one in found] == [200] * 50
    assert server.count(WHERE[vendor]) == 2
    assert server.sent(PATH, HEADERS[vendor]) == signed(vendor, 0, *[1] * 50)


def test_a_token_that_is_revoked_under_50_calls(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *[server.hang(0.03, one) for one in grants(vendor)])
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    send(call(), auth=auth)
    server.on(PATH, checking(vendor, {TOKENS[1]}))
    found = send.many(call(), 50, auth=auth)
    assert [one.status for one in found] == [200] * 50
    assert server.count(WHERE[vendor]) == 2


def test_a_server_that_issues_the_same_token_again(
    send: Caller, server: Faults, vendor: str
) -> None:
    server.on(WHERE[vendor], server.hang(0.03, grant(vendor, TOKENS[0])))
    clock = Clock()
    auth = renewing(vendor, server.url, clock)
    server.on(PATH, OK)
    send(call(), auth=auth)
    clock.now += 1
    server.on(PATH, *[http(401)] * 20, OK)
    found = send.many(call(), 20, auth=auth)
    assert len(found) == 20
    assert server.count(WHERE[vendor]) <= 4


def test_50_calls_share_one_failure(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], server.hang(0.15, http(400, ERRORS[vendor][0])))
    found = send.many(call(), 50, auth=renewing(vendor, server.url))
    assert {type(one) for one in found} == {AuthError}
    assert len(set(map(id, found))) == 50
    assert server.count(WHERE[vendor]) <= 3  # 1, unless a caller came late


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_single_connection_is_enough(server: Faults, vendor: str, backend: str) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, checking(vendor, {TOKENS[1]}))
    auth = renewing(vendor, server.url)
    found: list[int] = []

    async def one(client: AsyncClient) -> None:
        found.append((await client.send(call())).status)

    async def run() -> None:
        given = httpx.AsyncClient(limits=httpx.Limits(max_connections=1))
        urls = {"": server.url}
        async with (
            given,
            AsyncClient(PROFILE, urls=urls, auth=auth, http_client=given) as client,
            anyio.create_task_group() as group,
        ):
            for _ in range(5):
                group.start_soon(one, client)

    anyio.run(run, backend=backend)
    assert found == [200] * 5
    assert server.count(WHERE[vendor]) == 2


def test_a_refusal_gives_its_connection_back_before_a_token_is_asked_for(vendor: str) -> None:
    auth = renewing(vendor, "https://vendor.example")
    flow = auth.sync_auth_flow(httpx.Request("GET", "https://vendor.example/groups/1"))
    asked = next(flow)
    body = {"access_token": "one", "token": "one"}
    flow.send(httpx.Response(200, json=body, request=asked))
    refusal = httpx.Response(401, content=iter([b"no"]))
    assert flow.send(refusal).url.path == WHERE[vendor]
    assert refusal.is_closed
    flow.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_who_is_cancelled_does_not_take_the_others_along(
    server: Faults, vendor: str, backend: str
) -> None:
    asked = threading.Event()

    def first(connection: socket.socket, seen: Seen) -> None:
        asked.set()
        time.sleep(0.2)

    server.on(WHERE[vendor], first, grant(vendor, TOKENS[1]))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    found: list[Any] = []

    async def one(client: AsyncClient, scope: anyio.CancelScope | None = None) -> None:
        with scope or anyio.CancelScope():
            found.append((await client.send(call())).status)

    async def run() -> None:
        transport = async_transport(server.url, None, None)
        async with (
            AsyncClient(PROFILE, urls={"": server.url}, auth=auth, transport=transport) as client,
            anyio.create_task_group() as group,
        ):
            scope = anyio.CancelScope()
            group.start_soon(one, client, scope)
            await anyio.to_thread.run_sync(asked.wait, 5)
            for _ in range(10):
                group.start_soon(one, client)
            await anyio.sleep(0.02)
            scope.cancel()

    with taking(3):
        anyio.run(run, backend=backend)
    assert found == [200] * 10
    assert server.count(WHERE[vendor]) == 2
    assert set(server.sent(PATH, HEADERS[vendor])) == set(signed(vendor, 1))


def test_a_native_cancellation_of_asyncio(server: Faults) -> None:
    import asyncio  # noqa: PLC0415 - here alone

    asked = threading.Event()

    def first_token(connection: socket.socket, seen: Seen) -> None:
        asked.set()
        time.sleep(0.2)

    server.on(WHERE["xsolla"], first_token, grant("xsolla", TOKENS[1]))
    server.on(PATH, OK)
    auth = renewing("xsolla", server.url)

    async def run() -> list[int]:
        transport = async_transport(server.url, None, None)
        async with AsyncClient(
            PROFILE, urls={"": server.url}, auth=auth, transport=transport
        ) as client:
            first = asyncio.create_task(client.send(call()))
            await asyncio.to_thread(asked.wait, 5)
            others = [asyncio.create_task(client.send(call())) for _ in range(5)]
            await asyncio.sleep(0.01)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return [(await other).status for other in others]

    with taking(3):
        assert asyncio.run(run()) == [200] * 5
    assert server.count(WHERE["xsolla"]) == 2
