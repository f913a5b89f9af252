"""Fetch a page or document by its address: https, public hosts, no credentials, with limits."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from queue import Empty, Queue
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

import httpx
from attrs import field, frozen

from generator.errors import GeneratorError
from generator.read.pages.page import MAX_BYTES

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence

__all__ = ["Fetched", "fetch", "is_address", "public_addresses"]

_SECONDS: Final = 30.0
_GRACE: Final = 1.0
_OK: Final = 200
_REDIRECTS: Final = 5
_LONGEST: Final = 2_000
_AGENT: Final = "usergroups-generator (watches documentation pages)"
_FIX: Final = "Save the page yourself, and name the file."


@frozen
class Fetched:
    """The response of an address; `url` is where the redirects ended."""

    url: str
    data: bytes
    modified: str = field(default="")
    """The header `Last-Modified`."""


def is_address(text: str) -> bool:
    """Return whether a text is the address of a page, and not the name of a file."""
    return "://" in text


def public_addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        GeneratorError: It is not known, or one of its addresses is not public.

    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise GeneratorError(f"The host {host[:200]!r} is not known", fix=_FIX) from None
    addresses = [str(each[4][0]) for each in found]
    for each in addresses:
        address = ipaddress.ip_address(each.partition("%")[0])
        mapped = getattr(address, "ipv4_mapped", None) or address
        if not mapped.is_global or mapped.is_multicast:
            raise GeneratorError(f"The host {host[:200]!r} is not a public one", fix=_FIX)
    return addresses


def fetch(
    url: str,
    *,
    resolve: Callable[[str, int], Sequence[str]] = public_addresses,
    trust: ssl.SSLContext | bool = True,
    limit: int = MAX_BYTES,
    seconds: float = _SECONDS,
) -> Fetched:
    """Fetch what an address has.

    Args:
        url: The address.
        resolve: Returns the addresses of a host that may be called.
        trust: Which certificates to trust.
        limit: How many bytes there may be at most.
        seconds: How long it may take altogether.

    Raises:
        GeneratorError: It may not be called, does not answer with 200, or goes over a limit.

    """
    found: Queue[Fetched | BaseException] = Queue()

    def work() -> None:
        try:
            found.put(
                _fetched(url, resolve, trust=trust, limit=limit, end=time.monotonic() + seconds)
            )
        except BaseException as error:  # noqa: BLE001 - raised again where the caller is
            found.put(error)

    # No limit of httpx ends an answer whose headers, or a name whose look-up, never do.
    threading.Thread(target=work, daemon=True).start()
    try:
        result = found.get(timeout=seconds + _GRACE)
    except Empty:
        raise _too_slow(url) from None
    if isinstance(result, BaseException):
        raise result
    return result


def _fetched(
    url: str,
    resolve: Callable[[str, int], Sequence[str]],
    *,
    trust: ssl.SSLContext | bool,
    limit: int,
    end: float,
) -> Fetched:
    with httpx.Client(verify=trust, trust_env=False, http2=False) as client:
        for _ in range(_REDIRECTS + 1):
            response = _asked(client, url, resolve, end)
            try:
                if not response.is_redirect:
                    return _answer(response, url, limit, end)
                url = urljoin(url, response.headers["location"])
            finally:
                response.close()
    raise GeneratorError(f"There are more than {_REDIRECTS} redirects", file=_shown(url), fix=_FIX)


def _asked(
    client: httpx.Client, url: str, resolve: Callable[[str, int], Sequence[str]], end: float
) -> httpx.Response:
    """Call the very address that was checked, and no other that the name may get meanwhile."""
    host, port, target = _parts(url)
    address = resolve(host, port)[0]
    number = f"[{address}]" if ":" in address else address
    left = max(end - time.monotonic(), 0.1)
    request = client.build_request(
        "GET",
        f"https://{number}:{port}{target}",
        headers={
            "Host": host if port == 443 else f"{host}:{port}",
            "Accept": "text/markdown, text/plain, text/html, application/json, */*",
            "Accept-Encoding": "identity",
            "User-Agent": _AGENT,
        },
        extensions={"sni_hostname": host},
        timeout=httpx.Timeout(min(left, 10.0)),
    )
    try:
        return client.send(request, stream=True)
    except httpx.HTTPError as error:
        raise _failed(url, error) from None


def _parts(url: str) -> tuple[str, int, str]:
    """Return host, port, and path with query.

    Raises:
        GeneratorError: The address is none that may be called.

    """
    what = ""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 443
        host = host.encode("idna").decode()
    except (ValueError, UnicodeError):
        raise GeneratorError("This is not an address", file=_shown(url), fix=_FIX) from None
    if parts.scheme != "https":
        what = "Only addresses that start with https:// are fetched"
    elif not host or len(url) > _LONGEST or not url.isprintable() or " " in url:
        what = "This is not an address"
    elif parts.username is not None or parts.password is not None:
        what = "An address with credentials is not fetched"
    if what:
        raise GeneratorError(what, file=_shown(url), fix=_FIX)
    query = f"?{parts.query}" if parts.query else ""
    return host, port, (parts.path or "/") + query


def _answer(response: httpx.Response, url: str, limit: int, end: float) -> Fetched:
    if response.status_code != _OK:
        what = f"The address answers with {response.status_code}"
        raise GeneratorError(what, file=_shown(url), fix=_FIX)
    data = bytearray()
    try:
        for chunk in response.iter_raw():
            data += chunk
            if len(data) > limit:
                what = f"The address answers with more than {limit:,} bytes"
                raise GeneratorError(what, file=_shown(url), fix=_FIX)
            if time.monotonic() > end:
                raise _too_slow(url)
    except httpx.HTTPError as error:
        raise _failed(url, error) from None
    return Fetched(url, bytes(data), response.headers.get("last-modified", "")[:100])


def _too_slow(url: str) -> GeneratorError:
    what = "The address takes too long to answer"
    return GeneratorError(what, file=_shown(url), fix=_FIX)


def _failed(url: str, error: httpx.HTTPError) -> GeneratorError:
    what = f"The address cannot be fetched: {type(error).__name__}"
    return GeneratorError(what, file=_shown(url), fix=_FIX)


def _shown(url: str) -> str:
    """Return an address without what may be a secret in it."""
    parts = urlsplit(url) if "[" not in url else None
    if parts is None:
        return "the address"
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"[:200]
