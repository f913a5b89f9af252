"""Test what is peculiar to Symphony's sessions: the signed JWT."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import ec

from tests.overlays.auth.making import TOKENS, WHERE, Clock, grants, pem, renewing, rsa_key
from tests.overlays.faults import OK, Caller, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups._vendors.symphony.auth import symphony_auth
from usergroups_clients._runtime.errors import AuthError, InvalidArgument

PATH = "/groups/1"
LOGIN = WHERE["symphony"]


@pytest.mark.parametrize("pkcs", [1, 8])
@pytest.mark.parametrize("kind", ["text", "bytes", "windows"])
def test_the_jwt(send: Caller, server: Faults, pkcs: int, kind: str) -> None:
    key: Any = pem(pkcs)
    assert ("BEGIN RSA PRIVATE KEY" in key) is (pkcs == 1)
    key = {"text": key, "bytes": key.encode(), "windows": key.replace("\n", "\r\n")}[kind]
    server.on(LOGIN, *grants("symphony"))
    server.on(PATH, OK)
    before = time.time()
    send(call(), auth=renewing("symphony", server.url, private_key=key))
    assert server.sent(PATH, "sessiontoken") == [TOKENS[0]]
    sent = json.loads(server.seen[0].body)
    assert set(sent) == {"token"}
    assert jwt.get_unverified_header(sent["token"])["alg"] == "RS512"
    claims = jwt.decode(
        sent["token"], rsa_key().public_key(), ["RS512"], options={"require": ["exp", "sub"]}
    )
    assert set(claims) == {"sub", "exp"}
    assert claims["sub"] == "bot"
    assert before + 200 <= claims["exp"] <= time.time() + 300


def test_each_login_has_a_new_jwt(send: Caller, server: Faults) -> None:
    clock = Clock(time.time())
    server.on(LOGIN, *grants("symphony"))
    server.on(PATH, OK)
    auth = renewing("symphony", server.url, clock)
    send(call(), auth=auth)
    clock.now += 14 * 86400  # nobody says how long a session lasts
    server.on(PATH, http(401), OK)
    send(call(), auth=auth)
    logins = [json.loads(seen.body)["token"] for seen in server.seen if seen.target == LOGIN]
    first, second = (
        jwt.decode(one, rsa_key().public_key(), ["RS512"], options={"verify_exp": False})
        for one in logins
    )
    assert second["exp"] - first["exp"] == 14 * 86400


def test_what_the_server_repeats_of_the_jwt_is_hidden(send: Caller, server: Faults) -> None:
    jwts: list[str] = []

    def echo(connection: Any, seen: Any) -> bytes:
        jwts.append(json.loads(seen.body)["token"])
        body = {"code": 401, "message": f"no {jwts[-1]}", "more": [jwts[-1]]}
        return http(401, json.dumps(body).encode())

    server.on(LOGIN, echo)
    with pytest.raises(AuthError) as caught:
        send(call(), auth=renewing("symphony", server.url))
    assert caught.value.message == "no ***"
    assert jwts[0] not in repr(vars(caught.value))


def _other_key() -> str:
    return (
        ec.generate_private_key(ec.SECP256R1())
        .private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption())
        .decode()
    )


@pytest.mark.parametrize(
    "key",
    [
        "",
        "hidden-word",
        b"\xff",
        pem().replace("A", "B", 40),
        pem(passphrase=b"hidden-word"),
        _other_key(),
        5,
        rsa_key().public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo),
    ],
    ids=["empty", "text", "bytes", "damaged", "encrypted", "elliptic", "number", "public"],
)
def test_keys_that_are_none(key: Any) -> None:
    with pytest.raises(InvalidArgument, match="RSA private key in PEM") as caught:
        renewing("symphony", "https://pod.example", private_key=key)
    error = caught.value
    assert error.argument == "private_key"
    assert "hidden-word" not in repr(vars(error))
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize("module", ["jwt", "cryptography.hazmat.primitives.serialization"])
def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    key = pem()
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        InvalidArgument,
        match=r"install the extra `symphony`, in a clone: pip install '\.\[symphony\]'",
    ):
        renewing("symphony", "https://pod.example", private_key=key)
    given = {"username": None, "private_key": None, "login_url": None}
    renewing("symphony", "https://pod.example", **given, session_token="one")


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({}, "session_token"),
        ({"session_token": "a", "username": "b", "private_key": "c"}, "session_token"),
        ({"session_token": "a", "certificate": ("b", "c")}, "session_token"),
        ({"username": "a", "login_url": "https://a.example"}, "private_key"),
        ({"private_key": "a", "login_url": "https://a.example"}, "username"),
        ({"username": "a", "private_key": pem()}, "login_url"),
        ({"username": " ", "private_key": pem(), "login_url": "https://a.example"}, "username"),
        ({"certificate": ("b", "c")}, "session_auth_url"),
        ({"certificate": ("b", "c"), "session_auth_url": "https://a.example"}, "certificate"),
        ({"certificate": 5, "session_auth_url": "https://a.example"}, "certificate"),
        ({"session_token": "a\nb"}, "sessionToken"),
    ],
)
def test_settings_that_do_not_go_together(given: dict[str, Any], argument: str) -> None:
    names = ("session_token", "username", "private_key", "login_url", "session_auth_url")
    settings: dict[str, Any] = dict.fromkeys((*names, "certificate")) | given
    with pytest.raises(InvalidArgument) as caught:
        symphony_auth(url="https://pod.example/pod", **settings)
    assert argument in caught.value.argument


def test_a_vendor_that_says_no_token(send: Caller, server: Faults) -> None:
    server.on(LOGIN, http(200, b'{"name": "sessionToken", "authorizationToken": "beta"}'))
    with pytest.raises(AuthError, match="no session token"):
        send(call(), auth=renewing("symphony", server.url))
