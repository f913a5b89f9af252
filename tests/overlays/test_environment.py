"""Test what stands wrongly in the environment: one of our errors, with the variable's name."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest

import usergroups
from tests.overlays.auth.making import pem
from usergroups_clients._runtime.network.tls import tls_settings

ZOHO = {"CLIENT_ID": "1000.X", "CLIENT_SECRET": "s3cret", "REFRESH_TOKEN": "1000.r"}
XSOLLA = {"PROJECT_ID": "p1", "CLIENT_ID": "7", "CLIENT_SECRET": "s3cret"}
SYMPHONY = {"POD": "acme.symphony.com", "USERNAME": "bot", "PRIVATE_KEY": pem()}
WRONG = [
    ("zoho", ZOHO, "CLIENT_ID"),
    ("zoho", ZOHO, "CLIENT_SECRET"),
    ("zoho", ZOHO, "REFRESH_TOKEN"),
    ("zoho", ZOHO, "TOKEN_FILE"),
    ("zoho", ZOHO, "BASE_URL"),
    ("zoho", ZOHO, "DATA_CENTER"),
    ("zoho", {}, "ACCESS_TOKEN"),
    ("xsolla", XSOLLA, "PROJECT_ID"),
    ("xsolla", XSOLLA, "CLIENT_ID"),
    ("xsolla", XSOLLA, "CLIENT_SECRET"),
    ("symphony", SYMPHONY, "POD"),
    ("symphony", SYMPHONY, "USERNAME"),
    ("symphony", {"POD": "acme.symphony.com"}, "SESSION_TOKEN"),
    ("symphony", {"POD": "acme.symphony.com", "USERNAME": "bot"}, "PRIVATE_KEY_FILE"),
    ("symphony", {"POD": "acme.symphony.com"}, "CERTIFICATE_FILE"),
    ("softwareone", {}, "TOKEN"),
    ("softwareone", {"TOKEN": "idt:TKN-0000-0000:x"}, "ACCOUNT_ID"),
    ("smartpm", {"COMPANY_ID": "550e8400-e29b-41d4-a716-446655440000"}, "API_KEY"),
    ("smartpm", {"API_KEY": "key"}, "COMPANY_ID"),
]


@pytest.mark.parametrize(("vendor", "others", "name"), WRONG)
@pytest.mark.parametrize("value", [" ", "x\n", " x", "x\ty"])
def test_blanks_and_line_breaks_are_refused_by_the_variables_name(
    monkeypatch: pytest.MonkeyPatch, vendor: Any, others: dict[str, str], name: str, value: str
) -> None:
    prefix = vendor.upper()
    for other, text in others.items():
        monkeypatch.setenv(f"{prefix}_{other}", text)
    monkeypatch.setenv(f"{prefix}_{name}", value)
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.from_env(vendor)
    assert caught.value.argument == f"{prefix}_{name}"


def test_a_home_is_expanded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "key.pem").write_text(pem())
    for name, value in {"POD": "acme.symphony.com", "USERNAME": "bot"}.items():
        monkeypatch.setenv(f"SYMPHONY_{name}", value)
    monkeypatch.setenv("SYMPHONY_PRIVATE_KEY_FILE", "~/key.pem")
    usergroups.Symphony.from_env().close()
    monkeypatch.delenv("SYMPHONY_PRIVATE_KEY_FILE")
    usergroups.Symphony(
        pod="acme.symphony.com", username="bot", private_key=Path("~/key.pem")
    ).close()


@pytest.mark.parametrize("read", [usergroups.from_env, usergroups.from_env_async])
def test_an_argument_that_nobody_knows(read: Any) -> None:
    with pytest.raises(usergroups.InvalidArgument, match="did you mean timeout") as caught:
        read("zoho", tmeout=1)
    assert caught.value.argument == "tmeout"
    with pytest.raises(usergroups.InvalidArgument, match="set ZOHO_CLIENT_ID"):
        read("zoho", client_id="1000.X")


@pytest.mark.parametrize("url", ["http://a b", "http://a.example/x y", "http://a.example\n"])
def test_a_url_with_a_blank(url: str) -> None:
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.SoftwareOne(token="t0ken", base_url=url)
    assert caught.value.argument == "base_url"


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_settings")
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
@pytest.mark.parametrize("kind", [usergroups.SoftwareOne, usergroups.AsyncSoftwareOne])
def test_tls_settings_that_are_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, kind: Any
) -> None:
    path = str(tmp_path / "none" / "here")
    monkeypatch.setenv(name, path)
    with pytest.raises(usergroups.InvalidArgument, match="cannot be used") as caught:
        kind(token="t0ken")
    assert caught.value.argument == name
    assert repr(path) in str(caught.value)


@pytest.mark.usefixtures("no_settings")
@pytest.mark.parametrize("content", [None, b"", b"none", b"-----BEGIN CERTIFICATE-----\n"])
def test_a_certificate_file_that_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "ca.pem"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.SoftwareOne(token="t0ken")
    assert caught.value.argument == "SSL_CERT_FILE"


@pytest.mark.usefixtures("no_settings")
def test_tls_settings_that_are_right(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert isinstance(tls_settings(), ssl.SSLContext)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert tls_settings().cert_store_stats()["x509"] == 0
