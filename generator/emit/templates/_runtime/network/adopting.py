"""Take what a caller gave of either HTTP library as one of httpx, or say what it must be."""

from __future__ import annotations

from typing import TypeVar, cast

from .._http import AsyncBaseTransport, AsyncHTTPClient, Auth, BaseTransport, HTTPClient
from ..errors import InvalidArgument
from ..given import GivenAsyncTransport, GivenAuth, GivenTransport, is_of_httpx2

H = TypeVar("H", bound=HTTPClient | AsyncHTTPClient)


def adopted_transport(given: GivenTransport) -> BaseTransport:
    """Return what carries requests as a caller's transport does.

    Raises:
        InvalidArgument: It is none.
    """
    if isinstance(given, BaseTransport):
        return given
    if is_of_httpx2(given):
        from .httpx2_adapters import sync_transport_of  # noqa: PLC0415 - imports httpx2

        found = sync_transport_of(given)
        if found is not None:
            return found
    raise _neither("BaseTransport", "transport")


def adopted_async_transport(given: GivenAsyncTransport) -> AsyncBaseTransport:
    """Return what carries requests as a caller's transport does.

    Raises:
        InvalidArgument: It is none.
    """
    if isinstance(given, AsyncBaseTransport):
        return given
    if is_of_httpx2(given):
        from .httpx2_adapters import async_transport_of  # noqa: PLC0415 - as above

        found = async_transport_of(given)
        if found is not None:
            return found
    raise _neither("AsyncBaseTransport", "transport")


def adopted_auth(given: GivenAuth) -> Auth:
    """Return what signs as a caller's auth does.

    Raises:
        InvalidArgument: It is none.
    """
    if isinstance(given, Auth):
        return given
    if is_of_httpx2(given):
        from .httpx2_adapters import auth_of  # noqa: PLC0415 - as above

        found = auth_of(given)
        if found is not None:
            return found
    raise _neither("Auth", "auth", "; ApiKeys is one")


def adopted_client(given: object, kind: type[H]) -> H:
    """Return what sends as a caller's HTTP client does.

    Args:
        given: The client.
        kind: The class of httpx that it must be of; httpx2's is named the same.

    Raises:
        InvalidArgument: It is neither.
    """
    if isinstance(given, kind):
        return given
    name = kind.__name__
    if is_of_httpx2(given):
        from .httpx2_adapters import client_of  # noqa: PLC0415 - as above

        found = client_of(given, name)
        if found is not None:
            return cast("H", found)  # it has as much of that class as is used here
    raise _neither(name, "http_client")


def _neither(name: str, argument: str, more: str = "") -> InvalidArgument:
    return InvalidArgument(f"must be an httpx.{name} or an httpx2.{name}{more}", argument=argument)
