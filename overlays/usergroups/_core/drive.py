"""Verbs without I/O, and the two drivers that run them.

A verb is a generator that yields calls and is sent the responses (as `httpx.Auth` does it), or,
where it is a lazy list, a first call and the way from each page to the next. Verbs are written
once; the synchronous and the asynchronous classes differ in the driver alone.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import evolve, frozen

from usergroups._core.interrupted import changes_before
from usergroups_clients._runtime.client import AsyncClient, SyncClient
from usergroups_clients._runtime.errors import Error, InvalidResponse
from usergroups_clients._runtime.json_text import EMPTY
from usergroups_clients._runtime.operation import Call, RetryClass
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.response import Response
from usergroups_clients._runtime.sender import complete

T = TypeVar("T")

Steps: TypeAlias = Generator[Call[Any], Response[Any], T]
"""A verb that is several calls, or one, and returns `T`."""


@frozen
class Page(Generic[T]):
    """One page of a list, and the call for the next one."""

    items: list[T]
    next: Call[Any] | None
    position: Hashable = None
    """The start of the next page; the same position twice would be an endless list."""


@frozen
class Pages(Generic[T]):
    """A list that is read page by page."""

    first: Call[Any]
    read: Callable[[Any], Page[T]]


def ask(call: Call[T], retry: RetryClass | None = None) -> Steps[T]:
    """Send one call and return what its response holds; for `yield from` inside a verb.

    Args:
        call: The call.
        retry: The retry class of this very call, where the verb knows better than the operation.

    """
    if retry is not None:
        call = evolve(call, operation=evolve(call.operation, retry=retry))
    response: Response[T] = yield call
    return response.parsed


def _continued(steps: Steps[T], call: Call[Any], response: Response[Any]) -> Call[Any]:
    """Let a verb read a response.

    A verb counts on the body that is documented: without it, what was done cannot be told.
    """
    if response.parsed is None and any(each.found == EMPTY for each in response.issues):
        return steps.throw(_without_body(call, response))
    return steps.send(response)


def _hide(outcome: object, echoed: set[str]) -> None:
    """Hide credentials that responses repeated in the errors that a verb ends with or returns."""
    if not echoed:
        return
    from usergroups_clients._runtime.redaction import hide  # noqa: PLC0415 - seldom needed

    found: list[object] = [outcome]
    if isinstance(outcome, list):
        found += cast("list[object]", outcome)
    if isinstance(outcome, BaseException):
        found += changes_before(outcome)
    for each in found:
        error = each if isinstance(each, Error) else getattr(each, "error", None)
        if isinstance(error, Error):
            hide(error, frozenset(echoed))


def _without_body(call: Call[Any], response: Response[Any]) -> InvalidResponse:
    return InvalidResponse(
        operation=call.operation.name, status=response.status, expected="a body", found=EMPTY
    )


def run(client: SyncClient, steps: Steps[T], options: RequestOptions | None) -> T:
    """Run a verb; what ends a call is raised where the verb waits for the response."""
    arrived: tuple[Call[Any], Response[Any]] | None = None
    echoed: set[str] = set()
    try:
        call = next(steps)
        while True:
            try:
                response = client.send(call, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                call = steps.throw(error)
            else:
                arrived = call, response
                echoed |= response.echoed
                call = _continued(steps, call, response)
    except StopIteration as done:
        result: T = done.value
        _hide(result, echoed)
        return result
    except BaseException as error:
        if arrived is not None and isinstance(error, Error):
            complete(client, error, *arrived)
        _hide(error, echoed)
        raise
    finally:
        steps.close()


async def arun(client: AsyncClient, steps: Steps[T], options: RequestOptions | None) -> T:
    """Run a verb; what ends a call is raised where the verb waits for the response."""
    arrived: tuple[Call[Any], Response[Any]] | None = None
    echoed: set[str] = set()
    try:
        call = next(steps)
        while True:
            try:
                response = await client.send(call, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                call = steps.throw(error)
            else:
                arrived = call, response
                echoed |= response.echoed
                call = _continued(steps, call, response)
    except StopIteration as done:
        result: T = done.value
        _hide(result, echoed)
        return result
    except BaseException as error:
        if arrived is not None and isinstance(error, Error):
            complete(client, error, *arrived)
        _hide(error, echoed)
        raise
    finally:
        steps.close()


def every_item(pages: Pages[T]) -> Steps[list[T]]:
    """Collect the items of all pages, inside a verb."""
    items: list[T] = []
    call: Call[Any] | None = pages.first
    seen: set[Hashable] = set()
    while call is not None:
        page = pages.read((yield from ask(call)))
        items += page.items
        call = following(page, seen, call)
    return items


def following(page: Page[Any], seen: set[Hashable], call: Call[Any]) -> Call[Any] | None:
    """Return the call for the next page, if there is one.

    Args:
        page: The page.
        seen: Where the pages so far began; that of the next one is added.
        call: The call for this page.

    Raises:
        InvalidResponse: The next page begins where an earlier one did.

    """
    if page.next is not None:
        if page.position in seen:
            raise InvalidResponse(
                "the next page begins where an earlier one did",
                operation=call.operation.name,
                expected="a list that ends",
                found="a circle",
            )
        seen.add(page.position)
    return page.next
