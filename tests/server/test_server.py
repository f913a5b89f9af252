"""The local server: it answers from the document, and refuses what does not conform."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.server import BROKEN, LocalServer, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "size": {"type": "integer"}},
}
FAULT = {"type": "object", "properties": {"code": {"type": "string", "examples": ["E-1"]}}}


def answers(*statuses: int) -> dict[str, Any]:
    """Documented JSON answers: a group below 400, a fault from there on."""
    return {
        str(status): {
            "description": "",
            "content": {
                "application/json": {
                    "schema": {
                        "$ref": f"#/components/schemas/{'Group' if status < 400 else 'Fault'}"
                    }
                }
            },
        }
        for status in statuses
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Groups", "version": "1"},
    "servers": [{"url": "https://{host}/api/", "variables": {"host": {"default": "example.org"}}}],
    "security": [{"key": []}],
    "paths": {
        "/groups/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {
                "operationId": "get_group",
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {
                        "name": "X-Trace",
                        "in": "header",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                ],
                "responses": answers(404, 200),
            },
            "put": {
                "operationId": "update_group",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Group"}}
                    },
                },
                "responses": {"204": {"description": ""}, "default": answers(500)["500"]},
            },
        },
        "/groups/all": {"get": {"operationId": "get_all", "responses": answers(200)}},
        "/groups": {
            "get": {
                "operationId": "find_groups",
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "string"}, "x-raw-query": True}
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Total": {"schema": {"type": "integer", "minimum": 3}}},
                        "content": {
                            "*/*": {
                                "schema": {"type": "array", "items": GROUP},
                                "example": [{"id": "shown"}],
                            }
                        },
                    }
                },
            }
        },
        "/token": {
            "post": {
                "operationId": "create_token",
                "servers": [{"url": "https://login.example.org/oauth", "x-name": "login"}],
                "security": [],
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["grant_type"],
                                "properties": {"grant_type": {"const": "refresh_token"}},
                            }
                        }
                    }
                },
                "responses": answers(200),
            }
        },
    },
    "components": {
        "schemas": {"Group": GROUP, "Fault": FAULT},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}
HEADERS = {"X-Key": "k", "X-Trace": "t"}


@pytest.fixture(scope="module")
def running() -> Iterator[LocalServer]:
    with LocalServer(DOCUMENT) as server:
        yield server


@pytest.fixture
def server(running: LocalServer) -> LocalServer:
    running.reset()
    return running


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


def test_starts_and_stops_quickly_and_leaves_no_thread() -> None:
    before = threading.active_count()
    started = time.monotonic()
    with LocalServer(DOCUMENT) as server:
        assert httpx.get(f"{server.url}/groups/all", headers=HEADERS).status_code == 200
        url = server.url
    assert time.monotonic() - started < 2
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_default_answer_is_the_lowest_success(server: LocalServer, http: httpx.Client) -> None:
    answer = http.get(f"{server.url}/groups/7", headers=HEADERS, params={"limit": 3})
    assert (answer.status_code, set(answer.json())) == (200, {"id", "size"})
    assert server.last.operation == "get_group"
    assert server.last.target == "/api/groups/7?limit=3"
    assert server.last.header("x-trace") == "t"


def test_examples_headers_and_wildcards(server: LocalServer, http: httpx.Client) -> None:
    answer = http.get(f"{server.url}/groups", headers=HEADERS)
    assert answer.json() == [{"id": "shown"}]
    assert answer.headers["content-type"] == "application/json"
    assert int(answer.headers["x-total"]) >= 3


def test_chosen_answers(server: LocalServer, http: httpx.Client) -> None:
    url = f"{server.url}/groups/7"
    server.answer("get_group", 404)
    server.answer("get_group", 429, {"wait": None}, {"Retry-After": "3"}, times=1)
    server.answer("get_group", 200, b"<html>", {"content-type": "text/html"}, times=1)
    html, limited, missing, again = (http.get(url, headers=HEADERS) for _ in range(4))
    assert (html.text, html.headers["content-type"]) == ("<html>", "text/html")
    assert (limited.json(), limited.headers["retry-after"]) == ({"wait": None}, "3")
    assert missing.json() == again.json() == {"code": "E-1"}
    server.answer("update_group", 503)
    put = http.put(url, headers=HEADERS, json={"id": "x"})
    assert (put.status_code, put.json()) == (503, {"code": "E-1"})


def test_empty_answer(server: LocalServer, http: httpx.Client) -> None:
    answer = http.put(f"{server.url}/groups/7", headers=HEADERS, json={"id": "x"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert server.last.json() == {"id": "x"}


def test_a_body_that_ends_early(server: LocalServer, http: httpx.Client) -> None:
    server.answer("get_group", 200, b'{"id": ', {"content-length": "100"}, times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        http.get(f"{server.url}/groups/7", headers=HEADERS)


@pytest.mark.parametrize(
    ("segment", "value"),
    [
        ("a%2Fb", "a/b"),
        ("%C3%A9%20", "é "),
        ("a%252Fb", "a%2Fb"),
        ("50%25", "50%"),
        ("al%6C", "all"),
    ],
)
def test_routes_on_the_raw_path(
    server: LocalServer, http: httpx.Client, segment: str, value: str
) -> None:
    del value
    request = http.build_request("GET", f"{server.url}/groups/x", headers=HEADERS)
    request.url = request.url.copy_with(raw_path=f"/api/groups/{segment}".encode())
    assert http.send(request).status_code == 200
    assert server.last.path == f"/api/groups/{segment}".encode()


def test_raw_query_arrives_as_it_was_sent(server: LocalServer, http: httpx.Client) -> None:
    query = b"limit=10&select=+users&any(groups,id=UGR-1)&eq(name,'R%26D')"
    request = http.build_request("GET", f"{server.url}/groups", headers=HEADERS)
    request.url = request.url.copy_with(query=query)
    assert http.send(request).status_code == 200
    assert server.last.query == query


def test_another_server_has_its_own_prefix(server: LocalServer, http: httpx.Client) -> None:
    form = {"grant_type": "refresh_token"}
    assert http.post(f"{server.urls['login']}/token", data=form).status_code == 200
    assert http.post(f"{server.url}/token", data=form).status_code == BROKEN


@pytest.mark.parametrize(
    ("call", "parts", "violation"),
    [
        ("GET /groups/7/8", {"headers": HEADERS}, "no operation GET"),
        ("DELETE /groups/7", {"headers": HEADERS}, "no operation DELETE"),
        ("GET /groups/", {"headers": HEADERS}, "no operation GET"),
        ("GET /groups/%ff", {"headers": HEADERS}, "UTF-8"),
        ("GET /groups/7?limit=many", {"headers": HEADERS}, "limit"),
        ("GET /groups/7?offset=1", {"headers": HEADERS}, "'offset' is not in the document"),
        ("GET /groups/7", {"headers": {"X-Key": "k"}}, "X-Trace"),
        ("GET /groups/7", {"headers": {"X-Trace": "t"}}, "ecurity"),
        ("PUT /groups/7", {"headers": HEADERS}, "body"),
        ("PUT /groups/7", {"headers": HEADERS, "json": {"size": 1}}, "'id' is a required"),
        ("PUT /groups/7", {"headers": HEADERS, "json": {"id": 1}}, "$.id"),
        ("PUT /groups/7", {"headers": HEADERS, "data": {"id": 1}}, "x-www-form-urlencoded"),
        ("GET /groups/all", {"headers": HEADERS, "json": {}}, "a body of 2 bytes"),
        ("POST @/token", {"data": {"grant_type": "password"}}, "grant_type"),
        (
            "POST @/token",
            {"headers": HEADERS, "data": {"grant_type": "refresh_token"}},
            "'x-key' on a call without security",
        ),
    ],
)
def test_what_does_not_conform_is_refused(
    server: LocalServer,
    http: httpx.Client,
    call: str,
    parts: dict[str, Any],
    violation: str,
) -> None:
    method, path = call.split(" ")
    base = server.urls["login"] if path.startswith("@") else server.url
    answer = http.request(method, base + path.removeprefix("@"), **parts)
    assert answer.status_code == BROKEN
    assert any(violation in line for line in answer.json()["violations"]), answer.text
    with pytest.raises(AssertionError, match="do not conform"):
        server.check()


def test_serve_fails_at_its_end() -> None:
    with (
        pytest.raises(AssertionError, match="no operation GET /api/nothing"),
        serve(DOCUMENT) as own,
    ):
        httpx.get(f"{own.url}/nothing")
