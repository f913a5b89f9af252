"""The record of the requests to a vendor of the sandbox."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from attrs import define, field

from usergroups_clients._runtime._http import Headers

__all__ = ["SandboxRequest"]


@define(eq=False, repr=False, kw_only=True)
class SandboxRequest:
    """A request that came in. Credentials in its headers read `***`; in the body they stand."""

    method: str
    """The HTTP method in capitals, such as `"PUT"`."""
    path: str
    """The raw path, as on the vendor's own host: `"/crm/v7/settings/user_groups"`."""
    query: Mapping[str, str]
    """Query parameters, decoded; of a repeated one the last."""
    target: str
    """The raw path with the raw query."""
    headers: Headers
    """The headers; names are found in any case."""
    body: bytes
    """The bytes that came in."""
    operation: str | None
    """The operation that it called, as `client` names it: `"create_group"`; None if there is none
    of that method and path."""
    violations: tuple[str, ...] = ()
    """Faults in it by the vendor's document; empty if it was refused because of its credentials,
    for then nothing else is checked."""
    tolerated: tuple[str, ...] = ()
    """Things that the vendor takes though its document does not have them, such as a body without
    Content-Type. Empty for our own clients: what they send is taken as the document says."""
    status: int | None = field(default=None)
    """Status of the response; None as long as there is none."""

    def json(self) -> Any:
        """Read the body as JSON.

        Raises:
            ValueError: It is not JSON.

        """
        return json.loads(self.body)

    def form(self) -> dict[str, str]:
        """Read the body as a form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    def __repr__(self) -> str:
        """Show the call and its status, and no secret."""
        name = self.operation or "no operation"
        path = self.path
        return f"<SandboxRequest {self.method} {path} ({name}) {self.status or 'no response yet'}>"
