"""Test how Symphony's classes are set up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

import pytest

from usergroups import AsyncSymphony, InvalidArgument, Symphony
from usergroups._core.given import of_environment
from usergroups._vendors.symphony.settings import Settings
from usergroups.testing import Sandbox


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SYMPHONY_"):
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
    found = Settings(pod=pod, session_token="t").client(None)
    assert found["base_url"] == "https://acme.symphony.com/pod"
    assert found["login_url"] == found["session_auth_url"] == "https://acme.symphony.com"


@pytest.mark.parametrize(
    "pod",
    [5, "", "http://acme.symphony.com", "https://a b", "https://u@acme", "acme/x", "a?b", "a#b"],
)
def test_a_wrong_pod_is_shown_a_right_one(pod: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"pod: .*acme\.symphony\.com"):
        Symphony(pod=pod, session_token="t")


def test_a_base_url_says_where_logins_go() -> None:
    url = "http://127.0.0.1:1/a/pod/"

    def login_url(**given: Any) -> Any:
        return Settings(base_url=url, session_token="t", **given).client(None)["login_url"]

    assert login_url() == "http://127.0.0.1:1/a"
    assert login_url(pod="acme.symphony.com:8443") == "https://acme.symphony.com:8443"
    assert login_url(pod="acme", login_url="https://login.acme") == "https://login.acme"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"session_token": "t"}, "^pod: is needed"),
        ({"pod": "acme"}, "^session_token: give exactly one of: `session_token`; `username` with"),
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
def test_what_cannot_be_right(given: dict[str, Any], expected: str) -> None:
    for kind in (Symphony, AsyncSymphony):
        with pytest.raises(InvalidArgument, match=expected):
            kind(**given)


@pytest.mark.parametrize("form", ["pkcs1", "pkcs8"])
def test_a_key_comes_as_text_bytes_file_or_variable(
    form: Literal["pkcs1", "pkcs8"], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = Sandbox().symphony.private_key(form)
    (tmp_path / "key.pem").write_text(pem)
    for key in (pem, pem.encode(), tmp_path / "key.pem"):
        Symphony(pod="acme", username="bot", private_key=key).close()
    monkeypatch.setenv("SYMPHONY_POD", "acme")
    monkeypatch.setenv("SYMPHONY_USERNAME", "bot")
    monkeypatch.setenv("SYMPHONY_PRIVATE_KEY", pem.replace("\n", "\\n"))
    Symphony.from_env().close()
    monkeypatch.setenv("SYMPHONY_PRIVATE_KEY_FILE", str(tmp_path / "key.pem"))
    with pytest.raises(InvalidArgument, match=r"^SYMPHONY_PRIVATE_KEY_FILE: "):
        Symphony.from_env()
    monkeypatch.delenv("SYMPHONY_PRIVATE_KEY")
    Symphony.from_env(timeout=3).close()


def test_a_certificate_may_hold_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings.from_env(of_environment()) == {}
    monkeypatch.setenv("SYMPHONY_CERTIFICATE_FILE", "bot.pem")
    assert Settings.from_env(of_environment())["certificate"] == ("bot.pem", "bot.pem")
    monkeypatch.setenv("SYMPHONY_CERTIFICATE_KEY_FILE", "bot.key")
    assert Settings.from_env(of_environment())["certificate"] == ("bot.pem", "bot.key")


def test_errors_name_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMPHONY_POD", "acme")
    with pytest.raises(InvalidArgument, match=r"^SYMPHONY_SESSION_TOKEN: .*SYMPHONY_USERNAME with"):
        Symphony.from_env()


@pytest.mark.parametrize("key", [5, "key.pem"])
def test_a_key_that_is_no_pem_text_is_told_of_the_two_ways_to_give_a_file(key: Any) -> None:
    with pytest.raises(
        InvalidArgument, match=r"^private_key: .*Path, or in SYMPHONY_PRIVATE_KEY_F"
    ):
        Symphony(pod="acme.symphony.com", username="bot", private_key=key)


@pytest.mark.parametrize("other", ["SYMPHONY_SESSION_TOKEN", "SYMPHONY_LOGIN_URL"])
def test_the_key_of_a_certificate_without_the_certificate_names_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    monkeypatch.setenv("SYMPHONY_POD", "acme.symphony.com")
    monkeypatch.setenv("SYMPHONY_CERTIFICATE_KEY_FILE", "bot.key")
    monkeypatch.setenv(other, "https://a")
    needed = "^SYMPHONY_CERTIFICATE_FILE: is needed beside SYMPHONY_CERTIFICATE_KEY_FILE$"
    with pytest.raises(InvalidArgument, match=needed):
        Symphony.from_env()
