"""Settings of Symphony: the pod, and the account that logs in there."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from usergroups._core.settings import optional_secret
from usergroups._vendors.symphony.auth import symphony_auth
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.retries import Retries

if TYPE_CHECKING:
    from usergroups._core.given import Given

_POD = re.compile(r"(?:https://)?([A-Za-z0-9.-]+(?::[0-9]{1,5})?)(?:/|/pod/?)?")


@frozen(kw_only=True)
class Settings:
    """Give `pod`, and one of: `session_token`; `username` with `private_key`; `certificate`."""

    pod: str | None = None
    """The pod's host, such as `"acme.symphony.com"` or `"https://acme.symphony.com"`."""
    session_token: str | None = field(default=None, repr=False)
    """A session token that you got elsewhere; calls fail once it has ended."""
    username: str | None = None
    """Name of a service account; sessions are then begun when they are needed."""
    private_key: str | bytes | os.PathLike[str] | None = field(default=None, repr=False)
    """The service account's RSA key: PEM text (PKCS#1 or PKCS#8), or a `Path` to such a file."""
    certificate: ssl.SSLContext | tuple[str, str] | None = field(default=None, repr=False)
    """TLS settings that hold a service account's certificate, or the paths of certificate and key;
    sessions are then begun when they are needed."""
    login_url: str | None = None
    """URL to log in at with a private key, instead of the pod's host."""
    session_auth_url: str | None = None
    """URL to log in at with a certificate, instead of the pod's host."""
    base_url: str | None = None
    """URL to send calls to, instead of `https://{pod}/pod`."""

    @staticmethod
    def from_env(given: Given) -> dict[str, Any]:
        r"""Read the variables whose names do not follow from a setting.

        Variables:
            SYMPHONY_PRIVATE_KEY (private_key): PEM text of the key; `\n` may stand for a line
                break.
            SYMPHONY_PRIVATE_KEY_FILE (private_key): Path of a file with the key, instead of its
                text.
            SYMPHONY_CERTIFICATE_FILE (certificate): Path of the certificate, in PEM.
            SYMPHONY_CERTIFICATE_KEY_FILE (certificate): Path of its key, if the certificate's file
                does not hold it.

        """
        key = given.text("SYMPHONY_PRIVATE_KEY")
        key_file = given.path("SYMPHONY_PRIVATE_KEY_FILE")
        certificate = given.path("SYMPHONY_CERTIFICATE_FILE")
        certificate_key = given.path("SYMPHONY_CERTIFICATE_KEY_FILE")
        if key and key_file:
            raise InvalidArgument(
                "cannot be set beside SYMPHONY_PRIVATE_KEY: unset one of them",
                argument="SYMPHONY_PRIVATE_KEY_FILE",
            )
        if certificate_key and not certificate:
            raise InvalidArgument(
                "is needed beside SYMPHONY_CERTIFICATE_KEY_FILE",
                argument="SYMPHONY_CERTIFICATE_FILE",
            )
        found: dict[str, Any] = {}
        if key:
            # Many tools can only write a variable on one line.
            found["private_key"] = key.replace("\\n", "\n")
        elif key_file:
            found["private_key"] = key_file
        if certificate:
            found["certificate"] = (str(certificate), str(certificate_key or certificate))
        return found

    def client(self, retries: Retries | int | None) -> dict[str, Any]:
        """Return the arguments of the generated client.

        Args:
            retries: How often a certificate is shown if there is no response.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        origin = _origin(self.pod, self.base_url)
        login_url = self.login_url or origin
        session_auth_url = self.session_auth_url or origin
        url = self.base_url or f"{origin}/pod"
        key = self.private_key
        return {
            "base_url": url,
            "login_url": login_url,
            "session_auth_url": session_auth_url,
            "auth": symphony_auth(
                session_token=optional_secret(self.session_token, "session_token"),
                username=self.username,
                private_key=None if key is None else _pem(key),
                login_url=login_url,
                session_auth_url=session_auth_url,
                certificate=self.certificate,
                url=url,
                retries=retries,
            ),
        }


def _origin(pod: str | None, base_url: str | None) -> str | None:
    if pod is not None:
        found = _POD.fullmatch(pod) if isinstance(pod, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]
        if not found:
            raise InvalidArgument(
                "must be the pod's host or https address, such as 'acme.symphony.com' or"
                f" 'https://acme.symphony.com', not {pod!r}; for anything else give `base_url`",
                argument="pod",
            )
        return f"https://{found[1]}"
    if base_url is None:
        message = "is needed: the pod's host, such as 'acme.symphony.com'"
        raise InvalidArgument(message, argument="pod")
    origin, pod_path, rest = base_url.rstrip("/").rpartition("/pod")
    return origin if pod_path and not rest else None


def _pem(key: str | bytes | os.PathLike[str]) -> str | bytes:
    if isinstance(key, os.PathLike):
        try:
            return Path(key).expanduser().read_bytes()
        except OSError as error:
            reason = error.strerror or type(error).__name__
        message = f"cannot be read from the file {os.fspath(key)!r}: {reason}"
        raise InvalidArgument(message, argument="private_key")
    text = key.decode("ascii", "replace") if isinstance(key, bytes) else key
    if not isinstance(text, str) or "-----BEGIN " not in text:  # pyright: ignore[reportUnnecessaryIsInstance]
        message = (
            "must be the text of a PEM key; give a file as a pathlib.Path,"
            " or in SYMPHONY_PRIVATE_KEY_FILE"
        )
        raise InvalidArgument(message, argument="private_key")
    return key
