# Generated from generator/emit/templates/_runtime; do not edit.
"""Build the requests of a client with a transport of its own: what they share, once.

httpx takes longer to parse a URL and to check headers than a call takes for all the rest.
"""

from __future__ import annotations

import re
from time import monotonic
from typing import Any, Final

from .._http import URL, ByteStream, Headers, Request, Timeout
from ..operation import Call, Operation
from ..options import RequestOptions
from ..profile import Profile
from ..responses.exchange import ATTEMPTS, DEADLINE, RawHeaders, headers_of, prepare, url_of
from ..responses.response import ABOUT, OPERATION

_HAS_LENGTH: Final = ("POST", "PUT", "PATCH")
_MOST_KEPT: Final = 1000
_NEEDS_CARE: Final = frozenset({b"host", b"content-length", b"content-type", b"transfer-encoding"})
_PLAIN: Final = (
    r"/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]++|%[0-9A-Fa-f]{2})*+"
    r"(?:\?(?:[A-Za-z0-9\-._~!$&()*+,;=:@/]++|%[0-9A-Fa-f]{2})++)?+"
)
"""Paths and queries that httpx leaves as they are, but for `.` and `..` in a path."""


class PlainURL(URL):
    """A URL on a server that is known, parsed no further than to send a request to it."""

    def __init__(self, base: URL, text: str, target: str) -> None:
        self._base = base
        self._text = text
        self._target = target

    def __getattr__(self, name: str) -> Any:
        """Parse the rest, when httpx first looks for what it keeps of a URL."""
        if name in {"_base", "_text", "_target"}:  # a copy that has nothing yet
            raise AttributeError(name)
        super().__init__(self._text)
        return object.__getattribute__(self, name)

    @property
    def scheme(self) -> str:
        return self._base.scheme

    @property
    def raw_scheme(self) -> bytes:
        return self._base.raw_scheme

    @property
    def host(self) -> str:
        return self._base.host

    @property
    def raw_host(self) -> bytes:
        return self._base.raw_host

    @property
    def port(self) -> int | None:
        return self._base.port

    @property
    def raw_path(self) -> bytes:
        return self._target.encode("ascii")

    @property
    def query(self) -> bytes:
        return self._target.partition("?")[2].encode("ascii")


class _Draft:
    """The parts that the requests of one operation share."""

    def __init__(self, operation: Operation[Any], base: str, headers: Headers) -> None:
        self.base = URL(base)
        self.origin = len(f"{self.base.scheme}://") + len(self.base.netloc)
        """The index of the path in the text of a URL."""
        host = [(b"Host", self.base.netloc)]
        self.headers = Headers([*host, *headers.raw])
        self.has_length = operation.method in _HAS_LENGTH


class Drafts:
    """Build requests that differ in nothing from those of `prepare`, in less time."""

    def __init__(
        self,
        profile: Profile,
        urls: dict[str, str],
        *,
        defaults: RawHeaders,
        timeout: Timeout,
        deadline_s: float | None,
    ) -> None:
        """Begin without drafts.

        Args:
            profile: The document's facts.
            urls: The servers, by name.
            defaults: The headers of every request, by lower-case name.
            timeout: That of calls without one of their own.
            deadline_s: How long a call may last.
        """
        self._profile = profile
        self._urls = urls
        self.defaults = defaults
        """The headers that its requests have."""
        self._timeout = timeout
        self._seconds = timeout.as_dict()
        self._deadline_s = deadline_s
        self._is_plain = not _NEEDS_CARE & defaults.keys()
        self._drafts: dict[Operation[Any], _Draft] = {}
        self._plain = re.compile(_PLAIN)

    def request(self, call: Call[Any], options: RequestOptions | None) -> Request:
        """Build the request of a call."""
        request = None
        if options is None and self._is_plain and not call.url and not call.headers:
            request = self._drafted(call)
        if request is None:
            request = prepare(
                self._profile,
                self._urls,
                call,
                options,
                defaults=self.defaults,
                timeout=self._timeout,
            )
        if self._deadline_s is not None:
            request.extensions[DEADLINE] = self._deadline_s
            request.extensions[ATTEMPTS] = 0
        return request

    def _drafted(self, call: Call[Any]) -> Request | None:
        """Build a request that has nothing of its own but URL and body; None if it has more."""
        operation, text = call.operation, url_of(self._urls, call)
        draft = self._drafts.get(operation)
        if draft is None:
            draft = self._draft(operation)
        target = text[draft.origin :]
        if "/." in target or self._plain.fullmatch(target) is None:
            return None
        data = b"" if call.content is None else call.content.data
        request = Request(
            operation.method,
            draft.base,
            headers=draft.headers,
            stream=ByteStream(data),
            extensions={
                "timeout": {**self._seconds},
                OPERATION: operation.name,
                ABOUT: (self._profile.vendor, operation.path, monotonic()),
                "usergroups.retry": operation.retry,
                "usergroups.own_timeout": False,
            },
        )
        request.method = operation.method  # httpx has put it in capitals
        request.url = PlainURL(draft.base, text, target)
        if call.content is not None:
            request.headers["Content-Type"] = call.content.media_type
        if data or draft.has_length:
            request.headers["Content-Length"] = str(len(data))
        request.read()
        return request

    def _draft(self, operation: Operation[Any]) -> _Draft:
        if len(self._drafts) >= _MOST_KEPT:  # of `client.request`, each has an operation of its own
            self._drafts.clear()
        raw = headers_of(self._profile, operation, self.defaults)
        made = _Draft(operation, self._urls[operation.server], Headers(list(raw.values())))
        self._drafts[operation] = made
        return made
