"""What is peculiar to Symphony's sessions: the signed JWT and the client certificate."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import os
import ssl
import sys
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.overlays.auth.making import TOKENS, WHERE, Clock, grants, pem, renewing, rsa_key
from tests.overlays.faults import OK, Caller, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups._auth.symphony import symphony_auth
from usergroups_clients._runtime.errors import AuthError, InvalidArgument

PATH = "/groups/1"
LOGIN = WHERE["symphony"]
CERTIFICATE_LOGIN = "/sessionauth/v1/authenticate"


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
    with pytest.raises(InvalidArgument, match=r"pip install usergroups\[symphony\]"):
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


# The client certificate


class Authority:
    """Certificates for a test, written to a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.root = self._certificate("root", self._key.public_key(), authority=True)
        (folder / "root.pem").write_bytes(self.root.public_bytes(s.Encoding.PEM))

    def issue(self, name: str, passphrase: bytes | None = None) -> tuple[str, str]:
        """Write a certificate and its key; return the names of the files."""
        key = ec.generate_private_key(ec.SECP256R1())
        hidden = s.BestAvailableEncryption(passphrase) if passphrase else s.NoEncryption()
        files = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        certificate = self._certificate(name, key.public_key(), authority=False)
        files[0].write_bytes(certificate.public_bytes(s.Encoding.PEM))
        files[1].write_bytes(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, hidden))
        return str(files[0]), str(files[1])

    def _certificate(self, name: str, key: Any, *, authority: bool) -> x509.Certificate:
        now = dt.datetime.now(dt.UTC)
        issuer = "root"
        usage = x509.KeyUsage(
            digital_signature=True, content_commitment=False, key_encipherment=False,
            data_encipherment=False, key_agreement=False, key_cert_sign=authority,
            crl_sign=authority, encipher_only=False, decipher_only=False,
        )  # fmt: skip
        address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(minutes=5))
            .not_valid_after(now + dt.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectAlternativeName([address]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()),
                critical=False,
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .sign(self._key, hashes.SHA256())
        )


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def login(authority: Authority) -> Any:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue("server"))
    context.load_verify_locations(authority.folder / "root.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    with Faults(tls=context) as server:
        yield server


def by_certificate(server: Faults, login: Faults, certificate: Any) -> Any:
    return renewing(
        "symphony",
        server.url,
        username=None,
        private_key=None,
        login_url=None,
        session_auth_url=login.url,
        certificate=certificate,
        retries=1,
    )


@pytest.mark.parametrize("kind", ["files", "context"])
def test_login_with_a_certificate(  # noqa: PLR0917 - fixtures
    send: Caller,
    server: Faults,
    login: Faults,
    authority: Authority,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = authority.issue("bot")
    root = str(authority.folder / "root.pem")
    if kind == "files":
        monkeypatch.setenv("SSL_CERT_FILE", root)
        certificate: Any = files
    else:
        certificate = ssl.create_default_context(cafile=root)
        certificate.load_cert_chain(*files)
    login.on(CERTIFICATE_LOGIN, http(503), *grants("symphony"))
    server.on(PATH, OK, http(401), OK)
    auth = by_certificate(server, login, certificate)
    send(call(), auth=auth)
    send(call(), auth=auth)
    assert server.sent(PATH, "sessiontoken") == [TOKENS[0], TOKENS[0], TOKENS[1]]
    assert login.count(CERTIFICATE_LOGIN) == 3
    assert login.seen[0].body == b""
    assert "sessiontoken" not in login.seen[2].headers
    assert not server.count(CERTIFICATE_LOGIN)


def test_a_login_without_the_right_certificate(
    send: Caller, server: Faults, login: Faults, authority: Authority
) -> None:
    login.on(CERTIFICATE_LOGIN, *grants("symphony"))
    context = ssl.create_default_context(cafile=str(authority.folder / "root.pem"))
    for certificate in (context, ssl.create_default_context()):  # shows none, trusts nobody
        with pytest.raises(AuthError) as caught:
            send(call(), auth=by_certificate(server, login, certificate))
        assert caught.value.operation == "authenticate_with_certificate"
        assert caught.value.__context__ is None
    assert not server.seen
    assert not login.seen


def test_a_certificate_that_is_refused(
    send: Caller, server: Faults, login: Faults, authority: Authority
) -> None:
    login.on(CERTIFICATE_LOGIN, http(403, b'{"code": 403, "message": "not a service user"}'))
    context = ssl.create_default_context(cafile=str(authority.folder / "root.pem"))
    context.load_cert_chain(*authority.issue("nobody"))
    with pytest.raises(AuthError, match="not a service user") as caught:
        send(call(), auth=by_certificate(server, login, context))
    assert (caught.value.status, caught.value.code) == (403, "403")


def test_a_key_with_a_passphrase_is_not_asked_for_at_the_terminal(
    server: Faults, login: Faults, authority: Authority
) -> None:
    certificate = authority.issue("hidden", b"hidden-word")
    with pytest.raises(InvalidArgument, match="passphrase") as caught:
        by_certificate(server, login, certificate)
    assert caught.value.__context__ is None
    assert os.fspath(authority.folder) not in str(caught.value)


def test_a_vendor_that_says_no_token(send: Caller, server: Faults) -> None:
    server.on(LOGIN, http(200, b'{"name": "sessionToken", "authorizationToken": "beta"}'))
    with pytest.raises(AuthError, match="no session token"):
        send(call(), auth=renewing("symphony", server.url))
