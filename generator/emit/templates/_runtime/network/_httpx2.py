"""The one module that imports httpx2: its messages and errors, turned into httpx's and back.

It is imported once an object of httpx2 is given.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, cast

from .. import _http
from .._http import (
    URL,
    AsyncByteStream,
    ByteStream,
    HTTPError,
    HTTPResponse,
    HTTPStatusError,
    Request,
    ResponseNotRead,
    SyncByteStream,
)

# By its name: `import httpx2` would be an error to the type checkers of all who have no httpx2.
HTTPX2: Final[Any] = import_module("httpx2")

_FAULTS: Final[tuple[type[Exception], ...]] = (
    HTTPX2.HTTPError,
    HTTPX2.InvalidURL,
    HTTPX2.StreamError,
    HTTPX2.CookieConflict,
)
_NAMES: Final = {"TransportError": "HTTPTransportError"}
_WITHOUT_MESSAGE: Final = ("ResponseNotRead",)


class _SentURL:
    """A URL that was parsed by httpx, and is parsed anew only if more is asked than to send."""

    def __init__(self, of: URL) -> None:
        self.of = of

    def __getattr__(self, name: str) -> Any:
        """Parse the URL, when httpx2 first looks for what it keeps of one."""
        HTTPX2.URL.__init__(self, str(self.of))
        return object.__getattribute__(self, name)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Let a copy, as one for a queue or another process, be a URL like any other."""
        return HTTPX2.URL, (str(self.of),)

    @property
    def scheme(self) -> str:
        return self.of.scheme

    @property
    def raw_scheme(self) -> bytes:
        return self.of.raw_scheme

    @property
    def host(self) -> str:
        return self.of.host

    @property
    def raw_host(self) -> bytes:
        return self.of.raw_host

    @property
    def port(self) -> int | None:
        return self.of.port

    @property
    def raw_path(self) -> bytes:
        return self.of.raw_path

    def __str__(self) -> str:
        return str(self.of)


_SENT_URL: Final[Any] = type("URL", (_SentURL, HTTPX2.URL), {})
_NO_URL: Final[Any] = HTTPX2.URL()


def request_to(request: Request) -> Any:
    """Return a request as one of httpx2; both have the same extensions."""
    made = HTTPX2.Request("", _NO_URL, stream=HTTPX2.ByteStream(request.read()))
    made.extensions = request.extensions
    return write_to(made, request)


def write_to(made: Any, request: Request) -> Any:
    """Give a request of httpx2 what may differ in one that was signed, and return it."""
    made.method = request.method  # a constructor would put it in capitals
    made.url = _SENT_URL(request.url)
    made.headers = HTTPX2.Headers(request.headers.raw)
    return made


def is_still(made: Any, request: Request) -> bool:
    """Return True if a request of httpx2 is what was written to it: hooks and auths add to one."""
    url = made.url
    return (
        type(url) is _SENT_URL
        and url.of is request.url
        and made.headers.raw == request.headers.raw
        and made.method == request.method
    )


def request_from(request: Any) -> Request:
    """Return a request of httpx2 as one of httpx; both have the same extensions."""
    made = Request(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        stream=ByteStream(request.read()),
    )
    made.method = request.method  # httpx has put it in capitals
    made.extensions = request.extensions
    return made


def response_to(response: HTTPResponse, content: bytes, request: Any) -> Any:
    """Return a response as one of httpx2.

    Args:
        response: The response.
        content: Its body, without a content coding.
        request: The request of httpx2 that it belongs to.
    """
    made = HTTPX2.Response(response.status_code, content=content, request=request)
    made.headers = HTTPX2.Headers(response.headers.raw)
    made.extensions = response.extensions
    return made


@contextmanager
def faults(request: Request | None = None) -> Generator[None, None, None]:
    """Raise errors of httpx for those of httpx2.

    Args:
        request: The request that is under way.
    """
    try:
        yield
    except _FAULTS as error:
        raise _fault_from(error, request) from error


def _fault_from(error: Exception, request: Request | None) -> Exception:
    """Return the error of the same name; where httpx has none, that of what it is a kind of."""
    names = [_NAMES.get(kind.__name__, kind.__name__) for kind in type(error).__mro__]
    known = (name for name in names if name not in _WITHOUT_MESSAGE and hasattr(_http, name))
    kind: Any = getattr(_http, next(known))
    if kind is HTTPStatusError:
        response = Received(cast("Any", error).response)
        return HTTPStatusError(str(error), request=response.request, response=response)
    fault: Exception = kind(str(error))
    if request is not None and isinstance(fault, HTTPError):
        fault.request = request
    return fault


class Received(HTTPResponse):
    """A response of httpx2, whose body is read through it: it has content codings of its own."""

    def __init__(self, of: Any, sent: Request | None = None) -> None:
        """Begin where the other is: its body may have been read.

        Args:
            of: The response of httpx2.
            sent: The request that it belongs to, where that is known.
        """
        super().__init__(
            of.status_code,
            headers=of.headers.raw,
            stream=_Body(of),
            request=sent or request_from(of.request),
            extensions=of.extensions,
        )
        self._of = of
        self.is_stream_consumed = of.is_stream_consumed
        self.is_closed = of.is_closed

    @property
    def content(self) -> bytes:
        """The body.

        Raises:
            ResponseNotRead: It was not read.
        """
        try:
            content: bytes = self._of.content
        except HTTPX2.ResponseNotRead:
            raise ResponseNotRead from None
        return content

    def read(self) -> bytes:
        """Read the body."""
        with faults():
            self._of.read()
        return self.content

    async def aread(self) -> bytes:
        """Read the body."""
        with faults():
            await self._of.aread()
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body without its content coding."""
        with faults():
            yield from self._of.iter_bytes(chunk_size)

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body without its content coding."""
        with faults():
            async for chunk in self._of.aiter_bytes(chunk_size):
                yield chunk


class _Body(SyncByteStream, AsyncByteStream):
    """The body of a response as it was sent."""

    def __init__(self, of: Any) -> None:
        self._of = of

    def __iter__(self) -> Iterator[bytes]:
        with faults():
            yield from self._of.iter_raw()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with faults():
            async for chunk in self._of.aiter_raw():
                yield chunk

    def close(self) -> None:
        with faults():
            self._of.close()

    async def aclose(self) -> None:
        with faults():
            await self._of.aclose()


class _Stream(_Body):
    """A body that a transport has not wrapped in anything."""

    def __iter__(self) -> Iterator[bytes]:
        with faults():
            yield from self._of

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with faults():
            async for chunk in self._of:
                yield chunk


def carried(response: Any) -> HTTPResponse:
    """Return what a transport of httpx2 returned, as a transport of httpx would.

    Args:
        response: The response of httpx2, not read.
    """
    whole = isinstance(response.stream, HTTPX2.ByteStream)
    return HTTPResponse(
        response.status_code,
        headers=response.headers.raw,
        stream=ByteStream(b"".join(response.stream)) if whole else _Stream(response.stream),
        extensions=response.extensions,
    )
