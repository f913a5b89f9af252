"""Run a framework's server on a free port, and read what it tells on stdout."""

from __future__ import annotations

import json
import os
import queue
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import httpx
from attrs import frozen

_STARTS_WITHIN = 90.0
"""Seconds: a framework that compiles its app first takes a while on a busy machine."""
_MARK = "understood "


class NotServed(Exception):
    """A server that does not run, with the end of what it wrote."""


@frozen
class Server:
    """A server that answers."""

    url: str
    document: bytes
    """Its document, as the framework writes it."""
    _told: queue.SimpleQueue[Any]

    def understood(self, within: float) -> list[Any]:
        """Take what it told since the last time; wait for a first line for some seconds."""
        lines: list[Any] = []
        try:
            lines.append(self._told.get(timeout=within))
            while True:
                lines.append(self._told.get_nowait())
        except queue.Empty:
            return lines


@contextmanager
def serve(command: Sequence[str], path: str, folder: Path) -> Iterator[Server]:
    """Run a server until the block ends.

    Args:
        command: What starts it; it listens at the port in the variable PORT.
        path: The path of its document.
        folder: The folder to start it in.

    Raises:
        NotServed: It ends, or does not answer.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "PORT": str(port), "PYTHONDONTWRITEBYTECODE": "1"}
    told: queue.SimpleQueue[Any] = queue.SimpleQueue()
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as errors,
        subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        assert process.stdout is not None
        threading.Thread(target=_listen, args=(process.stdout, told), daemon=True).start()
        try:
            yield Server(url, _document(process, url + path, errors), told)
        finally:
            process.kill()


def _listen(lines: IO[str], told: queue.SimpleQueue[Any]) -> None:
    for line in lines:
        if line.startswith(_MARK):
            told.put(json.loads(line.removeprefix(_MARK)))


def _document(process: subprocess.Popen[str], url: str, errors: IO[str]) -> bytes:
    until = time.monotonic() + _STARTS_WITHIN
    found = "no answer"
    while time.monotonic() < until and process.poll() is None:
        try:
            response = httpx.get(url, timeout=30)
        except httpx.ConnectError:
            time.sleep(0.1)
            continue
        except httpx.HTTPError as error:
            found = repr(error)
            break
        if response.is_success:
            return response.content
        found = f"{response.status_code} {response.text[:200]}"
        break
    errors.seek(0)
    raise NotServed(f"{url}: {found}\n{errors.read()[-2000:]}")
