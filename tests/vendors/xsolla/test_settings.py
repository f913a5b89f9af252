"""Test how Xsolla's classes are set up."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import HTTPTransport

from usergroups import AsyncXsolla, InvalidArgument, Xsolla
from usergroups_clients._runtime._http import HTTPClient

PROJECT = "0d1e2f30-0000-4000-8000-000000000001"


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"token": "t"}, ""),
        ({"token": "t", "project_id": " "}, "project_id"),
        ({}, "token"),
        ({"token": ""}, "token"),
        ({"token": "a\nb"}, "token"),
        ({"client_id": "1", "client_secret": ""}, "client_secret"),
        ({"client_id": "1"}, "client_secret"),
        ({"client_secret": "s"}, "client_id"),
        ({"token": "t", "client_id": "1"}, "token"),
        ({"token": "t", "http_client": HTTPClient(), "retries": 2}, "retries"),
        ({"token": "t", "http_client": HTTPClient(), "transport": HTTPTransport()}, "transport"),
    ],
)
def test_the_constructor_says_what_is_missing(given: dict[str, Any], argument: str) -> None:
    for kind in (Xsolla, AsyncXsolla):
        if kind is AsyncXsolla and "http_client" in given:
            continue
        settings = {"project_id": PROJECT, **given}
        if not argument:
            assert "login.xsolla.com" in repr(kind(**settings))
            continue
        with pytest.raises(InvalidArgument) as caught:
            kind(**settings)
        assert caught.value.argument == argument


def test_the_environment_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XSOLLA_PROJECT_ID", PROJECT)
    monkeypatch.setenv("XSOLLA_CLIENT_ID", "12")
    monkeypatch.setenv("XSOLLA_CLIENT_SECRET", "hush")
    monkeypatch.setenv("XSOLLA_BASE_URL", "http://127.0.0.1:1/api")
    with Xsolla.from_env(retries=0, timeout=2) as xsolla:
        assert "127.0.0.1" in repr(xsolla)
        assert "hush" not in repr(xsolla)
    monkeypatch.delenv("XSOLLA_PROJECT_ID")
    with pytest.raises(InvalidArgument, match="XSOLLA_PROJECT_ID"):
        AsyncXsolla.from_env()
