"""A verb that is one call for each of 1,000 users: `python -m bench.batching async 10` times it."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, Final

from bench.calling import serving
from bench.processes import python, said
from bench.rows import Sides, row

_USERS: Final = 1_000
_SAMPLE: Final = 50
"""Users who are added one after the other; a thousand of them would take a minute."""
_SETTINGS: Final = {"pod": "https://acme.symphony.com", "session_token": "t0ken"}


@row(
    "members.async",
    f"add_members of {_USERS:,} users, 50 ms a response, async",
    against="one after the other",
    bar=0.12,
)
def tasks() -> Sides:
    """Time tasks."""
    return _sides("async")


@row(
    "members.sync",
    f"add_members of {_USERS:,} users, 50 ms a response, sync",
    against="one after the other",
    bar=0.12,
)
def threads() -> Sides:
    """Time threads."""
    return _sides("sync")


def _sides(flavour: str) -> Sides:
    ours, some = (
        json.loads(said(*python("-m", "bench.batching", flavour, str(users), str(at_once))))
        for users, at_once in ((_USERS, 0), (_SAMPLE, 1))
    )
    share = _USERS / _SAMPLE
    other = [each * share for each in some]
    return Sides(ours[:1], other[:1], cpu=(ours[1:], other[1:]))


def _measured(flavour: str, url: str, users: int, at_once: int) -> list[float]:
    """Seconds, and those of the processor; 0 is as many at once as the class itself takes."""
    import usergroups  # noqa: PLC0415 - only the process that measures needs it

    settings: dict[str, Any] = {**_SETTINGS, "base_url": url}
    if at_once:
        settings["pace"] = usergroups.Pace(in_flight=at_once)
    ids = [str(71_811_853_190_208 + number) for number in range(users)]

    async def run() -> list[usergroups.MembershipChange]:
        async with usergroups.AsyncSymphony(**settings) as symphony:
            await symphony.add_members("group", ids[:2])  # so that all is imported
            begin()
            return await symphony.add_members("group", ids)

    started: list[float] = []

    def begin() -> None:
        started[:] = time.perf_counter(), time.process_time()

    if flavour == "async":
        changes = asyncio.run(run())
    else:
        with usergroups.Symphony(**settings) as symphony:
            symphony.add_members("group", ids[:2])
            begin()
            changes = symphony.add_members("group", ids)
    taken = [time.perf_counter() - started[0], time.process_time() - started[1]]
    assert [each.status for each in changes] == ["accepted"] * users  # noqa: S101 - or it means nothing
    return taken


if __name__ == "__main__":
    with serving("bench.groups_server") as address:
        measured = _measured(sys.argv[1], address, int(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(measured))  # noqa: T201 - how it tells what it measured
