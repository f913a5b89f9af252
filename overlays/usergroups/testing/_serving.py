"""The vendors of a sandbox over HTTP: reading requests, responding, breaking connections."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from typing import TYPE_CHECKING, Any

from starlette.requests import Request

from usergroups.testing._listening import Listener
from usergroups.testing._openapi.messages import Incoming, Response, encode

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

    from usergroups.testing._behaviour import State
    from usergroups.testing._desk import Desk, Visit


class Server:
    """Serves the vendors, each below `/` and its id."""

    def __init__(self, desks: Mapping[str, Desk[State]]) -> None:
        """Take vendor ids and where their requests arrive."""
        self._desks = desks
        self._listener = Listener(self._application)

    def start(self, host: str, port: int, tls: ssl.SSLContext | None) -> str:
        """Begin to listen, and return scheme, host and port; see `Listener.start`."""
        self._listener.start(host, port, tls)
        return self._listener.origin

    def stop(self) -> None:
        """Close the connections and the socket, and end the thread."""
        self._listener.stop()

    async def _application(self, scope: Scope, receive: Receive, send: Send) -> None:
        vendor, path = _split(scope["raw_path"])
        incoming = await read_incoming(scope, receive, path)
        if vendor in self._desks:
            connection = self._listener.connection(scope)
            address = f"{self._listener.origin}/{vendor}"
            visit = self._desks[vendor].arrive(incoming, address, _common_name(connection))
            await _serve(self._desks[vendor], visit, connection, send)
            return
        said = f"no vendor there: {', '.join(f'/{each}' for each in self._desks)}"
        headers = (("content-type", "application/json"),)
        await send_response(Response(404, headers, encode({"message": said})), send)


async def _serve(
    desk: Desk[State], visit: Visit, connection: asyncio.Transport | None, send: Send
) -> None:
    await asyncio.sleep(visit.fault.delay)
    response, most = desk.respond(visit), visit.fault.drop_after
    if response is None or most == -1:
        await _reset(connection)
        return
    await send_response(response, send, most)
    if most is not None:
        await asyncio.sleep(0.05)  # or the reset would overtake the bytes
        await _reset(connection)


def _split(path: bytes) -> tuple[str, bytes]:
    """Return the vendor that a path begins with, and the rest of it."""
    vendor, slash, rest = path.removeprefix(b"/").partition(b"/")
    return vendor.decode("latin-1"), slash + rest


async def read_incoming(scope: Scope, receive: Receive, path: bytes) -> Incoming:
    request = Request(scope, receive)
    return Incoming(
        method=request.method,
        path=path,
        query=scope["query_string"],
        headers=tuple(
            (key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]
        ),
        body=await request.body(),
    )


async def send_response(response: Response, send: Send, most: int | None = None) -> None:
    """Send the response, or its head and so many bytes of its body."""
    headers = response.wire_headers()
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    body = response.body[:most]
    await send({"type": "http.response.body", "body": body, "more_body": most is not None})


def _common_name(connection: asyncio.Transport | None) -> str | None:
    """Return the name in the certificate that the client showed."""
    if connection is None:
        return None
    certificate: dict[str, Any] = connection.get_extra_info("peercert") or {}
    subject: dict[str, str] = dict(
        part for group in certificate.get("subject", ()) for part in group
    )
    return subject.get("commonName")


async def _reset(connection: asyncio.Transport | None) -> None:
    """End the connection with a reset instead of an orderly close."""
    if connection is None or connection.is_closing():
        return
    linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
    own = connection.get_extra_info("socket")
    own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.abort()
    await asyncio.sleep(0)  # now the server knows, and expects no response any more
