"""The one module that imports httpx; every other takes it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpx import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncHTTPTransport,
    Auth,
    BaseTransport,
    BasicAuth,
    ByteStream,
    ConnectError,
    ConnectTimeout,
    CookieConflict,
    Cookies,
    DecodingError,
    DigestAuth,
    Headers,
    HTTPError,
    HTTPStatusError,
    HTTPTransport,
    InvalidURL,
    Limits,
    LocalProtocolError,
    NetworkError,
    PoolTimeout,
    ProtocolError,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    Request,
    ResponseNotRead,
    StreamError,
    SyncByteStream,
    Timeout,
    TimeoutException,
    WriteError,
    WriteTimeout,
    create_ssl_context,
)
from httpx import AsyncClient as AsyncHTTPClient
from httpx import Client as HTTPClient
from httpx import Response as HTTPResponse
from httpx import TransportError as HTTPTransportError

if TYPE_CHECKING:
    from httpx._client import UseClientDefault as UseClientDefault  # noqa: PLC0414 - re-exported

__all__ = [
    "CONNECTIONS",
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncHTTPClient",
    "AsyncHTTPTransport",
    "Auth",
    "BaseTransport",
    "BasicAuth",
    "ByteStream",
    "ConnectError",
    "ConnectTimeout",
    "CookieConflict",
    "Cookies",
    "DecodingError",
    "DigestAuth",
    "HTTPClient",
    "HTTPError",
    "HTTPResponse",
    "HTTPStatusError",
    "HTTPTransport",
    "HTTPTransportError",
    "Headers",
    "InvalidURL",
    "LocalProtocolError",
    "NetworkError",
    "PoolTimeout",
    "ProtocolError",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "Request",
    "ResponseNotRead",
    "StreamError",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
    "WriteError",
    "WriteTimeout",
    "create_ssl_context",
]

# With fewer kept than opened, httpcore closes idle connections that another thread has just been
# given: "Bad file descriptor" in the middle of its call.
CONNECTIONS = Limits(max_connections=100, max_keepalive_connections=100)
