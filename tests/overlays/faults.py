"""A loopback server that does to each path what a test says, and the three ways to call it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Self, TypeAlias

import anyio
from attrs import define, field

from tests.runtime.conftest import PROFILE, Seen, _read, http
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.tries.transports import async_transport, sync_transport

Reply: TypeAlias = "bytes | Callable[[socket.socket, Seen], bytes | None]"
FLAVOURS = ["sync", "asyncio", "trio"]
GROUP = b'{"id": 7}'
OK = http(200, GROUP)
QUICK = Retries(max_wait_s=0.002)
_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # made once, since the servers speak none


@define(eq=False)
class Faults:
    """Answers each path with its replies in turn, the last one for ever; use it with `with`."""

    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(factory=list)
    port: int = 0
    connections: int = 0
    _replies: dict[str, list[Reply]] = field(factory=dict)
    _counts: dict[str, int] = field(factory=lambda: defaultdict(int))
    _stopping: threading.Event = field(factory=threading.Event)
    _lock: threading.Lock = field(factory=threading.Lock)
    _listener: socket.socket = field(init=False)

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def on(self, path: str, *replies: Reply) -> None:
        self._replies[path] = list(replies)
        self._counts[path] = 0

    def count(self, path: str) -> int:
        return sum(seen.target.partition("?")[0] == path for seen in self.seen)

    def sent(self, path: str, header: str) -> list[str | None]:
        """Return that header of each request to a path."""
        return [seen.headers.get(header) for seen in self.seen if seen.target == path]

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.settimeout(5)
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection:
                while (seen := _read(connection)) is not None:
                    answer = self._answer(seen)
                    if callable(answer):
                        answer = answer(connection, seen)
                    if answer is None:
                        return
                    connection.sendall(answer)

    def _answer(self, seen: Seen) -> Reply:
        path = seen.target.partition("?")[0]
        with self._lock:
            self.seen.append(seen)
            replies = self._replies.get(path, [http(404, b'{"code": "no such path"}')])
            at = min(self._counts[path], len(replies) - 1)
            self._counts[path] += 1
        return replies[at]

    def hang(self, seconds: float = 5.0, then: bytes | None = None) -> Reply:
        """Return the reply that comes late, or never."""

        def wait(connection: socket.socket, seen: Seen) -> bytes | None:
            self._stopping.wait(seconds)
            return then

        return wait


@define(eq=False)
class Metered(Faults):
    """Measures what comes: when, and how many at once."""

    arrivals: list[float] = field(factory=list)
    running: int = 0
    most: int = 0
    _meter: threading.Lock = field(factory=threading.Lock)

    def taking(
        self, seconds: float, then: bytes = OK, *, until: threading.Event | None = None
    ) -> Callable[[socket.socket, Seen], bytes]:
        """Return the reply that takes some time, or comes when something else has happened."""

        def reply(connection: socket.socket, seen: Seen) -> bytes:
            with self._meter:
                self.arrivals.append(time.monotonic())
                self.running += 1
                self.most = max(self.most, self.running)
            (until or self._stopping).wait(seconds)
            with self._meter:
                self.running -= 1
            return then

        return reply


def reset(connection: socket.socket, seen: Seen) -> None:
    """Reset the connection in the middle of a body."""
    connection.sendall(OK.replace(b"content-length: 9", b"content-length: 90"))
    time.sleep(0.01)  # so that the head is read before the reset throws it away
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def cut(connection: socket.socket, seen: Seen) -> None:
    """Close the connection in the middle of a body."""
    connection.sendall(OK.replace(b"content-length: 9", b"content-length: 90"))


def dribble(connection: socket.socket, seen: Seen) -> None:
    """Send byte after byte."""
    connection.sendall(OK.replace(b"content-length: 9", b"content-length: 900"))
    for _ in range(200):
        connection.sendall(b" ")
        time.sleep(0.01)


def closed_port() -> int:
    """Return a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


@define
class Caller:
    """Sends calls through a client made for them, in one of three ways."""

    flavour: str
    url: str

    def __call__(
        self,
        call: Call[Any],
        options: RequestOptions | None = None,
        *,
        retries: Retries | int | None = QUICK,
        transport: Any = None,
        **settings: Any,
    ) -> Response[Any]:
        settings = {"urls": {"": self.url}} | settings
        if self.flavour == "sync":
            made = sync_transport(self.url, retries, transport, verify=_TLS)
            with SyncClient(PROFILE, transport=made, **settings) as client:
                return client.send(call, options)

        async def run() -> Response[Any]:
            made = async_transport(self.url, retries, transport, verify=_TLS)
            async with AsyncClient(PROFILE, transport=made, **settings) as client:
                return await client.send(call, options)

        return anyio.run(run, backend=self.flavour)

    def many(self, call: Call[Any], times: int, *, rounds: int = 1, **settings: Any) -> list[Any]:
        """Return what became of as many calls at once, in each round: answers and errors."""
        found: list[Any] = []
        settings = {"urls": {"": self.url}} | settings
        if self.flavour == "sync":
            made = sync_transport(self.url, QUICK, None, verify=_TLS)
            with SyncClient(PROFILE, transport=made, **settings) as client:
                for _ in range(rounds):
                    threads = [
                        threading.Thread(target=_one, args=(client, call, found))
                        for _ in range(times)
                    ]
                    for thread in threads:
                        thread.start()
                    for thread in threads:
                        thread.join(20)
            return found

        async def one(client: AsyncClient) -> None:
            try:
                found.append(await client.send(call))
            except Exception as error:  # noqa: BLE001 - what became of it is the result
                found.append(error)

        async def run() -> None:
            made = async_transport(self.url, QUICK, None, verify=_TLS)
            async with AsyncClient(PROFILE, transport=made, **settings) as client:
                for _ in range(rounds):
                    async with anyio.create_task_group() as group:
                        for _ in range(times):
                            group.start_soon(one, client)

        anyio.run(run, backend=self.flavour)
        return found


def _one(client: SyncClient, call: Call[Any], found: list[Any]) -> None:
    try:
        found.append(client.send(call))
    except Exception as error:  # noqa: BLE001 - what became of it is the result
        found.append(error)


@contextlib.contextmanager
def taking(most: float) -> Iterator[None]:
    """Fail if what is inside takes longer than so many seconds."""
    start = time.monotonic()
    yield
    assert time.monotonic() - start < most
