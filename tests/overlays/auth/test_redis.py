"""Tokens in Redis: what only a server elsewhere can do to a store."""

from __future__ import annotations

import itertools
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

import anyio
import pytest
import redis
import redis.asyncio

from tests.overlays.auth.making import REFRESH_TOKEN, TOKENS, WHERE, grants, renewing
from tests.overlays.auth.redis_server import PASSWORD, RedisServer
from tests.overlays.faults import FLAVOURS, OK, Caller, Faults, closed_port, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, http
from usergroups import AuthError, InvalidArgument, Retries, StoredToken, TransportError
from usergroups._auth import redis_lock, redis_store
from usergroups._auth.redis_store import RedisTokenStore
from usergroups_clients._runtime.clients.client import AsyncClient

PATH = "/groups/1"
TOKEN = WHERE["zoho"]
KEPT = "usergroups:token:a"
SAVED = StoredToken(value=TOKENS[0], ends_at=time.time() + 7200)


@pytest.fixture
def store(redis_server: RedisServer) -> RedisTokenStore:
    return RedisTokenStore(redis_server.url)


def raised(error: BaseException) -> str:
    """Everything that a log or a debugger of errors could show."""
    return "".join(traceback.format_exception(error)) + repr(vars(error))


@pytest.mark.parametrize(
    ("lasting", "others", "seconds"),
    [
        (7200, {"value": "x"}, 7200),
        (5, {"value": "x"}, 3600),
        (None, {"asked_at": (1.0,)}, 3600),
        (None, {"value": "x"}, 30 * 86_400),
        (5, {"value": "x", "refresh_token": REFRESH_TOKEN}, None),
    ],
    ids=["living", "dying", "limits", "unknown", "the only way to the next"],
)
def test_what_is_of_no_use_any_more_is_gone(
    redis_server: RedisServer,
    store: RedisTokenStore,
    lasting: int | None,
    others: dict[str, Any],
    seconds: int | None,
) -> None:
    ends_at = None if lasting is None else time.time() + lasting
    store.save("a", StoredToken(ends_at=ends_at, **others))
    kept = redis_server.client.ttl(KEPT)
    assert kept == -1 if seconds is None else seconds - 20 <= kept <= seconds
    assert redis_server.client.keys() == [KEPT.encode()]


HOLDING = """
import sys, time
from usergroups import RedisTokenStore
from usergroups._auth import redis_lock
redis_lock._LIFE_S, redis_lock._EVERY_S = 0.4, 0.1
store = RedisTokenStore(sys.argv[1])
assert store.try_lock("a")
print("held", flush=True)
time.sleep(60)
"""


def test_a_lock_lasts_as_long_as_its_holder(
    redis_server: RedisServer, store: RedisTokenStore
) -> None:
    command = [sys.executable, "-c", HOLDING, redis_server.url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        until = time.monotonic() + 0.8  # twice the time for which it was taken
        try:
            while time.monotonic() < until:
                assert store.try_lock("a") is None
                time.sleep(0.05)
            assert store.try_lock("b") is not None
        finally:
            holder.send_signal(signal.SIGKILL)
    with taking(1.5):
        until = time.monotonic() + 1
        while (free := store.try_lock("a")) is None and time.monotonic() < until:
            time.sleep(0.02)
        assert free is not None
        free()
    assert not redis_server.client.exists(f"{KEPT}:lock")


def test_a_lock_that_was_lost_is_not_freed_for_its_next_holder(
    redis_server: RedisServer, store: RedisTokenStore
) -> None:
    first = store.try_lock("a")
    redis_server.client.delete(f"{KEPT}:lock")  # as if the process had been stopped for long
    second = store.try_lock("a")
    assert first is not None
    assert second is not None
    first()
    assert store.try_lock("a") is None
    second()
    assert store.try_lock("a") is not None


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_a_server_that_hangs_holds_up_neither_the_loop_nor_the_deadline(
    redis_server: RedisServer, store: RedisTokenStore, server: Faults, flavour: str
) -> None:
    auth = renewing("zoho", server.url, token_store=store)
    store.load("a")  # connected
    turns: list[float] = []

    async def turning() -> None:
        while True:
            turns.append(time.monotonic())
            await anyio.sleep(0.01)

    async def run() -> None:
        retries = Retries(deadline_s=0.3)
        urls = {"": server.url}
        async with (
            AsyncClient(PROFILE, urls=urls, auth=auth, retries=retries) as client,
            anyio.create_task_group() as group,
        ):
            group.start_soon(turning)
            with pytest.raises(TransportError, match="lock of"):
                await client.send(call())
            group.cancel_scope.cancel()

    with redis_server.stopped(), taking(2):
        anyio.run(run, backend=flavour)
    assert max(b - a for a, b in itertools.pairwise(turns)) < 0.25
    assert server.seen == []
    # What was taken for a call that is over is given back.
    until = time.monotonic() + 10
    while (free := store.try_lock(auth._source.key)) is None and time.monotonic() < until:
        time.sleep(0.05)
    assert free is not None


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_a_failure_is_shared_by_all_machines(
    redis_server: RedisServer, store: RedisTokenStore, server: Faults, flavour: str
) -> None:
    server.on(TOKEN, http(500))
    loop = threading.get_ident()
    by: list[bool] = []

    class Watched(RedisTokenStore):
        def save(self, key: str, token: StoredToken) -> None:
            by.append(threading.get_ident() == loop)
            super().save(key, token)

    auth = renewing("zoho", server.url, token_store=Watched(redis_server.url))
    with pytest.raises(AuthError):
        Caller(flavour, server.url)(call(), auth=auth, retries=0)
    kept = store.load(auth._source.key)
    assert kept is not None
    assert (kept.failures, len(kept.asked_at), by) == (1, 1, [False])
    assert store.try_lock(auth._source.key) is not None


class Failing:
    """Servers that fail in one way each: by what, a store that meets it, and the words for it."""

    @staticmethod
    def gone(server: RedisServer) -> str:
        return server.url.replace(str(server.port), str(closed_port()))

    @staticmethod
    def password(server: RedisServer) -> str:
        return server.url.replace(PASSWORD, "another-password-5e")

    @staticmethod
    def no_password(server: RedisServer) -> str:
        return server.url.replace(f":{PASSWORD}@", "")

    @staticmethod
    def forbidden(server: RedisServer) -> str:
        server.client.acl_setuser("app", enabled=True, passwords=["+" + PASSWORD], keys=["other:*"])
        server.client.execute_command("ACL", "SETUSER", "app", "+@all")
        return server.url.replace(":" + PASSWORD, "app:" + PASSWORD)

    @staticmethod
    def list_(server: RedisServer) -> str:
        server.client.rpush(KEPT, "x")
        return server.url


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Failing.gone, "the server cannot be reached"),
        (Failing.password, "the server refuses the user name or the password"),
        (Failing.no_password, "the server refuses the user name or the password"),
        (Failing.forbidden, "the server's user may not use the keys usergroups:token:*"),
        (Failing.list_, "something else stands under the key"),
    ],
    ids=["gone", "password", "no password", "forbidden", "list"],
)
def test_a_server_that_fails_is_named_and_no_secret(
    redis_server: RedisServer, make: Callable[[RedisServer], str], words: str
) -> None:
    store = RedisTokenStore(make(redis_server))
    with taking(2), pytest.raises(AuthError) as caught:
        store.load("a")
    assert f"the token store {store._place!r} cannot be read: {words}" in str(caught.value)
    if make is not Failing.list_:  # which a token takes the place of
        for use in (lambda: store.save("a", SAVED), lambda: store.try_lock("a")):
            with pytest.raises(AuthError, match=r"cannot be (written|locked)") as caught:
                use()
            for secret in (PASSWORD, "another-password", TOKENS[0]):
                assert secret not in raised(caught.value)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_without_the_server_no_token_is_asked_for(
    redis_server: RedisServer, server: Faults, flavour: str
) -> None:
    auth = renewing("zoho", server.url, token_store=RedisTokenStore(Failing.gone(redis_server)))
    with pytest.raises(AuthError, match="cannot be locked: the server cannot be reached"):
        Caller(flavour, server.url)(call(), auth=auth)
    assert server.seen == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_server_that_goes_costs_no_token(
    redis_server: RedisServer, server: Faults, flavour: str
) -> None:
    class Full(RedisTokenStore):
        def save(self, key: str, token: StoredToken) -> None:
            redis_server.client.config_set("maxmemory", 1)
            super().save(key, token)

    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url, token_store=Full(redis_server.url))
    try:
        with pytest.warns(RuntimeWarning, match="OutOfMemoryError; the token is used"):
            Caller(flavour, server.url)(call(), auth=auth)
    finally:
        redis_server.client.config_set("maxmemory", 0)
    Caller(flavour, server.url)(call(), auth=auth)
    assert server.count(TOKEN) == 1


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[" * 100_000, b"[]", b'{"value": 5}', json.dumps(TOKENS[0])]
)
def test_what_is_no_token_is_told_and_replaced(
    redis_server: RedisServer, store: RedisTokenStore, content: Any
) -> None:
    redis_server.client.set(KEPT, content)
    with pytest.warns(RuntimeWarning, match=f"holds no token under {KEPT}") as told:
        assert store.load("a") is None
    assert TOKENS[0] not in str(told[0].message)
    store.save("a", SAVED)
    assert store.load("a") == SAVED


def test_a_client_of_redis_py_may_be_given(redis_server: RedisServer) -> None:
    given = redis.Redis(port=redis_server.port, password=PASSWORD, decode_responses=True)
    store = RedisTokenStore(given)
    store.save("a", SAVED)
    assert store.load("a") == SAVED
    with store.lock("a"):
        assert store.try_lock("a") is None
    assert repr(store) == f"RedisTokenStore('localhost:{redis_server.port}/0')"


def test_a_lock_that_is_kept_too_long(
    store: RedisTokenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_store, "_PATIENCE_S", 0.1)
    with store.lock("a"), pytest.raises(AuthError, match="for a minute"), store.lock("a"):
        pass


def test_holding_ends_where_nobody_frees(
    redis_server: RedisServer, store: RedisTokenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"_LIFE_S": 0.2, "_EVERY_S": 0.02, "_MOST_TURNS": 3}.items():
        monkeypatch.setattr(redis_lock, name, value)
    assert store.try_lock("a") is not None
    time.sleep(0.4)
    assert not redis_server.client.exists(f"{KEPT}:lock")


@pytest.mark.parametrize(
    "server",
    [
        "",
        "cache.example.com:6379",
        f"http://:{PASSWORD}@cache.example.com/0",
        f"redis://:{PASSWORD}@cache.example.com:port/0",
        f"redis://:{PASSWORD}@cache.example.com/0?nonsense=1",
        None,
        redis.asyncio.Redis(password=PASSWORD),
    ],
    ids=range(7),
)
def test_what_is_no_server(server: Any) -> None:
    with pytest.raises(InvalidArgument, match="must be a URL") as caught:
        RedisTokenStore(server)
    assert caught.value.argument == "server"
    assert PASSWORD not in raised(caught.value)


def test_the_password_is_neither_shown_nor_pickled() -> None:
    for url, place in {
        f"rediss://me:{PASSWORD}@cache.example.com:6380/2": "cache.example.com:6380/2",
        f"unix:///run/redis.sock?password={PASSWORD}": "/run/redis.sock",
    }.items():
        store = RedisTokenStore(url)
        assert repr(store) == f"RedisTokenStore({place!r})"
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(store)


def test_the_extra_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(InvalidArgument, match=r"redis-py: install the extra `redis`"):
        RedisTokenStore("redis://localhost")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_uses_the_store_and_leaves_the_lock_to_its_parent(
    redis_server: RedisServer,
) -> None:
    code = (
        "import os, sys\n"
        "from usergroups import RedisTokenStore, StoredToken\n"
        "store = RedisTokenStore(sys.argv[1])\n"
        "store.save('a', StoredToken(value='x'))\n"
        "free = store.try_lock('a')\n"
        "pid = os.fork()\n"
        "if not pid:\n"
        "    free()\n"
        "    os._exit(0 if store.load('a').value == 'x' and not store.try_lock('a') else 1)\n"
        "print(os.waitpid(pid, 0)[1], store.load('a').value, store.try_lock('a'))\n"
        "free()\n"
        "print(bool(store.try_lock('a')))\n"
    )
    run = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", code, redis_server.url]
    done = subprocess.run(run, capture_output=True, text=True, check=False, timeout=30)
    assert (done.stdout, done.stderr) == ("0 x None\nTrue\n", "")
