"""The lines of stdin, read so that whoever waits for one can be told to end."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from threading import Semaphore, Thread
from typing import Final

_AT_ONCE: Final = 65_536


async def lines(descriptor: int) -> AsyncIterator[str]:
    """Yield each line as it comes, until the other side closes.

    A thread that reads cannot be interrupted, and Python waits for those of anyio before it ends:
    after Ctrl-C, a process would stay until one more line came. This one is a daemon, and holds no
    lock of a buffered stream that the end of the interpreter would want.

    Args:
        descriptor: What to read from.

    """
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[bytes] = asyncio.Queue()
    wanted = Semaphore()

    def read() -> None:
        content = b"more"
        while content and wanted.acquire():
            try:
                content = os.read(descriptor, _AT_ONCE)
            except OSError:
                content = b""
            try:
                loop.call_soon_threadsafe(arrived.put_nowait, content)
            except RuntimeError:  # the loop has ended
                return

    Thread(target=read, name="usergroups mcp: stdin", daemon=True).start()
    left = b""
    while content := await arrived.get():
        *whole, left = (left + content).split(b"\n")
        wanted.release()
        for line in whole:
            yield line.decode("utf-8", "replace")
    if left:
        yield left.decode("utf-8", "replace")
