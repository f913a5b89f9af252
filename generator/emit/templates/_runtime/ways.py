"""The way to servers without a proxy: our own connections, or httpx's where somebody changed these.

OpenTelemetry's instrumentation and pytest-httpx replace what httpx's transport does, at any time.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from threading import Lock
from types import FunctionType
from typing import Any, Final

from ._http import BaseTransport, HTTPResponse, HTTPTransport, Request
from .connections import Connections
from .streams import Line


def _own(function: Any) -> Any:
    """Return the method of httpx itself; None if it is another already."""
    plain = type(function) is FunctionType and not hasattr(function, "__wrapped__")
    return function if plain and function.__module__ == HTTPTransport.__init__.__module__ else None


_HTTPX_OWN: Final[Any] = _own(HTTPTransport.handle_request)


class Ways(BaseTransport):
    """Send each request on our own connections, unless httpx's transport is somebody else's now."""

    def __init__(
        self, context: ssl.SSLContext, line: Line, make: Callable[[], HTTPTransport]
    ) -> None:
        """Begin without connections.

        Args:
            context: TLS settings.
            line: Carries them, as long as it is open.
            make: Makes httpx's transport, if that is needed.
        """
        self._connections = Connections(context, line)
        self._make = make
        self._mutex = Lock()
        self._httpx: HTTPTransport | None = None

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        if HTTPTransport.handle_request is _HTTPX_OWN:
            return self._connections.handle_request(request)
        with self._mutex:
            through = self._httpx = self._httpx or self._make()
        return through.handle_request(request)

    def close(self) -> None:
        """Close the connections, those in use as well."""
        self._connections.close()
        if self._httpx is not None:
            self._httpx.close()
