"""Verbs without I/O, and the two drivers that run them.

A verb is a generator that yields calls and is sent the responses (as `httpx.Auth` does it), or,
where it is a lazy list, a first call and the way from each page to the next. Verbs are written
once; the synchronous and the asynchronous classes differ in the driver alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Hashable, Iterator
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import evolve, frozen

from usergroups_clients._runtime.client import AsyncClient, SyncClient
from usergroups_clients._runtime.decoding import EMPTY
from usergroups_clients._runtime.errors import Error, InvalidResponse, ItemError
from usergroups_clients._runtime.operation import Call, RetryClass
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.response import Response

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

    Raises:
        InvalidResponse: The call was done, and what its response should hold did not come.

    """
    if retry is not None:
        call = evolve(call, operation=evolve(call.operation, retry=retry))
    response: Response[T] = yield call
    if response.parsed is None and any(each.found == EMPTY for each in response.issues):
        raise InvalidResponse(
            operation=call.operation.name,
            status=response.status,
            expected="a body",
            found=EMPTY,
        )
    return response.parsed


def _continued(steps: Steps[T], response: Response[Any]) -> Call[Any]:
    """Let a verb read a response; an error that it finds in there has its headers."""
    try:
        return steps.send(response)
    except (InvalidResponse, ItemError) as error:
        from usergroups_clients._runtime.failures import shown_headers  # noqa: PLC0415 - seldom

        if not error.headers:
            error.keep_headers(shown_headers(response.headers))
        raise


def run(client: SyncClient, steps: Steps[T], options: RequestOptions | None) -> T:
    """Run a verb; an error of a call is raised where the verb waits for the response."""
    try:
        call = next(steps)
        while True:
            try:
                response = client.send(call, options)
            except Error as error:
                call = steps.throw(error)
            else:
                call = _continued(steps, response)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


async def arun(client: AsyncClient, steps: Steps[T], options: RequestOptions | None) -> T:
    """Run a verb; an error of a call is raised where the verb waits for the response."""
    try:
        call = next(steps)
        while True:
            try:
                response = await client.send(call, options)
            except Error as error:
                call = steps.throw(error)
            else:
                call = _continued(steps, response)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


def iterate(client: SyncClient, pages: Pages[T], options: RequestOptions | None) -> Iterator[T]:
    """Yield the items of a list, fetching a page only when its first item is needed."""
    call: Call[Any] | None = pages.first
    seen: set[Hashable] = set()
    while call is not None:
        page = pages.read(client.send(call, options).parsed)
        yield from page.items
        call = _following(page, seen, call)


async def aiterate(
    client: AsyncClient, pages: Pages[T], options: RequestOptions | None
) -> AsyncIterator[T]:
    """Yield the items of a list, fetching a page only when its first item is needed."""
    call: Call[Any] | None = pages.first
    seen: set[Hashable] = set()
    while call is not None:
        page = pages.read((await client.send(call, options)).parsed)
        for item in page.items:
            yield item
        call = _following(page, seen, call)


def every_item(pages: Pages[T]) -> Steps[list[T]]:
    """Collect the items of all pages, inside a verb."""
    items: list[T] = []
    call: Call[Any] | None = pages.first
    seen: set[Hashable] = set()
    while call is not None:
        page = pages.read((yield from ask(call)))
        items += page.items
        call = _following(page, seen, call)
    return items


def _following(page: Page[Any], seen: set[Hashable], call: Call[Any]) -> Call[Any] | None:
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
