"""Several jobs at once, in threads or in tasks, within a bound that nested ones share."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextvars import copy_context
from threading import Lock, Thread
from time import monotonic
from typing import Any, Final, TypeVar, cast

from attrs import define, field, frozen

J = TypeVar("J")
T = TypeVar("T")

AT_ONCE: Final = 10
"""The calls of one verb that are under way at once, where neither caller nor vendor says."""
_GRACE_S: Final = 1.0
_POLL_S: Final = 0.1


class Stopped(BaseException):
    """Ends a job because one beside it, or what waits for both, was ended."""


@define(eq=False)
class Crew:
    """The number of threads or tasks that work at the same time."""

    size: int
    patience: float = _GRACE_S
    """Seconds that calls which are under way have left once Ctrl-C ends what waits for them."""
    busy: int = 0
    """The number of those that do."""
    _lock: Lock = field(factory=Lock, repr=False)

    def hire(self) -> bool:
        """Return True if one more may work; `dismiss` ends that."""
        with self._lock:
            free = self.busy < self.size
            self.busy += free
            return free

    def dismiss(self) -> None:
        """Let another one work."""
        with self._lock:
            self.busy -= 1


@define(eq=False)
class Team:
    """Those of a crew who share some jobs."""

    crew: Crew
    above: Team | None = None
    """The team for which these jobs are a part of one."""
    ended: bool = False

    def check(self) -> None:
        """End a job whose team was ended.

        Raises:
            Stopped: It was.

        """
        team: Team | None = self
        while team is not None:
            if team.ended:
                raise Stopped
            team = team.above


@frozen(eq=False)
class _Jobs:
    """Jobs in their order, each taken once, by one of several threads or tasks."""

    jobs: Sequence[Any]
    results: list[Any]
    faults: list[BaseException]
    _left: Iterator[int]
    _lock: Lock = field(factory=Lock)

    @classmethod
    def of(cls, jobs: Sequence[Any]) -> _Jobs:
        return cls(jobs, [None] * len(jobs), [], iter(range(len(jobs))))

    def take(self) -> int | None:
        with self._lock:
            return next(self._left, None)

    def after(self, index: int) -> int:
        return len(self.jobs) - index - 1


def in_threads(jobs: Sequence[J], do: Callable[[J, Team], T], team: Team) -> list[T]:
    """Do jobs in as many threads as the crew has left, each with the context of this one.

    Where no thread can be started, those that there are do them all.

    Ctrl-C lets no other job begin, nor one go on with another call; calls that are under way have
    a moment to end. An error that ends a job ends the others likewise, without haste.

    Args:
        jobs: The jobs.
        do: Does one; it asks the team between calls whether to go on.
        team: Those who do them.

    Returns:
        What `do` returned, in the order of the jobs.

    """
    shared = _Jobs.of(jobs)
    threads: list[Thread] = []

    def work() -> None:
        while not team.ended and (index := shared.take()) is not None:
            _hire(team.crew, help_, threads, shared.after(index))
            shared.results[index] = do(jobs[index], team)

    def help_() -> None:
        try:
            work()
        except Stopped:
            pass
        except BaseException as error:  # noqa: BLE001 - raised below, in the thread that waits
            shared.faults.append(error)
            team.ended = True
        finally:
            team.crew.dismiss()

    is_alone = team.crew.size == 1 and team.crew.hire()
    try:
        if not team.crew.busy:
            # The caller's thread only waits, if there is another: Ctrl-C right after the HTTP
            # library has taken a lock would leave it locked for all.
            _hire(team.crew, help_, threads, len(jobs))
            is_alone = not threads and team.crew.hire()
        if not threads:
            work()
        _wait(threads)
    except BaseException as end:
        team.ended = True
        _wait(threads, math.inf if isinstance(end, Exception) else team.crew.patience)
        raise
    finally:
        if is_alone:
            team.crew.dismiss()
    if shared.faults:
        raise shared.faults[0]
    return cast("list[T]", shared.results)


def _hire(crew: Crew, do: Callable[[], None], threads: list[Thread], most: int) -> None:
    """Add threads, as many as the crew has left, with the context of this one."""
    while len(threads) < most and crew.hire():
        thread = Thread(target=copy_context().run, args=[do], daemon=True)
        threads.append(thread)
        try:
            thread.start()
        except RuntimeError:  # the system has no more, or the interpreter is about to end
            threads.remove(thread)
            crew.dismiss()
            return


def _wait(threads: list[Thread], seconds: float = math.inf) -> None:
    """Wait for threads, also for those that they start meanwhile."""
    until = monotonic() + seconds
    for thread in threads:
        # In steps, since on some systems Ctrl-C comes between them only.
        while thread.is_alive() and (left := until - monotonic()) > 0:
            thread.join(min(left, _POLL_S))


async def in_tasks(jobs: Sequence[J], do: Callable[[J, Team], Awaitable[T]], team: Team) -> list[T]:
    """Do jobs in this task and in as many others as the crew has left; as `in_threads`."""
    import anyio  # noqa: PLC0415 - slow to import, and threads need none

    shared = _Jobs.of(jobs)
    helpers = 0
    is_outermost = not team.crew.busy and team.crew.hire()

    async def work() -> None:
        nonlocal helpers
        while (index := shared.take()) is not None:
            while helpers < shared.after(index) and team.crew.hire():
                helpers += 1
                tasks.start_soon(help_)
            try:
                shared.results[index] = await do(jobs[index], team)
            except Exception as error:  # noqa: BLE001 - raised below, without a group around it
                shared.faults.append(error)
                tasks.cancel_scope.cancel()
                return

    async def help_() -> None:
        try:
            await work()
        finally:
            team.crew.dismiss()

    try:
        async with anyio.create_task_group() as tasks:
            await work()
    except BaseExceptionGroup as group:
        raise _one_of(group) from None
    finally:
        if is_outermost:
            team.crew.dismiss()
    if shared.faults:
        raise shared.faults[0]
    return cast("list[T]", shared.results)


def _one_of(group: BaseExceptionGroup[Any]) -> BaseException:
    """Return what ended several tasks: Ctrl-C or the like, or else one of the cancellations."""
    found: list[BaseException] = []
    left: list[BaseException] = [group]
    while left:
        each = left.pop()
        if isinstance(each, BaseExceptionGroup):
            left += cast("tuple[BaseException, ...]", each.exceptions)
        else:
            found.append(each)
    return next(
        (each for each in found if isinstance(each, KeyboardInterrupt | SystemExit)), found[-1]
    )
