from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime._http import Headers, Request
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.requests.bodies import form_content
from usergroups_clients._runtime.responses.exchange import interpret
from usergroups_clients._runtime.responses.redaction import redacted_body, secrets_of
from usergroups_clients._runtime.secrecy import is_secret_name
from usergroups_clients._runtime.tokens.auth import ApiKeys, Basic

from .calls import call
from .conftest import PROFILE

SECRET = "s3cret-s3cret"
KEYS = ApiKeys(headers={"X-API-KEY": SECRET}, query={"key": SECRET}, cookies={"sid": SECRET})
HEADERS = {"sessionToken": SECRET, "X-SERVER-AUTHORIZATION": SECRET, "X-COMPANY-ID": SECRET}


def holders() -> list[Any]:
    content = form_content({"client_secret": SECRET, "refresh_token": SECRET})
    one = call(f"/x/{SECRET}", query=f"key={SECRET}", headers=HEADERS, content=content)
    answer = interpret(
        PROFILE, one, 200, Headers({"set-cookie": SECRET}), b'{"id":1,"x":"%b"}' % SECRET.encode()
    )
    settings: Any = {"urls": {"": "https://h/pod"}, "auth": KEYS, "headers": HEADERS}
    return [
        KEYS,
        Basic("me", SECRET),
        content,
        one,
        one.operation,
        RequestOptions(headers=HEADERS),
        answer,
        SyncClient(PROFILE, **settings),
        AsyncClient(PROFILE, **settings),
    ]


@pytest.mark.parametrize("holder", holders(), ids=lambda one: type(one).__name__)
def test_nothing_that_holds_a_secret_shows_it(holder: Any) -> None:
    assert SECRET not in f"{holder} {holder!r} {[holder]}"


@pytest.mark.parametrize(
    "holder",
    [
        one
        for one in holders()
        if type(one).__name__ in {"ApiKeys", "Basic", "SyncClient", "AsyncClient"}
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_holds_credentials_is_not_pickled(holder: Any) -> None:
    for copier in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError) as caught:
            copier(holder)
        assert SECRET not in str(caught.value)


def test_a_client_shows_vendor_and_host() -> None:
    assert repr(SyncClient(PROFILE, urls={"": "https://h/pod"})) == "<SyncClient Acme at h>"
    assert repr(KEYS) == "<ApiKeys X-API-KEY, key, sid>"


@given(st.text(), st.text())
def test_no_key_is_ever_shown(name: str, value: str) -> None:
    value = f"{SECRET}{value}"
    try:
        assert SECRET not in repr(ApiKeys(headers={name: value}))
        assert SECRET not in repr(ApiKeys(query={name: value}, cookies={"a": value}))
    except InvalidArgument as error:
        assert SECRET not in f"{error} {error!r}"  # noqa: PT017


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "X-API-KEY",
        "sessionToken",
        "X-SERVER-AUTHORIZATION",
        "client_secret",
        "password",
        "refresh_token",
        "Cookie",
        "privateKey",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@given(st.binary(), st.text(min_size=4).filter(str.strip))
def test_any_body_can_be_redacted(raw: bytes, secret: str) -> None:
    assert isinstance(redacted_body(raw, frozenset({secret})), bytes)
    assert redacted_body(raw, frozenset()) == raw


def test_what_counts_as_the_secrets_of_a_request() -> None:
    request = Request(
        "POST",
        "https://h/?api_key=in-the-query&a=plain",
        headers={
            "Authorization": "Basic bWU6cGFzc3dvcmQ=",
            "Cookie": "sid=in-cookie",
            "X-Own": "declared",
            "X-A": "plain",
        },
    )
    found = secrets_of(
        request, form_content({"code": "plain", "password": "in-the-form"}), frozenset({"x-own"})
    )
    assert {"in-the-query", "password", "in-cookie", "declared", "in-the-form"} <= found
    assert "plain" not in found
