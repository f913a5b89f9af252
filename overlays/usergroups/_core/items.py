"""Lists that are read page by page, as their callers hold them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from usergroups._core.overriding import override
from usergroups._core.steps import Page, Pages, Trail
from usergroups_clients._runtime.clients.sender_facts import complete
from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.watching import sent_by

if TYPE_CHECKING:
    from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient

__all__ = ["AsyncItems", "Items"]

T = TypeVar("T")
C = TypeVar("C", bound="SyncClient | AsyncClient")


class _Reader(Generic[C, T]):
    """The place in a list. A page that could not be read is the next one still."""

    def __init__(
        self, client: C, pages: Pages[T], options: RequestOptions | None, verb: str
    ) -> None:
        self._client = client
        self._pages = pages
        self._options = options
        self._verb = verb
        self._call: Call[Any] | None = pages.first
        self._trail = Trail()
        self._left: Iterator[T] = iter(())

    def _take(self, call: Call[Any], response: Response[Any]) -> None:
        """Go to the page that a response holds."""
        try:
            page: Page[T] = self._pages.read(response.parsed)
            after = self._trail.following(page, call)
        except Error as error:
            complete(self._client, error, call, response)
            raise
        self._left, self._call = iter(page.items), after


class Items(_Reader["SyncClient", T], Iterator[T]):
    """The items of a list. A page is read when its first item is needed, and only then.

    If a page cannot be read, the error is raised, and the next `next()` asks for this page again:
    no item is skipped. What others change while a list is read moves its items between pages, so
    take `list(…)` of it before you delete or remove what you list. One thread may use it at a time.
    """

    __module__ = "usergroups"

    @override
    def __next__(self) -> T:
        """Return the next item.

        Raises:
            Error: Its page could not be read.
            StopIteration: There are no more.

        """
        while True:
            for item in self._left:
                return item
            if self._call is None:
                raise StopIteration
            with sent_by(self._verb):
                response = self._client.send(self._call, self._options)
            self._take(self._call, response)


class AsyncItems(_Reader["AsyncClient", T], AsyncIterator[T]):
    """The items of a list. A page is read when its first item is needed, and only then.

    If a page cannot be read, the error is raised, and the next `anext()` asks for this page again:
    no item is skipped. What others change while a list is read moves its items between pages, so
    collect them before you delete or remove what you list. One task may use it at a time. Leaving
    it early leaves nothing open; `aclose` is there for `contextlib.aclosing`.
    """

    __module__ = "usergroups"

    @override
    async def __anext__(self) -> T:
        """Return the next item.

        Raises:
            Error: Its page could not be read.
            StopAsyncIteration: There are no more.

        """
        while True:
            for item in self._left:
                return item
            if self._call is None:
                raise StopAsyncIteration
            with sent_by(self._verb):
                response = await self._client.send(self._call, self._options)
            self._take(self._call, response)

    async def aclose(self) -> None:
        """End the list; nothing more is read."""
        self._left, self._call = iter(()), None
