"""httpx2 at the sandbox, within the process and over sockets: the same as with httpx."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import anyio
import httpx2
import pytest

import usergroups
from usergroups.cli.playing import play, play_async
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from usergroups import VendorId

TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # to load certificates takes longer than the tests
HURRY = usergroups.Retries(total=1, deadline_s=0.2)
Given = Callable[..., dict[str, Any]]


def client(place: Any, *, is_async: bool) -> dict[str, Any]:
    kind = httpx2.AsyncClient if is_async else httpx2.Client
    return {"http_client": kind(transport=place.httpx2_transport)}


def transport(place: Any, *, is_async: bool) -> dict[str, Any]:
    if ".sandbox.invalid" in place.url:
        return {"transport": place.httpx2_transport}
    kind = httpx2.AsyncHTTPTransport if is_async else httpx2.HTTPTransport
    return {"transport": kind(verify=TLS)}


@pytest.fixture
def given(sandbox: Sandbox) -> Given:
    """Return what makes a client within the process, and a transport with sockets."""
    return client if ".sandbox.invalid" in sandbox.zoho.url else transport


def settings(place: Any, given: Given, *, is_async: bool) -> dict[str, Any]:
    """Return settings of a vendor's class that lead to the sandbox through httpx2."""
    leading = {key: value for key, value in place.settings().items() if key != "transport"}
    return leading | given(place, is_async=is_async)


CREDENTIALS = {
    "authorization",
    "x-server-authorization",
    "sessiontoken",
    "x-api-key",
    "x-company-id",
}


def credentials(place: Any) -> set[str]:
    """Return what the requests that arrived were signed with."""
    pairs = [pair for each in place.requests for pair in each.headers.items()]
    return {value.split()[-1] for name, value in pairs if name.lower() in CREDENTIALS}


@pytest.mark.parametrize("vendor", usergroups.capabilities())
def test_every_verb_does_the_same_and_no_log_has_a_credential(
    sandbox: Sandbox,
    given: Given,
    vendor: VendorId,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    place = sandbox.vendors[vendor]
    expected = [(step.call, step.came_back) for step in play(sandbox, vendor)]

    def through(connect: Any, *, is_async: bool) -> Any:
        return lambda place: connect(vendor, settings(place, given, is_async=is_async))

    monkeypatch.setattr(type(place), "connect", through(usergroups.connect, is_async=False))
    waiting = through(usergroups.connect_async, is_async=True)
    monkeypatch.setattr(type(place), "connect_async", waiting)
    used = credentials(place)
    sandbox.reset()
    assert [(step.call, step.came_back) for step in play(sandbox, vendor)] == expected
    used |= credentials(place)
    sandbox.reset()
    played = anyio.run(play_async, sandbox, vendor)
    assert [(step.call, step.came_back) for step in played] == expected
    assert used
    assert {"usergroups", "httpx2"} & {record.name for record in caplog.records}
    assert not [each for each in used | credentials(place) if each in caplog.text]


def outcomes(sandbox: Sandbox, given: Given, plan: Callable[[], None], **more: Any) -> list[Any]:
    """Return what listing Zoho's groups comes to, sync and async, after a call that succeeds."""

    def sync() -> Any:
        with usergroups.ZohoCRM(**settings(sandbox.zoho, given, is_async=False), **more) as zoho:
            assert list(zoho.list_groups())
            plan()
            return [group.name for group in zoho.list_groups()]

    async def awaited() -> Any:
        leading = settings(sandbox.zoho, given, is_async=True)
        async with usergroups.AsyncZohoCRM(**leading, **more) as zoho:
            assert [group async for group in zoho.list_groups()]
            plan()
            return [group.name async for group in zoho.list_groups()]

    found: list[Any] = []
    for way in (sync, lambda: anyio.run(awaited)):
        sandbox.reset()
        try:
            found.append(way())
        except usergroups.Error as error:
            found.append(error)
    return found


def test_an_expired_token_is_renewed_once(sandbox: Sandbox, given: Given) -> None:
    for names in outcomes(sandbox, given, sandbox.zoho.expire_tokens):
        assert names == [*sandbox.zoho.groups]
        paths = [entry.path for entry in sandbox.zoho.requests]
        assert paths.count("/oauth/v2/token") == 2


def test_a_transport_is_retried_and_given_up_in_time(sandbox: Sandbox) -> None:
    def refuse() -> None:
        sandbox.zoho.fail_next(503, operation="list_groups")

    for names in outcomes(sandbox, transport, refuse, retries=usergroups.Retries(max_wait_s=0.01)):
        assert names == [*sandbox.zoho.groups]

    def delay() -> None:
        sandbox.zoho.delay_next(1, operation="list_groups", times=2)

    for error in outcomes(sandbox, transport, delay, retries=HURRY):
        assert isinstance(error, usergroups.TransportError)
        assert "no complete response" in str(error)


def test_faults_of_the_connection_are_ours(sandbox: Sandbox, given: Given) -> None:
    once: Any = {"retries": 0} if given is transport else {}

    def drop() -> None:
        sandbox.zoho.drop_next(after=5, times=9, operation="list_groups")

    for error in outcomes(sandbox, given, drop, **once):
        assert isinstance(error, usergroups.TransportError)
        assert error.__cause__ is error.__context__ is None

    def refuse() -> None:
        sandbox.zoho.fail_next(429, times=9, retry_after=99)

    for error in outcomes(sandbox, given, refuse, **once):
        assert isinstance(error, usergroups.RateLimited)
        assert (error.retry_after, error.attempts) == (99, 1)
