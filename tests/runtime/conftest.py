"""A server on the loopback that answers exactly the bytes a test gives, and keeps what it got."""

from __future__ import annotations

import contextlib
import importlib.util
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest
from attrs import define, field, frozen

from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.profile import Profile
from usergroups_clients._runtime.responses.response import Response

Reply = Callable[[socket.socket], None]


@frozen
class Seen:
    """One request as it came over the wire."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]


@define
class Server:
    """Answers each request with `reply`: bytes to send, or what to do with the connection."""

    port: int
    reply: bytes | Reply = b""
    seen: list[Seen] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def http(
    status: int, body: bytes = b"", content_type: str = "application/json", **more: str
) -> bytes:
    """Return an answer; `more` are headers, `_` for `-`."""
    headers = {"content-type": content_type, "content-length": str(len(body))}
    headers |= {name.replace("_", "-"): value for name, value in more.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body


@pytest.fixture
def server() -> Iterator[Server]:
    listener = socket.create_server(("127.0.0.1", 0))
    one = Server(listener.getsockname()[1])
    stop = threading.Event()
    workers: list[threading.Thread] = []

    def accept() -> None:
        while not stop.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            worker = threading.Thread(target=_serve, args=(one, connection), daemon=True)
            worker.start()
            workers.append(worker)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield one
    stop.set()
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)
    for worker in workers:
        worker.join(5)


def _serve(server: Server, connection: socket.socket) -> None:
    with connection, contextlib.suppress(OSError):
        connection.settimeout(5)
        while (seen := _read(connection)) is not None:
            server.seen.append(seen)
            if not isinstance(server.reply, bytes):
                server.reply(connection)
                return
            connection.sendall(server.reply)


def _read(connection: socket.socket) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    pairs = (one.split(": ", 1) for one in rest)
    headers = {name.lower(): value for name, value in pairs}
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(65536)
    return Seen(line, headers, body)


PROFILE = Profile(
    vendor="Acme",
    servers={"": "https://acme.example"},
    error_code=("/code",),
    error_message=("/message", "/errors/0/text"),
    error_details=("/details",),
    secret_headers=frozenset({"X-Company-Id", "sessionToken"}),
    user_agent="usergroups/0 (Acme)",
)

Send = Callable[..., Response[Any]]
BACKENDS = ["sync", "asyncio", *(["trio"] if importlib.util.find_spec("trio") else [])]


@pytest.fixture(params=BACKENDS)
def send(request: pytest.FixtureRequest, server: Server) -> Send:
    """Return a function that sends a call to the server: once for each kind of client."""
    backend: str = request.param

    def sync(call: Call[Any], options: RequestOptions | None = None, **settings: Any) -> Any:
        settings = _single(server, settings) | settings
        with SyncClient(PROFILE, **settings) as client:
            return client.send(call, options)

    async def run(call: Call[Any], options: RequestOptions | None, settings: dict[str, Any]) -> Any:
        async with AsyncClient(PROFILE, **settings) as client:
            return await client.send(call, options)

    def through_anyio(
        call: Call[Any], options: RequestOptions | None = None, **settings: Any
    ) -> Any:
        settings = _single(server, settings) | settings
        return anyio.run(run, call, options, settings, backend=backend)

    return sync if backend == "sync" else through_anyio


def _single(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Settings of a client that tries each call once."""
    retries = {} if "http_client" in given else {"retries": 0}
    return {"urls": {"": server.url}, **retries}
