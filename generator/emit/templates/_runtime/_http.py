"""The one module that imports httpx; every other takes it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpx import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    Auth,
    BaseTransport,
    BasicAuth,
    CookieConflict,
    Cookies,
    Headers,
    HTTPError,
    HTTPStatusError,
    InvalidURL,
    Limits,
    LocalProtocolError,
    Request,
    ResponseNotRead,
    StreamError,
    Timeout,
)
from httpx import AsyncClient as AsyncHTTPClient
from httpx import Client as HTTPClient
from httpx import Response as HTTPResponse

if TYPE_CHECKING:
    from httpx._client import UseClientDefault as UseClientDefault  # noqa: PLC0414 - re-exported

__all__ = [
    "CONNECTIONS",
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncBaseTransport",
    "AsyncHTTPClient",
    "Auth",
    "BaseTransport",
    "BasicAuth",
    "CookieConflict",
    "Cookies",
    "HTTPClient",
    "HTTPError",
    "HTTPResponse",
    "HTTPStatusError",
    "Headers",
    "InvalidURL",
    "LocalProtocolError",
    "Request",
    "ResponseNotRead",
    "StreamError",
    "Timeout",
]

# With fewer kept than opened, httpcore closes idle connections that another thread has just been
# given: "Bad file descriptor" in the middle of its call.
CONNECTIONS = Limits(max_connections=100, max_keepalive_connections=100)
