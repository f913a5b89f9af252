"""Requests that are built from a draft differ in nothing from those that are built whole."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from usergroups_clients._runtime._http import URL, Timeout
from usergroups_clients._runtime.clients import drafts as drafts_module
from usergroups_clients._runtime.clients.drafts import Drafts, PlainURL
from usergroups_clients._runtime.content import Content
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.responses import exchange
from usergroups_clients._runtime.responses.exchange import prepare, raw_headers

from .calls import call
from .conftest import PROFILE

URLS = {
    "": "https://acme.example:8443/api",
    "six": "http://[::1]:81",
    "idn": "http://xn--mller-kva.example",
}
DEFAULTS = raw_headers({"User-Agent": "a", "X-Two": "b"})
BODY = Content(b'{"a": 1}', "application/json")
CALLS: list[Call[Any]] = [
    call("/groups/1"),
    call("/groups/a%2Fb;c=1,2'x@y:z", query="limit=2&name=%C3%BC*(x)!"),
    call("/a.b/..c", query="path=/./x"),
    call("/groups/ü/{x}"),
    call("/a/../b"),
    call("/groups", query="name='x'"),
    call("/groups", facts={"server": "six"}),
    call("/groups", facts={"server": "idn", "security": ()}),
    call("/groups", facts={"method": "POST"}),
    call("/groups", facts={"method": "POST"}, content=BODY),
    call("/groups", facts={"method": "DELETE"}, content=Content(b"", "text/plain")),
    call("/groups", headers={"X-Two": "c", "Host": "other.example"}),
    call(url="https://acme.example:8443/next?page=2"),
]


@pytest.mark.parametrize("one", CALLS, ids=str)
def test_same_request(one: Call[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (exchange, drafts_module):
        monkeypatch.setattr(module, "monotonic", lambda: 1.0)
    timeout = Timeout(5)
    drafts = Drafts(PROFILE, URLS, defaults=DEFAULTS, timeout=timeout, deadline_s=None)
    whole = prepare(PROFILE, URLS, one, None, defaults=DEFAULTS, timeout=timeout)
    for _ in range(2):
        drafted = drafts.request(one, None)
        url = drafted.url
        for name in ("scheme", "raw_scheme", "host", "raw_host", "port", "raw_path", "query"):
            assert getattr(url, name) == getattr(whole.url, name)
        assert (url, str(url), url.path) == (whole.url, str(whole.url), whole.url.path)
        assert copy.copy(url) == whole.url
        assert url.copy_with(query=b"a=1") == whole.url.copy_with(query=b"a=1")
        assert sorted(drafted.headers.raw) == sorted(whole.headers.raw)
        assert (drafted.method, drafted.content) == (whole.method, whole.content)
        assert drafted.extensions == whole.extensions


def test_plain_calls_are_drafted() -> None:
    drafts = Drafts(PROFILE, URLS, defaults=DEFAULTS, timeout=Timeout(5), deadline_s=None)
    kinds = [type(drafts.request(one, None).url) for one in CALLS]
    assert kinds.count(PlainURL) == 7
    assert kinds.count(URL) == len(CALLS) - 7
