"""Credentials as tests make them: every secret in them is in SECRETS."""

from __future__ import annotations

import json
import socket
from functools import cache
from typing import Any

from attrs import define

from tests.overlays.faults import OK
from tests.runtime.conftest import Seen, http
from usergroups._vendors.symphony.auth import symphony_auth
from usergroups._vendors.xsolla.auth import xsolla_auth
from usergroups._vendors.zoho.auth import zoho_auth

CLIENT_SECRET = "client-secret-5f1e"
REFRESH_TOKEN = "1000.refresh-77aa"
TOKENS = [f"access-token-{n:04}" for n in range(100)]
HEADERS = {"xsolla": "x-server-authorization", "zoho": "authorization", "symphony": "sessiontoken"}
PREFIX = {"xsolla": "", "zoho": "Zoho-oauthtoken ", "symphony": ""}
WHERE = {
    "xsolla": "/oauth2/token",
    "zoho": "/oauth/v2/token",
    "symphony": "/login/pubkey/authenticate",
}
VENDORS = list(WHERE)
ERRORS = {
    "xsolla": (b'{"error": {"code": "003-014", "description": "bad client"}}', "003-014"),
    "symphony": (b'{"code": 401, "message": "bad jwt"}', "401"),
    "zoho": (b'{"error": "invalid_client"}', "invalid_client"),
}


@define
class Clock:
    """A clock that a test sets."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@cache
def rsa_key() -> Any:
    """Return a key for tests, made once."""
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415 - slow

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def pem(pkcs: int = 8, passphrase: bytes | None = None) -> str:
    """Return the key as PEM."""
    from cryptography.hazmat.primitives import serialization as s  # noqa: PLC0415 - slow

    form = s.PrivateFormat.PKCS8 if pkcs == 8 else s.PrivateFormat.TraditionalOpenSSL
    hidden = s.BestAvailableEncryption(passphrase) if passphrase else s.NoEncryption()
    text: str = rsa_key().private_bytes(s.Encoding.PEM, form, hidden).decode()
    return text


def renewing(vendor: str, url: str, clock: Any = None, /, **more: Any) -> Any:
    """Return a credential that asks for its tokens at a URL."""
    more |= {} if clock is None else {"clock": clock}
    if vendor == "xsolla":
        return xsolla_auth(token=None, client_id="me", client_secret=CLIENT_SECRET, url=url, **more)
    if vendor == "zoho":
        zoho: dict[str, Any] = {
            "access_token": None,
            "client_id": "me",
            "client_secret": CLIENT_SECRET,
            "refresh_token": REFRESH_TOKEN,
            "accounts_url": url,
            "token_store": None,
            "url": url,
        }
        return zoho_auth(**zoho | more)
    symphony: dict[str, Any] = {
        "session_token": None,
        "username": "bot",
        "private_key": pem(),
        "login_url": url,
        "session_auth_url": None,
        "certificate": None,
        "url": url,
    }
    return symphony_auth(**symphony | more)


def static(vendor: str, url: str, token: str) -> Any:
    """Return a credential with one token."""
    if vendor == "xsolla":
        return xsolla_auth(token=token, client_id=None, client_secret=None, url=url)
    nothing = dict.fromkeys(("client_id", "client_secret", "refresh_token", "token_store"))
    if vendor == "zoho":
        return zoho_auth(access_token=token, accounts_url=url, url=url, **nothing)  # type: ignore[arg-type]
    names = ("username", "private_key", "login_url", "session_auth_url", "certificate")
    return symphony_auth(session_token=token, url=url, **dict.fromkeys(names))  # type: ignore[arg-type]


def grant(vendor: str, token: str, lifetime: int = 3600, **more: Any) -> bytes:
    """Return the answer that holds a token."""
    if vendor == "symphony":
        return http(200, json.dumps({"token": token, "name": "sessionToken"}).encode())
    body = {"access_token": token, "expires_in": lifetime, "token_type": "Bearer", **more}
    return http(200, json.dumps(body).encode())


def grants(vendor: str, lifetime: int = 3600) -> list[bytes]:
    """Return answers with a new token each."""
    return [grant(vendor, token, lifetime) for token in TOKENS]


def signed(vendor: str, *numbers: int) -> list[str | None]:
    """Return the header of each of some calls, by the numbers of the tokens."""
    return [PREFIX[vendor] + TOKENS[number] for number in numbers]


def checking(vendor: str, good: set[str]) -> Any:
    """Return the reply that asks for one of some tokens."""

    def check(connection: socket.socket, seen: Seen) -> bytes:
        token = seen.headers.get(HEADERS[vendor], "").removeprefix(PREFIX[vendor])
        return OK if token in good else http(401)

    return check
