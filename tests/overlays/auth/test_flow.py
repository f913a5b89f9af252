"""Tokens asked for, renewed and shared: with each vendor's credential, in three ways."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import anyio
import httpx
import pytest

from tests.overlays.auth.making import (
    CLIENT_SECRET,
    HEADERS,
    PREFIX,
    REFRESH_TOKEN,
    TOKENS,
    VENDORS,
    WHERE,
    Clock,
    grant,
    grants,
    renewing,
    static,
)
from tests.overlays.faults import OK, Caller, Faults, closed_port, cut, taking
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, Seen, http
from usergroups._http import Retries, async_transport
from usergroups_clients._runtime.client import AsyncClient
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    InvalidArgument,
    PermissionDenied,
    TransportError,
    Unauthenticated,
)

PATH = "/groups/1"
ONCE = "never"


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def signed(vendor: str, *numbers: int) -> list[str | None]:
    return [PREFIX[vendor] + TOKENS[number] for number in numbers]


def failed(send: Caller, auth: Any, **settings: Any) -> Error:
    with pytest.raises(Error) as caught:
        send(call(), auth=auth, **settings)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    return error


def checking(vendor: str, good: set[str]) -> Any:
    """Return the reply that asks for one of some tokens."""

    def check(connection: socket.socket, seen: Seen) -> bytes:
        token = seen.headers.get(HEADERS[vendor], "").removeprefix(PREFIX[vendor])
        return OK if token in good else http(401)

    return check


def test_a_token_is_asked_for_once_and_kept(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    assert send(call(), auth=auth).parsed.id == 7
    assert send(call(), auth=auth).parsed.id == 7
    assert server.count(WHERE[vendor]) == 1
    assert server.sent(PATH, HEADERS[vendor]) == signed(vendor, 0, 0)


def test_a_token_request_carries_no_credential_of_calls(
    send: Caller, server: Faults, vendor: str
) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, http(401))
    auth = renewing(vendor, server.url)
    failed(send, auth, headers={"Authorization": "Basic bWU6eW91"})
    for seen in server.seen:
        if seen.target == WHERE[vendor]:
            assert not {"authorization", HEADERS[vendor]} & set(seen.headers)


@pytest.mark.parametrize("vendor", ["xsolla", "zoho"])
@pytest.mark.parametrize(("lifetime", "early"), [(3600, 60), (100, 10)])
def test_a_token_is_renewed_before_it_ends(
    send: Caller, server: Faults, vendor: str, lifetime: int, early: int
) -> None:
    clock = Clock()
    server.on(WHERE[vendor], *grants(vendor, lifetime))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url, clock)
    send(call(), auth=auth)
    clock.now += lifetime - early - 1
    send(call(), auth=auth)
    assert server.count(WHERE[vendor]) == 1
    clock.now += 2
    send(call(), auth=auth)
    assert server.sent(PATH, HEADERS[vendor]) == signed(vendor, 0, 0, 1)


def test_401_then_200_after_one_renewal(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, OK, http(401), OK)
    auth = renewing(vendor, server.url)
    send(call(), auth=auth)
    assert send(call(facts={"retry": ONCE}), auth=auth).parsed.id == 7
    assert server.count(WHERE[vendor]) == 2
    assert server.sent(PATH, HEADERS[vendor]) == signed(vendor, 0, 0, 1)


def test_401_again_is_final(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, http(401, b'{"message": "no"}'))
    error = failed(send, renewing(vendor, server.url))
    assert isinstance(error, Unauthenticated)
    assert (error.message, error.attempts) == ("no", 2)
    assert (server.count(PATH), server.count(WHERE[vendor])) == (2, 2)


def test_a_given_token_is_not_renewed(send: Caller, server: Faults, vendor: str) -> None:
    server.on(PATH, OK, http(401))
    auth = static(vendor, server.url, TOKENS[5])
    send(call(), auth=auth)
    assert isinstance(failed(send, auth), Unauthenticated)
    assert server.sent(PATH, HEADERS[vendor]) == signed(vendor, 5, 5)
    assert len(server.seen) == 2


def test_403_is_no_reason_to_renew(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, http(403))
    assert isinstance(failed(send, renewing(vendor, server.url)), PermissionDenied)
    assert server.count(WHERE[vendor]) == 1


ERRORS = {
    "xsolla": (b'{"error": {"code": "003-014", "description": "bad client"}}', "003-014"),
    "symphony": (b'{"code": 401, "message": "bad jwt"}', "401"),
    "zoho": (b'{"error": "invalid_client"}', "invalid_client"),
}


def test_a_refused_token_request(send: Caller, server: Faults, vendor: str) -> None:
    body, code = ERRORS[vendor]
    server.on(WHERE[vendor], http(400, body))
    error = failed(send, renewing(vendor, server.url))
    assert isinstance(error, AuthError)
    assert (error.status, error.code, error.attempts) == (400, code, 1)
    assert error.vendor != "Acme"
    assert error.operation in {"create_token", "authenticate"}
    assert server.count(PATH) == 0
    assert server.count(WHERE[vendor]) == 1


def test_after_a_refused_request_the_next_call_asks_again(
    send: Caller, server: Faults, vendor: str
) -> None:
    server.on(WHERE[vendor], http(400, ERRORS[vendor][0]), grant(vendor, TOKENS[1]))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    assert isinstance(failed(send, auth), AuthError)
    assert send(call(), auth=auth).parsed.id == 7


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_failing_token_endpoint(send: Caller, server: Faults, vendor: str, status: int) -> None:
    server.on(WHERE[vendor], http(status, Retry_After="0"), grant(vendor, TOKENS[0]))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    if vendor == "zoho":  # each answer may cost one of ten tokens: not sent again
        error = failed(send, auth)
        assert isinstance(error, AuthError)
        assert (error.status, error.attempts) == (status, 1)
    else:
        assert send(call(), auth=auth).parsed.id == 7
    server.on(WHERE[vendor], http(status, Retry_After="9000"))
    error = failed(send, renewing(vendor, server.url))
    assert isinstance(error, AuthError)
    assert error.status == status
    assert ("try again in 9000 s" in error.message) is (status == 429)


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"<html>", b'{"access_token": "", "token": ""}', b"null"]
)
def test_an_answer_without_a_token(send: Caller, server: Faults, vendor: str, body: bytes) -> None:
    server.on(WHERE[vendor], http(200, body))
    error = failed(send, renewing(vendor, server.url))
    assert isinstance(error, AuthError)
    assert error.status == 200
    assert server.count(PATH) == 0


@pytest.mark.parametrize("token", ["a\r\nX: 1", "naïve", "\x00"])
def test_a_token_that_no_header_can_hold(
    send: Caller, server: Faults, vendor: str, token: str
) -> None:
    server.on(WHERE[vendor], grant(vendor, token))
    error = failed(send, renewing(vendor, server.url))
    assert isinstance(error, AuthError)
    assert token not in repr(vars(error))


def test_a_token_endpoint_that_is_not_there(send: Caller, server: Faults, vendor: str) -> None:
    gone = f"http://127.0.0.1:{closed_port()}"
    auth = renewing(vendor, gone)
    error = failed(send, auth, urls={"": gone})
    assert isinstance(error, AuthError)
    assert error.attempts == 5
    assert "ConnectError" in str(error)


def test_a_token_answer_that_is_cut(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], cut, grant(vendor, TOKENS[0]))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url)
    if vendor == "zoho":
        assert isinstance(failed(send, auth), AuthError)
        assert server.count(WHERE[vendor]) == 1
    assert send(call(), auth=auth).parsed.id == 7


def test_a_slow_token_endpoint_and_the_deadline(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], server.hang())
    with taking(1.5):
        error = failed(send, renewing(vendor, server.url), retries=Retries(deadline_s=0.2))
    assert isinstance(error, AuthError)
    assert "DeadlineExceeded" in str(error)


def test_the_deadline_spans_token_and_call(send: Caller, server: Faults, vendor: str) -> None:
    server.on(WHERE[vendor], server.hang(0.12, grant(vendor, TOKENS[0])))
    server.on(PATH, server.hang(0.2, OK))
    with taking(1.5):
        error = failed(send, renewing(vendor, server.url), retries=Retries(deadline_s=0.24))
    assert isinstance(error, TransportError)
    assert "DeadlineExceeded" in str(error)


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


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{other}",
        "https://127.0.0.1:{port}",
        "http://localhost:{port}",
        "http://127.0.0.1.example:{port}",
    ],
)
def test_another_origin_never_sees_a_credential(
    send: Caller, server: Faults, vendor: str, url: str
) -> None:
    with Faults() as other:
        other.on(PATH, OK)
        where = url.format(port=server.port, other=other.port)
        for auth in (renewing(vendor, server.url), static(vendor, server.url, TOKENS[0])):
            error = failed(send, auth, urls={"": where})
            assert isinstance(error, InvalidArgument)
            assert where.partition("://")[2].partition(":")[0] in str(error)
    assert not other.seen
    assert not server.seen


def test_a_redirect_is_not_followed(send: Caller, server: Faults, vendor: str) -> None:
    with Faults() as other:
        other.on(PATH, OK)
        other.on(WHERE[vendor], *grants(vendor))
        server.on(PATH, http(302, Location=other.url + PATH))
        error = failed(send, static(vendor, server.url, TOKENS[0]))
        assert error.status == 302
        server.on(WHERE[vendor], http(307, Location=other.url + WHERE[vendor]))
        error = failed(send, renewing(vendor, server.url))
        assert isinstance(error, AuthError)
    assert not other.seen


def test_what_is_sent_for_a_token(send: Caller, server: Faults) -> None:
    for vendor in VENDORS:
        server.on(WHERE[vendor], *grants(vendor))
        server.on(PATH, OK)
        server.seen.clear()
        send(call(), auth=renewing(vendor, server.url))
        request = server.seen[0]
        assert request.line == f"POST {WHERE[vendor]} HTTP/1.1"
        assert request.headers["user-agent"] == f"usergroups-{vendor}"
        if vendor != "symphony":
            form = dict(pair.split("=") for pair in request.body.decode().split("&"))
            assert form["client_secret"] == CLIENT_SECRET
            assert form["client_id"] == "me"
            if vendor == "zoho":
                assert form["refresh_token"] == REFRESH_TOKEN
                assert form["grant_type"] == "refresh_token"
            else:
                assert form["grant_type"] == "client_credentials"


@pytest.mark.parametrize("vendor", ["xsolla"])
def test_the_older_spelling_of_the_lifetime(send: Caller, server: Faults, vendor: str) -> None:
    clock = Clock()
    server.on(WHERE[vendor], http(200, b'{"access_token": "one", "expire_in": 100}'))
    server.on(PATH, OK)
    auth = renewing(vendor, server.url, clock)
    send(call(), auth=auth)
    clock.now += 91
    send(call(), auth=auth)
    assert server.count(WHERE[vendor]) == 2
