"""Tools that replace functions of httpx or httpcore, as mocks and tracers do, see every call."""

from __future__ import annotations

from typing import Any

import anyio
import httpcore
import httpx
import pytest

from tests.overlays.faults import OK, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient

PATH = "/groups/1"
SYNC: list[tuple[type, str]] = [
    (httpx.Client, "send"),
    (httpx.Client, "_transport_for_url"),
    (httpx.HTTPTransport, "handle_request"),
    (httpcore.ConnectionPool, "handle_request"),
    (httpcore.HTTPConnection, "handle_request"),
]
ASYNC: list[tuple[type, str]] = [
    (httpx.AsyncClient, "send"),
    (httpx.AsyncClient, "_transport_for_url"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
    (httpcore.AsyncHTTPConnection, "handle_async_request"),
]


def spied(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> list[str]:
    """Replace a function by one that notes its calls, and goes on."""
    real, noted = vars(owner)[name], list[str]()

    def seen(*given: Any, **named: Any) -> Any:
        noted.append(name)
        return real(*given, **named)

    monkeypatch.setattr(owner, name, seen)
    return noted


@pytest.mark.parametrize(
    ("flavour", "owner", "name"),
    [("sync", *each) for each in SYNC] + [("asyncio", *each) for each in ASYNC],
)
def test_a_tracer_that_comes_and_goes_sees_each_call_meanwhile(
    monkeypatch: pytest.MonkeyPatch, flavour: str, owner: type, name: str
) -> None:
    with Faults() as server:
        server.on(PATH, OK)

        def begin() -> list[str]:
            return spied(monkeypatch, owner, name)

        if flavour == "sync":
            with SyncClient(PROFILE, urls={"": server.url}) as client:
                client.send(call(path=PATH))
                noted = begin()
                assert [client.send(call(path=PATH)).parsed.id for _ in "ab"] == [7, 7]
                before = len(noted)
                monkeypatch.undo()
                client.send(call(path=PATH))
        else:

            async def main() -> tuple[list[str], int]:
                async with AsyncClient(PROFILE, urls={"": server.url}) as client:
                    await client.send(call(path=PATH))
                    noted = begin()
                    for _ in "ab":
                        assert (await client.send(call(path=PATH))).parsed.id == 7
                    before = len(noted)
                    monkeypatch.undo()
                    await client.send(call(path=PATH))
                    return noted, before

            noted, before = anyio.run(main)
        assert noted == [name] * before
        assert before == 2
        assert server.count(PATH) == 4


@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
def test_nothing_reaches_the_vendor_past_a_mock(
    monkeypatch: pytest.MonkeyPatch, flavour: str
) -> None:
    def mock(_: object, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": 8}, request=request)

    async def async_mock(_: object, request: httpx.Request) -> httpx.Response:
        return mock(_, request)

    with Faults() as server:
        if flavour == "sync":
            monkeypatch.setattr(httpx.HTTPTransport, "handle_request", mock)
            with SyncClient(PROFILE, urls={"": server.url}) as client:
                found = client.send(call(path=PATH)).parsed
        else:
            monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", async_mock)

            async def main() -> Any:
                async with AsyncClient(PROFILE, urls={"": server.url}) as client:
                    return (await client.send(call(path=PATH))).parsed

            found = anyio.run(main)
        assert found.id == 8
        assert not server.seen
