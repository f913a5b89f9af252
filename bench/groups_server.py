"""A server of groups of Zoho and Symphony, 50 ms a response: `python -m bench.groups_server`."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

MEMBERS: Final = 1_000
RESPONSE_S: Final = 0.05
_PAGE: Final = 200
_FIRST: Final = 7_000
_LENGTH: Final = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[?&]page=([0-9]+)")


def group_id(number: int) -> str:
    """The id of a group, by its number."""
    return str(_FIRST + number)


def user_ids(group: int, members: Iterable[int]) -> list[str]:
    """The ids of users, by the number of their group and their own in it."""
    return [str(3_652_397_000_000_000_000 + group * 100_000 + member) for member in members]


@cache
def _response(method: str, target: str) -> bytes:
    return _written(_content(method, target))


def _written(content: object) -> bytes:
    body = json.dumps(content).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


def _content(method: str, target: str) -> dict[str, Any]:
    path, number = target.partition("?")[0], _NUMBER.search(target)
    last, before = path.split("/")[-1], path.split("/")[-2]
    page = int(number[1]) if number else 1
    info = {"per_page": _PAGE, "page": page, "more_records": False}
    if before == "memberships":
        return {"groupId": path.split("/")[-3], "userId": int(last), "active": True}
    if path.endswith("/user_groups"):
        rows = [_group(group_id(number)) for number in range(100)]
        return {"user_groups": rows, "info": {**info, "count": len(rows)}}
    if last == "sources":
        first = (page - 1) * _PAGE
        ids = user_ids(int(before) - _FIRST, range(first, min(first + _PAGE, MEMBERS)))
        rows = [{"type": "users", "source": {"id": each, "name": "Ada"}} for each in ids]
        more = first + _PAGE < MEMBERS
        return {"sources": rows, "info": {**info, "count": len(rows), "more_records": more}}
    if method == "PUT":
        row = {"code": "SUCCESS", "details": {"id": last}, "message": "", "status": "success"}
        return {"user_groups": [row]}
    return {"user_groups": [{**_group(last), "sources": []}]}


def _group(id_: str) -> dict[str, Any]:
    return {"id": id_, "name": f"Group {id_}", "description": None}


class _Responding(asyncio.Protocol):
    """One connection: each request gets its response after the time that it takes."""

    def __init__(self, count: list[int]) -> None:
        self._count = count

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + RESPONSE_S
        self._read += data
        while b"\r\n\r\n" in self._read:
            head, _, rest = self._read.partition(b"\r\n\r\n")
            found = _LENGTH.search(head)
            length = int(found[1]) if found else 0
            if len(rest) < length:
                return
            self._read = rest[length:]
            method, target, _ = head.partition(b"\r\n")[0].decode().split(" ")
            if target == "/calls":
                self._write(_written(self._count[0]))
                continue
            self._count[0] += 1
            loop.call_at(until, self._write, _response(method, target))

    def _write(self, response: bytes) -> None:
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(response)


async def _serve() -> None:
    count = [0]
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Responding(count), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - how it tells its port
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
