"""A verb run dry: what reads is sent, and what would change something is shown instead.

This wraps a verb in another one, so that the drivers are the same.
"""

from __future__ import annotations

import dis
from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType, FrameType, TracebackType
from typing import Any, Generic, TypeAlias, TypeVar, cast

from usergroups._core.drive import arun, run
from usergroups._core.items import AsyncItems, Items
from usergroups._core.planned import PlannedCall, PlannedCalls, planned
from usergroups._core.steps import Page, Pages, Steps, Together, each_call
from usergroups._core.unsent import Unsent, only_reads
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
from usergroups_clients._runtime.clients.sender_facts import url_for
from usergroups_clients._runtime.errors import UnsupportedOperation
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.responses.response import Response

C = TypeVar("C", bound=SyncClient)
A = TypeVar("A", bound=AsyncClient)
T = TypeVar("T")

Address: TypeAlias = Callable[[Call[Any]], str]
"""Tells where a call goes."""


def shown(steps: Steps[Any], verb: str, address: Address) -> Steps[PlannedCalls]:
    """Send the reading calls of a verb, and collect those that would change something.

    Args:
        steps: The verb.
        verb: Its name.
        address: Tells where a call goes.

    """
    calls: list[PlannedCall] = []
    try:
        result = yield from _collected(steps, verb, address, calls)
    except Unsent as end:
        return PlannedCalls(calls, goes_on=any(map(_yields_later, _frames(end.__traceback__))))
    return PlannedCalls(calls, refused=_refused(result))


def _collected(steps: Steps[T], verb: str, address: Address, calls: list[PlannedCall]) -> Steps[T]:
    """Run a verb for its calls; parts that may run at once come one after the other, in order."""
    try:
        step = next(steps)
        while True:
            if isinstance(step, Call) and not only_reads(step):
                calls.append(planned(step, verb, address(step)))
                step = steps.throw(Unsent())
                continue
            try:
                if isinstance(step, Together):
                    came: Any = []
                    for part in step.parts:
                        came.append((yield from _collected(part(), verb, address, calls)))
                else:
                    came = yield step
            except BaseException as error:  # noqa: BLE001 - the verb decides what it means
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


def _refused(result: object) -> list[MembershipChange]:
    found = cast("list[object]", result) if isinstance(result, list) else []
    return [
        each for each in found if isinstance(each, MembershipChange) and each.status == "failed"
    ]


def _frames(trace: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while trace is not None:
        if trace.tb_frame.f_code.co_filename != __file__:
            yield trace.tb_frame, trace.tb_lasti
        trace = trace.tb_next


def _yields_later(at: tuple[FrameType, int]) -> bool:
    """Return True if a verb has more calls to send after the one at which it stopped."""
    frame, offset = at
    return _last_yield(frame.f_code) > offset


@cache
def _last_yield(code: CodeType) -> int:
    """Return where a function sends its last call; reading it takes longer than showing a call."""
    found = dis.get_instructions(code)
    return max((each.offset for each in found if each.opname == "YIELD_VALUE"), default=-1)


def reading(steps: Steps[T]) -> Steps[T]:
    """Run a verb that only reads.

    Raises:
        UnsupportedOperation: It would change something; that call is not sent.

    """
    return (yield from each_call(steps, _read))


def _read(call: Call[Any]) -> Steps[Response[Any]]:
    response: Response[Any] = yield _checked(call)
    return response


def _checked(call: Call[Any]) -> Call[Any]:
    if only_reads(call):
        return call
    message = "would change something, and is not sent in a dry run"
    raise UnsupportedOperation(message, operation=call.operation.name)


def reading_pages(pages: Pages[T]) -> Pages[T]:
    """Read a list whose calls only read; see `reading`."""

    def read(response: Any) -> Page[T]:
        page = pages.read(response)
        if page.next is not None:
            _checked(page.next)
        return page

    return Pages(_checked(pages.first), read)


class SyncDryRun(Generic[C]):
    """The verbs of a vendor, run dry, synchronously."""

    def __init__(self, client: C, settings: Any) -> None:
        """Share the client of a vendor's class, which stays its own to close."""
        self._client = client
        self._settings = settings

    def _show(self, steps: Steps[Any], verb: str, options: RequestOptions | None) -> PlannedCalls:
        return run(self._client, shown(steps, verb, url_for(self._client)), options, verb=verb)

    def _run(self, steps: Steps[T], verb: str, options: RequestOptions | None) -> T:
        return run(self._client, reading(steps), options, verb=verb)

    def _iterate(self, pages: Pages[T], verb: str, options: RequestOptions | None) -> Items[T]:
        return Items(self._client, reading_pages(pages), options, verb)

    def __repr__(self) -> str:
        """Show the class and the host, and no secret."""
        return f"<{type(self).__name__} {self._client!r}>"


class AsyncDryRun(Generic[A]):
    """The verbs of a vendor, run dry, asynchronously."""

    def __init__(self, client: A, settings: Any) -> None:
        """Share the client of a vendor's class, which stays its own to close."""
        self._client = client
        self._settings = settings

    async def _show(
        self, steps: Steps[Any], verb: str, options: RequestOptions | None
    ) -> PlannedCalls:
        return await arun(
            self._client, shown(steps, verb, url_for(self._client)), options, verb=verb
        )

    async def _run(self, steps: Steps[T], verb: str, options: RequestOptions | None) -> T:
        return await arun(self._client, reading(steps), options, verb=verb)

    def _iterate(self, pages: Pages[T], verb: str, options: RequestOptions | None) -> AsyncItems[T]:
        return AsyncItems(self._client, reading_pages(pages), options, verb)

    def __repr__(self) -> str:
        """Show the class and the host, and no secret."""
        return f"<{type(self).__name__} {self._client!r}>"
