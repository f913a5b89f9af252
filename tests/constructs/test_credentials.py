"""Credentials by the document's security schemes: keys, passwords, and the grants of OAuth 2.0."""

from __future__ import annotations

import contextlib
import json
import threading
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import anyio
import httpx
import pytest
from attrs import define, field

from tests.building import Built, build, document
from tests.constructs.writing import operation

FLOWS = {
    "clientCredentials": {"tokenUrl": "/login/token?tenant=1", "scopes": {"read": "Read."}},
    "password": {"tokenUrl": "/login/token", "refreshUrl": "/login/refresh", "scopes": {}},
    "authorizationCode": {
        "authorizationUrl": "/login/authorize?tenant=1",
        "tokenUrl": "/login/token",
        "scopes": {},
    },
}
SCHEMES = {
    "headerKey": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query-key": {"type": "apiKey", "in": "query", "name": "key"},
    "cookieKey": {"type": "apiKey", "in": "cookie", "name": "session"},
    "basic": {"type": "http", "scheme": "Basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "digest": {"type": "http", "scheme": "digest"},
    "odd": {"type": "http", "scheme": "hoba"},
    "oauth": {"type": "oauth2", "flows": FLOWS},
    "open": {"type": "openIdConnect", "openIdConnectUrl": "/.well-known/openid-configuration"},
    "mutual": {"type": "mutualTLS"},
    "timeout": {"type": "apiKey", "in": "header", "name": "X-Timeout"},
}
NEEDS: dict[str, list[dict[str, list[str]]]] = {
    "with_oauth": [{"oauth": ["read"]}],
    "with_open": [{"open": []}],
    "with_both": [{"query-key": [], "oauth": []}],
    "with_three": [{"headerKey": [], "query-key": [], "oauth": []}],
    "with_either": [{"headerKey": [], "query-key": []}, {"bearer": []}],
    "with_basic": [{"basic": []}],
    "with_digest": [{"digest": []}],
    "with_cookie": [{"cookieKey": []}],
    "with_timeout": [{"timeout": []}],
    "with_odd": [{"odd": []}],
    "with_certificate": [{"mutual": []}],
    "with_certificate_and_key": [{"mutual": [], "headerKey": []}],
    "optional": [{"headerKey": []}, {}],
    "public": [],
}
SOURCE = document(
    {f"/{name}": {"get": operation(name, security=needs)} for name, needs in NEEDS.items()}
    | {"/unsaid": {"get": operation("unsaid")}},
    components={"securitySchemes": SCHEMES},
)
FLAVOURS = ["sync", "asyncio"]


@define
class Arrived:
    """A request that the server took."""

    path: str
    headers: dict[str, str]
    form: dict[str, str]


@define
class Site:
    """A server of tokens and of calls, which takes the tokens that it gave last."""

    url: str = ""
    arrived: list[Arrived] = field(factory=list)
    tokens: dict[str, Any] = field(factory=dict)
    """What a request for a token is answered with, by path; a list is answered in turn."""
    refused: set[str] = field(factory=set)
    """Access tokens that calls are refused with."""

    def count(self, path: str) -> int:
        return Counter(urlsplit(each.path).path for each in self.arrived)[path]

    def forms(self, path: str) -> list[dict[str, str]]:
        return [each.form for each in self.arrived if urlsplit(each.path).path == path]

    def answer(self, request: Arrived) -> tuple[int, Any]:
        self.arrived.append(request)
        path = urlsplit(request.path).path
        if path in self.tokens:
            found = self.tokens[path]
            if isinstance(found, list):
                found = found.pop(0) if len(found) > 1 else found[0]
            status, body = found if isinstance(found, tuple) else (200, found)
            return status, body
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        return (401, {"error": "expired"}) if token in self.refused else (200, {})


@contextlib.contextmanager
def served() -> Generator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            form = dict(parse_qsl(self.rfile.read(length).decode()))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, body = site.answer(Arrived(self.path, headers, form))
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as running:
        yield running


Run = Callable[..., list[Any]]


@pytest.fixture(params=FLAVOURS)
def run(request: pytest.FixtureRequest, built: Built, site: Site) -> Run:
    """Return a function that makes some calls with a client that has these credentials."""

    def sync(*names: str, **settings: Any) -> list[Any]:
        with built.client(base_url=site.url, **settings) as client:
            return [getattr(client, name)() for name in names]

    async def awaited(names: tuple[str, ...], settings: dict[str, Any]) -> list[Any]:
        async with built.async_client(base_url=site.url, **settings) as client:
            return [await getattr(client, name)() for name in names]

    def through_anyio(*names: str, **settings: Any) -> list[Any]:
        return anyio.run(awaited, names, settings)

    return sync if request.param == "sync" else through_anyio


def pair(user: str, password: str) -> str:
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


@pytest.mark.parametrize(
    ("name", "credentials", "sent"),
    [
        ("with_basic", {"basic": ("me", "pw")}, {"authorization": pair("me", "pw")}),
        ("with_cookie", {"cookie_key": "k"}, {"cookie": "session=k"}),
        ("with_timeout", {"timeout_": "k"}, {"x-timeout": "k"}),
        ("with_either", {"bearer": "t"}, {"authorization": "Bearer t", "x-key": None}),
        ("with_either", {"header_key": "h", "query_key": "q", "bearer": "t"}, {"x-key": "h"}),
        ("with_oauth", {"oauth": "t"}, {"authorization": "Bearer t"}),
        ("with_both", {"oauth": "t", "query_key": "q"}, {"authorization": "Bearer t"}),
        ("with_certificate_and_key", {"header_key": "h"}, {"x-key": "h"}),
        ("with_certificate", {}, {"x-key": None}),
        ("optional", {"header_key": "h"}, {"x-key": "h"}),
        ("optional", {"bearer": "t"}, {"authorization": None}),
        ("public", {"bearer": "t"}, {"authorization": None}),
        ("unsaid", {"bearer": "t"}, {"authorization": None}),
    ],
)
def test_a_call_is_signed_by_the_first_alternative_that_is_given(
    run: Run, site: Site, name: str, credentials: dict[str, Any], sent: dict[str, str | None]
) -> None:
    run(name, **credentials)
    headers = site.arrived[-1].headers
    assert {header: headers.get(header) for header in sent} == sent
    query = {"key": ["q"]} if "query_key" in credentials else {}
    assert parse_qs(urlsplit(site.arrived[-1].path).query) == query


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("with_basic", "give the client `basic` or `auth`"),
        ("with_either", "give the client `header_key` with `query_key` or `bearer` or `auth`"),
        ("with_odd", "give the client `auth`"),
        ("with_certificate_and_key", "give the client `header_key` or `auth`"),
    ],
)
def test_a_call_without_its_credentials_is_not_sent(
    built: Built, run: Run, site: Site, name: str, said: str
) -> None:
    with pytest.raises(built.module.AuthError, match=said) as caught:
        run(name)
    assert caught.value.operation == name
    assert caught.value.attempts == 0
    assert site.arrived == []


def test_a_credential_among_the_headers_is_one(run: Run, site: Site) -> None:
    run("with_either", headers={"X-Key": "h"})
    run("with_basic", headers={"Authorization": "Basic x"})
    assert [each.headers.get("x-key") for each in site.arrived] == ["h", None]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"bearer": ""}, "bearer: must be a str that is not empty"),
        ({"bearer": "a\nb"}, "bearer: holds a line break"),
        ({"basic": "me:pw"}, "basic: must be a user name and a password"),
        ({"header_key": 7}, "header_key: must be a str"),
        ({"oauth": 7}, "oauth: must be an access token, or a grant"),
    ],
)
def test_a_credential_that_cannot_be_sent_is_refused(
    built: Built, settings: dict[str, Any], said: str
) -> None:
    with pytest.raises(built.module.InvalidArgument, match=said):
        built.client(**settings)


def test_auth_and_a_credential_by_scheme_exclude_each_other(built: Built) -> None:
    keys = built.module.ApiKeys(headers={"X-Key": "k"})
    with pytest.raises(built.module.InvalidArgument, match="bearer: cannot be given beside auth"):
        built.client(auth=keys, bearer="t")


def test_client_credentials_are_fetched_once_and_renewed_after_a_401(
    built: Built, run: Run, site: Site
) -> None:
    answers = [{"access_token": f"t{number}", "token_type": "bearer"} for number in range(3)]
    site.tokens["/login/token"] = answers
    site.refused = {"t1"}
    grant = built.module.ClientCredentials(
        client_id="a b", client_secret="s:/%", scopes=["read", "write"], extra={"audience": "x"}
    )
    run("with_oauth", "with_oauth", oauth=grant)
    assert site.count("/login/token") == 1
    run("with_oauth", "with_oauth", oauth=grant)
    assert site.count("/login/token") == 3
    request = site.arrived[0]
    assert request.path == "/login/token?tenant=1"
    assert request.headers["authorization"] == pair("a+b", "s%3A%2F%25")
    assert request.form == {
        "grant_type": "client_credentials",
        "scope": "read write",
        "audience": "x",
    }
    assert site.arrived[1].headers["authorization"] == "Bearer t0"
    assert site.arrived[-1].headers["authorization"] == "Bearer t2"


def test_many_who_need_a_token_fetch_one(built: Built, site: Site) -> None:
    site.tokens["/login/token"] = {"access_token": "t"}
    grant = built.module.ClientCredentials(client_id="a", client_secret="s")
    with built.client(base_url=site.url, oauth=grant) as client:
        threads = [threading.Thread(target=client.with_oauth) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    async def tasks() -> None:
        async with (
            built.async_client(base_url=site.url, oauth=grant) as client,
            anyio.create_task_group() as group,
        ):
            for _ in range(8):
                group.start_soon(client.with_oauth)

    anyio.run(tasks)
    assert (site.count("/login/token"), site.count("/with_oauth")) == (2, 16)


def test_a_token_that_is_about_to_end_is_renewed_by_its_refresh_token(
    built: Built, run: Run, site: Site
) -> None:
    first = {"access_token": "t1", "expires_in": "0", "refresh_token": "r1"}
    second = {"access_token": "t2", "expires_in": 0}
    site.tokens["/login/token"] = first
    site.tokens["/login/refresh"] = second
    run(
        "with_oauth",
        "with_oauth",
        "with_oauth",
        oauth=built.module.Password(username="u", password="p"),
    )
    assert site.forms("/login/token") == [
        {"grant_type": "password", "username": "u", "password": "p"}
    ]
    refreshed = {"grant_type": "refresh_token", "refresh_token": "r1"}
    assert site.forms("/login/refresh") == [refreshed, refreshed]


def test_a_refused_refresh_token_leads_back_to_the_grant(
    built: Built, run: Run, site: Site
) -> None:
    site.tokens["/login/token"] = {"access_token": "t", "expires_in": 0, "refresh_token": "r"}
    site.tokens["/login/refresh"] = (400, {"error": "invalid_grant"})
    run("with_oauth", "with_oauth", oauth=built.module.Password(username="u", password="p"))
    grants = [form["grant_type"] for form in site.forms("/login/token")]
    assert grants == ["password", "password"]


def test_a_rotated_refresh_token_is_used_from_then_on(built: Built, run: Run, site: Site) -> None:
    site.tokens["/login/token"] = [
        {"access_token": "t", "expires_in": 0, "refresh_token": f"r{number}"} for number in (1, 2)
    ]
    grant = built.module.RefreshToken(
        client_id="c", client_secret="s", refresh_token="r0", client_auth="post"
    )
    run("with_oauth", "with_oauth", oauth=grant)
    assert [form["refresh_token"] for form in site.forms("/login/token")] == ["r0", "r1"]
    assert site.forms("/login/token")[0]["client_secret"] == "s"


def test_a_login_in_a_browser(built: Built, run: Run, site: Site) -> None:
    with built.client(base_url=site.url) as client:
        login = client.start_login(
            "oauth", client_id="c", redirect_uri="http://127.0.0.1/back", scopes=["read"]
        )
    parts = urlsplit(login.url)
    sent = dict(parse_qsl(parts.query))
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{site.url}/login/authorize"
    assert (sent["tenant"], sent["response_type"], sent["scope"]) == ("1", "code", "read")
    assert sent["code_challenge_method"] == "S256"
    with pytest.raises(built.module.AuthError, match="another login"):
        login.finish("http://127.0.0.1/back?code=x&state=y")
    with pytest.raises(built.module.AuthError, match="no, thanks"):
        login.finish(
            f"http://127.0.0.1/back?error=access_denied&error_description=no,+thanks&state={sent['state']}"
        )
    grant = login.finish(f"http://127.0.0.1/back?code=the-code&state={sent['state']}")
    site.tokens["/login/token"] = {"access_token": "t", "expires_in": 0}
    with pytest.raises(built.module.AuthError, match="log in again"):
        run("with_oauth", "with_oauth", oauth=grant)
    (form,) = site.forms("/login/token")
    assert (form["code"], form["redirect_uri"]) == ("the-code", "http://127.0.0.1/back")
    assert form["client_id"] == "c"
    assert len(form["code_verifier"]) >= 43
    assert site.count("/with_oauth") == 1


METADATA = {
    "token_endpoint": "{url}/id/token",
    "device_authorization_endpoint": "{url}/id/device",
    "token_endpoint_auth_methods_supported": ["client_secret_post"],
}


def announce(site: Site, **changed: Any) -> None:
    known = {**METADATA, **changed}
    site.tokens["/.well-known/openid-configuration"] = {
        name: value.format(url=site.url) if isinstance(value, str) else value
        for name, value in known.items()
    }


def test_open_id_connect_says_where_tokens_are(built: Built, run: Run, site: Site) -> None:
    announce(site)
    site.tokens["/id/token"] = {"access_token": "t", "expires_in": 0}
    grant = built.module.ClientCredentials(client_id="c", client_secret="secret")
    run("with_open", "with_open", open_=grant)
    assert site.count("/.well-known/openid-configuration") == 1
    assert site.forms("/id/token")[1] == {
        "grant_type": "client_credentials",
        "client_id": "c",
        "client_secret": "secret",
    }


def test_a_device_waits_until_a_person_has_entered_the_code(
    built: Built, run: Run, site: Site
) -> None:
    announce(site)
    site.tokens["/id/device"] = {
        "device_code": "dev",
        "user_code": "ABCD\x1b[31m",
        "verification_uri": f"{site.url}/enter",
        "expires_in": 60,
        "interval": 0,
    }
    pending = (400, {"error": "authorization_pending"})
    site.tokens["/id/token"] = [pending, pending, {"access_token": "t", "refresh_token": "r"}]
    shown: list[Any] = []
    grant = built.module.DeviceCode(client_id="c", scopes=["read"], prompt=shown.append)
    run("with_open", open_=grant)
    assert [(each.verification_url, each.user_code) for each in shown] == [
        (f"{site.url}/enter", "ABCD [31m")
    ]
    assert site.forms("/id/device") == [{"client_id": "c", "scope": "read"}]
    assert site.forms("/id/token")[-1] == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": "dev",
        "client_id": "c",
    }
    assert site.arrived[-1].headers["authorization"] == "Bearer t"


def test_several_credentials_sign_one_call(built: Built, run: Run, site: Site) -> None:
    site.tokens["/login/token"] = [{"access_token": "t1"}, {"access_token": "t2"}]
    site.refused = {"t1"}
    grant = built.module.ClientCredentials(client_id="c", client_secret="s")
    run("with_three", header_key="k", query_key="q", oauth=grant)
    calls = [each for each in site.arrived if "with_three" in each.path]
    assert [each.path for each in calls] == ["/with_three?key=q", "/with_three?key=q"]
    assert [each.headers["authorization"] for each in calls] == ["Bearer t1", "Bearer t2"]
    assert [each.headers["x-key"] for each in calls] == ["k", "k"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            (400, {"error": "invalid_client", "error_description": "bad s3cret!"}),
            r"\[invalid_client\] bad \*\*\*",
        ),
        ({"error": "slow", "error_description": "not now"}, r"\[slow\] not now"),
        ({"access_token": "t", "token_type": "mac"}, "of the type 'mac'"),
        ({"access_token": "a\nb"}, "no header can hold"),
        ({"token": "t"}, "the response holds no access_token"),
        (["t"], "the response is no JSON object"),
    ],
)
def test_no_token_is_an_auth_error(
    built: Built, run: Run, site: Site, answer: Any, said: str
) -> None:
    site.tokens["/login/token"] = [answer]
    grant = built.module.ClientCredentials(client_id="c", client_secret="s3cret!")
    with pytest.raises(built.module.AuthError, match=said) as caught:
        run("with_oauth", oauth=grant)
    assert "s3cret!" not in repr(caught.value)
    assert site.count("/with_oauth") == 0


@pytest.mark.parametrize("url", ["ftp://h/t", "//u:p@h/t", ""])
def test_metadata_that_leads_nowhere_is_refused(
    built: Built, run: Run, site: Site, url: str
) -> None:
    announce(site, token_endpoint=url)
    grant = built.module.ClientCredentials(client_id="c", client_secret="s")
    with pytest.raises(built.module.AuthError, match="token_endpoint"):
        run("with_open", open_=grant)
    assert site.count("/with_open") == 0


def test_a_flow_that_the_document_lacks_needs_its_url(built: Built, site: Site) -> None:
    grant = built.module.DeviceCode(client_id="c")
    with pytest.raises(built.module.InvalidArgument, match=r"token_url: is needed: .*DeviceCode"):
        built.client(base_url=site.url, oauth=grant)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("ClientCredentials", {"client_id": "c"}, "client_secret: must be a str"),
        ("ClientCredentials", {"client_id": "", "client_secret": "s"}, "client_id: must be"),
        ("RefreshToken", {"client_id": "c", "refresh_token": ""}, "refresh_token: must be"),
        ("Password", {"username": "u", "password": "p", "scopes": "read"}, "scopes: must be"),
    ],
)
def test_a_grant_checks_what_it_is_given(
    built: Built, name: str, given: dict[str, Any], said: str
) -> None:
    with pytest.raises(built.module.InvalidArgument, match=said):
        getattr(built.module, name)(**given)


def test_a_grant_shows_no_secret(built: Built) -> None:
    module = built.module
    shown = [
        repr(module.ClientCredentials(client_id="c", client_secret="s3cret!")),
        repr(module.RefreshToken(client_id="c", refresh_token="s3cret!")),
        repr(module.Password(username="u", password="s3cret!")),
        repr(module.AuthorizationCode(client_id="c", code="s3cret!")),
        repr(module.Bearer("s3cret!")),
    ]
    assert not any("s3cret!" in each for each in shown)


def test_clients_share_tokens_in_a_store(built: Built, run: Run, site: Site) -> None:
    site.tokens["/login/token"] = {"access_token": "t", "refresh_token": "r"}
    store = built.module.MemoryTokenStore()
    grant = built.module.ClientCredentials(client_id="c", client_secret="s", store=store)
    run("with_oauth", oauth=grant)
    run("with_oauth", oauth=grant)
    assert site.count("/login/token") == 1


URLS = {
    "token": "https://tiny.example/v1/token",
    "./login/token": "https://tiny.example/v1/login/token",
    "/token": "https://tiny.example/token",
    "../token": "https://tiny.example/token",
    "//id.example/token?a=b%20c": "https://id.example/token?a=b%20c",
    "http://id.example:8080/": "http://id.example:8080/",
}
"""The URLs that token URLs of a document with the server `https://tiny.example/v1/api` mean."""
SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Tiny", "version": "1"},
    "host": "tiny.example",
    "basePath": "/v1/api",
    "schemes": ["https"],
    "paths": {
        f"/{number}": {
            "get": {
                "operationId": f"call_{number}",
                "security": [{f"flow_{number}": []}],
                "responses": {"200": {"description": "Done."}},
            }
        }
        for number in range(len(URLS))
    },
    "securityDefinitions": {
        f"flow_{number}": {"type": "oauth2", "flow": "application", "tokenUrl": url, "scopes": {}}
        for number, url in enumerate(URLS)
    },
}


def test_a_token_url_starts_at_the_server_of_the_document() -> None:
    made = build(SWAGGER)
    seen: list[str] = []

    def answer(asked: httpx.Request) -> httpx.Response:
        seen.append(str(asked.url))
        return httpx.Response(200, json={"access_token": "t"})

    grant = made.module.ClientCredentials(client_id="c", client_secret="s")
    for number in range(len(URLS)):
        given = {f"flow_{number}": grant}
        with made.client(transport=httpx.MockTransport(answer), **given) as client:
            getattr(client, f"call_{number}")()
    assert seen[::2] == [*URLS.values()]
    assert seen[1] == "https://tiny.example/v1/api/0"
