"""Renewals that cannot help, that fail early, and that fail again and again."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.overlays.auth.making import REFRESH_TOKEN, TOKENS, WHERE, Clock, grant, grants, renewing
from tests.overlays.faults import OK, Caller, Faults, closed_port, cut
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups import ZohoCRM
from usergroups._auth.files import FileTokenStore
from usergroups_clients._runtime.errors import AuthError, StatusError, Unauthenticated
from usergroups_clients._runtime.token_store import MemoryTokenStore

PATH = "/groups/1"
TOKEN = WHERE["zoho"]


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    ("answer", "headers"),
    [
        (b'{"code": "OAUTH_SCOPE_MISMATCH", "message": "invalid oauth scope"}', {}),
        (b"{}", {"WWW_Authenticate": 'Bearer error="insufficient_scope"'}),
    ],
)
def test_a_refusal_that_no_token_cures_renews_nothing(
    send: Caller, server: Faults, status: int, answer: bytes, headers: dict[str, str]
) -> None:
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, http(status, answer, **headers))
    auth = renewing("zoho", server.url, Clock())
    for _ in range(12):
        with pytest.raises(StatusError):
            send(call(), auth=auth)
    assert (server.count(TOKEN), server.count(PATH)) == (1, 12)


def test_a_missing_scope_is_named_each_time_with_what_to_do() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        body = {"code": "OAUTH_SCOPE_MISMATCH", "message": "invalid oauth scope"}
        return httpx.Response(401, json=body)

    with ZohoCRM(access_token="t0ken", transport=httpx.MockTransport(answer)) as zoho:
        for _ in range(2):
            with pytest.raises(
                Unauthenticated, match=r"invalid oauth scope; .*refresh token"
            ) as told:
                zoho.get_group("1")
            assert told.value.code == "OAUTH_SCOPE_MISMATCH"


def test_a_revoked_refresh_token_is_named_after_ten_requests(send: Caller, server: Faults) -> None:
    server.on(TOKEN, http(200, b'{"error": "invalid_code"}'))
    clock = Clock()
    auth = renewing("zoho", server.url, clock)
    for _ in range(30):
        with pytest.raises(AuthError, match="was revoked") as told:
            send(call(), auth=auth)
        assert (told.value.code, told.value.vendor) == ("invalid_code", "Zoho CRM")
        clock.now += 15
    assert server.count(TOKEN) == 10


FAILING: list[Any] = [http(503), http(200, b"<html>"), cut, http(200, b'{"error": "invalid_code"}')]


@pytest.mark.parametrize("kind", ["none", "memory", "file"])
@pytest.mark.parametrize("failing", FAILING, ids=range(len(FAILING)))
def test_a_failed_early_renewal_keeps_the_token(
    send: Caller, server: Faults, kind: str, failing: Any, tmp_path: Path
) -> None:
    store = {"memory": MemoryTokenStore(), "file": FileTokenStore(tmp_path / "t")}.get(kind)
    clock = Clock()
    auth = renewing("zoho", server.url, clock, token_store=store)
    server.on(TOKEN, grant("zoho", TOKENS[0]), failing)
    server.on(PATH, OK)
    send(call(), auth=auth)
    clock.now += 3545
    for _ in range(3):
        assert send(call(), auth=auth).parsed.id == 7
    assert server.count(TOKEN) == 2  # and not one for each call
    if store is not None:  # others have it, too
        other = renewing("zoho", server.url, clock, token_store=store)
        assert send(call(), auth=other).parsed.id == 7
        assert server.count(TOKEN) == 2
    clock.now += 56  # the end
    with pytest.raises(AuthError):
        send(call(), auth=auth)
    server.on(TOKEN, grant("zoho", TOKENS[1]))
    assert send(call(), auth=auth).parsed.id == 7


def test_an_accounts_server_that_is_gone_early(send: Caller, server: Faults) -> None:
    clock = Clock()
    gone = f"http://127.0.0.1:{closed_port()}"
    store = MemoryTokenStore()
    server.on(TOKEN, grant("zoho", TOKENS[0]))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url, clock, token_store=store)
    send(call(), auth=auth)
    # Under the key of the other, whose accounts server is not there.
    other = renewing("zoho", server.url, clock, token_store=store, accounts_url=gone)
    store.save(other._source.key, auth._token)
    clock.now += 3550
    assert send(call(), auth=other).parsed.id == 7
    assert send(call(), auth=other).parsed.id == 7


def test_a_short_fault_is_no_long_outage(send: Caller, server: Faults) -> None:
    clock = Clock()
    auth = renewing("zoho", server.url, clock)
    server.on(TOKEN, http(500))
    server.on(PATH, OK)
    for _ in range(200):  # in one second
        with pytest.raises(AuthError, match="no token"):
            send(call(), auth=auth)
        clock.now += 0.005
    assert server.count(TOKEN) <= 4
    clock.now += 1
    server.on(TOKEN, grant("zoho", TOKENS[0]))
    assert send(call(), auth=auth).parsed.id == 7


@pytest.mark.parametrize("lifetime", [10**400, -5])
def test_a_lifetime_that_can_be_none(send: Caller, server: Faults, lifetime: int) -> None:
    clock = Clock()
    server.on(TOKEN, grant("zoho", TOKENS[0], lifetime))
    server.on(PATH, OK)
    auth = renewing("zoho", server.url, clock)
    for _ in range(3):
        send(call(), auth=auth)
        clock.now += 10_000
    assert server.count(TOKEN) == 1


@pytest.mark.parametrize("lifetime", ["NaN", "1e999", '"3600"', "3600.5", "true", "null", "[1]"])
def test_a_lifetime_of_another_kind(send: Caller, server: Faults, lifetime: str) -> None:
    body = f'{{"access_token": "{TOKENS[0]}", "expires_in": {lifetime}}}'.encode()
    server.on(TOKEN, http(200, body))
    server.on(PATH, OK)
    # Either the token works, or this is one of our errors.
    with contextlib.suppress(AuthError):
        send(call(), auth=renewing("zoho", server.url, Clock()))


@pytest.mark.parametrize("value", ["tok\n", " tok", "", "t\u00f6k", "t\x00"])
def test_a_damaged_token_in_a_whole_file_is_renewed(
    send: Caller, server: Faults, value: str, tmp_path: Path
) -> None:
    path = tmp_path / "tokens"
    server.on(TOKEN, *grants("zoho"))
    server.on(PATH, OK)
    send(call(), auth=renewing("zoho", server.url, token_store=FileTokenStore(path)))
    kept = json.loads(path.read_bytes())
    for each in kept.values():
        each["value"] = value
    path.write_text(json.dumps(kept))
    auth = renewing("zoho", server.url, token_store=FileTokenStore(path))
    assert send(call(), auth=auth).parsed.id == 7
    assert server.count(TOKEN) == 2
    assert REFRESH_TOKEN not in path.read_text()


def test_a_file_that_is_lost_costs_no_budget(send: Caller, server: Faults, tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    server.on(TOKEN, http(200, b'{"error": "access_denied"}'))
    clock = Clock()
    auth = renewing("zoho", server.url, clock, token_store=FileTokenStore(path))
    for _ in range(30):
        with pytest.raises(AuthError):
            send(call(), auth=auth)
        path.unlink(missing_ok=True)
        clock.now += 15
    assert server.count(TOKEN) == 10
