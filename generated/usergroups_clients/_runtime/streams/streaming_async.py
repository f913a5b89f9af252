# Generated from generator/emit/templates/_runtime; do not edit.
"""Give the items of a response as they arrive, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from .. import PUBLIC
from .._http import Request
from ..errors import Error, InvalidArgument
from ..issues import Issue
from ..network.closing import AsyncClosing
from ..responses.exchange import FAULTS
from ..responses.response import Response
from .flow import END, Flow, closed_stream, not_open, size_of

T_co = TypeVar("T_co", covariant=True)


class AsyncStream(Generic[T_co]):
    """The items of one response, each given as soon as it has arrived.

    The call is sent when `async with` enters the stream, or when its first item is wanted. The end
    of the block closes the connection. Without `async with`, the end of the loop does; where a
    `break` or an error of the loop's own ends it, that is as soon as the event loop gets to it.

    The client's deadline is for what comes before the items: the response must begin in that time.
    From then on, the `read` timeout bounds how long nothing at all may arrive. A connection that is
    lost before the first item is one more try of a call that may be retried. After it, the loop
    ends in a `TransportError`: nothing is sent again.
    """

    def __init__(
        self, name: str, opener: Callable[[Request | None], Awaitable[Flow[T_co] | Error]]
    ) -> None:
        """Keep the call; send nothing yet.

        Args:
            name: The name of its operation.
            opener: Sends it; once more, if it is given the request of a try before.
        """
        self._name = name
        self._opener = opener
        self._flow: Flow[T_co] | None = None
        self._chunks: AsyncIterator[bytes] | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._is_entered = False
        self._is_closed = False
        self._is_done = False

    @property
    def response(self) -> Response[None]:
        """The status, headers and attempts of the response.

        Raises:
            InvalidArgument: The stream is not open yet.
        """
        if self._flow is None:
            raise not_open()
        return self._flow.response

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The values of the last item that could not be read, and were left out of it."""
        return () if self._flow is None else self._flow.reading.issues

    @property
    def last_event_id(self) -> str:
        """The last `id` of an event stream; a new call goes on there by `Last-Event-ID`."""
        return "" if self._flow is None else self._flow.last_event_id

    async def __aenter__(self) -> Self:
        """Send the call, and return the stream, to be closed at the end.

        Raises:
            Error: No response arrives, or one that is no success.
        """
        self._is_entered = True
        if self._flow is None and not self._is_closed:
            opened = await self._open(None)
            if isinstance(opened, Error):
                self._is_closed = True
                raise opened
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[T_co]:
        """Return an iterator over the items that are left.

        Outside of `async with`, it closes the stream at its end.
        """
        return self if self._is_entered else self._alone()

    async def _alone(self) -> AsyncIterator[T_co]:
        try:
            while (item := await self._next()) is not END:
                yield item
        finally:
            await self.aclose()

    async def __anext__(self) -> T_co:
        """Return the next item.

        Raises:
            Error: It cannot be read, or the connection is lost.
        """
        item = await self._next()
        if item is END:
            raise StopAsyncIteration
        return cast("T_co", item)

    async def aclose(self) -> None:
        """Close the connection."""
        self._is_closed = True
        if self._flow is not None:
            await self._flow.http.aclose()

    async def _next(self) -> Any:
        try:
            outcome = await self._outcome()
        except BaseException:  # cancelled: what is left of the body is lost
            await self.aclose()
            raise
        if isinstance(outcome, Error):
            await self.aclose()
            raise outcome
        return outcome

    async def _outcome(self) -> Any:
        """Return the next item, `END`, or the error that ends the stream."""
        flow = self._flow or (closed_stream() if self._is_closed else await self._open(None))
        while isinstance(flow, Flow):
            if self._is_closed and not self._is_done:
                return flow.known(closed_stream())
            try:
                return await self._item(flow)
            except (Error, *FAULTS) as fault:
                if self._is_closed:
                    continue
                if not flow.may_reopen(fault):
                    return flow.outcome(fault)
            await flow.http.aclose()
            if isinstance(flow.closing, AsyncClosing):
                await flow.closing.sleep(flow.wait_s)
            flow = await self._open(flow.http.request)
        return flow

    async def _item(self, flow: Flow[T_co]) -> Any:
        while not flow.reading.ready:
            piece = next(self._pieces, None)
            if piece is not None:
                flow.put(piece)
            elif flow.is_over or self._chunks is None:
                self._is_done = True
                return END
            elif (chunk := await anext(self._chunks, None)) is None:
                flow.put(None)
            else:
                self._pieces = iter(flow.pieces(chunk))
        return flow.take()

    async def _open(self, again: Request | None) -> Flow[T_co] | Error:
        opened = await self._opener(again)
        if isinstance(opened, Flow):
            self._flow = opened
            http = opened.http
            self._chunks = http.aiter_raw() if opened.is_raw else http.aiter_bytes()
            self._pieces = iter(())
        return opened

    def _refuse_begun(self) -> None:
        if self._flow is not None and self._flow.has_begun:
            raise InvalidArgument(
                "was read before: its first bytes are gone", argument="the stream"
            )

    def __repr__(self) -> str:
        """Show the operation; no value of the call, which may be secret."""
        return f"<{type(self).__name__} {self._name}>"


class AsyncDownload(AsyncStream[bytes]):
    """The bytes of one response, given as they arrive; none of them are kept."""

    @property
    def size(self) -> int | None:
        """The number of bytes that there will be; None if the response does not say.

        Raises:
            InvalidArgument: The stream is not open yet.
        """
        return size_of(self.response.headers)

    async def save(
        self,
        path: str | PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Write the bytes into a file; it gets its name when all of them are there.

        Args:
            path: The file; one that is there is replaced.
            progress: Called with the bytes that are written and with `size`, after each piece.

        Returns:
            How many bytes were written.

        Raises:
            Error: They do not all arrive; then no file is left.
            InvalidArgument: The path is that of a folder, a device or a pipe, or in no folder; or
                bytes were taken before.
            OSError: The file cannot be written.
        """
        from anyio.to_thread import run_sync  # noqa: PLC0415 - seldom wanted

        from .saving import Saving  # noqa: PLC0415 - as above

        self._refuse_begun()
        with Saving(path) as file:
            async with self:
                async for chunk in self:
                    await run_sync(file.write, chunk)
                    if progress is not None:
                        progress(file.written, self.size)
                return await run_sync(file.done)


for _public in (AsyncStream, AsyncDownload):
    _public.__module__ = PUBLIC
del _public
