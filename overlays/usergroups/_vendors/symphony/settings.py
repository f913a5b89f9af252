"""Where a Symphony pod is, and who logs in there."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path
from typing import TypedDict

from usergroups._core.settings import secret, variable
from usergroups._http.retries import Retries
from usergroups._vendors.symphony.auth import symphony_auth
from usergroups_clients._runtime.auth import Auth
from usergroups_clients._runtime.errors import InvalidArgument

_POD = re.compile(r"(?:https://)?([A-Za-z0-9.-]+(?::[0-9]{1,5})?)(?:/|/pod/?)?")


class Settings(TypedDict):
    """What the generated client is made with."""

    base_url: str
    login_url: str | None
    session_auth_url: str | None
    auth: Auth


class Given(TypedDict):
    """What the environment says."""

    pod: str | None
    session_token: str | None
    username: str | None
    private_key: str | Path | None
    certificate: tuple[str, str] | None
    login_url: str | None
    session_auth_url: str | None
    base_url: str | None


def settings(
    *,
    pod: str | None,
    session_token: str | None,
    username: str | None,
    private_key: str | bytes | os.PathLike[str] | None,
    certificate: ssl.SSLContext | tuple[str, str] | None,
    login_url: str | None,
    session_auth_url: str | None,
    base_url: str | None,
    retries: Retries | int | None,
) -> Settings:
    """The settings of the generated client.

    Raises:
        InvalidArgument: One is missing, cannot be right, or cannot be given beside another.

    """
    origin = _origin(pod, base_url)
    login_url = login_url or origin
    session_auth_url = session_auth_url or origin
    url = base_url or f"{origin}/pod"
    return {
        "base_url": url,
        "login_url": login_url,
        "session_auth_url": session_auth_url,
        "auth": symphony_auth(
            session_token=None if session_token is None else secret(session_token, "session_token"),
            username=username,
            private_key=None if private_key is None else _pem(private_key),
            login_url=login_url,
            session_auth_url=session_auth_url,
            certificate=certificate,
            url=url,
            retries=retries,
        ),
    }


def from_env() -> Given:
    """The settings that environment variables hold."""
    key = variable("SYMPHONY_PRIVATE_KEY")
    key_file = variable("SYMPHONY_PRIVATE_KEY_FILE")
    certificate = variable("SYMPHONY_CERTIFICATE_FILE")
    certificate_key = variable("SYMPHONY_CERTIFICATE_KEY_FILE") or certificate
    if key and key_file:
        message = "cannot be set beside SYMPHONY_PRIVATE_KEY"
        raise InvalidArgument(message, argument="SYMPHONY_PRIVATE_KEY_FILE")
    return {
        "pod": variable("SYMPHONY_POD"),
        "session_token": variable("SYMPHONY_SESSION_TOKEN"),
        "username": variable("SYMPHONY_USERNAME"),
        # Many tools can only write a variable on one line.
        "private_key": key.replace("\\n", "\n") if key else Path(key_file) if key_file else None,
        "certificate": (certificate, certificate_key) if certificate and certificate_key else None,
        "login_url": variable("SYMPHONY_LOGIN_URL"),
        "session_auth_url": variable("SYMPHONY_SESSION_AUTH_URL"),
        "base_url": variable("SYMPHONY_BASE_URL"),
    }


def _origin(pod: str | None, base_url: str | None) -> str | None:
    if pod is not None:
        found = _POD.fullmatch(pod)
        if not found:
            raise InvalidArgument(
                "must be the pod's host or https address, such as 'acme.symphony.com' or"
                " 'https://acme.symphony.com'; for anything else give base_url",
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
            return Path(key).read_bytes()
        except OSError as error:
            reason = error.strerror or type(error).__name__
        raise InvalidArgument(f"cannot be read from its file: {reason}", argument="private_key")
    text = key.decode("ascii", "replace") if isinstance(key, bytes) else key
    if "-----BEGIN " not in text:
        message = "must be the text of a PEM key; for a file give a pathlib.Path"
        raise InvalidArgument(message, argument="private_key")
    return key
