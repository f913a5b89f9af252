"""Clients, transports, auth and timeouts of httpx and of httpx2 do the same, over a socket."""

from __future__ import annotations

import gzip
import pickle
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from types import ModuleType
from typing import Any

import anyio
import httpx
import httpx2
import pytest

from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import (
    InvalidArgument,
    NotFound,
    ServerError,
    StatusError,
    TransportError,
)
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.tokens.auth import ApiKeys

from .calls import call
from .conftest import PROFILE, Server, http

GROUP = b'{"id": 7, "name": "admins"}'
KEYS = ApiKeys(headers={"X-API-KEY": "s3cret"}, query={"k": "q"})
TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # to load certificates takes longer than the tests
Sent = Callable[..., Any]


@pytest.fixture(params=[httpx, httpx2])
def library(request: pytest.FixtureRequest) -> ModuleType:
    found: ModuleType = request.param
    return found


@pytest.fixture(params=["client", "transport"])
def sent(request: pytest.FixtureRequest, library: ModuleType, server: Server) -> Sent:
    """Return a function that sends a call through each kind of object, sync and async alike."""
    if request.param == "client":
        kinds, argument, more = (library.Client, library.AsyncClient), "http_client", {}
    else:
        kinds, argument = (library.HTTPTransport, library.AsyncHTTPTransport), "transport"
        more = {"retries": 0}

    def send(one: Any = None, options: RequestOptions | None = None, **settings: Any) -> list[Any]:
        settings = {"urls": {"": server.url}, **more, **settings}
        one = one or call()

        async def run() -> Any:
            async with kinds[1](verify=TLS) as given:
                client = AsyncClient(PROFILE, **settings, **{argument: given})
                return await client.send(one, options)

        with kinds[0](verify=TLS) as given:
            client = SyncClient(PROFILE, **settings, **{argument: given})
            outcomes = [_outcome(lambda: client.send(one, options))]
        return [*outcomes, _outcome(lambda: anyio.run(run))]

    return send


def _outcome(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - the test looks at it
        return error


def test_a_success_is_signed_and_read(sent: Sent, server: Server) -> None:
    server.reply = http(200, gzip.compress(GROUP), content_encoding="gzip", x_request_id="r")
    for response in sent(call(query="a=%2F"), auth=KEYS):
        assert response.parsed.id == 7
        assert response.raw == GROUP
        assert response.headers["x-request-id"] == "r"
        assert type(response.headers) is httpx.Headers
    for seen in server.seen:
        assert seen.target == "/groups/1?a=%2F&k=q"
        assert seen.headers["x-api-key"] == "s3cret"
        assert seen.headers["user-agent"] == PROFILE.user_agent


def test_what_a_response_repeats_of_the_credentials_is_hidden(sent: Sent, server: Server) -> None:
    server.reply = http(404, b'{"message": "no s3cret here"}')
    for error in sent(auth=KEYS):
        assert isinstance(error, NotFound)
        assert "s3cret" not in f"{error!r} {vars(error)}"
        assert error.__cause__ is error.__context__ is None


@pytest.mark.parametrize("own", ["auth", "header by a hook", "URL by a hook"])
def test_what_a_response_repeats_of_the_clients_own_credentials_is_hidden(
    own: str, library: ModuleType, server: Server
) -> None:
    def sign(request: Any) -> None:
        if "header" in own:
            request.headers["authorization"] = "Bearer s3cret"
        else:
            request.url = request.url.copy_set_param("api_key", "s3cret")

    async def sign_awaited(request: Any) -> None:
        sign(request)

    def settings(hook: Any) -> dict[str, Any]:
        if own == "auth":
            return {"verify": TLS, "auth": ("me", "s3cret")}
        return {"verify": TLS, "event_hooks": {"request": [hook]}}

    async def run() -> Any:
        async with library.AsyncClient(**settings(sign_awaited)) as given:
            client = AsyncClient(PROFILE, urls={"": server.url}, http_client=given)
            return await client.send(call())

    said = "bWU6czNjcmV0" if own == "auth" else "s3cret"
    server.reply = http(404, f'{{"message": "not for {said}"}}'.encode(), x_seen=said)
    with library.Client(**settings(sign)) as given:
        client = SyncClient(PROFILE, urls={"": server.url}, http_client=given)
        outcomes = [_outcome(lambda: client.send(call()))]
    for error in (*outcomes, _outcome(lambda: anyio.run(run))):
        assert isinstance(error, NotFound)
        assert said not in f"{error!r} {vars(error)} {error.headers}"


@pytest.mark.parametrize(
    ("reply", "said"),
    [(b"HTTP/1.1 what", "RemoteProtocolError"), (b"HTTP/1.1 200 OK\r\n", "Remote")],
)
def test_what_is_no_response_is_a_transport_error(
    sent: Sent, server: Server, reply: bytes, said: str
) -> None:
    server.reply = lambda connection: connection.sendall(reply)
    for error in sent():
        assert isinstance(error, TransportError)
        assert said in str(error)
        assert error.__cause__ is error.__context__ is None


def test_each_librarys_timeout_and_auth_may_be_given(
    sent: Sent, library: ModuleType, server: Server
) -> None:
    server.reply = lambda connection: connection.recv(1)
    slow = RequestOptions(timeout=library.Timeout(5, read=0.05))
    for error in sent(None, slow, auth=library.BasicAuth("me", "pw")):
        assert "ReadTimeout" in str(error)
    assert [each.headers["authorization"] for each in server.seen] == ["Basic bWU6cHc="] * 2


def test_what_hooks_see_can_go_to_another_process(library: ModuleType, server: Server) -> None:
    server.reply = http(200, GROUP)
    seen: list[Any] = []

    def look(request: Any) -> None:
        seen.append(pickle.loads(pickle.dumps(request)))  # noqa: S301 - of our own making

    with library.Client(verify=TLS, event_hooks={"request": [look]}) as given:
        SyncClient(PROFILE, urls={"": server.url}, http_client=given).send(call(query="a=%2F"))
    (request,) = seen
    assert isinstance(request.url, library.URL)
    assert str(request.url) == f"{server.url}/groups/1?a=%2F"


@pytest.mark.parametrize("asked", [httpx, httpx2])
def test_auth_that_answers_a_challenge_is_of_either_library(
    sent: Sent, asked: ModuleType, server: Server
) -> None:
    challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'

    def reply(connection: Any) -> None:
        known = "authorization" in server.seen[-1].headers
        connection.sendall(
            http(200, GROUP, connection="close")
            if known
            else http(401, b"{}", WWW_Authenticate=challenge, connection="close")
        )

    server.reply = reply
    for response in sent(auth=asked.DigestAuth("me", "pw")):
        assert response.parsed.id == 7
    assert len(server.seen) == 3  # the challenge is remembered


def test_a_transport_is_retried(library: ModuleType, server: Server) -> None:
    replies = [http(503, b"{}", connection="close"), b"", http(200, GROUP, connection="close")]
    server.reply = lambda connection: connection.sendall(replies.pop(0))
    with library.HTTPTransport(verify=TLS) as given:
        client = SyncClient(PROFILE, urls={"": server.url}, transport=given)
        response = client.send(call(facts={"retry": "safe"}))
    assert response.attempts == 3
    assert replies == []


def test_a_given_client_keeps_its_settings(library: ModuleType, server: Server) -> None:
    seen: list[Any] = []

    def refuse(response: Any) -> None:
        seen.append((type(response), response.request.extensions["usergroups.operation"]))
        response.read()
        response.raise_for_status()

    server.reply = http(302, GROUP, Location="/elsewhere")
    with library.Client(
        headers={"X-Own": "1"},
        cookies={"c": "d"},
        auth=("me", "pw"),
        follow_redirects=True,
        verify=TLS,
        event_hooks={"response": [refuse]},
    ) as own:
        client = SyncClient(PROFILE, urls={"": server.url}, http_client=own)
        with pytest.raises(StatusError):
            client.send(call())
        with pytest.raises(StatusError):
            client.send(call(facts={"security": ()}))
        server.reply = http(500, b'{"message": "oh"}')
        with pytest.raises(ServerError, match="oh"):
            client.send(call())
        client.close()
        assert not own.is_closed
        assert seen == [(library.Response, "get_group")] * 3
    with pytest.raises(TransportError, match="closed"):
        client.send(call())
    first, second, third = server.seen
    assert (first.headers["x-own"], first.headers["cookie"]) == ("1", "c=d")
    assert "authorization" in first.headers
    assert "authorization" not in second.headers
    assert "authorization" in third.headers


@pytest.mark.parametrize("argument", ["http_client", "transport", "auth", "timeout"])
def test_what_is_of_neither_kind_is_refused(argument: str, library: ModuleType) -> None:
    wrong = library.AsyncHTTPTransport(verify=TLS)
    with pytest.raises(InvalidArgument, match=argument):
        SyncClient(PROFILE, urls={}, **{argument: wrong})


def test_bodies_that_come_in_parts(library: ModuleType) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield GROUP[:5]
        yield GROUP[5:]

    async def run() -> Any:
        given = library.MockTransport(lambda _: library.Response(200, content=parts()))
        async with AsyncClient(PROFILE, urls={"": "https://a.example"}, transport=given) as client:
            return await client.send(call())

    assert anyio.run(run).raw == GROUP


CALLING = """
import asyncio
import usergroups
settings = {"api_key": "k", "company_id": "1", "base_url": BASE}
def sync():
    usergroups.SmartPM(**settings, **given("Client")).get_group(GROUP)
async def awaited():
    async with usergroups.AsyncSmartPM(**settings, **given("AsyncClient")) as vendor:
        await vendor.get_group(GROUP)
for call in (sync, lambda: asyncio.run(awaited())):
    try: call()
    except usergroups.NotFound as error: print(error.status)
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"httpx", "httpcore", "httpx2"}))
print(*{module.__name__.partition(".")[0] for name, module in sys.modules.items()
        if name.partition(".")[0] in ("httpx", "httpcore")})
"""
GIVEN = {
    "httpx alone": (
        "import sys\ndef given(name): return {}",
        ["404", "404", "httpcore httpx", "httpcore httpx"],
    ),
    "httpx2 in place of httpx": (
        "import sys, httpx2\nhttpx2.alias_httpx()\ndef given(name): return {}",
        ["404", "404", "httpcore httpx httpx2", "httpcore2 httpx2"],
    ),
    "its client, too": (
        (
            "import sys, httpx2\nhttpx2.alias_httpx()\n"
            "def given(name): return {'http_client': getattr(httpx2, name)()}"
        ),
        ["404", "404", "httpcore httpx httpx2", "httpcore2 httpx2"],
    ),
}


@pytest.mark.parametrize("way", GIVEN)
def test_a_program_imports_the_library_that_it_uses_alone(way: str, server: Server) -> None:
    server.reply = http(404, b"{}", connection="close")
    start, shown = GIVEN[way]
    ids = f"BASE, GROUP = {server.url!r}, '00000000-0000-4000-8000-000000000002'"
    done = subprocess.run(
        [sys.executable, "-c", f"{start}\n{ids}\n{CALLING}"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert [" ".join(sorted(line.split())) for line in lines] == shown
    assert len(server.seen) == 2
