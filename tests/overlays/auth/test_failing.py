"""Token endpoints that fail: with each vendor's credential, in three ways."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.auth.making import (
    ERRORS,
    TOKENS,
    WHERE,
    grant,
    renewing,
)
from tests.overlays.faults import OK, Caller, Faults, closed_port, cut, taking
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    TransportError,
)
from usergroups_clients._runtime.retries import Retries

PATH = "/groups/1"


def failed(send: Caller, auth: Any, **settings: Any) -> Error:
    with pytest.raises(Error) as caught:
        send(call(), auth=auth, **settings)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    return error


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
