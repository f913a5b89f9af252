"""Test how Zoho's classes are set up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, get_args

import pytest

from usergroups import AsyncZohoCRM, FileTokenStore, InvalidArgument, ZohoCRM
from usergroups._core.given import of_environment
from usergroups._vendors.zoho.settings import DataCenter, Environment, Settings
from usergroups_clients.zoho.profile import PROFILE


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("ZOHO_"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "^access_token: give exactly one of: `access_token`; `client_id` with"),
        ({"client_id": "i", "client_secret": "s"}, "^refresh_token: is needed"),
        ({"access_token": "t", "refresh_token": "r"}, "^access_token: cannot be given beside"),
        ({"access_token": ""}, "^access_token: "),
        ({"client_id": "i", "client_secret": " s", "refresh_token": "r"}, "^client_secret: "),
        ({"access_token": "t", "data_center": "EU"}, "^data_center: must be .*eu.*, not 'EU'"),
        ({"access_token": "t", "data_center": ["eu"]}, r"^data_center: must be .*not \['eu'\]"),
        ({"access_token": "t", "environment": "test"}, "^environment: must be one of production"),
    ],
)
def test_what_cannot_be_right(given: dict[str, Any], expected: str) -> None:
    for kind in (ZohoCRM, AsyncZohoCRM):
        with pytest.raises(InvalidArgument, match=expected):
            kind(**given)


def test_the_environment_chooses_host_and_store(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {
        "DATA_CENTER": "ca",
        "ENVIRONMENT": "sandbox",
        "CLIENT_ID": "i",
        "CLIENT_SECRET": "s",
        "REFRESH_TOKEN": "r",
        "TOKEN_FILE": str(tmp_path / "tokens"),
    }.items():
        monkeypatch.setenv(f"ZOHO_{name}", value)
    assert isinstance(Settings.from_env(of_environment())["token_store"], FileTokenStore)
    with ZohoCRM.from_env() as zoho:
        assert "sandbox.zohoapis.ca" in repr(zoho)
    monkeypatch.delenv("ZOHO_TOKEN_FILE")
    monkeypatch.setenv("ZOHO_TOKEN_REDIS", "rediss://:hidden@cache.example.com/0")
    store = Settings.from_env(of_environment())["token_store"]
    assert repr(store) == "RedisTokenStore('cache.example.com:6379/0')"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "^ZOHO_ACCESS_TOKEN: give exactly one of: ZOHO_ACCESS_TOKEN; ZOHO_CLIENT_ID with"),
        ({"ACCESS_TOKEN": "t", "TOKEN_FILE": "{}/f"}, "^ZOHO_ACCESS_TOKEN: .*or ZOHO_TOKEN_FILE"),
        ({"TOKEN_FILE": "{}/no/file"}, "^ZOHO_TOKEN_FILE: the folder '.*/no' does not exist"),
        ({"TOKEN_FILE": "{}"}, "^ZOHO_TOKEN_FILE: '.*' is a folder"),
        ({"TOKEN_REDIS": "http://:hidden@x"}, "^ZOHO_TOKEN_REDIS: must be a URL such as 'rediss:"),
        ({"TOKEN_REDIS": "redis://x", "TOKEN_FILE": "{}/f"}, "^ZOHO_TOKEN_REDIS: .*ZOHO_TOKEN_F"),
        ({"DATA_CENTER": "EU", "ACCESS_TOKEN": "t"}, "^ZOHO_DATA_CENTER: .*, not 'EU'"),
    ],
)
def test_errors_name_variables(
    variables: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"ZOHO_{name}", value.format(tmp_path))
    with pytest.raises(InvalidArgument, match=expected):
        ZohoCRM.from_env()


def test_the_hosts_are_all_of_those_in_the_document() -> None:
    found = [
        Settings(data_center=center, environment=environment, access_token="token").client(None)
        for center in get_args(DataCenter)
        for environment in get_args(Environment)
    ]
    hosts = [PROFILE.servers[""].format(api_domain=each) for each in PROFILE.choices["api_domain"]]
    assert sorted(each["base_url"] for each in found) == sorted(hosts)
    accounts = {
        PROFILE.servers["accounts"].format(accounts_domain=each)
        for each in PROFILE.choices["accounts_domain"]
    }
    assert {each["accounts_url"] for each in found} == accounts
