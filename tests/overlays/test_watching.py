"""Calls as their callers see them: answers, the log, hooks and OpenTelemetry's spans."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any

import anyio
import attrs
import httpx
import pytest

import usergroups
from tests.overlays.driving import Flavour
from tests.overlays.faults import FLAVOURS, QUICK, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, http
from usergroups.testing import Sandbox
from usergroups_clients._runtime.clients import answers as keeping
from usergroups_clients._runtime.clients.answers import answers
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import Error, InvalidArgument, NotFound, ServerError
from usergroups_clients._runtime.hooks import Attempt, Hooks, Outcome
from usergroups_clients._runtime.responses.response import Response

PATH = "/groups/1"
TOLD = copy(PROFILE)
TOLD.request_id = ("/traceId",)
TOLD.request_id_header = "X-Request-Id"
TOLD.remaining_header = "X-Left"
Send = Callable[..., Response[Any]]


@pytest.fixture
def server() -> Iterator[Faults]:
    with Faults() as one:
        yield one


@pytest.fixture(params=FLAVOURS)
def send(request: pytest.FixtureRequest, server: Faults) -> Send:
    """Send a call through a client of its own."""
    flavour: str = request.param

    def one(path: str = PATH, **settings: Any) -> Response[Any]:
        settings = {"urls": {"": server.url}, "retries": QUICK} | settings
        if flavour == "sync":
            with SyncClient(TOLD, **settings) as client:
                return client.send(call(path=path, query="name=Ada"))

        async def run() -> Response[Any]:
            async with AsyncClient(TOLD, **settings) as client:
                return await client.send(call(path=path, query="name=Ada"))

        return anyio.run(run, backend=flavour)

    return one


def test_what_came_with_the_answers(server: Faults, send: Send) -> None:
    more = {"x_request_id": "r-1", "x_left": "41", "set_cookie": "secret=1"}
    server.on(PATH, http(503), http(200, b'{"id": 7, "name": 5}', **more))
    refusal = b'{"message": "no", "traceId": "t-2"}'
    server.on("/none", http(404, refusal, x_request_id="r-2", retry_after="3"))
    with answers() as outer:
        with answers() as seen:
            response = send()
        with pytest.raises(NotFound) as refused:
            send("/none")
        with pytest.raises(InvalidArgument):
            send("/x" * 40_000)
    error = refused.value
    good, bad, unsent = outer
    assert seen == [good]
    assert (good.status, good.attempts, good.request_id, good.remaining) == (200, 2, "r-1", 41)
    assert (good.vendor, good.verb, good.operation) == ("Acme", "", response and "get_group")
    assert good.headers["set-cookie"] == "***"
    assert good.header("x-left", int) == 41
    assert [each.pointer for each in good.issues] == ["/name"]
    assert 0 < good.seconds == response.seconds < 30
    assert response.request_id == "r-1"
    assert (bad.status, bad.request_id, bad.retry_after, bad.remaining) == (404, "t-2", 3.0, None)
    assert bad.error is error
    assert (error.request_id, error.seconds) == ("t-2", bad.seconds)
    assert error.headers["x-request-id"] == "r-2"
    assert (unsent.status, unsent.attempts, unsent.seconds) == (None, 0, 0.0)
    send()
    assert len(outer) == 3


def test_the_line_of_a_call(server: Faults, send: Send, caplog: pytest.LogCaptureFixture) -> None:
    server.on(PATH, http(503), http(200, b'{"id": 7}', x_request_id="r-1 \x1b[31m"))
    server.on("/none", http(404))
    with caplog.at_level(logging.INFO, "usergroups"):
        send(headers={"Authorization": "Bearer t0ken"})
        with pytest.raises(NotFound):
            send("/none")
    lines = [each.getMessage() for each in caplog.records if each.name == "usergroups"]
    first, second = lines
    assert first.startswith("Acme get_group GET /groups/{groupId}: 200, attempts 2, 0.")
    assert first.endswith(" s, request r-1 [31m")
    assert "404, NotFound, 0." in second
    assert "Ada" not in str(lines)
    assert "t0ken" not in str(vars(caplog.records[0]))
    assert vars(caplog.records[0])["attempts"] == 2


def test_nothing_is_made_where_nobody_looks(
    server: Faults, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on(PATH, http(200, b'{"id": 7}'))
    noted: list[object] = []

    def note(*given: object) -> None:
        noted.append(given)

    monkeypatch.setattr(keeping, "note", note)
    send()
    assert not noted
    with answers():
        send()
    assert len(noted) == 1


def test_hooks_around_each_try(server: Faults, send: Send) -> None:
    server.on(PATH, http(503), http(200, b'{"id": 7}'))
    told: list[Attempt | Outcome] = []
    hooks = Hooks(before=told.append, after=lambda _, outcome: told.append(outcome))
    send(hooks=hooks)
    before, failed, again, done = told
    assert isinstance(before, Attempt)
    assert (before.number, before.host, before.path) == (1, "127.0.0.1", "/groups/{groupId}")
    assert again == attrs.evolve(before, number=2)
    assert isinstance(failed, Outcome)
    assert isinstance(done, Outcome)
    assert (failed.status, done.status) == (503, 200)
    assert 0 < done.seconds < 30
    told.clear()
    with pytest.raises(Error):
        send(hooks=hooks, urls={"": "http://127.0.0.1:9"}, retries=0)
    assert isinstance(told[1], Outcome)
    assert (told[1].status, told[1].error) == (None, "ConnectError")


def test_hooks_that_fail(server: Faults, send: Send, caplog: pytest.LogCaptureFixture) -> None:
    async def late(_: Attempt) -> None:
        """Never run."""

    def refuse(*_: object) -> None:
        raise OSError("t0ken")

    server.on(PATH, http(200, b'{"id": 7}'))
    hooks: Any
    wrong: Any = late
    for hooks in (Hooks(before=refuse), Hooks(before=wrong)):
        with pytest.raises(Error, match=r"hooks\.before raised (OSError|TypeError)") as raised:
            send(hooks=hooks)
        assert raised.value.attempts == 0
        assert "t0ken" not in str(raised.value)
    assert server.count(PATH) == 0
    assert send(hooks=Hooks(after=refuse)).status == 200
    assert [each.getMessage() for each in caplog.records].count("hooks.after failed") == 1
    for hooks in ("x", refuse):
        with pytest.raises(InvalidArgument, match="must be Hooks"):
            send(hooks=hooks)
    wrong = "x"
    with pytest.raises(InvalidArgument, match=r"hooks\.after: must be a function"):
        Hooks(after=wrong)


def test_hooks_of_a_given_client(server: Faults) -> None:
    server.on(PATH, http(500))
    told: list[Attempt | Outcome] = []
    hooks = Hooks(before=told.append, after=lambda _, outcome: told.append(outcome))
    with httpx.Client() as given:
        client = SyncClient(TOLD, urls={"": server.url}, http_client=given, hooks=hooks)
        with pytest.raises(ServerError), answers() as seen:
            client.send(call(path=PATH))
    assert isinstance(told[1], Outcome)
    assert told[1].status == seen[0].status == 500


def _zoho_page(request: httpx.Request) -> httpx.Response:
    page = int(request.url.params.get("page", "1"))
    group = {"id": str(page), "name": f"G{page}"}
    info = {"page": page, "per_page": 200, "count": 1, "more_records": page < 3}
    headers = {"X-API-CREDITS-REMAINING": str(100 - page)}
    return httpx.Response(200, json={"user_groups": [group], "info": info}, headers=headers)


def test_a_list_page_by_page() -> None:
    transport = httpx.MockTransport(_zoho_page)
    with usergroups.ZohoCRM(access_token="t", transport=transport) as zoho:
        groups = zoho.list_groups()
        found: list[tuple[str, int | None]] = []
        with usergroups.answers() as seen:
            found = [(each.id, seen[-1].remaining) for each in groups]
        assert found == [("1", 99), ("2", 98), ("3", 97)]
        assert [each.verb for each in seen] == ["list_groups"] * 3
        with usergroups.answers() as seen:
            zoho.client.list_groups()
    assert [each.verb for each in seen] == [""]


@contextmanager
def spans(**hooks: Any) -> Generator[list[Any], None, None]:
    """Instrument httpx as OpenTelemetry does it, and yield the spans that have ended."""
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor  # noqa: PLC0415
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 - slow to import
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor  # noqa: PLC0415
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import (  # noqa: PLC0415
        InMemorySpanExporter,
    )

    exporter, provider = InMemorySpanExporter(), TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider, **hooks)
    found: list[Any] = []
    try:
        yield found
    finally:
        HTTPXClientInstrumentor().uninstrument()
        found += exporter.get_finished_spans()


@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
def test_spans_of_the_default_client(sandboxes: Callable[[str], Sandbox], flavour: Flavour) -> None:
    from usergroups import otel  # noqa: PLC0415 - as its users do

    served = sandboxes("served").zoho
    name = "Nobody's group"

    def work() -> None:
        with usergroups.ZohoCRM(**served.settings()) as zoho, pytest.raises(NotFound):
            zoho.find_group(name)

    async def awork() -> None:
        async with usergroups.AsyncZohoCRM(**served.settings()) as zoho:
            with pytest.raises(NotFound):
                await zoho.find_group(name)

    with spans(request_hook=otel.request_hook, async_request_hook=otel.async_request_hook) as found:
        work() if flavour == "sync" else anyio.run(awork)
        assert not found
    span = found[-1]
    assert span.name == "GET /settings/user_groups"
    shown = dict(span.attributes)
    assert shown["usergroups.vendor"] == "Zoho CRM"
    assert shown["usergroups.verb"] == "find_group"
    assert shown["usergroups.operation"] == "list_groups"
    assert "name=REDACTED" in shown["http.url"]
    assert "Nobody" not in json.dumps(shown)


def test_verbs_of_threads_and_plans(sandboxes: Callable[[str], Sandbox]) -> None:
    users = [f"00000000-0000-4000-8000-00000000000{number}" for number in (1, 2, 3)]
    served = sandboxes("served").xsolla
    with usergroups.Xsolla(**served.settings()) as xsolla, usergroups.answers() as seen:
        xsolla.add_members("4", users)
        assert [each.verb for each in seen] == ["add_members"] * 3
        seen.clear()
        usergroups.plan(xsolla, {"4": users})
    assert {each.verb for each in seen} == {"plan"}
    assert {each.operation for each in seen} == {"list_users"}
