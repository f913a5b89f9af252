"""A plan of many groups, at 50 ms a response: `python -m bench.planning 100 10` measures it."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import tracemalloc
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from attrs import frozen

from bench.calling import serving
from bench.groups_server import MEMBERS, group_id, user_ids
from bench.processes import python, said
from bench.rows import Sides, row

_GROUPS: Final = 100
_FEW: Final = 10
_CHANGED: Final = 10
_AT_ONCE: Final = 10


@frozen
class Measured:
    """Measure a plan, made and applied; or, of one that is only made, its memory."""

    seconds: float = 0
    cpu: float = 0
    calls: int = 0
    peak: int = 0


@row(
    "plans.apply",
    f"{_GROUPS} groups read, {_GROUPS * _CHANGED:,} members changed, {_AT_ONCE} at once",
    against="call after call",
    bar=0.12,
)
def apply() -> Sides:
    """Time a plan; of call after call, some of the groups, for it takes long."""
    ours, some = _measured(_GROUPS, _AT_ONCE), _measured(_FEW, 1)
    part = ours.calls / some.calls
    return Sides([ours.seconds], [some.seconds * part], cpu=([ours.cpu], [some.cpu * part]))


def _memory(groups: int) -> Sides:
    return Sides([_measured(groups, 0).peak], [_measured(1, 0).peak], "B")


for _groups in (_FEW, _GROUPS):
    row(f"plans.memory{_groups}", f"memory to plan {_groups} groups", against="one group")(
        partial(_memory, _groups)
    )


def _measured(groups: int, at_once: int) -> Measured:
    command = python("-m", "bench.planning", str(groups), str(at_once))
    return Measured(*json.loads(said(*command)))


async def _measure(url: str, groups: int, at_once: int) -> Measured:
    """Plan and apply, so many calls at once; 0 plans alone, one by one, and traces the memory."""
    import usergroups  # noqa: PLC0415 - only the process that measures needs it

    settings: dict[str, Any] = {"access_token": "t0ken", "pace": usergroups.Pace()}
    async with usergroups.AsyncZohoCRM(base_url=url, **settings) as zoho:
        await usergroups.plan(zoho, _desired(1))  # so that all is imported
        desired, before = _desired(groups), await _calls(url)
        if not at_once:
            tracemalloc.start()
            await usergroups.plan(zoho, desired, at_once=1)
            return Measured(peak=tracemalloc.get_traced_memory()[1])
        started, cpu = time.perf_counter(), time.process_time()
        plan = await usergroups.plan(zoho, desired, at_once=at_once)
        done = await plan.apply(at_once=at_once)
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    assert done.ok  # noqa: S101 - or the figures mean nothing
    assert plan.added == groups * _CHANGED  # noqa: S101 - as above
    return Measured(seconds, cpu, await _calls(url) - before)


async def _calls(url: str) -> int:
    """Ask the server how many calls there were."""
    import httpx  # noqa: PLC0415 - only the process that measures needs it

    async with httpx.AsyncClient() as client:
        return int((await client.get(f"{url}/calls")).text)


def _desired(groups: int) -> Mapping[str, list[str]]:
    wanted = range(_CHANGED, MEMBERS + _CHANGED)
    return {group_id(group): user_ids(group, wanted) for group in range(groups)}


if __name__ == "__main__":
    with serving("bench.groups_server") as address:
        measured = asyncio.run(_measure(address, int(sys.argv[1]), int(sys.argv[2])))
    print(json.dumps([measured.seconds, measured.cpu, measured.calls, measured.peak]))  # noqa: T201 - how it tells
