"""Calls of a built package, answered in process: what went out, and what came of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.building import Built


@frozen
class Exchange:
    """One call: its request, and its whole response or its error."""

    request: httpx.Request
    response: Any = None
    error: Any = None

    @property
    def sent(self) -> tuple[str | None, bytes]:
        """Media type and bytes of the body."""
        return self.request.headers.get("content-type"), self.request.content

    @property
    def read(self) -> Any:
        """Return what the response was read as; its error is raised."""
        if self.error is not None:
            raise self.error
        return self.response.parsed

    @property
    def found(self) -> list[str]:
        """Return what the issues of the response found."""
        return [each.found for each in self.response.issues]


def exchange(
    built: Built,
    name: str,
    answer: bytes = b"",
    media_type: str = "",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    settings: Mapping[str, Any] | None = None,
    **arguments: Any,
) -> Exchange:
    """Call an operation that is answered so."""
    requests: list[httpx.Request] = []
    given = {"content-type": media_type} if media_type else {}

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, headers={**given, **(headers or {})}, content=answer)

    transport = httpx.MockTransport(respond)
    with built.client(transport=transport, **(settings or {})) as client:
        try:
            response = getattr(client.with_response, name)(**arguments)
        except built.runtime("errors").Error as error:
            return Exchange(requests[0] if requests else httpx.Request("GET", "/"), error=error)
    return Exchange(requests[0], response=response)


def method(built: Built, name: str) -> Any:
    """A method of the package's client."""
    return getattr(built.client(), name)
