# Generated from generator/emit/templates/_runtime; do not edit.
"""The network, through the proxies that the environment names.

httpx ignores those as soon as it is given a transport, and we give it one.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeAlias, TypeVar
from urllib.request import getproxies, proxy_bypass

from ._http import (
    CONNECTIONS,
    URL,
    AsyncBaseTransport,
    AsyncHTTPTransport,
    BaseTransport,
    HTTPResponse,
    HTTPTransport,
    InvalidURL,
    Request,
    create_ssl_context,
)
from .errors import InvalidArgument
from .servers import server_url

T = TypeVar("T", bound=BaseTransport | AsyncBaseTransport)

_Make: TypeAlias = Callable[[str | None], T]


class _Routes(Generic[T]):
    """Keep one transport for each proxy, and one for hosts that need none."""

    def __init__(self, make: _Make[T]) -> None:
        self._make = make
        self._proxies = getproxies()
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
        return proxy if "://" in proxy else f"http://{proxy}"

    def _through(self, proxy: str | None) -> T:
        if proxy not in self._by_proxy:
            try:
                self._by_proxy[proxy] = self._make(proxy)
            except (ValueError, ImportError, InvalidURL):
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


class Network(BaseTransport):
    """Send requests over the network."""

    def __init__(self, url: str | None, verify: ssl.SSLContext | None) -> None:
        """Set up the way to a URL; other ways when they are needed.

        Args:
            url: Where most requests go; None for nowhere yet.
            verify: TLS settings; None for those of httpx.

        Raises:
            InvalidArgument: The environment names a proxy that httpx cannot use.
        """
        context = verify or create_ssl_context()
        self._routes = _Routes(
            lambda proxy: HTTPTransport(verify=context, proxy=proxy, limits=CONNECTIONS)
        )
        if url is not None:
            self._routes.to(URL(server_url(url)))

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        return self._routes.to(request.url).handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        for transport in self._routes.all():
            transport.close()


class AsyncNetwork(AsyncBaseTransport):
    """Send requests over the network, awaited."""

    def __init__(self, url: str | None, verify: ssl.SSLContext | None) -> None:
        """Set up the way to a URL; other ways when they are needed.

        Args:
            url: Where most requests go; None for nowhere yet.
            verify: TLS settings; None for those of httpx.

        Raises:
            InvalidArgument: The environment names a proxy that httpx cannot use.
        """
        context = verify or create_ssl_context()
        self._routes = _Routes(
            lambda proxy: AsyncHTTPTransport(verify=context, proxy=proxy, limits=CONNECTIONS)
        )
        if url is not None:
            self._routes.to(URL(server_url(url)))

    async def handle_async_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        return await self._routes.to(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        for transport in self._routes.all():
            await transport.aclose()
