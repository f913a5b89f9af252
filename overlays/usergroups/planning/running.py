"""Many verbs at once, bounded: in threads, or in tasks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event
from typing import Any, TypeAlias, TypeVar, cast

from usergroups._core.drive import Steps, arun, run
from usergroups_clients._runtime.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import InvalidArgument

T = TypeVar("T")

Jobs: TypeAlias = Sequence[Callable[[], Steps[T]]]
"""Each begins a verb when its turn comes."""
Tell: TypeAlias = Callable[[int, int], object]
"""Takes how many are done, and of how many."""

AT_ONCE = 10


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


def run_all(client: SyncClient, jobs: Jobs[T], at_once: int, tell: Tell) -> list[T]:
    """Run verbs in threads; the first error ends it, and what ends it stops the others.

    Args:
        client: Sends the calls.
        jobs: The verbs.
        at_once: How many run at the same time.
        tell: Told whenever one is done.

    """
    if not jobs:
        return []
    stop = Event()
    pool = ThreadPoolExecutor(min(at_once, len(jobs)), thread_name_prefix="usergroups")

    def start(job: Callable[[], Steps[T]]) -> T:
        return run(client, _until(stop, job()), None)

    futures = [pool.submit(start, job) for job in jobs]
    try:
        for done, future in enumerate(as_completed(futures), 1):
            future.result()
            tell(done, len(jobs))
    except BaseException:
        stop.set()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
    return [each.result() for each in futures]


def _until(stop: Event, steps: Steps[T]) -> Steps[T]:
    """Run a verb until it is told to stop: no call is sent after that."""
    try:
        call = next(steps)
        while True:
            if stop.is_set():
                steps.throw(KeyboardInterrupt())
                raise KeyboardInterrupt
            try:
                response = yield call
            except BaseException as error:  # noqa: BLE001 - the verb decides what it means
                call = steps.throw(error)
            else:
                call = steps.send(response)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


async def arun_all(client: AsyncClient, jobs: Jobs[T], at_once: int, tell: Tell) -> list[T]:
    """Run verbs in tasks; as `run_all`."""
    if not jobs:
        return []
    import anyio  # noqa: PLC0415 - slow to import, and threads need none

    results: list[Any] = [None] * len(jobs)
    numbered, count = iter(enumerate(jobs)), iter(range(1, len(jobs) + 1))
    faults: list[Exception] = []

    async def work() -> None:
        for index, job in numbered:
            try:
                results[index] = await arun(client, job(), None)
                tell(next(count), len(jobs))
            except Exception as error:  # noqa: BLE001 - raised below, without a group around it
                faults.append(error)
                tasks.cancel_scope.cancel()
                return

    async with anyio.create_task_group() as tasks:
        for _ in range(min(at_once, len(jobs))):
            tasks.start_soon(work)
    if faults:
        raise faults[0]
    return cast("list[T]", results)
