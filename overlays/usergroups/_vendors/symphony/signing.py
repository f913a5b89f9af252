"""The JWT that proves who a Symphony service account is."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NoReturn

from usergroups._core.extras import how_to_install
from usergroups_clients._runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

LIFETIME_S: Final = 240
"""Symphony refuses more than 300; the rest is for clocks that differ."""


class Signer:
    """Sign JWTs with an RSA key."""

    def __init__(self, username: str, private_key: str | bytes) -> None:
        """Read the key.

        Args:
            username: Name of the service account.
            private_key: Its RSA key: PEM, PKCS#1 or PKCS#8, without a passphrase.

        Raises:
            InvalidArgument: The key cannot be read, or PyJWT is not installed.

        """
        text = isinstance(username, str) and username.isprintable()  # pyright: ignore[reportUnnecessaryIsInstance]
        if not text or not username or username != username.strip():
            raise InvalidArgument(
                "must be the name of a service account, without blanks around it or line breaks",
                argument="username",
            )
        self._username = username
        self._encode: Callable[..., str] = _installed("jwt").encode
        self._key = _key(private_key)

    def token(self, now: float) -> str:
        """Sign a JWT that is good from now, the seconds since 1970."""
        claims = {"sub": self._username, "exp": int(now) + LIFETIME_S}
        return self._encode(claims, self._key, algorithm="RS512")

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("Signer holds a private key and cannot be pickled")


def _installed(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        pass
    raise InvalidArgument(
        f"needs PyJWT and cryptography: {how_to_install('symphony')}", argument="private_key"
    )


def _key(private_key: str | bytes) -> RSAPrivateKey:
    serialization = _installed("cryptography.hazmat.primitives.serialization")
    rsa = _installed("cryptography.hazmat.primitives.asymmetric.rsa")
    try:
        pem = private_key.encode() if isinstance(private_key, str) else private_key
        key: Any = serialization.load_pem_private_key(pem, password=None)
    except Exception:  # noqa: BLE001 - what it raises can show some of the key
        key = None
    if isinstance(key, rsa.RSAPrivateKey):
        found: RSAPrivateKey = key
        return found
    raise InvalidArgument(
        "must be an RSA private key in PEM (BEGIN RSA PRIVATE KEY or BEGIN PRIVATE KEY), "
        "without a passphrase",
        argument="private_key",
    )
