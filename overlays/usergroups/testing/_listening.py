"""Serve an application on a socket, in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import TYPE_CHECKING

import uvicorn
from starlette.requests import ClientDisconnect

if TYPE_CHECKING:
    import ssl

    from starlette.types import ASGIApp, Receive, Scope, Send

_LONGEST_STOP_S = 5.0
_GRACE_S = 0.2


class Listener:
    """Listens from `start` to `stop`."""

    def __init__(self, application: ASGIApp) -> None:
        """Serve an application, when it is started."""
        self._application = application
        self._socket: socket.socket | None = None
        self._uvicorn: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._scheme = "http"

    @property
    def running(self) -> bool:
        """True while it listens."""
        return self._socket is not None

    @property
    def origin(self) -> str:
        """Scheme, address and port."""
        if self._socket is None:
            raise RuntimeError("the server is not running")
        host, port = self._socket.getsockname()[:2]
        return f"{self._scheme}://{host}:{port}"

    def start(
        self, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> None:
        """Begin to listen; a request gets its response from the moment that this returns.

        Args:
            host: An IPv4 address of this machine, or its name.
            port: 0 for a free one.
            tls: The server's certificate, and whether clients are asked for theirs.

        Raises:
            OSError: The address is in use, or not this machine's.

        """
        # asyncio turns Nagle's delay off only where the socket names its protocol.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":  # elsewhere two could have the same port then
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((host, port))
            listening.listen(128)
        except BaseException:
            listening.close()
            raise
        self._socket = listening
        self._scheme = "https" if tls else "http"
        self._uvicorn = _Server(_config(self._respond, tls))
        self._thread = threading.Thread(
            target=self._uvicorn.run, args=([listening],), name="usergroups-sandbox", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close the connections and the socket, and end the thread."""
        if self._uvicorn is not None and self._thread is not None:
            self._uvicorn.should_exit = True
            self._thread.join(_LONGEST_STOP_S)
        if self._socket is not None:
            self._socket.close()
        self._socket = self._uvicorn = self._thread = None

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._application(scope, receive, send)
        except (asyncio.CancelledError, ClientDisconnect):
            # The server stops, or the client has left: nobody waits for the rest.
            if connection := self.connection(scope):
                connection.abort()
                await asyncio.sleep(0)  # now uvicorn knows, and expects no response any more

    def connection(self, scope: Scope) -> asyncio.Transport | None:
        """Return the connection that a request came by; None if the client has left."""
        if self._uvicorn is None:
            raise RuntimeError("the server is not running")
        client = tuple(scope["client"])
        for protocol in self._uvicorn.server_state.connections:
            if getattr(protocol, "client", None) == client:
                found: asyncio.Transport | None = getattr(protocol, "transport", None)
                return found
        return None


class _Server(uvicorn.Server):
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let requests under way end, then cut off those whose clients would never let go."""
        for server in self.servers:
            server.close()
        if tasks := set(self.server_state.tasks):
            _, late = await asyncio.wait(tasks, timeout=_GRACE_S)
            for task in late:
                task.cancel()
        for protocol in list(self.server_state.connections):
            transport: asyncio.Transport | None = getattr(protocol, "transport", None)
            if transport is not None and transport.get_write_buffer_size():
                transport.abort()  # its client does not read
        await super().shutdown(sockets)


def _config(application: ASGIApp, tls: ssl.SSLContext | None) -> uvicorn.Config:
    config = uvicorn.Config(
        application,
        log_config=None,
        interface="asgi3",
        lifespan="off",
        http="h11",
        ws="none",
        loop="asyncio",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    config.load()
    config.ssl = tls  # it can only read files by itself
    return config
