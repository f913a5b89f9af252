"""Whole exchanges over a socket, with each kind of client."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from typing import Any

import httpx
import pytest

from usergroups_clients._runtime import errors
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
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
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.requests.bodies import form_content, json_content
from usergroups_clients._runtime.requests.paths import segment
from usergroups_clients._runtime.requests.query import raw
from usergroups_clients._runtime.responses.decoding import (
    bytes_body,
    json_body,
    no_content,
    text_body,
)
from usergroups_clients._runtime.responses.statuses import status_error
from usergroups_clients._runtime.tokens.auth import ApiKeys, Basic
from usergroups_clients._runtime.values.reading import Issue, list_of, members, read_any, read_str

from .calls import Group, call
from .conftest import PROFILE, Send, Server, http

GROUP = b'{"id": 7, "name": "admins", "more": true}'
SECRET = "s3cret-s3cret"
KEYS = ApiKeys(headers={"X-API-KEY": SECRET, "Authorization": f"Bearer {SECRET}"})


def failed(send: Send, *args: Any, **settings: Any) -> Error:
    """Return the error of a call: it holds nothing of httpx and nothing secret."""
    with pytest.raises(Error) as caught:
        send(*args, **settings)
    error = caught.value
    assert error.vendor == "Acme"
    assert error.operation == "get_group"
    assert error.__cause__ is None
    assert error.__context__ is None
    assert SECRET not in f"{error} {error!r} {vars(error)}"
    frames = []
    traceback = error.__traceback__
    while traceback is not None:
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    ours = [frame for frame in frames if "_runtime" in frame.f_code.co_filename]
    assert {frame.f_code.co_name for frame in ours} == {"send"}
    assert SECRET not in repr([frame.f_locals for frame in ours])
    return error


def test_success(send: Send, server: Server) -> None:
    server.reply = http(200, GROUP, X_Request_Id="r1")
    answer = send(call(), auth=KEYS)
    assert answer.parsed == Group(id=7, name="admins", additional_properties={"more": True})
    assert (answer.status, answer.raw, answer.issues) == (200, GROUP, ())
    assert answer.headers["x-request-id"] == "r1"
    assert repr(answer) == "<Response 200, issues=[]>"
    (seen,) = server.seen
    assert seen.line == "GET /groups/1 HTTP/1.1"
    assert seen.headers["authorization"] == f"Bearer {SECRET}"
    assert seen.headers["user-agent"] == "usergroups/0 (Acme)"
    assert seen.headers["accept"].startswith("application/json")


@pytest.mark.parametrize(
    "status", [300, 302, 304, 400, 401, 403, 404, 405, 409, 422, 429, 500, 503, 599, 600, 999]
)
def test_each_status_has_its_class(send: Send, server: Server, status: int) -> None:
    body = {"code": 17, "errors": [{"text": "no\nway"}], "details": {"a": [1]}}
    raw_body = b"" if status == 304 else json.dumps(body).encode()
    server.reply = http(status, raw_body, Location="/elsewhere")
    error = failed(send, call(), auth=KEYS)
    assert type(error) is status_error(status)
    assert (error.status, error.attempts) == (status, 1)
    if raw_body:
        assert (error.code, error.message, error.details, error.body) == (
            "17",
            "no way",
            {"a": [1]},
            body,
        )
    assert len(server.seen) == 1


@pytest.mark.parametrize("key", ["404", "4XX", "default"])
def test_an_error_has_its_model(send: Send, server: Server, key: str) -> None:
    server.reply = http(404, GROUP)
    facts = {"errors": {key: json_body(Group.from_dict), "500": text_body()}}
    error = failed(send, call(facts=facts))
    assert isinstance(error, NotFound)
    assert error.body.id == 7


def test_an_error_that_is_not_its_model_keeps_its_json(send: Send, server: Server) -> None:
    server.reply = http(404, b'{"message": "gone"}')
    error = failed(send, call(facts={"errors": {"404": json_body(Group.from_dict)}}))
    assert (error.message, error.body) == ("gone", {"message": "gone"})


@pytest.mark.parametrize(
    ("raw_body", "content_type", "message"),
    [
        (b"<html><h1>Bad gateway</h1>", "text/html", ""),
        (b"try again\nlater", "text/plain", "try again later"),
        (b'{"message": "' + b"x" * 9000 + b'"}', "application/json", "x" * 499 + "…"),
        (b"", "application/json", ""),
        (b"{", "application/json", ""),
        (b"\xff\xfe\x00", "application/json", ""),
        (b"[" * 100_000, "application/json", ""),
        (b'{"message": {"a": 1}, "code": true}', "application/json", ""),
        (b"[[]]", "application/json", ""),
    ],
    ids=range(9),
)
def test_error_pages(
    send: Send, server: Server, raw_body: bytes, content_type: str, message: str
) -> None:
    server.reply = http(502, raw_body, content_type)
    error = failed(send, call())
    assert isinstance(error, ServerError)
    assert error.message == message
    assert len(str(error)) < 700


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("soon", None),
        ("9" * 5000, 1e12),
        ("9999999999", 9999999999.0),
        ("45.12345678901234", 45.12345678901234),
        ("-1", None),
        ("", None),
        ("Wed, 99 Foo 2015", None),
    ],
    ids=range(10),
)
def test_retry_after(send: Send, server: Server, value: str, seconds: float | None) -> None:
    server.reply = http(429, b"{}", Retry_After=value)
    error = failed(send, call())
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


@pytest.mark.parametrize(
    ("date", "seconds"),
    [
        ("Wed, 21 Oct 2015 07:27:50 GMT", 10.0),  # our clock is years ahead of the server's
        ("Wed, 21 Oct 2015 07:28:10 GMT", 0.0),
        ("Wed Oct 21 07:27:50 2015", 10.0),
        ("never", 0.0),
    ],
)
def test_a_time_to_come_back_is_by_the_servers_clock(
    send: Send, server: Server, date: str, seconds: float
) -> None:
    server.reply = http(429, b"{}", Date=date, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT")
    error = failed(send, call())
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


@pytest.mark.parametrize(
    "body", [{"message": f"bad token {SECRET}", "details": [{SECRET: SECRET}]}, SECRET]
)
def test_a_secret_that_the_vendor_repeats_is_hidden(send: Send, server: Server, body: Any) -> None:
    server.reply = http(401, json.dumps(body).encode())
    error = failed(send, call(), auth=KEYS)
    assert "***" in repr(error.body)
    server.reply = http(400, f"no {SECRET}".encode(), "text/plain")
    error = failed(send, call(), auth=Basic("me", SECRET))
    assert error.message == "no ***"
    secret_form = form_content({"client_secret": SECRET})
    error = failed(send, call(facts={"security": (), "method": "POST"}, content=secret_form))
    assert error.message == "no ***"
    server.reply = http(400, b'{"id": 1234, "message": "company 1234"}')
    error = failed(send, call(), headers={"X-Company-Id": "1234"})
    assert error.body == {"id": 1234, "message": "company ***"}


# What is not HTTP


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_connection_refused(send: Send, server: Server) -> None:
    error = failed(send, call(), auth=KEYS, urls={"": f"http://127.0.0.1:{refused_port()}"})
    assert isinstance(error, TransportError)
    assert "ConnectError" in error.message


def test_no_such_host(send: Send, server: Server) -> None:
    error = failed(send, call(), auth=KEYS, urls={"": "http://nowhere.invalid"})
    assert isinstance(error, TransportError)


def reset(connection: socket.socket) -> None:
    connection.sendall(http(200, GROUP)[:-5])
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@pytest.mark.parametrize(
    "reply",
    [
        lambda connection: None,
        lambda connection: connection.sendall(http(200, GROUP)[:-5]),
        reset,
        lambda connection: connection.sendall(b"SSH-2.0-OpenSSH\r\n\r\n"),
        lambda connection: connection.sendall(b"HTTP/1.1 2000 OK\r\n\r\n"),
        lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n"),
        lambda connection: connection.sendall(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"
        ),
        lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000),
        lambda connection: connection.sendall(http(200, b"not gzip", Content_Encoding="gzip")),
    ],
    ids=["closed", "cut", "reset", "ssh", "status", "length", "chunks", "headers", "gzip"],
)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # httpx under trio
def test_what_is_no_answer(send: Send, server: Server, reply: Any) -> None:
    server.reply = reply
    error = failed(send, call(), auth=KEYS)
    assert isinstance(error, TransportError)
    assert error.status is None
    assert error.attempts == 1


def test_a_slow_server(send: Send, server: Server) -> None:
    done = threading.Event()
    server.reply = lambda connection: done.wait(1)
    began = time.monotonic()
    error = failed(send, call(), RequestOptions(timeout=0.2), auth=KEYS)
    done.set()
    assert isinstance(error, TransportError)
    assert "ReadTimeout" in str(error)
    assert time.monotonic() - began < 0.9


# Answers that cannot be read


@pytest.mark.parametrize("status", [201, 202, 206, 207, 299])
def test_a_success_nobody_documented(send: Send, server: Server, status: int) -> None:
    server.reply = http(status, GROUP)
    answer = send(call())
    assert answer.parsed.id == 7
    assert answer.issues == (Issue("", "a documented status", f"status {status}"),)
    assert send(call(facts={"success": {"2XX": no_content()}})).issues == ()
    assert send(call(facts={"success": {"default": text_body()}})).parsed == GROUP.decode()
    assert send(call(facts={"success": {}})).parsed is None


@pytest.mark.parametrize("status", [200, 204, 206])
def test_no_body_where_a_value_is_needed(send: Send, server: Server, status: int) -> None:
    server.reply = http(status)
    error = failed(send, call(), auth=KEYS)
    assert isinstance(error, InvalidResponse)
    assert (error.status, error.found, error.attempts) == (status, "an empty body", 1)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[" * 100_000,
        b"\xff",
        b"NaN",
        b'{"id": NaN}',
        b"9" * 9000,
        b'{"id": "x"}',
        b"[]",
        b"null",
        b'{"id":7',
    ],
    ids=range(10),
)
def test_what_cannot_be_read(send: Send, server: Server, body: bytes) -> None:
    server.reply = http(200, body, "text/html" if body[:1] == b"<" else "application/json")
    error = failed(send, call(), auth=KEYS)
    assert isinstance(error, InvalidResponse)
    assert error.status == 200


def test_issues(send: Send, server: Server) -> None:
    server.reply = http(200, b'{"id": 7, "name": 5}', "text/plain")
    answer = send(call())
    assert answer.issues == (Issue("/name", "a string", "an integer"),)
    assert answer.parsed.additional_properties == {"name": 5}


def test_a_large_answer(send: Send, server: Server) -> None:
    text = b'"' + b"x" * 1000 + b'"'
    server.reply = http(200, b"[" + b",".join([text] * 50_000) + b"]")
    answer = send(call(facts={"success": {"200": json_body(list_of(read_str))}}))
    assert len(answer.parsed) == 50_000
    assert len(answer.raw) > 50_000_000


def test_a_redirect_that_is_documented(send: Send, server: Server) -> None:
    server.reply = http(302, b"x", "a/b", Location="https://evil.example")
    assert send(call(facts={"success": {"302": bytes_body()}})).parsed == b"x"


# What goes over the wire


@pytest.mark.parametrize("base", ["", "/", "/pod", "/pod/", "/pod/v1//"])
@pytest.mark.parametrize("value", ["R&D/x y", "..a", "%2e%2e", "ü~'()*!", "a;b=c,d:@+$"])
def test_a_path_is_encoded_once(send: Send, server: Server, base: str, value: str) -> None:
    server.reply = http(200, GROUP)
    encoded = segment(value, "group_id")
    send(call(f"/groups/{encoded}/x"), urls={"": server.url + base})
    assert server.seen[0].target == f"{base.rstrip('/')}/groups/{encoded}/x"
    assert "%25" not in encoded or "%" in value


@pytest.mark.parametrize(
    "query",
    [
        "select=+a,-b&any(groups,id=UGR-0001-0001)&eq(name,'R%26D')",
        "a=%zz&b=100%&[c]={d}|e\\f^g`h",
        "&&a==&?/:@",
    ],
)
def test_a_raw_query_arrives_byte_for_byte(send: Send, server: Server, query: str) -> None:
    server.reply = http(200, GROUP)
    send(call(query=raw(query)), auth=ApiKeys(query={"api_key": "k/y"}))
    assert server.seen[0].target == f"/groups/1?{query}&api_key=k%2Fy"


def test_bodies_and_headers(send: Send, server: Server) -> None:
    server.reply = http(200, GROUP)
    one = call(
        facts={"method": "PUT"},
        content=json_content({"name": "ü"}),
        headers={"X-One": "ü", "x-two": "call"},
    )
    options = RequestOptions(headers={"X-Two": "option", "content-type": "application/x"})
    send(one, options, headers={"X-Three": "3", "X-TWO": "client"})
    seen = server.seen[0]
    assert json.loads(seen.body) == {"name": "ü"}
    assert seen.headers["content-length"] == str(len(seen.body))
    assert seen.headers["content-type"] == "application/x"
    assert (seen.headers["x-one"], seen.headers["x-two"], seen.headers["x-three"]) == (
        "ü",
        "option",
        "3",
    )


def test_a_call_without_security_carries_no_credential(send: Send, server: Server) -> None:
    server.reply = http(200, GROUP)
    send(call(facts={"security": ()}), auth=KEYS, headers={"sessionToken": SECRET, "X-A": "b"})
    assert SECRET not in repr(server.seen[0])
    assert server.seen[0].headers["x-a"] == "b"


def test_cookies_are_not_kept(server: Server) -> None:
    server.reply = http(200, GROUP, Set_Cookie="a=b; Path=/")
    with SyncClient(PROFILE, urls={"": server.url}) as client:
        client.send(call())
        client.send(call())
    assert "cookie" not in server.seen[1].headers


def test_cookie_keys(send: Send, server: Server) -> None:
    server.reply = http(200, GROUP)
    send(call(headers={"Cookie": "a=b"}), auth=ApiKeys(cookies={"sid": "x y"}))
    assert server.seen[0].headers["cookie"] == "a=b; sid=x%20y"


# A caller's own HTTP client


def test_a_given_client(server: Server) -> None:
    server.reply = http(200, GROUP)
    with httpx.Client(
        base_url="https://elsewhere.example",
        params={"p": "1"},
        headers={"X-Own": "1", "X-Two": "own"},
        cookies={"c": "d"},
        auth=("me", "pw"),
        follow_redirects=True,
        timeout=3,
    ) as own:
        client = SyncClient(PROFILE, urls={"": server.url}, http_client=own, headers={"X-Two": "2"})
        client.send(call(query="a=%2F"))
        assert server.seen[0].target == "/groups/1?a=%2F"
        assert server.seen[0].headers["x-own"] == "1"
        assert server.seen[0].headers["x-two"] == "2"
        assert server.seen[0].headers["cookie"] == "c=d"
        assert server.seen[0].headers["authorization"].startswith("Basic ")
        assert server.seen[0].headers["user-agent"] == PROFILE.user_agent
        own.headers["X-Own"] = "later"
        server.reply = http(302, GROUP, Location="/elsewhere")
        with pytest.raises(StatusError):
            client.send(call(facts={"security": ()}))
        assert "authorization" not in server.seen[1].headers
        assert server.seen[1].headers["x-own"] == "later"
        assert len(server.seen) == 2
        client.close()
        assert not own.is_closed


def test_event_hooks_run_and_their_status_errors_are_ours(server: Server) -> None:
    seen: list[Any] = []

    def refuse(response: httpx.Response) -> None:
        seen.append(response.request.extensions["usergroups.operation"])
        seen.append(response.request.extensions["usergroups.retry"])
        response.read()
        response.raise_for_status()

    server.reply = http(404, b'{"message": "gone"}')
    with httpx.Client(event_hooks={"response": [refuse]}) as own:
        client = SyncClient(PROFILE, urls={"": server.url}, http_client=own, auth=KEYS)
        error = failed(client.send, call(), RequestOptions(retry="never"))
    assert isinstance(error, NotFound)
    assert error.message == "gone"
    assert seen == ["get_group", "never"]


def test_a_hook_that_leaves_the_body_unread(server: Server) -> None:
    server.reply = http(404, b'{"message": "gone"}')
    with httpx.Client(event_hooks={"response": [httpx.Response.raise_for_status]}) as own:
        client = SyncClient(PROFILE, urls={"": server.url}, http_client=own)
        assert isinstance(failed(client.send, call()), NotFound)


class Broken(httpx.Auth):
    def __init__(self, value: str) -> None:
        self.value = value

    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = self.value
        yield request


@pytest.mark.parametrize("value", [f"Bearer {SECRET}\n", f"{SECRET} ", "\x00" + SECRET])
def test_a_credential_that_cannot_be_sent_is_not_shown(
    send: Send, server: Server, value: str
) -> None:
    server.reply = http(200, GROUP)
    assert isinstance(failed(send, call(), auth=Broken(value)), TransportError)


class Login(httpx.Auth):
    """Asks for a token first, and fails as an overlay would."""

    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = SECRET
        try:
            raise httpx.ConnectError(SECRET, request=request)
        except httpx.HTTPError as error:
            raise errors.AuthError("no token") from error
        yield request


def test_an_error_of_the_credential(send: Send, server: Server) -> None:
    error = failed(send, call(), auth=Login())
    assert type(error) is errors.AuthError


# Arguments


@pytest.mark.parametrize(
    "settings",
    [
        {"auth": ("user", SECRET)},
        {"auth": SECRET},
        {"timeout": 0},
        {"timeout": float("nan")},
        {"timeout": True},
        {"headers": {"X-API-KEY": f"{SECRET}\n"}},
        {"headers": {"a b": "x"}},
        {"urls": {"": "ftp://h"}},
        {"http_client": object()},
        {"transport": object(), "http_client": "both"},
    ],
    ids=lambda settings: next(iter(settings)),
)
@pytest.mark.parametrize("kind", [SyncClient, AsyncClient])
def test_settings_are_checked(kind: Any, settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument) as caught:
        kind(PROFILE, **{"urls": {}} | settings)
    assert SECRET not in str(caught.value)


def test_the_wrong_kind_of_http_client(server: Server) -> None:
    with httpx.Client() as own, pytest.raises(InvalidArgument, match=r"httpx\.AsyncClient"):
        AsyncClient(PROFILE, urls={}, http_client=own)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "options"),
    [
        (call(facts={"server": "login"}), None),
        (call("/" + "x" * 70_000), None),
        (call("/a\nb"), None),
        (call(headers={"X": "a\nb"}), None),
        (call(), RequestOptions(timeout=-1)),
        (call(), RequestOptions(headers={"X-API-KEY": f"{SECRET}\r\n"})),
        (call(), {"timeout": 3}),
    ],
    ids=["server", "long", "control", "header", "timeout", "option", "mapping"],
)
def test_what_cannot_be_sent(send: Send, server: Server, one: Any, options: Any) -> None:
    error = failed(send, one, options, auth=KEYS)
    assert isinstance(error, InvalidArgument)
    assert (error.attempts, server.seen) == (0, [])


def test_a_closed_client(server: Server) -> None:
    client = SyncClient(PROFILE, urls={"": server.url})
    client.close()
    assert isinstance(failed(client.send, call()), TransportError)


def test_another_server(send: Send, server: Server) -> None:
    server.reply = http(200, GROUP)
    urls = {"": "http://127.0.0.1:1", "login": f"{server.url}/login"}
    send(call(facts={"server": "login"}), urls=urls)
    assert server.seen[0].target == "/login/groups/1"


# Requests of a caller's own


def test_a_request_of_ones_own(server: Server) -> None:
    with SyncClient(PROFILE, urls={"": f"{server.url}/api"}, auth=KEYS) as client:
        server.reply = http(200, b"[1]")
        answer = client.request("post", "/x/a%20b", query={"a": [1, 2]}, json={"b": None})
        assert answer.parsed == [1]
        seen = server.seen[0]
        assert (seen.line, seen.body) == ("POST /api/x/a%20b?a=1&a=2 HTTP/1.1", b'{"b":null}')
        assert seen.headers["x-api-key"] == SECRET
        server.reply = http(200, b"hello", "text/plain")
        assert client.request("GET", "/x", query="eq(a,1)").parsed == "hello"
        server.reply = http(200, b"\xff", "image/png")
        assert (
            client.request("PUT", "/x", content=b"abc", headers={"content-type": "a/b"}).parsed
            == b"\xff"
        )
        assert (server.seen[2].body, server.seen[2].headers["content-type"]) == (b"abc", "a/b")
        server.reply = http(204)
        assert client.request("DELETE", "/x").parsed is None
        server.reply = http(404, b'{"message": "gone"}')
        with pytest.raises(NotFound, match="Acme request: 404 Not Found: gone"):
            client.request("GET", "/x")
        for method, path, parts in [
            ("GET", "https://evil.example/x", {}),
            ("GET", "//evil.example", {}),
            ("GET", "/a/../b", {}),
            ("GET X", "/a", {}),
            ("CONNECT", "/a", {}),
            ("POST", "/a", {"json": 1, "content": b""}),
            ("POST", "/a", {"json": object()}),
        ]:
            with pytest.raises(InvalidArgument):
                client.request(method, path, **parts)
        assert len(server.seen) == 5


def test_threads_share_a_client(server: Server) -> None:
    server.reply = http(200, GROUP, Set_Cookie="a=b")
    found: list[int] = []
    with SyncClient(PROFILE, urls={"": server.url}, auth=KEYS) as client:

        def work() -> None:
            found.extend(client.send(call()).parsed.id for _ in range(20))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [7] * 160


def test_a_reader_that_nests_too_deeply(send: Send, server: Server) -> None:
    def endless(value: object, at: Any, issues: Any) -> Any:
        return endless(members(value, at), at, issues)

    server.reply = http(200, GROUP)
    error = failed(send, call(facts={"success": {"200": json_body(endless)}}))
    assert isinstance(error, InvalidResponse)
    assert send(call(facts={"success": {"200": json_body(read_any)}})).parsed["id"] == 7


def test_a_call_of_which_nobody_says_what_it_needs_carries_the_credential(
    send: Send, server: Server
) -> None:
    server.reply = http(200, GROUP)
    send(call(facts={"security": None}), auth=KEYS)
    assert server.seen[0].headers["x-api-key"] == SECRET


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"retry": "nver"}, "retry"),
        ({"retry": True}, "retry"),
        ({"headers": [("a", "b")]}, "headers"),
    ],
)
def test_options_that_cannot_be_right_are_refused(arguments: Any, argument: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        RequestOptions(**arguments)
    assert caught.value.argument == argument
