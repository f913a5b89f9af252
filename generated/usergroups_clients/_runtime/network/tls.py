# Generated from generator/emit/templates/_runtime; do not edit.
"""TLS settings, as the environment has them; what is wrong there is told by the variable."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Final

from .._http import create_ssl_context
from ..errors import InvalidArgument

_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""The first that is set says whom to trust."""
_KEY_LOG: Final = "SSLKEYLOGFILE"


def tls_settings() -> ssl.SSLContext:
    """Return the TLS settings of httpx.

    Raises:
        InvalidArgument: A variable of the environment names what cannot be used.
    """
    name = next((each for each in _CERTIFICATES if os.environ.get(each)), None)
    if name == "SSL_CERT_DIR":
        _check_folder(name)
    try:
        return create_ssl_context()
    except (OSError, ValueError) as error:  # of which ssl.SSLError is one
        fault = _reason(error)
    raise _wrong(_culprit(name), fault)


def _check_folder(name: str) -> None:
    """Refuse a folder that is none: OpenSSL would trust nobody, and say so at each call."""
    path = os.environ[name]
    # OpenSSL takes several.
    if any(Path(each).is_dir() for each in path.split(os.pathsep)):
        return
    raise _wrong(name, "no such folder")


def _culprit(name: str | None) -> str:
    """Return the variable that is wrong: that of the certificates, or the one for keys."""
    log = os.environ.get(_KEY_LOG)
    if name is None or (log and _can_trust(name)):
        return _KEY_LOG if log else "the certificates of certifi"
    return name


def _can_trust(name: str) -> bool:
    path = os.environ[name]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        if name == "SSL_CERT_FILE":
            context.load_verify_locations(cafile=path)
        else:
            context.load_verify_locations(capath=path)
    except (OSError, ValueError):
        return False
    return True


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return "there is no certificate in PEM in it"
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


def _wrong(name: str, fault: str) -> InvalidArgument:
    path = os.environ.get(name, "")
    what = f"{path!r} cannot be used ({fault}): correct this environment variable, or unset it"
    return InvalidArgument(what, argument=name)
