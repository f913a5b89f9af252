"""Send requests through httpx's own transport while a tool has replaced a function of it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Final

import httpcore

from .._http import BaseTransport, HTTPResponse, HTTPTransport, Request
from .connections import Connections
from .patches import Functions

_TRANSPORT: Final = Functions(
    (HTTPTransport, "handle_request"), (httpcore.ConnectionPool, "handle_request")
)
"""The methods that OpenTelemetry, pytest-httpx and VCR.py replace."""


class Either(BaseTransport):
    """Send requests on connections of our own, or as httpx does where somebody looks on."""

    def __init__(self, own: Connections, make: Callable[[], HTTPTransport]) -> None:
        """Keep both.

        Args:
            own: Sends them where nobody looks on.
            make: Makes httpx's transport.
        """
        self._own = own
        self._make = make
        self._stock: HTTPTransport | None = None
        self._mutex = Lock()

    def handle_request(self, request: Request) -> HTTPResponse:
        """Send a request and return the response."""
        if not _TRANSPORT.are_replaced():
            return self._own.handle_request(request)
        with self._mutex:
            stock = self._stock = self._stock or self._make()
        return stock.handle_request(request)

    def close(self) -> None:
        """Close the connections, those in use as well."""
        self._own.close()
        if self._stock is not None:
            self._stock.close()
