"""How Symphony's and Zoho's classes are set up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from httpx import Client, HTTPTransport

import usergroups
from usergroups._auth.files import FileTokenStore
from usergroups._vendors.symphony import settings as symphony
from usergroups._vendors.zoho import settings as zoho
from usergroups.testing import Sandbox

NOTHING_SYMPHONY: dict[str, Any] = {
    "pod": None,
    "session_token": None,
    "username": None,
    "private_key": None,
    "certificate": None,
    "login_url": None,
    "session_auth_url": None,
    "base_url": None,
    "retries": None,
}
NOTHING_ZOHO: dict[str, Any] = {
    "data_center": "us",
    "environment": "production",
    "access_token": None,
    "client_id": None,
    "client_secret": None,
    "refresh_token": None,
    "token_store": None,
    "accounts_url": None,
    "base_url": None,
}


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("SYMPHONY_", "ZOHO_")):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    "pod",
    [
        "acme.symphony.com",
        "https://acme.symphony.com",
        "https://acme.symphony.com/",
        "https://acme.symphony.com/pod",
        "acme.symphony.com/pod/",
    ],
)
def test_a_pod_is_a_host_or_an_address(pod: str) -> None:
    found = symphony.settings(**{**NOTHING_SYMPHONY, "pod": pod, "session_token": "t"})
    assert found["base_url"] == "https://acme.symphony.com/pod"
    assert found["login_url"] == found["session_auth_url"] == "https://acme.symphony.com"


@pytest.mark.parametrize(
    "pod", ["", "http://acme.symphony.com", "https://a b", "https://u@acme", "acme/x", "a?b", "a#b"]
)
def test_a_wrong_pod_is_shown_a_right_one(pod: str) -> None:
    with pytest.raises(usergroups.InvalidArgument, match=r"pod: .*acme\.symphony\.com"):
        usergroups.Symphony(pod=pod, session_token="t")


def test_a_base_url_says_where_logins_go() -> None:
    given = {**NOTHING_SYMPHONY, "base_url": "http://127.0.0.1:1/a/pod/", "session_token": "t"}
    assert symphony.settings(**given)["login_url"] == "http://127.0.0.1:1/a"
    given = {**given, "pod": "acme.symphony.com:8443"}
    assert symphony.settings(**given)["login_url"] == "https://acme.symphony.com:8443"
    given = {**given, "login_url": "https://login.acme"}
    assert symphony.settings(**given)["login_url"] == "https://login.acme"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"session_token": "t"}, "^pod: is needed"),
        ({"pod": "acme"}, "^session_token: "),
        ({"pod": "acme", "session_token": "t", "certificate": ("a", "b")}, "^session_token: "),
        ({"pod": "acme", "session_token": " t"}, "^session_token: "),
        ({"pod": "acme", "username": "bot"}, "^private_key: "),
        ({"pod": "acme", "private_key": "-----BEGIN "}, "^username: "),
        ({"pod": "acme", "username": "bot", "private_key": "key.pem"}, "pathlib.Path"),
        ({"pod": "acme", "username": "bot", "private_key": b"key"}, "pathlib.Path"),
        ({"pod": "acme", "username": "bot", "private_key": Path("/no/key")}, "cannot be read"),
        ({"base_url": "http://a/b", "username": "b", "private_key": "-----BEGIN "}, "^login_url: "),
    ],
)
def test_what_cannot_be_right_for_symphony(given: dict[str, Any], expected: str) -> None:
    for kind in (usergroups.Symphony, usergroups.AsyncSymphony):
        with pytest.raises(usergroups.InvalidArgument, match=expected):
            kind(**given)


@pytest.mark.parametrize("form", ["pkcs1", "pkcs8"])
def test_a_key_comes_as_text_bytes_file_or_variable(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = Sandbox().symphony.private_key(form)
    (tmp_path / "key.pem").write_text(pem)
    for key in (pem, pem.encode(), tmp_path / "key.pem"):
        usergroups.Symphony(pod="acme", username="bot", private_key=key).close()
    monkeypatch.setenv("SYMPHONY_POD", "acme")
    monkeypatch.setenv("SYMPHONY_USERNAME", "bot")
    monkeypatch.setenv("SYMPHONY_PRIVATE_KEY", pem.replace("\n", "\\n"))
    usergroups.Symphony.from_env().close()
    monkeypatch.setenv("SYMPHONY_PRIVATE_KEY_FILE", str(tmp_path / "key.pem"))
    with pytest.raises(usergroups.InvalidArgument, match="SYMPHONY_PRIVATE_KEY_FILE"):
        usergroups.Symphony.from_env()
    monkeypatch.delenv("SYMPHONY_PRIVATE_KEY")
    usergroups.Symphony.from_env(timeout=3).close()


def test_symphony_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(symphony.from_env().values()) == {None}
    monkeypatch.setenv("SYMPHONY_CERTIFICATE_FILE", "bot.pem")
    assert symphony.from_env()["certificate"] == ("bot.pem", "bot.pem")
    monkeypatch.setenv("SYMPHONY_CERTIFICATE_KEY_FILE", "bot.key")
    assert symphony.from_env()["certificate"] == ("bot.pem", "bot.key")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "^access_token: "),
        ({"client_id": "i", "client_secret": "s"}, "^refresh_token: "),
        ({"access_token": "t", "refresh_token": "r"}, "^access_token: "),
        ({"access_token": ""}, "^access_token: "),
        ({"access_token": "t", "data_center": "uk"}, "^data_center: must be one of us, eu"),
        ({"access_token": "t", "environment": "test"}, "^environment: must be one of production"),
    ],
)
def test_what_cannot_be_right_for_zoho(given: dict[str, Any], expected: str) -> None:
    for kind in (usergroups.ZohoCRM, usergroups.AsyncZohoCRM):
        with pytest.raises(usergroups.InvalidArgument, match=expected):
            kind(**given)


def test_zoho_in_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert zoho.from_env() == NOTHING_ZOHO
    for name, value in {
        "DATA_CENTER": "ca",
        "ENVIRONMENT": "sandbox",
        "CLIENT_ID": "i",
        "CLIENT_SECRET": "s",
        "REFRESH_TOKEN": "r",
        "TOKEN_FILE": str(tmp_path / "tokens"),
    }.items():
        monkeypatch.setenv(f"ZOHO_{name}", value)
    given = zoho.from_env()
    assert isinstance(given["token_store"], FileTokenStore)
    found = zoho.settings(**given)
    assert found["base_url"] == "https://sandbox.zohoapis.ca/crm/v7"
    assert found["accounts_url"] == "https://accounts.zohocloud.ca"
    usergroups.ZohoCRM.from_env().close()


@pytest.mark.parametrize("name", ["Symphony", "ZohoCRM"])
def test_a_given_client_stands_alone(name: str) -> None:
    known = {"session_token": "t", "pod": "acme"} if name == "Symphony" else {"access_token": "t"}
    kind = getattr(usergroups, name)
    with Client() as client:
        kind(**known, http_client=client).close()
        assert not client.is_closed
        for more in ({"retries": 1}, {"transport": HTTPTransport()}):
            with pytest.raises(usergroups.InvalidArgument, match="beside http_client"):
                kind(**known, http_client=client, **more)
