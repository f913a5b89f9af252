"""Security schemes of every kind, and credentials that stand among the parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.building import build, document
from tests.constructs.writing import Live, live, operation, parameter, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.building import Built

FLOW = {"clientCredentials": {"tokenUrl": "https://tiny.example/token", "scopes": {"read": "Read"}}}
SCHEMES = {
    "headerKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Key",
        "description": "From the console.",
    },
    "queryKey": {"type": "apiKey", "in": "query", "name": "key"},
    "cookieKey": {"type": "apiKey", "in": "cookie", "name": "session"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "oauth": {"type": "oauth2", "flows": FLOW},
    "open": {"type": "openIdConnect", "openIdConnectUrl": "https://tiny.example/.well-known"},
    "mutual": {"type": "mutualTLS"},
}
PATHS = {
    "/header": {"get": operation("with_header", security=[{"headerKey": []}])},
    "/query": {"get": operation("with_query", security=[{"queryKey": []}])},
    "/cookie": {"get": operation("with_cookie", security=[{"cookieKey": []}])},
    "/several": {
        "get": operation(
            "with_several", security=[{"headerKey": [], "queryKey": []}, {"bearer": []}]
        )
    },
    "/optional": {"get": operation("optional", security=[{}, {"headerKey": []}])},
    "/public": {"post": operation("public", security=[])},
    "/inherited": {"get": operation("inherited")},
    "/scopes": {"get": operation("scoped", security=[{"oauth": ["read"]}])},
    "/unknown": {"get": operation("unknown", security=[{"nobody": []}])},
}
SOURCE = document(PATHS, components={"securitySchemes": SCHEMES}, security=[{"headerKey": []}])


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    unjudged = ("with_several", "scoped", "unknown", "inherited")
    with live(SOURCE, unjudged=unjudged) as running:
        yield running


def _client(running: Live, auth: Any) -> Any:
    return running.built.client(base_url=running.server.url, auth=auth)


def _keys(running: Live) -> Any:
    return running.built.runtime("tokens.auth").ApiKeys


def test_a_key_goes_where_its_scheme_says(tiny: Live) -> None:
    with _client(tiny, _keys(tiny)(headers={"X-Key": "k1"})) as client:
        client.with_header()
        assert tiny.sent_header("x-key") == "k1"
        client.inherited()
        assert tiny.sent_header("x-key") == "k1"
    with _client(tiny, _keys(tiny)(query={"key": "k2"})) as client:
        client.with_query()
        assert tiny.server.last.target == "/query?key=k2"
    with _client(tiny, _keys(tiny)(cookies={"session": "k3"})) as client:
        client.with_cookie()
        assert tiny.sent_header("cookie") == "session=k3"
    tiny.server.check()


def test_each_call_knows_its_alternatives(tiny: Live) -> None:
    calls = tiny.built.calls()
    names = ("with_several", "optional", "public", "inherited", "scoped")
    found = {name: getattr(calls, name).__globals__["OPERATION"].security for name in names}
    assert found == {
        "with_several": (("headerKey", "queryKey"), ("bearer",)),
        "optional": ((), ("headerKey",)),
        "public": (),
        "inherited": (("headerKey",),),
        "scoped": (("oauth",),),
    }


def test_no_credential_is_needed_where_it_is_optional(tiny: Live) -> None:
    tiny.client.optional()
    assert tiny.sent_header("x-key") is None
    with _client(tiny, _keys(tiny)(headers={"X-Key": "k"})) as client:
        client.optional()
    assert tiny.sent_header("x-key") == "k"
    tiny.server.check()


def test_a_public_call_carries_no_credential(tiny: Live) -> None:
    with _client(tiny, _keys(tiny)(headers={"X-Key": "k"})) as client:
        client.public()
    assert tiny.sent_header("x-key") is None
    tiny.server.check()


def test_every_scheme_is_documented_and_named_secrets_stay_secret(tiny: Live) -> None:
    said = type(tiny.client).__doc__ or ""
    assert [name for name in SCHEMES if name not in said] == []
    assert "From the console." in said
    profile = tiny.client._profile
    assert {"x-key", "authorization"} <= set(profile.secret_headers)


def test_a_scheme_that_nobody_declares_is_named_in_the_report(tiny: Live) -> None:
    assert "no such security scheme: 'nobody'" in reason(tiny.built, "/paths/~1unknown/get")


@pytest.fixture(scope="module")
def lifted() -> Built:
    header = parameter("sessionToken", "header", {"type": "string"}, required=True)
    company = parameter("X-COMPANY-ID", "header", {"type": "string"}, required=True)
    paths = {
        "/a": {"get": operation("get_a", parameters=[header, company])},
        "/b": {"get": operation("get_b", parameters=[header])},
        "/login": {"post": operation("login")},
    }
    return build(document(paths))


def test_a_credential_among_the_parameters_is_no_argument(lifted: Built) -> None:
    client = lifted.client()
    assert list(client.get_b.__annotations__) == ["options", "return"]
    assert lifted.calls().get_b.__globals__["OPERATION"].security == (("sessionToken",),)
    assert reason(lifted, "/paths/~1b/get/parameters/0") == (
        "rewritten: a credential: security scheme 'sessionToken'"
    )


def test_a_call_that_declares_none_needs_none(lifted: Built) -> None:
    assert lifted.calls().login.__globals__["OPERATION"].security in ((), None)
