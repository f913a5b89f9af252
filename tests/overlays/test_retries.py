"""Test what is sent again, how often, and when a call gives up: over a socket, in three ways."""

from __future__ import annotations

import datetime as dt
import gzip
import random
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from tests.overlays.faults import (
    FLAVOURS,
    GROUP,
    OK,
    QUICK,
    Caller,
    Faults,
    closed_port,
    cut,
    dribble,
    reset,
    taking,
)
from tests.runtime.calls import Group, call
from tests.runtime.conftest import Seen, http
from usergroups_clients._runtime.errors import (
    Error,
    InvalidArgument,
    InvalidResponse,
    NotFound,
    RateLimited,
    ServerError,
    StatusError,
    TransportError,
)
from usergroups_clients._runtime.network.closing import AsyncClosing, Closing
from usergroups_clients._runtime.network.proxies import Routes
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.responses import content_coding
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tries.transports import async_transport, sync_transport

PATH = "/groups/1"
REPEATABLE = ["safe", "idempotent"]


@pytest.fixture
def server() -> Iterator[Faults]:
    with Faults() as one:
        yield one


@pytest.fixture(params=FLAVOURS)
def send(request: pytest.FixtureRequest, server: Faults) -> Caller:
    return Caller(request.param, server.url)


def failed(send: Caller, retry: str = "safe", **settings: Any) -> Error:
    with pytest.raises(Error) as caught:
        send(call(facts={"retry": retry}), **settings)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


@pytest.mark.parametrize("retry", REPEATABLE)
@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_failure(send: Caller, server: Faults, status: int, retry: str) -> None:
    server.on(PATH, http(status), http(status), OK)
    assert send(call(facts={"retry": retry})).parsed == Group(id=7)
    assert server.count(PATH) == 3


def test_a_lasting_failure_counts_its_attempts(send: Caller, server: Faults) -> None:
    server.on(PATH, http(500, b'{"message": "down"}'))
    error = failed(send, retries=Retries(total=2, max_wait_s=0.002))
    assert isinstance(error, ServerError)
    assert (error.attempts, error.message, server.count(PATH)) == (3, "down", 3)


def test_none_is_four_and_zero_is_none(send: Caller, server: Faults) -> None:
    server.on(PATH, http(503))
    assert Retries().total == 4
    assert failed(send).attempts == 5
    assert failed(send, retries=0).attempts == 1
    assert server.count(PATH) == 6


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_what_another_try_cannot_mend(send: Caller, server: Faults, status: int) -> None:
    server.on(PATH, http(status), OK)
    assert failed(send).attempts == server.count(PATH) == 1


@pytest.mark.parametrize(
    ("status", "asked"),
    [(429, None), (429, "soon"), (500, "0"), (502, "0"), (503, "1"), (504, "0")],
)
def test_never_means_once(send: Caller, server: Faults, status: int, asked: str | None) -> None:
    more = {"Retry_After": asked} if asked else {}
    server.on(PATH, http(status, **more), OK)
    assert failed(send, "never").attempts == server.count(PATH) == 1


@pytest.mark.parametrize("retry", [*REPEATABLE, "never"])
def test_a_429_that_says_when_to_come_back_was_no_work(
    send: Caller, server: Faults, retry: str
) -> None:
    refusal = http(429, Retry_After="0")
    server.on(PATH, refusal, refusal, OK)
    assert send(call(facts={"retry": retry})).parsed == Group(id=7)
    server.on(PATH, refusal, http(500), OK)
    if retry == "never":
        assert failed(send, retry).attempts == 2
    else:
        assert send(call(facts={"retry": retry})).parsed == Group(id=7)
    server.on(PATH, refusal, refusal, OK)
    assert failed(send, retry, retries=Retries(total=1)).attempts == 2


@pytest.mark.parametrize("fault", [reset, cut, lambda *_: None], ids=["reset", "cut", "no answer"])
@pytest.mark.parametrize("retry", [*REPEATABLE, "never"])
def test_a_lost_connection(send: Caller, server: Faults, fault: Any, retry: str) -> None:
    server.on(PATH, fault, OK)
    if retry == "never":
        error = failed(send, retry)
        assert isinstance(error, TransportError)
        assert error.attempts == server.count(PATH) == 1
    else:
        assert send(call(facts={"retry": retry})).parsed.id == 7
        assert server.count(PATH) == 2


@pytest.mark.parametrize("retry", [*REPEATABLE, "never"])
def test_a_read_timeout(send: Caller, server: Faults, retry: str) -> None:
    server.on(PATH, server.hang(), OK)
    options = RequestOptions(timeout=0.05)
    if retry == "never":
        error = failed(send, retry, options=options)
        assert str(error).startswith("Acme get_group: ReadTimeout")
        assert error.attempts == server.count(PATH) == 1
    else:
        assert send(call(facts={"retry": retry}), options).parsed.id == 7
        assert server.count(PATH) == 2


@pytest.mark.parametrize("retry", [*REPEATABLE, "never"])
def test_connection_refused(send: Caller, retry: str) -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    error = failed(send, retry, urls={"": url})
    assert isinstance(error, TransportError)
    assert error.attempts == 5  # nothing arrived, so that even `never` may try again
    assert "ConnectError" in str(error)


def test_a_server_that_comes_up_gets_even_what_must_not_happen_twice(send: Caller) -> None:
    port = closed_port()
    listener: list[socket.socket] = []

    def later() -> None:
        time.sleep(0.05)
        one = socket.create_server(("127.0.0.1", port))
        listener.append(one)
        connection, _ = one.accept()
        connection.recv(65536)
        connection.sendall(OK)
        connection.close()

    thread = threading.Thread(target=later, daemon=True)
    thread.start()
    urls = {"": f"http://127.0.0.1:{port}"}
    retries = Retries(total=1000, max_wait_s=0.01)
    assert send(call(facts={"retry": "never"}), urls=urls, retries=retries).parsed.id == 7
    thread.join(5)
    listener[0].close()


def test_connections_are_kept_for_the_next_calls(send: Caller, server: Faults) -> None:
    together = threading.Barrier(30)

    def answer(connection: socket.socket, seen: Seen) -> bytes:
        together.wait(10)
        return OK

    server.on(PATH, answer)
    answers = send.many(call(), 30, rounds=2)
    assert [one.parsed for one in answers] == [Group(id=7)] * 60
    assert server.connections == 30


@pytest.mark.parametrize("asked", ["0.1", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_kept(
    send: Caller, server: Faults, status: int, asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = _waits(monkeypatch)
    if asked == "date":
        asked = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=20), usegmt=True)
    server.on(PATH, http(status, Retry_After=asked), OK)
    assert send(call(), retries=Retries()).parsed.id == 7
    assert waits == [pytest.approx(0.1 if asked == "0.1" else 19.3, abs=0.9)]
    assert waits[0] >= 0.1


@pytest.mark.parametrize("asked", ["", "soon", "0", "-5", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_without_a_time_to_wait_it_is_random_and_grows(
    send: Caller, server: Faults, asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = _waits(monkeypatch)
    bounds: list[tuple[float, float]] = []
    monkeypatch.setattr(random, "uniform", lambda low, high: bounds.append((low, high)) or high)
    more = {"Retry_After": asked} if asked else {}
    server.on(PATH, *[http(429, **more)] * 8, OK)
    assert send(call(), retries=Retries(total=8, max_wait_s=5, deadline_s=99)).parsed.id == 7
    assert waits == [0.5, 1, 2, 4, 5, 5, 5, 5]
    assert {low for low, _ in bounds} == {0}


def _waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return what the waits will be, which then take no time."""
    waits: list[float] = []

    async def asleep(_: AsyncClosing, seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(Closing, "sleep", lambda _, seconds: waits.append(seconds))
    monkeypatch.setattr(AsyncClosing, "sleep", asleep)
    return waits


@pytest.mark.parametrize(
    "retries", [Retries(max_wait_s=6), Retries(deadline_s=6.5)], ids=["longest wait", "deadline"]
)
def test_retry_after_too_long(send: Caller, server: Faults, retries: Retries) -> None:
    server.on(PATH, http(429, Retry_After="7"), OK)
    with taking(2):
        error = failed(send, retries=retries)
    assert isinstance(error, RateLimited)
    assert (error.retry_after, error.attempts, server.count(PATH)) == (7.0, 1, 1)


def test_a_slow_server_and_the_deadline(send: Caller, server: Faults) -> None:
    server.on(PATH, server.hang())
    with taking(1.5):
        error = failed(send, retries=Retries(deadline_s=0.2))
    assert isinstance(error, TransportError)
    assert error.message == "DeadlineExceeded: no complete response within 0.2 s"
    assert error.attempts == server.count(PATH) == 1


def test_a_dribbling_server_and_the_deadline(send: Caller, server: Faults) -> None:
    server.on(PATH, dribble)
    with taking(1.5):
        error = failed(send, retries=Retries(deadline_s=0.2))
    assert "DeadlineExceeded" in str(error)
    assert error.attempts == 1


def test_the_deadline_spans_all_tries(send: Caller, server: Faults) -> None:
    server.on(PATH, server.hang(0.05, http(500)))
    with taking(1.5):
        error = failed(send, retries=Retries(total=10_000, max_wait_s=0.001, deadline_s=0.2))
    assert 2 <= error.attempts <= 4
    assert isinstance(error, ServerError | TransportError)


def test_what_the_caller_says_wins(send: Caller, server: Faults) -> None:
    server.on(PATH, http(500), OK)
    assert failed(send, "safe", options=RequestOptions(retry="never")).attempts == 1
    server.on(PATH, http(500), OK)
    assert send(call(facts={"retry": "never"}), RequestOptions(retry="idempotent")).parsed.id == 7


def test_through_a_transport_of_the_caller(send: Caller, server: Faults) -> None:
    tries: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        tries.append(request.url.path)
        return httpx.Response(500 if len(tries) < 3 else 200, content=GROUP)

    assert send(call(), transport=httpx.MockTransport(answer)).parsed.id == 7
    assert tries == [PATH] * 3
    assert not server.seen


def test_a_compressed_body(send: Caller, server: Faults) -> None:
    import gzip  # noqa: PLC0415 - here alone

    server.on(PATH, http(200, gzip.compress(GROUP), content_encoding="gzip"))
    assert send(call()).parsed.id == 7


def test_a_certificate_that_is_not_trusted_is_not_tried_again(send: Caller) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        try:
            raise ssl.SSLCertVerificationError("self-signed")
        except ssl.SSLError as error:
            raise httpx.ConnectError("self-signed") from error

    assert failed(send, transport=httpx.MockTransport(refuse)).attempts == 1


def test_connections_are_used_again(send: Caller, server: Faults) -> None:
    ports: set[int] = set()

    def note(connection: socket.socket, seen: Seen) -> bytes:
        ports.add(connection.getpeername()[1])
        return OK if len(server.seen) % 3 == 0 else http(503)

    server.on(PATH, note)
    assert send(call()).parsed.id == 7
    assert len(ports) == 1


@pytest.mark.parametrize(
    "environment",
    [{"HTTP_PROXY": "{}"}, {"all_proxy": "{}"}, {"http_proxy": "{bare}"}],
    ids=["own", "all", "bare"],
)
def test_the_environments_proxy(
    send: Caller, server: Faults, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    _no_proxies(monkeypatch)
    for name, value in environment.items():
        bare = server.url.removeprefix("http://")
        monkeypatch.setenv(name, value.replace("{}", server.url).replace("{bare}", bare))
    server.on("http://vendor.example/groups/1", http(503), OK)
    assert send(call(), urls={"": "http://vendor.example"}).parsed.id == 7
    assert server.seen[0].headers["host"] == "vendor.example"


def test_no_proxy_for_a_host_that_is_left_out(
    send: Caller, server: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_proxies(monkeypatch)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port()}")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.on(PATH, OK)
    assert send(call()).parsed.id == 7


def test_a_wrong_proxy_shows_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    _no_proxies(monkeypatch)
    monkeypatch.setenv("https_proxy", "gopher://me:hidden-word@127.0.0.1")
    for make in (sync_transport, async_transport):
        with pytest.raises(InvalidArgument, match="proxy") as caught:
            make("https://vendor.example", None, None)
        assert "hidden-word" not in str(caught.value)


def test_a_socks_proxy_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    _no_proxies(monkeypatch)
    monkeypatch.setitem(sys.modules, "socksio", None)  # as where it is not installed
    monkeypatch.setenv("all_proxy", "socks5://me:hidden-word@127.0.0.1")
    for make in (sync_transport, async_transport):
        with pytest.raises(InvalidArgument, match=r"'httpx\[socks\]'$"):
            make("https://vendor.example", None, None)


@pytest.mark.parametrize("left_out", ["::1", "[::1]:8080", "localhost,::1"])
def test_no_proxy_for_an_address_of_ipv6(monkeypatch: pytest.MonkeyPatch, left_out: str) -> None:
    _no_proxies(monkeypatch)
    monkeypatch.setenv("all_proxy", "http://proxy.example")
    monkeypatch.setenv("no_proxy", left_out)
    routes = Routes[Any](lambda proxy: proxy)
    assert routes.to(httpx.URL("http://[::1]:8080/groups")) is None
    assert routes.to(httpx.URL("http://[::2]:8080/groups")) == "http://proxy.example"


def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"total": -1}, "total"),
        ({"total": True}, "total"),
        ({"total": 1.5}, "total"),
        ({"max_wait_s": 0}, "max_wait_s"),
        ({"max_wait_s": float("nan")}, "max_wait_s"),
        ({"deadline_s": float("inf")}, "deadline_s"),
        ({"deadline_s": "5"}, "deadline_s"),
    ],
)
def test_wrong_limits(arguments: dict[str, Any], name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"retries.{name}"):
        Retries(**arguments)


@pytest.mark.parametrize("make", [sync_transport, async_transport])
def test_wrong_settings(make: Any) -> None:
    for retries in (True, "3", -1, 2.0):
        with pytest.raises(InvalidArgument, match="retries"):
            make(None, retries, None)
    with pytest.raises(InvalidArgument, match="transport"):
        make(None, None, "http")
    with pytest.raises(InvalidArgument, match="base_url"):
        make("nowhere", None, None)


def test_not_found_is_an_answer(send: Caller, server: Faults) -> None:
    assert isinstance(failed(send, retries=QUICK), NotFound)


@pytest.mark.parametrize("retry", ["safe", "never"])
@pytest.mark.parametrize(
    "case",
    [
        (http(502), 3),
        (http(503), 3),
        (http(504), 3),
        (lambda *_: None, 3),  # closes the connection
        (http(407), 1),
        (http(403), 1),
    ],
    ids=["502", "503", "504", "closed", "407", "403"],
)
def test_a_tunnel_that_is_refused(
    send: Caller,
    server: Faults,
    monkeypatch: pytest.MonkeyPatch,
    retry: Any,
    case: tuple[Any, int],
) -> None:
    answer, tries = case
    _no_proxies(monkeypatch)
    monkeypatch.setenv("https_proxy", server.url)
    where = "api.example:443"
    server.on(where, answer)
    options, two = RequestOptions(retry=retry), Retries(total=2, max_wait_s=0.002)
    with pytest.raises(TransportError) as caught:
        send(call(), options, urls={"": "https://api.example"}, retries=two)
    assert server.count(where) == caught.value.attempts == tries


@pytest.mark.parametrize("status", [400, 401, 404, 429, 503])
@pytest.mark.parametrize("body", [b'{"code": "E7"}', b"\x1f\x8b broken", b"<html>"])
def test_an_error_in_another_coding_than_it_says(
    send: Caller, server: Faults, status: int, body: bytes
) -> None:
    head = {"Content_Encoding": "gzip", "Retry_After": "3600"}
    server.on(PATH, http(status, body, **head))
    with pytest.raises(StatusError) as caught:
        send(call(), retries=0)
    error = caught.value
    assert (error.status, error.content) == (status, body)
    assert error.headers["retry-after"] == "3600"
    if isinstance(error, RateLimited):
        assert error.retry_after == 3600


def test_an_error_in_the_coding_that_it_says(send: Caller, server: Faults) -> None:
    server.on(PATH, http(404, gzip.compress(b'{"code": "E7"}'), Content_Encoding="gzip"))
    with pytest.raises(StatusError) as caught:
        send(call(), retries=0)
    assert caught.value.content == b'{"code": "E7"}'


@pytest.mark.parametrize(
    ("coding", "parts"),
    [
        ("gzip", (bytes(1 << 20), b"")),
        ("gzip, gzip", (bytes(1 << 20), b"")),
        ("gzip, identity, GZIP, other", (bytes(1 << 20), b"")),  # two that the library knows
        ("gzip, gzip", (GROUP, bytes(1 << 20))),  # between the layers, after the end of the inner
    ],
)
def test_a_body_that_inflates_to_much_more_than_came_is_not_read(
    send: Caller,
    server: Faults,
    monkeypatch: pytest.MonkeyPatch,
    coding: str,
    parts: tuple[bytes, bytes],
) -> None:
    monkeypatch.setattr(content_coding, "_ENOUGH", 1 << 16)
    large, small = gzip.compress(parts[0]), gzip.compress(b" " * (1 << 14) + GROUP)
    for _ in range(coding.lower().count("gzip") - 1):
        large, small = gzip.compress(large + parts[1]), gzip.compress(small)
    head = {"Content_Encoding": coding}
    server.on(PATH, http(200, large, **head), http(404, large, **head), http(200, small, **head))
    with pytest.raises(InvalidResponse, match="more, compressed") as caught:
        send(call())
    assert (caught.value.status, caught.value.attempts) == (200, 1)
    with pytest.raises(StatusError) as refused:
        send(call())
    assert (refused.value.status, refused.value.content) == (404, b"")
    assert send(call()).parsed.id == 7
    assert server.count(PATH) == 3
