"""Many calls at once on one asynchronous client: `python -m bench.crowding` times both sides."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from bench.calling import COMPANY, GROUP, HEADERS, KEY, path_of, serving
from bench.processes import in_turn, python, said
from bench.rows import Sides, row

_ROUNDS: Final = 1
_TASKS: Final = 600


@row(
    "crowd.tasks",
    f"{_TASKS} tasks at once on one client, 1 s an answer, all succeed; processor time",
    against="bare httpx.AsyncClient that waits for as long",
    bar=0.6,
)
def tasks() -> Sides:
    """Time the processor, for the queue costs no other; one call that fails ends it all."""
    return Sides(*json.loads(said(*python("-m", "bench.crowding"))))


def measure() -> list[list[float]]:
    """Seconds that the processor took for all calls, typed and bare, in turn."""
    with serving("bench.server", "1") as url:
        return in_turn([partial(_typed, url), partial(_bare, url)], _ROUNDS)


def _typed(url: str) -> float:
    import usergroups  # noqa: PLC0415 - only the process that measures needs it

    async def run() -> float:
        async with usergroups.AsyncSmartPM(
            api_key=KEY, company_id=COMPANY, base_url=url
        ) as smartpm:
            return await _all(lambda: smartpm.client.get_group(GROUP))

    return asyncio.run(run())


def _bare(url: str) -> float:
    import httpx  # noqa: PLC0415 - as above

    path = path_of(url)

    async def run() -> float:
        async with httpx.AsyncClient(timeout=httpx.Timeout(30, pool=None)) as bare:

            async def call() -> object:
                return (await bare.get(path, headers=HEADERS)).json()

            return await _all(call)

    return asyncio.run(run())


async def _all(call: Callable[[], Awaitable[object]]) -> float:
    started = time.process_time()
    await asyncio.gather(*(call() for _ in range(_TASKS)))
    return time.process_time() - started


if __name__ == "__main__":
    print(json.dumps(measure()))  # noqa: T201 - how it tells what it measured
