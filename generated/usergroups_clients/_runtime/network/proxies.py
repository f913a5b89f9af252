# Generated from generator/emit/templates/_runtime; do not edit.
"""The proxies that the environment names.

httpx ignores those as soon as it is given a transport, and we give it one.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeAlias, TypeVar
from urllib.request import getproxies, proxy_bypass

from .._http import URL, AsyncBaseTransport, BaseTransport, InvalidURL
from ..errors import InvalidArgument

T = TypeVar("T", bound=BaseTransport | AsyncBaseTransport)

Make: TypeAlias = Callable[[str | None], T]


class Routes(Generic[T]):
    """Keep one transport for each proxy, and one for hosts that need none."""

    def __init__(self, make: Make[T]) -> None:
        self._make = make
        self._proxies = getproxies()
        self.forget()

    def forget(self) -> None:
        """Drop all transports as they are; others are made when they are needed."""
        self._by_proxy: dict[str | None, T] = {}
        self._by_origin: dict[tuple[str, str, int | None], T] = {}
        self._lock = Lock()

    def to(self, url: URL) -> T:
        """Return the transport that leads to a URL."""
        origin = url.scheme, url.host, url.port
        found = self._by_origin.get(origin)
        if found is None:
            with self._lock:
                found = self._by_origin[origin] = self._through(self._proxy(url))
        return found

    def _proxy(self, url: URL) -> str | None:
        proxy = self._proxies.get(url.scheme) or self._proxies.get("all")
        if not proxy or proxy_bypass(url.netloc.decode("ascii")):
            return None
        if ":" in url.host and proxy_bypass(url.host):  # NO_PROXY has IPv6 addresses without [ ]
            return None
        return proxy if "://" in proxy else f"http://{proxy}"

    def needs_tunnel(self, url: URL) -> bool:
        """Return True if a proxy leads to a URL, and cannot read what it carries."""
        return bool(self._proxies) and url.scheme == "https" and self._proxy(url) is not None

    def _through(self, proxy: str | None) -> T:
        if proxy not in self._by_proxy:
            try:
                self._by_proxy[proxy] = self._make(proxy)
            except ImportError:  # httpx alone does not bring socksio
                fault = "a SOCKS proxy needs a package more: pip install 'httpx[socks]'"
            except (ValueError, InvalidURL):
                fault = (
                    "is no proxy that httpx can use: correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY"
                )
            else:
                return self._by_proxy[proxy]
            raise InvalidArgument(fault, argument="the environment's proxy")
        return self._by_proxy[proxy]

    def all(self) -> list[T]:
        """Return every transport that was made."""
        with self._lock:
            return list(self._by_proxy.values())
