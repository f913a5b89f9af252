from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usergroups_clients._runtime._http import URL
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.network.servers import (
    checked_path,
    server_url,
    server_urls,
    server_variable,
)


@pytest.mark.parametrize(
    "value", ["acme.symphony.com", "localhost:8080", "v2", "ünicode.example", 8080]
)
def test_a_variable(value: Any) -> None:
    assert server_variable(value, "pod_host") == str(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "a/b",
        "me@evil.example",
        "a?b",
        "a#b",
        "a\\b",
        "a b",
        "a\n",
        "..",
        ".",
        "%2f",
        "a:b",
        "a:1:2",
        None,
        True,
        b"x",
        "https://x",
    ],
)
def test_what_is_no_variable(value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        server_variable(value, "pod_host")
    assert caught.value.argument == "pod_host"


@given(st.text())
def test_a_variable_never_changes_the_host(text: str) -> None:
    try:
        url = server_url(f"https://{server_variable(text, 'x')}.example.com/pod")
    except InvalidArgument:
        return
    assert URL(url).host.endswith("example.com") or ":" in text
    assert URL(url).path == "/pod"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://Host.example", "https://host.example"),
        ("https://h/", "https://h"),
        ("https://h/pod//", "https://h/pod"),
        ("http://[::1]:8080/a b".replace(" ", "%20"), "http://[::1]:8080/a%20b"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
    ],
)
def test_a_url(url: str, expected: str) -> None:
    assert server_url(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "h",
        "//h",
        "/x",
        "ftp://h",
        "https://",
        "https://u:s3cret@h",
        "https://h?a=1",
        "https://h#x",
        "https://h?",
        "https://h/../x",
        "https://h//x",
        "https://h/%2e%2e/x",
        "https://h:0",
        "https://h:99999",
        "https://h:x",
        "https://" + "a" * 64 + ".example",
        "https://h/a b",
        "https://h\n",
        None,
        5,
        b"https://h",
    ],
)
def test_what_is_no_url(url: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        server_url(url, "login_url")
    assert caught.value.argument == "login_url"
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None


def test_given_urls_replace_those_of_the_document() -> None:
    servers = {"": "https://{podHost}/pod", "login": "https://login.example/"}
    assert server_urls(servers, {"": None}) == {"login": "https://login.example"}
    assert server_urls(servers, {"": "https://a", "login": None}) == {
        "": "https://a",
        "login": "https://login.example",
    }


@pytest.mark.parametrize(
    "path",
    [
        "",
        "x",
        "//h/x",
        "https://h/x",
        "/a//b",
        "/../x",
        "/a/..",
        "/.",
        "/%2E%2e/x",
        "/a?b",
        "/a#b",
        "/a\\..\\b",
        "/a\nb",
        "/a b",
        None,
    ],
)
def test_what_is_no_path(path: Any) -> None:
    with pytest.raises(InvalidArgument):
        checked_path(path)


def test_a_path() -> None:
    assert checked_path("/v1/groups/a%20b/..x") == "/v1/groups/a%20b/..x"
