"""Give the items of a response as they arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from os import PathLike
from threading import Lock
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from .. import PUBLIC
from .._http import Request
from ..errors import Error, InvalidArgument
from ..issues import Issue
from ..network.closing import Closing
from ..responses.exchange import FAULTS
from ..responses.response import Response
from .flow import END, Flow, closed_stream, hang_up, inflated, not_open, size_of

T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """The items of one response, each given as soon as it has arrived.

    The call is sent when `with` enters the stream, or when its first item is wanted. The end of the
    `with` block closes the connection; without `with`, the end of the loop does, by `break` or by
    an error, too.

    The client's deadline is for what comes before the items: the response must begin in that time.
    From then on, the `read` timeout bounds how long nothing at all may arrive. A connection that is
    lost before the first item is one more try of a call that may be retried. After it, the loop
    ends in a `TransportError`: nothing is sent again.
    """

    def __init__(self, name: str, opener: Callable[[Request | None], Flow[T_co] | Error]) -> None:
        """Keep the call; send nothing yet.

        Args:
            name: The name of its operation.
            opener: Sends it; once more, if it is given the request of a try before.
        """
        self._name = name
        self._opener = opener
        self._flow: Flow[T_co] | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._is_entered = False
        self._is_closed = False
        self._is_done = False
        self._busy = Lock()

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

    def __enter__(self) -> Self:
        """Send the call, and return the stream, to be closed at the end.

        Raises:
            Error: No response arrives, or one that is no success.
        """
        self._is_entered = True
        if self._flow is None and not self._is_closed:
            opened = self._open(None)
            if isinstance(opened, Error):
                self._is_closed = True
                raise opened
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        self.close()

    def __iter__(self) -> Iterator[T_co]:
        """Yield the items that are left.

        Raises:
            Error: An item cannot be read, or the connection is lost.
        """
        try:
            while (item := self._next()) is not END:
                yield item
        finally:
            if not self._is_entered:
                self.close()

    def __next__(self) -> T_co:
        """Return the next item.

        Raises:
            Error: It cannot be read, or the connection is lost.
        """
        item = self._next()
        if item is END:
            raise StopIteration
        return cast("T_co", item)

    def close(self) -> None:
        """Close the connection; a thread that waits for an item is woken, and gets an error."""
        self._is_closed = True
        flow = self._flow
        if flow is None:
            return
        if self._busy.acquire(blocking=False):
            try:
                flow.http.close()
            finally:
                self._busy.release()
        else:
            hang_up(flow.http)

    def _next(self) -> Any:
        with self._busy:
            outcome = self._outcome()
        if isinstance(outcome, Error):
            self.close()
            raise outcome
        return outcome

    def _outcome(self) -> Any:
        """Return the next item, `END`, or the error that ends the stream.

        It is returned, and raised where no other is being handled, as that of `send` is.
        """
        flow = self._flow or (closed_stream() if self._is_closed else self._open(None))
        while isinstance(flow, Flow):
            if self._is_closed and not self._is_done:
                return flow.known(closed_stream())
            try:
                return self._item(flow)
            except (Error, *FAULTS) as fault:
                if self._is_closed:
                    continue
                if not flow.may_reopen(fault):
                    return flow.outcome(fault)
            flow.http.close()
            if isinstance(flow.closing, Closing):
                flow.closing.sleep(flow.wait_s)
            flow = self._open(flow.http.request)
        return flow

    def _item(self, flow: Flow[T_co]) -> Any:
        while not flow.reading.ready:
            if flow.is_over:
                self._is_done = True
                return END
            flow.put(next(self._pieces, None))
        return flow.take()

    def _open(self, again: Request | None) -> Flow[T_co] | Error:
        opened = self._opener(again)
        if isinstance(opened, Flow):
            self._flow = opened
            http = opened.http
            self._pieces = inflated(opened, http.iter_raw() if opened.is_raw else http.iter_bytes())
        return opened

    def _refuse_begun(self) -> None:
        if self._flow is not None and self._flow.has_begun:
            raise InvalidArgument(
                "was read before: its first bytes are gone", argument="the stream"
            )

    def __repr__(self) -> str:
        """Show the operation; no value of the call, which may be secret."""
        return f"<{type(self).__name__} {self._name}>"


class Download(Stream[bytes]):
    """The bytes of one response, given as they arrive; none of them are kept."""

    @property
    def size(self) -> int | None:
        """The number of bytes that there will be; None if the response does not say.

        Raises:
            InvalidArgument: The stream is not open yet.
        """
        return size_of(self.response.headers)

    def save(
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
        from .saving import Saving  # noqa: PLC0415 - seldom wanted

        self._refuse_begun()
        with Saving(path) as file, self:
            for chunk in self:
                file.write(chunk)
                if progress is not None:
                    progress(file.written, self.size)
            return file.done()


for _public in (Stream, Download):
    _public.__module__ = PUBLIC
del _public
