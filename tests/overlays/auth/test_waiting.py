"""Waiting for another's token: without threads of the program, and only as long as a call has."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.overlays.auth.making import TOKENS, WHERE, grant, grants, renewing
from tests.overlays.faults import _TLS, FLAVOURS, OK, Caller, Faults, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, http
from usergroups import FileTokenStore, MemoryTokenStore, RequestOptions, StoredToken
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import AuthError, Error, TransportError
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tokens import store_lock
from usergroups_clients._runtime.tries.transports import async_transport, sync_transport

PATH = "/groups/1"
TOKEN = WHERE["zoho"]


class OneLock:
    """A store as a user may write it: its lock is all that it has."""

    def __init__(self) -> None:
        self.tokens: dict[str, StoredToken] = {}
        self.mutex = threading.Lock()

    def load(self, key: str) -> StoredToken | None:
        return self.tokens.get(key)

    def save(self, key: str, token: StoredToken) -> None:
        self.tokens[key] = token

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        with self.mutex:
            yield


class Counting(MemoryTokenStore):
    """A store with a lock of its own, besides the one it inherits."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = 0

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        self.locked += 1
        with super().lock(key):
            yield


@pytest.fixture(params=["memory", "file", "redis", "own"])
def store(request: pytest.FixtureRequest, stores: Callable[[str], Any]) -> Any:
    return OneLock() if request.param == "own" else stores(request.param)


@contextmanager
def held(store: Any, auth: Any) -> Generator[None]:
    """Hold the lock that a credential waits for, as another program does."""
    with store.lock(auth._source.key):
        yield


async def crowd(server: Faults, store: Any) -> list[int]:
    """Call once by each of 60 clients that share a store; return the statuses."""
    statuses: list[int] = []

    async def one() -> None:
        auth = renewing("zoho", server.url, token_store=store)
        own = async_transport(server.url, None, None, verify=_TLS)
        async with AsyncClient(PROFILE, urls={"": server.url}, auth=auth, transport=own) as client:
            statuses.append((await client.send(call())).status)

    async with anyio.create_task_group() as group:
        for _ in range(60):
            group.start_soon(one)
        await anyio.sleep(0.05)  # while the token is on its way
        assert anyio.to_thread.current_default_thread_limiter().borrowed_tokens == 0
    return statuses


def test_60_clients_share_a_store(server: Faults, store: Any) -> None:
    # More than the 40 threads that a program's own work has, under asyncio and trio.
    server.on(TOKEN, server.hang(0.1, grant("zoho", TOKENS[0])))
    server.on(PATH, OK)
    with taking(20):
        for backend in ("asyncio", "trio"):
            assert anyio.run(crowd, server, store, backend=backend) == [200] * 60
    assert server.count(TOKEN) == 1


def test_those_who_wait_do_not_keep_in_step(monkeypatch: pytest.MonkeyPatch) -> None:
    # In step, all look while one has the lock, and then wait again: one client every 50 ms.
    store = MemoryTokenStore()
    free = store.try_lock("token")

    def pauses() -> tuple[float, ...]:
        found: list[float] = []

        def sleep(seconds: float) -> None:
            found.append(seconds)
            if len(found) == 9:
                raise TimeoutError

        monkeypatch.setattr(store_lock.time, "sleep", sleep)
        with pytest.raises(TimeoutError), store_lock.StoreLock(store, "token", None):
            pass
        return tuple(found)

    found = [pauses() for _ in range(9)]
    monkeypatch.undo()
    assert free is not None
    free()
    for looks in zip(*found, strict=True):
        assert len({*looks}) == 9  # each at a time of its own, from the first on
    assert all(0.02 < each[-1] < 0.08 for each in found)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("kind", ["memory", "file", "redis"])
def test_the_deadline_holds_while_another_has_the_lock(
    server: Faults, stores: Callable[[str], Any], flavour: str, kind: str
) -> None:
    store = stores(kind)
    auth = renewing("zoho", server.url, token_store=store)
    with held(store, auth), taking(1.5), pytest.raises(TransportError, match="lock of") as caught:
        Caller(flavour, server.url)(call(), auth=auth, retries=Retries(deadline_s=0.2))
    assert caught.value.attempts == 0
    assert server.seen == []
    assert store.load(auth._source.key) is None  # no request counts that was not sent


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_an_abandoned_wait_for_an_own_lock_takes_nothing_along(
    server: Faults, flavour: str
) -> None:
    store = OneLock()
    auth = renewing("zoho", server.url, token_store=store)
    with held(store, auth), taking(1.5), pytest.raises(TransportError, match="lock of"):
        Caller(flavour, server.url)(call(), auth=auth, retries=Retries(deadline_s=0.2))
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    assert Caller(flavour, server.url)(call(), auth=auth).status == 200
    waiting = [one for one in threading.enumerate() if "token store" in one.name]
    assert all(one.daemon for one in waiting)


def test_a_call_that_is_cancelled_leaves_no_thread(server: Faults, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    auth = renewing("zoho", server.url, token_store=store)

    async def run() -> None:
        async with AsyncClient(PROFILE, urls={"": server.url}, auth=auth) as client:
            with anyio.move_on_after(0.1):
                await client.send(call())

    before = {*threading.enumerate()}
    with held(store, auth), taking(1):
        anyio.run(run)
        assert [one for one in threading.enumerate() if one not in before] == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_lock_that_a_subclass_writes_is_not_passed_by(server: Faults, flavour: str) -> None:
    store = Counting()
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    Caller(flavour, server.url)(call(), auth=renewing("zoho", server.url, token_store=store))
    assert store.locked == 1


def test_threads_share_a_store(server: Faults, store: Any) -> None:
    server.on(TOKEN, server.hang(0.1, grant("zoho", TOKENS[0])))
    server.on(PATH, OK)
    statuses: list[int] = []

    def one() -> None:
        auth = renewing("zoho", server.url, token_store=store)
        own = sync_transport(server.url, None, None, verify=_TLS)
        with SyncClient(PROFILE, urls={"": server.url}, auth=auth, transport=own) as client:
            statuses.append(client.send(call()).status)

    threads = [threading.Thread(target=one) for _ in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (statuses, server.count(TOKEN)) == ([200] * 30, 1)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("limits", "options", "error"),
    [
        (Retries(total=0, deadline_s=9), RequestOptions(timeout=0.2), AuthError),
        (Retries(total=0, deadline_s=0.2), None, Error),
    ],
    ids=["timeout", "deadline"],
)
def test_the_short_time_of_one_is_not_the_others(
    server: Faults, flavour: str, limits: Retries, options: RequestOptions | None, error: type
) -> None:
    server.on(TOKEN, server.hang(0.5, http(500)), grant("zoho", TOKENS[0]))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url)
    found: list[Any] = []

    def hasty() -> None:
        try:
            Caller(flavour, server.url)(call(), options, auth=auth, retries=limits)
        except Error as raised:
            found.append(raised)

    if flavour == "sync":
        thread = threading.Thread(target=hasty)
        thread.start()
        while not server.count(TOKEN):
            time.sleep(0.005)
        found.append(Caller(flavour, server.url)(call(), auth=auth).status)
        thread.join(5)
    else:
        found += anyio.run(_both, server, auth, limits, options, backend=flavour)
    [failure, status] = sorted(found, key=lambda one: isinstance(one, int))
    assert isinstance(failure, error)
    assert (status, server.count(TOKEN)) == (200, 2)


async def _both(
    server: Faults, auth: Any, limits: Retries, options: RequestOptions | None
) -> list[Any]:
    found: list[Any] = []
    urls = {"": server.url}

    async def hasty() -> None:
        async with AsyncClient(PROFILE, urls=urls, auth=auth, retries=limits) as client:
            try:
                await client.send(call(), options)
            except Error as raised:
                found.append(raised)

    async with (
        AsyncClient(PROFILE, urls=urls, auth=auth) as client,
        anyio.create_task_group() as group,
    ):
        group.start_soon(hasty)
        await anyio.sleep(0.1)  # behind the first, which has asked
        found.append((await client.send(call())).status)
    return found
