"""Check the URLs that requests are sent to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .._http import URL, InvalidURL
from ..errors import InvalidArgument

_PORTS: Final = {"http": 80, "https": 443}
_VARIABLE = r"[\w.~-]+(:[0-9]{1,5})?"
_NO_URL = r"[\s\x00-\x1f\x7f]"
_BAD_PATH = r"(?i)[\\?#\x00-\x20\x7f]|//|(?:^|/)(?:\.|%2e){1,2}(?:/|$)"


def server_variable(value: object, name: str) -> str:
    """Return a value that may stand in a server's URL: a host, a port, a version, one segment."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not re.fullmatch(_VARIABLE, text) or not text.strip("."):
        raise InvalidArgument(
            "must be a name such as example.com: letters, digits, '.', '-', '_', '~'"
            " and perhaps a port; for anything else give the whole URL",
            argument=name,
        )
    return text


def server_url(url: str, name: str = "base_url") -> str:
    """Return an absolute URL, checked, without a slash at its end."""
    try:
        parsed = URL(url)
        host = parsed.raw_host.decode("ascii")
    except (InvalidURL, TypeError, UnicodeError):
        host = ""
        parsed = None
    blank = isinstance(url, str) and re.search(_NO_URL, url)  # pyright: ignore[reportUnnecessaryIsInstance]
    if blank:
        raise InvalidArgument("has a blank or a control character in it", argument=name)
    if parsed is None or parsed.scheme not in {"http", "https"} or not _is_host(host):
        raise InvalidArgument("must be a URL such as https://example.com/api", argument=name)
    if parsed.userinfo:
        raise InvalidArgument("must not hold a user name or a password", argument=name)
    if parsed.query or parsed.fragment or set(url) & {"?", "#"}:
        raise InvalidArgument("must not hold a query or a fragment", argument=name)
    if parsed.port is not None and not 0 < parsed.port < 65536:
        raise InvalidArgument("has a port that is none", argument=name)
    _, slash, path = url.partition("://")[2].partition("/")
    if re.search(_BAD_PATH, (slash + path).rstrip("/")):
        raise InvalidArgument("has a path with '//', '.', '..' or a blank in it", argument=name)
    return str(parsed).rstrip("/")


def _is_host(host: str) -> bool:
    # Longer labels make the resolver raise UnicodeError.
    return bool(host) and len(host) < 254 and all(len(label) < 64 for label in host.split("."))


def server_urls(servers: Mapping[str, str], given: Mapping[str, str | None]) -> dict[str, str]:
    """Return the URL of each server: the given one if there is one, else the document's."""
    urls = {name: url for name, url in servers.items() if "{" not in url}
    urls.update({name: url for name, url in given.items() if url is not None})
    return {
        name: server_url(url, f"{name}_url" if name else "base_url") for name, url in urls.items()
    }


def checked_path(path: str) -> str:
    """Return the path of a request of a caller's own, percent-encoded where it must be."""
    if not isinstance(path, str) or not path.startswith("/") or re.search(_BAD_PATH, path):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            "must start with '/' and be a path only: no host, no '//', '.', '..', '?' or '#'",
            argument="path",
        )
    return path


def origin_of(url: URL) -> str:
    """Return scheme, host and port of a URL."""
    port = url.port or _PORTS.get(url.scheme)
    return f"{url.scheme}://{url.host}:{port}"
