"""A server of very many groups of Zoho: `python -m bench.pages_server 0.02` prints its port.

The argument is how many seconds a page takes.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Final

GROUPS: Final = 100_000
PER_PAGE: Final = 200
_NUMBER: Final = re.compile(rb"[?&]page=([0-9]+)")


def _page(number: int) -> bytes:
    first = (number - 1) * PER_PAGE
    rows = [
        {"id": str(7_000_000 + each), "name": f"Group {each}", "description": None}
        for each in range(first, min(first + PER_PAGE, GROUPS))
    ]
    more = first + PER_PAGE < GROUPS
    info = {"per_page": PER_PAGE, "page": number, "count": len(rows), "more_records": more}
    body = json.dumps({"user_groups": rows, "info": info}).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


class _Answering(asyncio.Protocol):
    """One connection: each request gets its page after the time that it takes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        self._read += data
        while b"\r\n\r\n" in self._read:
            head, _, self._read = self._read.partition(b"\r\n\r\n")
            found = _NUMBER.search(head)
            page = _page(int(found[1]) if found else 1)
            asyncio.get_running_loop().call_later(float(sys.argv[1]), self._answer, page)

    def _answer(self, page: bytes) -> None:
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(page)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - how it tells its port
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
