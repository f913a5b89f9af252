"""A request as a vendor's behaviour sees it, and the ways to respond."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from attrs import frozen

from usergroups.testing._openapi.messages import Response, encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.messages import Incoming


@frozen
class Request:
    """A request that called a documented operation."""

    operation: str
    path: Mapping[str, str]
    """Path parameters, decoded."""
    incoming: Incoming
    certified: str | None = None
    """Common name of the client's TLS certificate."""
    address: str = ""
    """The vendor's address in the sandbox: scheme, host and the path below which it is served."""

    def query(self, name: str, default: str = "") -> str:
        """Return the first value of a query parameter."""
        return dict(reversed(self.incoming.query_items())).get(name, default)

    def number(self, name: str, default: int) -> int:
        """Return the value of a query parameter that is a whole number."""
        return int(self.query(name, str(default)))

    def json(self) -> Any:
        """Read the body as JSON."""
        return json.loads(self.incoming.body)

    def form(self) -> dict[str, str]:
        """Read the body as a form."""
        return dict(parse_qsl(self.incoming.body.decode(), keep_blank_values=True))

    def header(self, name: str) -> str:
        """Return the value of a header, empty if it is not there."""
        return self.incoming.header(name) or ""


class Refused(Exception):
    """A response that ends the work on a request."""

    def __init__(self, response: Response) -> None:
        """Keep the response."""
        super().__init__(response.status)
        self.response = response


def reply(status: int, body: Any = None, headers: Mapping[str, str] | None = None) -> Response:
    """Make a response: no body with None, bytes as they are, anything else as JSON."""
    given = dict(headers or {})
    if body is None:
        return Response(status, tuple(given.items()), b"")
    if not any(name.lower() == "content-type" for name in given):
        given["content-type"] = "application/json"
    return Response(status, tuple(given.items()), encode(body))
