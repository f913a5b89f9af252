"""An application on a loopback socket, in a thread of its own."""

from __future__ import annotations

import socket
import ssl
import threading
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from starlette.types import ASGIApp, Scope


class Listener:
    """Listens on a free port from `start` to `stop`."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application
        self._socket: socket.socket | None = None
        self._uvicorn: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._scheme = "http"

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._socket is not None

    @property
    def origin(self) -> str:
        """Scheme, address and port."""
        if self._socket is None:
            raise RuntimeError("the server is not running")
        return f"{self._scheme}://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self, certificate: Path | None = None, authority: Path | None = None) -> None:
        """Listens; a request is answered from the moment that this returns.

        With a certificate (one PEM file, the key in it) it speaks TLS, and with an authority it
        asks for client certificates of that authority.
        """
        # asyncio turns Nagle's delay off only where the socket names its protocol.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(128)
        self._scheme = "https" if certificate else "http"
        config = uvicorn.Config(
            self._application,
            log_config=None,
            interface="asgi3",
            lifespan="off",
            http="h11",
            ws="none",
            loop="asyncio",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
            ssl_certfile=certificate,
            ssl_ca_certs=str(authority) if authority else None,
            ssl_cert_reqs=ssl.CERT_OPTIONAL if authority else ssl.CERT_NONE,
        )
        self._uvicorn = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._uvicorn.run, args=([self._socket],), name="local-server", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Closes the connections and the socket, and ends the thread."""
        if self._uvicorn is not None and self._thread is not None:
            self._uvicorn.should_exit = True
            self._thread.join(5)
        if self._socket is not None:
            self._socket.close()
        self._socket = self._uvicorn = self._thread = None

    def connection(self, scope: Scope) -> asyncio.Transport | None:
        """The connection that a request came by; None if the client has left."""
        if self._uvicorn is None:
            raise RuntimeError("the server is not running")
        client = tuple(scope["client"])
        found = (
            protocol.transport
            for protocol in self._uvicorn.server_state.connections
            if getattr(protocol, "client", None) == client
        )
        return next(found, None)
