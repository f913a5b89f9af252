"""The key of the sandbox's Symphony service account, and what a login signed with it must be."""

from __future__ import annotations

import functools
import json
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from usergroups.testing._needing import needed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

KeyForm: TypeAlias = Literal["pkcs8", "pkcs1"]

USERNAME: Final = "groups-bot"
KEY_MANAGER_LOGIN: Final = b"/relay/pubkey/authenticate"
_LONGEST_LOGIN_S: Final = 300


def private_key(form: KeyForm) -> str:
    """Return the key in PEM; it is the same for the whole process."""
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - optional

    pkcs1 = serialization.PrivateFormat.TraditionalOpenSSL
    pkcs8 = serialization.PrivateFormat.PKCS8
    pem = _key().private_bytes(
        serialization.Encoding.PEM,
        pkcs1 if form == "pkcs1" else pkcs8,
        serialization.NoEncryption(),
    )
    return pem.decode()


def signed_of(body: bytes) -> str:
    """Read the signed login out of a body that nothing has checked; empty if it has none."""
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    return str(cast("dict[str, Any]", found).get("token", "")) if isinstance(found, dict) else ""


def fault_of(signed: str) -> str | None:
    """Return why a signed login is refused; None if it is good."""
    jwt: Any = _jwt()
    try:
        claims: dict[str, Any] = jwt.decode(signed, _key().public_key(), algorithms=["RS512"])
    except jwt.PyJWTError as error:
        return type(error).__name__
    if claims.get("sub") != USERNAME:
        return "Invalid subject"
    if claims.get("exp", time.time() + _LONGEST_LOGIN_S + 1) - time.time() > _LONGEST_LOGIN_S:
        return "Too long an expiry"
    return None


@functools.cache
def _key() -> RSAPrivateKey:
    _jwt()
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415 - optional

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _jwt() -> Any:
    with needed("symphony", "a login to Symphony with a private key"):
        import_module("cryptography.hazmat.primitives.asymmetric.rsa")
        return import_module("jwt")
