"""Name what callers may give of either HTTP library, and tell which of the two it is of.

The types of httpx2 are told by their shape: a checker that does not find the library takes any of
its classes for a class that may be anything, and would accept whatever is given.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Generator, Mapping
from typing import Any, Protocol, TypeAlias

from ._http import AsyncBaseTransport, AsyncHTTPClient, Auth, BaseTransport, HTTPClient, Timeout


class Httpx2Response(Protocol):
    """An `httpx2.Response`."""

    @property
    def is_stream_consumed(self) -> bool:
        """True once the body was read."""
        ...


class Httpx2Transport(Protocol):
    """An `httpx2.BaseTransport`."""

    def handle_request(self, request: Any, /) -> Httpx2Response:
        """Send a request and return the response."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class Httpx2AsyncTransport(Protocol):
    """An `httpx2.AsyncBaseTransport`."""

    def handle_async_request(self, request: Any, /) -> Awaitable[Httpx2Response]:
        """Send a request and return the response."""
        ...

    def aclose(self) -> Awaitable[None]:
        """Close the connections."""
        ...


class Httpx2Client(Protocol):
    """An `httpx2.Client`."""

    @property
    def is_closed(self) -> bool:
        """True once it was closed."""
        ...

    def send(
        self, request: Any, /, *, stream: bool, auth: Any, follow_redirects: bool
    ) -> Httpx2Response:
        """Send a request and return the response."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class Httpx2AsyncClient(Protocol):
    """An `httpx2.AsyncClient`."""

    @property
    def is_closed(self) -> bool:
        """True once it was closed."""
        ...

    def send(
        self, request: Any, /, *, stream: bool, auth: Any, follow_redirects: bool
    ) -> Awaitable[Httpx2Response]:
        """Send a request and return the response."""
        ...

    def aclose(self) -> Awaitable[None]:
        """Close the connections."""
        ...


class Httpx2Auth(Protocol):
    """An `httpx2.Auth`."""

    requires_request_body: bool
    requires_response_body: bool

    def sync_auth_flow(self, request: Any, /) -> Generator[Any, Any, None]:
        """Yield requests and be sent the responses."""
        ...

    def async_auth_flow(self, request: Any, /) -> AsyncGenerator[Any, Any]:
        """Yield requests and be sent the responses."""
        ...


class Httpx2Timeout(Protocol):
    """An `httpx2.Timeout`."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def as_dict(self) -> Mapping[str, float | None]:
        """Return the seconds of each phase."""
        ...


GivenTransport: TypeAlias = BaseTransport | Httpx2Transport
GivenAsyncTransport: TypeAlias = AsyncBaseTransport | Httpx2AsyncTransport
GivenClient: TypeAlias = HTTPClient | Httpx2Client
GivenAsyncClient: TypeAlias = AsyncHTTPClient | Httpx2AsyncClient
GivenAuth: TypeAlias = Auth | Httpx2Auth
GivenTimeout: TypeAlias = Timeout | Httpx2Timeout


def is_of_httpx2(value: object) -> bool:
    """Return True for an object of httpx2; whoever has none need not have the library."""
    return any(base.__module__.partition(".")[0] == "httpx2" for base in type(value).__mro__)
