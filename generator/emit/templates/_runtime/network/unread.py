"""Bodies of responses that are left to be read as they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Final

from .._http import AsyncByteStream, HTTPResponse, Request, SyncByteStream
from .incoming import is_bodiless

UNREAD: Final = "usergroups.unread"
"""Extension of a request: the body of its success is not read by what sends it."""


def stays_unread(request: Request, response: HTTPResponse) -> bool:
    """Return True for a body that whoever asked for it reads.

    A failure is read at once all the same: it may be tried again, and says what is wrong.
    """
    return (
        UNREAD in request.extensions and response.is_success and not is_bodiless(request, response)
    )


class Unread(SyncByteStream):
    """A body that is still to come, and ends the turn of its request when it is closed."""

    def __init__(self, body: SyncByteStream) -> None:
        self._body = body
        self._after: Callable[[], None] | None = None

    def then(self, after: Callable[[], None]) -> None:
        """Do something once the body is closed."""
        self._after = after

    def __iter__(self) -> Iterator[bytes]:
        yield from self._body

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            after, self._after = self._after, None
            if after is not None:
                after()


class AsyncUnread(AsyncByteStream):
    """A body that is still to come, awaited; as `Unread`."""

    def __init__(self, body: AsyncByteStream) -> None:
        self._body = body
        self._after: Callable[[], None] | None = None

    def then(self, after: Callable[[], None]) -> None:
        """Do something once the body is closed."""
        self._after = after

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._body.aclose()
        finally:
            after, self._after = self._after, None
            if after is not None:
                after()
