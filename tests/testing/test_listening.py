"""A listener that stops while clients still wait: it cuts them off, and says nothing."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

from usergroups.testing._listening import Listener

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

LARGE = 32_000_000  # more than sockets hold
REQUEST = b"GET / HTTP/1.1\r\nHost: sandbox\r\n\r\n"


async def waits(scope: Scope, receive: Receive, send: Send) -> None:
    await asyncio.sleep(600)


async def answers(scope: Scope, receive: Receive, send: Send) -> None:
    head = [(b"content-length", b"%d" % LARGE)]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send({"type": "http.response.body", "body": bytes(LARGE)})


async def answers_in_parts(scope: Scope, receive: Receive, send: Send) -> None:
    head = [(b"content-length", b"%d" % LARGE)]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    for _ in range(64):
        part = bytes(LARGE // 64)
        await send({"type": "http.response.body", "body": part, "more_body": True})


def received(client: socket.socket) -> int:
    """Return how many bytes still come, until the connection ends."""
    client.settimeout(20)
    total = 0
    with contextlib.suppress(ConnectionResetError):
        while part := client.recv(1_000_000):
            total += len(part)
    return total


@pytest.mark.parametrize("application", [waits, answers, answers_in_parts])
@pytest.mark.parametrize("clients", [1, 5])
def test_a_client_that_keeps_its_connection_is_cut_off(
    application: ASGIApp, clients: int, caplog: pytest.LogCaptureFixture
) -> None:
    others = set(threading.enumerate())
    listener = Listener(application)
    listener.start()
    address = ("127.0.0.1", int(listener.origin.rpartition(":")[2]))
    made = [socket.create_connection(address) for _ in range(clients)]
    for each in made:
        each.sendall(REQUEST)
    time.sleep(0.2)  # now they are under way
    began = time.monotonic()
    listener.stop()
    took = time.monotonic() - began
    for each in made:
        with contextlib.closing(each):
            assert received(each) < LARGE
    assert took < 3
    left = set(threading.enumerate()) - others
    assert "usergroups-sandbox" not in {thread.name for thread in left}
    # Another test may have left a logger at DEBUG, where asyncio names its selector.
    assert [each for each in caplog.records if each.levelno >= logging.INFO] == []
