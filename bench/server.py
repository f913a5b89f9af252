"""A server that has one answer: `python -m bench.server` prints its port.

It answers as fast as can be, or after the seconds that it is given: `python -m bench.server 1`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Final

GROUP: Final = {
    "id": "00000000-0000-4000-8000-000000000001",
    "name": "Site managers",
    "users": [
        {
            "id": f"00000000-0000-4000-8000-{number:012}",
            "firstName": "Ada",
            "lastName": "Lovelace",
            "email": "ada@example.com",
            "role": "Standard",
            "ssoUser": False,
            "reportingRestricted": False,
        }
        for number in range(5)
    ],
}
"""A group of SmartPM with a few members."""

_OTHERS: Final = {"groups": [], "user_groups": [{"id": "7", "name": "Site managers"}]}
_BODY: Final = json.dumps(GROUP | _OTHERS).encode()
"""An answer that the clients of all vendors can read."""
_AFTER_S: Final = float(sys.argv[1]) if __name__ == "__main__" and len(sys.argv) > 1 else 0.0
_ANSWER: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
    % (len(_BODY), _BODY)
)


class _Answering(asyncio.Protocol):
    """One connection: each request without a body gets the answer."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        self._read += data
        while b"\r\n\r\n" in self._read:
            _, _, self._read = self._read.partition(b"\r\n\r\n")
            if _AFTER_S:
                asyncio.get_running_loop().call_later(_AFTER_S, self._answer)
            else:
                self._answer()

    def _answer(self) -> None:
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(_ANSWER)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - how it tells its port
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
