"""Test what is peculiar to Zoho's tokens."""

from __future__ import annotations

import errno
import gzip
import json
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.overlays.auth.making import REFRESH_TOKEN, TOKENS, WHERE, Clock, grant, grants, renewing
from tests.overlays.faults import OK, Caller, Faults, closed_port, taking
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups._auth.files import FileTokenStore
from usergroups._vendors.zoho.auth import is_declared, zoho_auth
from usergroups_clients._runtime.errors import AuthError, InvalidArgument, Unauthenticated
from usergroups_clients._runtime.responses import content_coding
from usergroups_clients._runtime.token_store import MemoryTokenStore

PATH = "/groups/1"
TOKEN = WHERE["zoho"]


def refused(send: Caller, auth: Any, **settings: Any) -> AuthError:
    with pytest.raises(AuthError) as caught:
        send(call(), auth=auth, **settings)
    return caught.value


@pytest.mark.parametrize("code", ["invalid_code", "access_denied", "invalid_client_secret"])
def test_a_failure_in_http_200(send: Caller, server: Faults, code: str) -> None:
    server.on(TOKEN, http(200, json.dumps({"error": code}).encode()))
    error = refused(send, renewing("zoho", server.url))
    assert (error.vendor, error.operation) == ("Zoho CRM", "create_token")
    assert (error.status, error.code) == (200, code)
    assert ("more than ten" in error.message) is (code == "access_denied")
    assert server.count(TOKEN) == 1


def test_a_response_that_inflates_too_much_is_an_error_of_the_token(
    send: Caller, server: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content_coding, "_ENOUGH", 1 << 16)
    server.on(TOKEN, http(200, gzip.compress(bytes(1 << 20)), Content_Encoding="gzip"))
    error = refused(send, renewing("zoho", server.url))
    assert (error.operation, error.status) == ("create_token", 200)
    assert "more, compressed" in str(error)
    assert (server.count(TOKEN), server.count(PATH)) == (1, 0)


@pytest.mark.parametrize(
    ("answer", "lifetime"),
    [
        ({"expires_in": 3600}, 3600),
        ({"expires_in": 3_600_000, "expires_in_sec": 3600}, 3600),
        ({}, 3600),
        ({"expires_in": 1000}, 1000),
    ],
)
def test_lifetimes(send: Caller, server: Faults, answer: dict[str, int], lifetime: int) -> None:
    clock = Clock()
    server.on(TOKEN, http(200, json.dumps({"access_token": "one"} | answer).encode()))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url, clock)
    send(call(), auth=auth)
    clock.now += lifetime - 62
    send(call(), auth=auth)
    assert server.count(TOKEN) == 1
    clock.now += 4
    send(call(), auth=auth)
    assert server.count(TOKEN) == 2


@pytest.mark.parametrize("kind", ["none", "memory", "file", "redis"])
def test_ten_tokens_in_ten_minutes(
    send: Caller, server: Faults, kind: str, stores: Callable[[str], Any]
) -> None:
    store = stores(kind)
    clock = Clock()
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, http(401))
    auth = renewing("zoho", server.url, clock, token_store=store)
    for _ in range(9):  # the first call takes two
        with pytest.raises(Unauthenticated):
            send(call(), auth=auth)
        clock.now += 10
    error = refused(send, auth)
    assert server.count(TOKEN) == 10
    assert "try again in 510 s" in str(error)
    assert error.vendor == "Zoho CRM"
    if store is not None:  # who shares the store, shares the limit
        another = renewing("zoho", server.url, clock, token_store=store)
        server.on(PATH, http(401))
        refused(send, another)
        assert server.count(TOKEN) == 10
    clock.now += 511
    server.on(PATH, http(401), OK)
    assert send(call(), auth=auth).parsed.id == 7
    assert server.count(TOKEN) == 11


def test_failures_count_too(send: Caller, server: Faults) -> None:
    server.on(TOKEN, http(200, b'{"error": "access_denied"}'))
    auth = renewing("zoho", server.url, Clock())
    clock = auth._clock
    for _ in range(30):
        error = refused(send, auth)
        assert error.vendor == "Zoho CRM"
        clock.now += 15
    assert server.count(TOKEN) == 10
    assert error.code == "access_denied"
    assert "asked for in vain 10 times" in str(error)


def test_a_request_that_never_arrived_does_not_count(send: Caller) -> None:
    auth = renewing("zoho", f"http://127.0.0.1:{closed_port()}", Clock())
    for _ in range(12):
        error = refused(send, auth, retries=0, urls={"": str(auth._origin)})
    assert "ConnectError" in str(error)


# The host that goes with the token


def _led(
    flavour: str, base: str, api_domain: str, store: Any = None
) -> tuple[list[httpx.Request], Any]:
    """Return the requests of two calls, with an answer that names a host."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.path == TOKEN:
            body = {"access_token": TOKENS[0], "expires_in": 3600, "api_domain": api_domain}
            return httpx.Response(200, json=body)
        return httpx.Response(200, content=b'{"id": 7}')

    auth = renewing("zoho", "https://accounts.zoho.eu", url=base, token_store=store)
    send = Caller(flavour, base)
    for _ in range(2):
        send(call(), auth=auth, transport=httpx.MockTransport(answer))
    return [one for one in seen if one.url.path != TOKEN], auth


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("kept", [False, True])
def test_a_declared_host_is_used(flavour: str, tmp_path: Path, *, kept: bool) -> None:
    store = FileTokenStore(tmp_path / "tokens") if kept else None
    base = "https://www.zohoapis.eu/crm/v7"
    for _ in range(2):
        requests, _auth = _led(flavour, base, "https://www.zohoapis.in", store)
        for request in requests:
            assert str(request.url) == "https://www.zohoapis.in/crm/v7/groups/1"
            assert request.headers["host"] == "www.zohoapis.in"


@pytest.mark.parametrize("environment", ["sandbox", "developer", "www"])
@pytest.mark.parametrize("named", ["www", "sandbox"])
def test_the_environment_stays_the_callers(environment: str, named: str) -> None:
    base = f"https://{environment}.zohoapis.eu/crm/v7"
    requests, _ = _led("sync", base, f"https://{named}.zohoapis.in")
    assert {request.url.host for request in requests} == {f"{environment}.zohoapis.in"}


@pytest.mark.parametrize(
    ("base", "api_domain"),
    [
        ("https://www.zohoapis.eu/crm/v7", "https://evil.example"),
        ("https://www.zohoapis.eu/crm/v7", "https://www.zohoapis.eu.evil.example"),
        ("https://www.zohoapis.eu/crm/v7", "https://www.zohoapis.in:8443"),
        ("https://www.zohoapis.eu/crm/v7", "http://www.zohoapis.in"),
        ("https://www.zohoapis.eu/crm/v7", "https://www.zohoapis.in/evil"),
        ("https://www.zohoapis.eu/crm/v7", "https://me@www.zohoapis.in"),
        ("https://www.zohoapis.eu/crm/v7", ""),
        ("https://proxy.example/crm/v7", "https://www.zohoapis.in"),
        ("http://www.zohoapis.eu/crm/v7", "https://www.zohoapis.in"),
        ("https://www.zohoapis.eu:8443/crm/v7", "https://www.zohoapis.in"),
    ],
)
def test_no_other_host_is(base: str, api_domain: str) -> None:
    requests, _ = _led("sync", base, api_domain)
    assert {str(request.url) for request in requests} == {f"{base}/groups/1"}


def test_declared_hosts() -> None:
    assert is_declared("www.zohoapis.com")
    assert is_declared("developer.zohoapis.sa")
    assert not is_declared("accounts.zoho.com")
    assert not is_declared("")


# Settings


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({}, "access_token"),
        ({"access_token": "a", "client_id": "b"}, "access_token"),
        ({"access_token": "a", "token_store": MemoryTokenStore()}, "access_token"),
        ({"client_id": "a", "client_secret": "b"}, "refresh_token"),
        ({"refresh_token": "a"}, "client_id"),
        ({"client_id": "a", "refresh_token": "b"}, "client_secret"),
    ],
)
def test_settings_that_do_not_go_together(given: dict[str, Any], argument: str) -> None:
    names = ("access_token", "client_id", "client_secret", "refresh_token", "token_store")
    settings = dict.fromkeys(names) | given
    with pytest.raises(InvalidArgument) as caught:
        zoho_auth(accounts_url="https://a.example", url="https://b.example", **settings)
    assert caught.value.argument == argument


# Sharing


@pytest.mark.parametrize("kind", ["memory", "file", "redis"])
def test_clients_that_share_a_store_ask_once(
    send: Caller, server: Faults, kind: str, stores: Callable[[str], Any]
) -> None:
    store = stores(kind)
    server.on(TOKEN, *[server.hang(0.05, one) for one in grants("zoho")])
    server.on(PATH, OK)
    auths = [renewing("zoho", server.url, token_store=store) for _ in range(4)]
    threads = [
        threading.Thread(target=send, args=(call(),), kwargs={"auth": auth}) for auth in auths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (server.count(TOKEN), server.count(PATH)) == (1, 4)
    for auth in auths:  # a token that one found refused is renewed by one for all
        server.on(PATH, http(401), OK)
        send(call(), auth=auth)
    assert server.count(TOKEN) <= 5


def test_one_who_is_refused_takes_the_token_that_another_has_got(
    send: Caller, server: Faults
) -> None:
    store = MemoryTokenStore()
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK, OK, http(401), OK, http(401), OK)
    first, second = (renewing("zoho", server.url, token_store=store) for _ in range(2))
    for auth in (first, second, first, second):
        assert send(call(), auth=auth).parsed.id == 7
    assert server.count(TOKEN) == 2


def test_other_refresh_tokens_have_other_tokens(send: Caller, server: Faults) -> None:
    store = MemoryTokenStore()
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    send(call(), auth=renewing("zoho", server.url, token_store=store))
    send(call(), auth=renewing("zoho", server.url, token_store=store, refresh_token="other"))
    assert server.count(TOKEN) == 2


@pytest.mark.parametrize("verb", ["load", "lock"])
def test_a_store_that_fails(send: Caller, server: Faults, verb: str) -> None:
    class Store(MemoryTokenStore):
        def fail(self, *_: object) -> Any:
            raise ConnectionError("redis at me:hidden-word@host is gone")

    store = Store()
    setattr(store, verb, store.fail)
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    error = refused(send, renewing("zoho", server.url, token_store=store))
    assert "the token store failed: ConnectionError" in str(error)
    assert "hidden-word" not in repr(vars(error))


def test_a_file_that_no_store_can_be_in_is_named(
    send: Caller, server: Faults, tmp_path: Path
) -> None:
    (tmp_path / "gone").mkdir()
    store = FileTokenStore(tmp_path / "gone" / "tokens")
    (tmp_path / "gone").rmdir()
    error = refused(send, renewing("zoho", server.url, token_store=store))
    assert f"failed: {tmp_path / 'gone' / 'tokens'}.lock: No such file or directory" in str(error)


@pytest.mark.parametrize("kind", ["file", "other"])
def test_a_store_that_cannot_save_costs_no_token(
    send: Caller, server: Faults, kind: str, tmp_path: Path
) -> None:
    class Full(FileTokenStore):
        def _replace(self, data: bytes) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    class Gone(MemoryTokenStore):
        def save(self, key: str, token: Any) -> None:
            raise ConnectionError("redis at me:hidden-word@host is gone")

    path = tmp_path / "tokens"
    store, reason = {
        "file": (Full(path), f"{str(path)!r} cannot be written: No space left on device"),
        "other": (Gone(), "failed: ConnectionError"),
    }[kind]
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url, token_store=store)
    with pytest.warns(RuntimeWarning, match="the token is used") as told:
        assert send(call(), auth=auth).parsed.id == 7
    assert reason in str(told[0].message)
    assert "hidden-word" not in str(told[0].message)
    assert send(call(), auth=auth).parsed.id == 7
    assert server.count(TOKEN) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_waiting_for_the_store_can_be_cancelled_and_leaves_no_lock(
    server: Faults, backend: str
) -> None:
    lock = threading.Lock()

    class Store(MemoryTokenStore):
        def lock(self, key: str) -> Any:
            return lock

    auth = renewing("zoho", server.url, token_store=Store())

    async def run() -> None:
        flow = auth.async_auth_flow(httpx.Request("GET", server.url + PATH))
        with anyio.move_on_after(0.05):
            await anext(flow)
        await flow.aclose()

    with lock:
        with taking(0.5):
            anyio.run(run, backend=backend)
        assert threading.active_count() > 1  # still waits, and must not stay inside
    for _ in range(100):
        time.sleep(0.002)
        assert lock.acquire(timeout=2)
        lock.release()


def test_a_cancelled_request_counts(server: Faults) -> None:
    server.on(TOKEN, server.hang())
    auth = renewing("zoho", server.url, Clock())

    async def run() -> None:
        async with httpx.AsyncClient(
            auth=auth, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        ) as client:
            with anyio.move_on_after(0.1):
                await client.get(server.url + PATH)

    anyio.run(run)
    assert len(auth._token.asked_at) == 1
    assert auth._token.value == ""


def test_the_token_request_is_not_in_the_store(
    send: Caller, server: Faults, tmp_path: Path
) -> None:
    server.on(TOKEN, grant("zoho", TOKENS[0]))
    server.on(PATH, OK)
    path = tmp_path / "tokens"
    send(call(), auth=renewing("zoho", server.url, token_store=FileTokenStore(path)))
    assert TOKENS[0] in path.read_text()
    assert REFRESH_TOKEN not in path.read_text()
