"""Token requests that show a client certificate, over connections of their own."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Final, NoReturn

import httpx

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.network.tls import tls_settings
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tries.transports import async_transport, sync_transport

_PEM: Final = "-----"
_LONGEST_PATH: Final = 200
"""Letters of a path that an error shows; a key has more."""


class CertificateChannel:
    """Send token requests over connections that are closed at once."""

    def __init__(
        self,
        url: str,
        certificate: ssl.SSLContext | tuple[str, str],
        retries: Retries | int | None,
    ) -> None:
        """Load the certificate.

        Args:
            url: Where tokens are fetched.
            certificate: TLS settings that hold it, or the PEM files of certificate and key.
            retries: How often a request is sent again if there is no response.

        Raises:
            InvalidArgument: The certificate cannot be loaded.

        """
        self._url = url
        self._context = _context(certificate)
        self._retries = retries

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the response, read."""
        transport = sync_transport(self._url, self._retries, None, verify=self._context)
        with httpx.Client(transport=transport) as client:
            return client.send(request, auth=None, follow_redirects=False)

    async def asend(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the response, read."""
        transport = async_transport(self._url, self._retries, None, verify=self._context)
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.send(request, auth=None, follow_redirects=False)

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("CertificateChannel holds a private key and cannot be pickled")


def _fault(*paths: str) -> str:
    """Return which of the files cannot be read, and why; nothing if all can be."""
    for each in paths:
        try:
            with Path(each).open("rb"):
                pass
        except OSError as error:
            return f"{_shown(each)}: {error.strerror or type(error).__name__}"
        except (TypeError, ValueError):
            return ""
    return ""


def _shown(path: str) -> str:
    """Return a path as an error may show it; it may be the key itself, which no error shows."""
    text = str(path)
    is_path = len(text) <= _LONGEST_PATH and text.isprintable() and _PEM not in text
    return repr(text) if is_path else "what is given in place of a path"


def _context(certificate: ssl.SSLContext | tuple[str, str]) -> ssl.SSLContext:
    if isinstance(certificate, ssl.SSLContext):
        return certificate
    context = tls_settings()
    files: tuple[str, ...] = ()
    try:
        chain, key = files = certificate
        # Without a password function, OpenSSL would ask for one at the terminal.
        context.load_cert_chain(chain, key, password=lambda: "")
    except (OSError, TypeError, ValueError) as error:
        fault = _fault(*files) or type(error).__name__
    else:
        return context
    raise InvalidArgument(
        f"cannot be loaded ({fault}): give the PEM files of the certificate and its key, or an "
        "ssl.SSLContext, which a key with a passphrase needs",
        argument="certificate",
    )
