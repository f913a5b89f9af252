"""Keep what is known of a body that is read as it arrives: what both kinds of streams share."""

from __future__ import annotations

import contextlib
import re
import socket
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .._http import Headers, HTTPResponse
from ..errors import Error, InvalidArgument, InvalidResponse, TransportError
from ..network.closing import AsyncClosing, Closing, closed_error
from ..operation import Call
from ..responses.exchange import attempts_of, known, request_id_in, seconds_in
from ..responses.inflating import inflating
from ..responses.response import Response
from ..streamed import Streaming
from ..tries.retry_policy import AGAIN, CLOSING, POLICY, Policy
from .framing import MOST_ITEM, too_large
from .items import Reading

if TYPE_CHECKING:
    from ..issues import Issue
    from ..profile import Profile

T = TypeVar("T")

END: Final = object()
"""Stands for the item after the last one."""
_EMPTY: Final = (204, 205)


def forms_of(call: Call[Any]) -> Mapping[str, Streaming[Any]]:
    """Return the forms in which the body of a call's success is read as it arrives."""
    return call.operation.streams or {}


def not_open() -> InvalidArgument:
    """Make the error for a question about a response that is not there yet."""
    message = "is not open yet: enter it by `with`, or take an item"
    return InvalidArgument(message, argument="the stream")


class Flow(Generic[T]):
    """One body, and the response that it belongs to."""

    def __init__(self, profile: Profile, call: Call[Any], http: HTTPResponse) -> None:
        """Begin before the first item.

        Args:
            profile: What is known of the vendor.
            call: The call.
            http: Its response, a success, not read.

        Raises:
            InvalidResponse: The body cannot be of any of the documented forms.
        """
        self.http = http
        self._profile = profile
        self._call = call
        issues: list[Issue] = []
        self.reading = Reading[T](forms_of(call), http.headers.get("content-type", ""), issues)
        coding = http.headers.get("content-encoding", "")
        self._inflating = None if http.is_stream_consumed else inflating(coding)
        self.response: Response[None] = Response(
            http.status_code,
            http.headers,
            None,
            b"",
            tuple(issues),
            attempts_of(http),
            seconds_in(http.request.extensions),
            request_id_in(profile, http.headers),
        )
        self.is_over = http.status_code in _EMPTY
        """True once the body has ended."""
        self.has_begun = False
        """True once an item was taken."""

    @property
    def is_raw(self) -> bool:
        """True if the body comes as it was sent.

        One of another content coding is undone by httpx, all of what arrives at once; and that of a
        caller's transport may have been read already.
        """
        coded = "content-encoding" in self.http.headers
        return not self.http.is_stream_consumed and (self._inflating is not None or not coded)

    @property
    def last_event_id(self) -> str:
        """The last `id` of an event stream, up to the last item that was taken."""
        return self.reading.last_event_id

    @property
    def closing(self) -> Closing | AsyncClosing | None:
        """The end of the client; None if it sends with a caller's."""
        found = self.http.request.extensions.get(CLOSING)
        return found if isinstance(found, Closing | AsyncClosing) else None

    def pieces(self, chunk: bytes) -> Iterable[bytes]:
        """Return a chunk without its content coding."""
        return (chunk,) if self._inflating is None else self._bounded(self._inflating.pieces(chunk))

    def _bounded(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield what a chunk inflates to; refuse much of it without an item, such as blank lines.

        Until the chunk is used up, nothing else of the program may run.
        """
        item, size = self.reading.index, 0
        for piece in pieces:
            yield piece
            if self.reading.ready or self.reading.index != item:
                item, size = self.reading.index, 0
            size += len(piece)
            if size > MOST_ITEM:
                error = too_large()
                error.pointer = f"/{item}"
                raise error

    def put(self, piece: bytes | None) -> None:
        """Take in a piece of the body; None is its end.

        Raises:
            InvalidResponse: It is not of the form that it is said to have.
            DecodingError: The end is not there yet.
        """
        if piece is not None:
            self.reading.feed(piece)
            return
        self.is_over = True
        if self._inflating is not None:
            self._inflating.end()
        self.reading.end()

    def take(self) -> T:
        """Read the next item that is ready.

        Raises:
            InvalidResponse: It is not what the document says.
        """
        self.has_begun = True
        return self.reading.take()

    def may_reopen(self, fault: Exception) -> bool:
        """Return True if the call is to be sent again after this fault, and count that try.

        It is only before the first item: who had some would get them twice.
        """
        request = self.http.request
        policy = request.extensions.get(POLICY)
        if self.has_begun or not isinstance(policy, Policy) or self._is_closed():
            return False
        if not policy.may_repeat(fault) or policy.is_over():
            return False
        policy.again()
        request.extensions[AGAIN] = policy
        return True

    @property
    def wait_s(self) -> float:
        """Seconds to wait before that try."""
        policy = self.http.request.extensions.get(AGAIN)
        return policy.wait if isinstance(policy, Policy) else 0.0

    def _is_closed(self) -> bool:
        closing = self.closing
        return closing is not None and closing.done

    def outcome(self, fault: Exception) -> Error:
        """Make the error to raise for a fault that ended the stream; it holds no request."""
        if isinstance(fault, InvalidResponse):
            complete(fault, self._profile, self._call, self.http, self.reading.last_raw)
        elif self._is_closed():
            fault = closed_error(attempts_of(self.http))
        if isinstance(fault, Error):
            return self.known(fault)
        from ..responses.failures import transport_fault  # noqa: PLC0415 - wanted only for a failure

        return transport_fault(fault, self._profile, self._call, self.http.request)

    def known(self, error: Error) -> Error:
        """Give an error the call that it belongs to."""
        return known(error, self._profile, self._call)


def complete(
    error: InvalidResponse, profile: Profile, call: Call[Any], http: HTTPResponse, raw: bytes
) -> None:
    """Give an error what is known of its response: of the body, the item at fault alone."""
    from ..responses.failures import keep_response, without_secrets  # noqa: PLC0415 - only for a failure

    keep_response(error, *without_secrets(raw, http.headers, profile, call, http.request))
    error.status, error.attempts = http.status_code, attempts_of(http)
    error.seconds = seconds_in(http.request.extensions)


def inflated(flow: Flow[Any], chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the pieces of a body without its content coding."""
    for chunk in chunks:
        yield from flow.pieces(chunk)


def closed_stream() -> TransportError:
    """Make the error for an item that is wanted of a stream that was closed before its end."""
    return TransportError("the stream is closed")


def size_of(headers: Headers) -> int | None:
    """Return how many bytes a body will have, where its headers say so."""
    stated = headers.get("content-length", "")
    is_known = "content-encoding" not in headers and re.fullmatch("[0-9]{1,18}", stated)
    return int(stated) if is_known else None


def hang_up(http: HTTPResponse) -> None:
    """Wake a thread that reads a body; closing alone does not."""
    connection: Any = http.extensions.get("network_stream")
    with contextlib.suppress(OSError, AttributeError):
        connection.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
