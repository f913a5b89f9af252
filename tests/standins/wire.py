"""Reading requests off a connection, and answering or breaking it."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import TYPE_CHECKING, Any

from starlette.requests import Request

from tests.server.conformance import Incoming

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from tests.server.answers import Answer


async def read_incoming(scope: Scope, receive: Receive) -> Incoming:
    request = Request(scope, receive)
    return Incoming(
        method=request.method,
        path=scope["raw_path"],
        query=scope["query_string"],
        headers=tuple(
            (key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]
        ),
        body=await request.body(),
    )


async def send_answer(answer: Answer, send: Send, most: int | None = None) -> None:
    """Send the answer, or its head and so many bytes of its body."""
    headers = [(name.lower(), value) for name, value in answer.headers]
    if answer.status not in {204, 304} and "content-length" not in dict(headers):
        headers.append(("content-length", str(len(answer.body))))
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": raw})
    await send(
        {
            "type": "http.response.body",
            "body": answer.body[:most],
            "more_body": most is not None,
        }
    )


def common_name(connection: asyncio.Transport | None) -> str | None:
    """The name in the certificate that the client showed."""
    if connection is None:
        return None
    certificate: dict[str, Any] = connection.get_extra_info("peercert") or {}
    subject: dict[str, str] = dict(
        part for group in certificate.get("subject", ()) for part in group
    )
    return subject.get("commonName")


async def reset(connection: asyncio.Transport | None) -> None:
    """Ends the connection with a reset instead of an orderly close."""
    if connection is None or connection.is_closing():
        return
    linger = struct.pack("ii", 1, 0)
    own = connection.get_extra_info("socket")
    own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.abort()
    await asyncio.sleep(0)  # now the server knows, and expects no answer any more
