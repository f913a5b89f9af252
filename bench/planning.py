"""A plan of many groups, at 50 ms a response: `python -m bench.planning 100` measures it."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import tracemalloc
from collections.abc import Iterator
from typing import Any, Final

from bench.figures import MB, Figure, duration
from bench.processes import python, said

_GROUPS: Final = 100
_FEW: Final = 10
_MEMBERS: Final = 1_000
_CHANGED: Final = 10
_AT_ONCE: Final = 10
_PAGE: Final = 200
_RESPONSE_S: Final = 0.05
_BAR: Final = 0.12


def figures() -> Iterator[Figure]:
    """All that is measured of plans."""
    seconds, calls, _ = json.loads(said(*python("-m", "bench.planning", str(_GROUPS))))
    other = calls * _RESPONSE_S
    what = f"{_GROUPS} groups read, {_GROUPS * _CHANGED:,} members changed, to one by one"
    yield Figure(what, duration(seconds), duration(other), seconds / other, _BAR)
    _, _, one = json.loads(said(*python("-m", "bench.planning", "1")))
    _, _, many = json.loads(said(*python("-m", "bench.planning", str(_FEW))))
    what = f"memory to plan {_FEW} groups, to one"
    yield Figure(what, f"{many / MB:.2f} MB", f"{one / MB:.2f} MB", many / one)


async def measure(groups: int) -> tuple[float, int, int]:
    """Plan and apply; return seconds, calls, and the most memory that it took besides the list."""
    import usergroups  # noqa: PLC0415 - only the process that measures needs it

    transport = _transport()
    settings: dict[str, Any] = {"access_token": "t0ken", "pace": usergroups.Pace()}
    desired = {
        str(7_000 + group): [
            _user(group, member) for member in range(_CHANGED, _MEMBERS + _CHANGED)
        ]
        for group in range(groups)
    }
    async with usergroups.AsyncZohoCRM(transport=transport, **settings) as zoho:
        started = time.perf_counter()
        plan = await usergroups.plan(zoho, desired, at_once=_AT_ONCE)
        done = await plan.apply(at_once=_AT_ONCE)
        seconds = time.perf_counter() - started
        assert done.ok  # noqa: S101 - or the figures mean nothing
        assert plan.added == groups * _CHANGED  # noqa: S101 - as above
        calls, transport.seconds = transport.calls, 0
        peak = 0
        if groups <= _FEW:  # to trace is slow
            tracemalloc.start()
            await usergroups.plan(zoho, desired, at_once=1)
            _, peak = tracemalloc.get_traced_memory()
    return seconds, calls, peak


def _user(group: int, member: int) -> str:
    return str(3_652_397_000_000_000_000 + group * 100_000 + member)


def _transport() -> Any:
    import httpx  # noqa: PLC0415 - as above

    class Transport(httpx.AsyncBaseTransport):
        """Zoho's groups, whose members are as many as asked for, page by page."""

        calls = 0
        seconds = _RESPONSE_S

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            self.calls += 1
            await asyncio.sleep(self.seconds)
            parts = request.url.path.split("/")
            return httpx.Response(200, json=_response(request.method, parts, request.url.params))

    return Transport()


def _response(method: str, parts: list[str], query: Any) -> dict[str, Any]:
    info = {"per_page": _PAGE, "page": int(query.get("page", 1)), "more_records": False}
    if parts[-1] == "user_groups":
        rows = [_group(str(7_000 + number)) for number in range(_GROUPS)]
        return {"user_groups": rows, "info": {**info, "count": len(rows)}}
    if parts[-1] == "sources":
        group, first = int(parts[-2]) - 7_000, (info["page"] - 1) * _PAGE
        rows = [
            {"type": "users", "source": {"id": _user(group, member), "name": "Ada"}}
            for member in range(first, min(first + _PAGE, _MEMBERS))
        ]
        more = first + _PAGE < _MEMBERS
        return {"sources": rows, "info": {**info, "count": len(rows), "more_records": more}}
    if method == "PUT":
        details = {"id": parts[-1]}
        row = {"code": "SUCCESS", "details": details, "message": "updated", "status": "success"}
        return {"user_groups": [row]}
    return {"user_groups": [{**_group(parts[-1]), "sources": []}]}


def _group(id_: str) -> dict[str, Any]:
    return {"id": id_, "name": f"Group {id_}", "description": None}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(int(sys.argv[1])))))  # noqa: T201 - how it tells
