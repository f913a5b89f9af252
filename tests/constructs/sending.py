"""Take in what a built client sends, taken apart by parsers that are not ours."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING, Any, cast

import httpx
from attrs import field, frozen

from tests.building import Built, build

if TYPE_CHECKING:
    from collections.abc import Mapping

Part = tuple[str, "str | None", "str | None", bytes]
"""Name, filename and media type (None where there is none), and content."""


@frozen
class Sending:
    """A built package whose client gets an empty answer to all that it sends."""

    built: Built
    sent: list[httpx.Request] = field(factory=list)

    @property
    def client(self) -> Any:
        """A client that sends nothing farther than to `sent`."""

        def answer(request: httpx.Request) -> httpx.Response:
            self.sent.append(request)
            return httpx.Response(204)

        return self.built.client(
            base_url="https://tiny.example", transport=httpx.MockTransport(answer)
        )

    def call(self, name: str, /, **arguments: Any) -> httpx.Request:
        """Make a call, and return what it sends; a body is made of its members."""
        body = arguments.get("body")
        if isinstance(body, Given):
            arguments["body"] = getattr(self.built.models(), body.model)(**body.members)
        getattr(self.client, name)(**arguments)
        return self.sent[-1]


@frozen
class Given:
    """The members of a body, of a class that a package is yet to be built for."""

    model: str
    members: Mapping[str, Any]


def sending(source: Mapping[str, Any]) -> Sending:
    """A document, built."""
    return Sending(build(source))


def parts_of(request: httpx.Request) -> list[Part]:
    """The parts of a multipart body, in order."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Any = message_from_bytes(head + request.content)
    found: list[Part] = []
    for each in message.get_payload():
        assert each.get_content_disposition() == "form-data"
        name = each.get_param("name", header="content-disposition")
        content = each.get_payload(decode=True)
        found.append((name, each.get_filename(), each["content-type"], content))
    return found


def listed(value: Any) -> list[Any]:
    """A list as it is, and anything else as the only item of one."""
    return cast("list[Any]", value) if isinstance(value, list) else [value]
