"""Many verbs at once, bounded: in threads, or in tasks, with the calls that each makes at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from threading import Lock
from typing import TypeAlias, TypeVar

from usergroups._core.crew import Crew, Team
from usergroups._core.drive import arun, run
from usergroups._core.interrupted import note_changes
from usergroups._core.steps import Steps, together
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import InvalidArgument

T = TypeVar("T")

Jobs: TypeAlias = Sequence[Callable[[], Steps[T]]]
"""Each begins a verb when its turn comes."""
Tell: TypeAlias = Callable[[int, int], object]
"""Takes how many are done, and of how many."""


def checked_at_once(value: int) -> int:
    """Check how many calls may be under way at once.

    Raises:
        InvalidArgument: It is no whole number from 1 on.

    """
    if type(value) is not int or value < 1:
        raise InvalidArgument(
            f"must be a whole number from 1 on, not {value!r}", argument="at_once"
        )
    return value


def run_all(client: SyncClient, jobs: Jobs[T], at_once: int, tell: Tell, verb: str) -> list[T]:
    """Run verbs in threads; the first error ends it, and what ends it stops the others.

    Args:
        client: Sends the calls.
        jobs: The verbs.
        at_once: How many calls are under way at the same time.
        tell: Told whenever one is done, once at a time.
        verb: The name under which calls are told that belong to no verb of the vendor.

    """
    # A journal has to know what came of each call: those under way are waited for.
    team = Team(Crew(at_once, patience=math.inf))
    try:
        return run(client, together(_told(jobs, tell)), None, team, verb=verb)
    except BaseException as end:
        note_changes(end, ())  # those of one group would pass for all
        raise


async def arun_all(
    client: AsyncClient, jobs: Jobs[T], at_once: int, tell: Tell, verb: str
) -> list[T]:
    """Run verbs in tasks; as `run_all`."""
    try:
        return await arun(client, together(_told(jobs, tell)), None, Team(Crew(at_once)), verb=verb)
    except BaseException as end:
        note_changes(end, ())
        raise


def _told(jobs: Jobs[T], tell: Tell) -> Jobs[T]:
    """Let somebody know of each verb that is done."""
    lock, counted = Lock(), count(1)

    def told(job: Callable[[], Steps[T]]) -> Steps[T]:
        result = yield from job()
        with lock:
            tell(next(counted), len(jobs))
        return result

    return [partial(told, job) for job in jobs]
