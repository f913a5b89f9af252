"""Base URLs that are none, or hardly: what a document is checked into, with a line for each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.read.repair import check

FILE = Path("api.json")


def variables(**defaults: Any) -> dict[str, Any]:
    return {name: {"default": default} for name, default in defaults.items()}


def checked(**members: Any) -> tuple[dict[str, Any], list[str]]:
    """The document with these members once it is checked, and where repairs were made."""
    version = {} if "swagger" in members else {"openapi": "3.0.0"}
    made: dict[str, Any] = {**version, "info": {"title": "T", "version": "1"}, "paths": {}}
    made |= members
    return made, [each.pointer for each in check(made, FILE)]


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "http://a.example:8080/v1/",
        "https://{tenant}.a.example/{version}",
        "https://a.example/items('1')",
        "/v1",
        "/",
    ],
)
def test_a_sound_url_stays(url: str) -> None:
    server = {"url": url, "variables": variables(version="v1", tenant="eu")}
    assert checked(servers=[server])[1] == []
    assert server["url"] == url


@pytest.mark.parametrize(
    ("url", "settled"),
    [
        (" https://a.example ", "https://a.example"),
        ("//a.example/v1", "https://a.example/v1"),
        ("a.example/v1", "https://a.example/v1"),
        ("localhost:8080", "http://localhost:8080"),
        ("HTTPS://a.example", "https://a.example"),
        ("https://user:word@a.example/v1?key=1#top", "https://a.example/v1"),
        ("https://a.example//v1/../v2", "https://a.example/v1/v2"),
        ("https://a.example/a b/é", "https://a.example/a%20b/%C3%A9"),
        ("https://a.example:99999", ""),
        ("wss://a.example", ""),
        ("<your host>", ""),
        ("your host", ""),
        (None, ""),
        ({"a": 1}, ""),
    ],
)
def test_a_url_that_can_be_understood_is_put_right(url: Any, settled: str) -> None:
    server = {"url": url}
    assert checked(servers=[server])[1] == ["/servers/0/url"]
    assert server["url"] == settled


def test_the_report_keeps_credentials_in_a_url_to_itself() -> None:
    server = {"url": "https://user:wo@rd@a.example/v1"}
    document = {"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "servers": [server]}
    (repair,) = check(document | {"paths": {}}, FILE)
    assert repair.what == "'https://…@a.example/v1': made 'https://a.example/v1'"


@pytest.mark.parametrize(
    ("url", "stated", "settled", "kept"),
    [
        ("{scheme}://a.example", {"scheme": "HTTP"}, "http://a.example", "HTTP"),
        ("{scheme}://a.example", {"scheme": "any"}, "https://a.example", "any"),
        ("{base}/v1", {"base": "https://a.example"}, "https://a.example/v1", "https://a.example"),
        ("https://a.example{base}", {"base": "/v1/x"}, "https://a.example/v1/x", "/v1/x"),
        ("https://a{dot}example", {"dot": "."}, "https://a.example", "."),
        ("https://{env}a.example", {"env": ""}, "https://a.example", ""),
        ("https://{tenant}.a.example", {"tenant": "{tenant}"}, "https://{tenant}.a.example", None),
        ("https://a.example/bot{key}", {"key": "12:AB"}, "https://a.example/bot{key}", None),
    ],
)
def test_a_variable_that_no_client_could_be_given(
    url: str, stated: dict[str, str], settled: str, kept: str | None
) -> None:
    (name,) = stated
    server: dict[str, Any] = {"url": url, "variables": variables(**stated)}
    assert f"/servers/0/variables/{name}/default" in checked(servers=[server])[1]
    assert server["url"] == settled
    assert server["variables"][name].get("default") == kept


def test_a_default_is_one_of_the_choices() -> None:
    choices = ["eu", "us"]
    server = {
        "url": "https://{at}.a.example",
        "variables": {"at": {"default": "c", "enum": choices}},
    }
    assert checked(servers=[server])[1] == ["/servers/0/variables/at/default"]
    assert choices == ["eu", "us", "c"]


@pytest.mark.parametrize("servers", ["https://a.example", ["https://a.example"]])
def test_a_server_may_be_no_more_than_its_url(servers: Any) -> None:
    assert checked(servers=servers)[0]["servers"] == [{"url": "https://a.example"}]


@pytest.mark.parametrize(
    ("stated", "settled"),
    [
        ({"host": "a.example", "basePath": "/v1"}, {"host": "a.example", "basePath": "/v1"}),
        ({"host": "{t}.a.example:80"}, {"host": "{t}.a.example:80"}),
        (
            {"host": "http://a.example/v1/"},
            {"host": "a.example", "basePath": "/v1/", "schemes": ["http"]},
        ),
        ({"host": "a.example/v1", "basePath": "/"}, {"host": "a.example", "basePath": "/"}),
        (
            {"basePath": "https://a.example/v2"},
            {"host": "a.example", "basePath": "/v2", "schemes": ["https"]},
        ),
        ({"host": "your host"}, {"host": ""}),
    ],
)
def test_the_host_of_swagger_2_is_a_host(stated: Any, settled: Any) -> None:
    made, repairs = checked(swagger="2.0", **stated)
    found = {key: made[key] for key in ("host", "basePath", "schemes") if key in made}
    assert {**found, **settled} == found
    assert bool(repairs) is any(stated.get(key, "") != settled[key] for key in settled)
