"""Tokens asked for, renewed and used: with each vendor's credential, in three ways."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.auth.making import (
    CLIENT_SECRET,
    HEADERS,
    REFRESH_TOKEN,
    TOKENS,
    VENDORS,
    WHERE,
    Clock,
    grants,
    renewing,
    signed,
    static,
)
from tests.overlays.faults import OK, Caller, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    InvalidArgument,
    PermissionDenied,
    Unauthenticated,
)

PATH = "/groups/1"
ONCE = "never"


def failed(send: Caller, auth: Any, **settings: Any) -> Error:
    with pytest.raises(Error) as caught:
        send(call(), auth=auth, **settings)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    return error


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
