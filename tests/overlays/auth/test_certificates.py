"""Symphony's login with a client certificate, over TLS."""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.overlays.auth.making import TOKENS, grants, renewing
from tests.overlays.faults import OK, Caller, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import http
from usergroups_clients._runtime.errors import AuthError, InvalidArgument

PATH = "/groups/1"
CERTIFICATE_LOGIN = "/sessionauth/v1/authenticate"


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
