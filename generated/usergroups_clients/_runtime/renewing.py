# Generated from generator/emit/templates/_runtime; do not edit.
"""One request for a token: noted for the vendor's limit, and explained if it fails."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from attrs import evolve

from ._http import HTTPResponse, HTTPTransportError, Request
from .errors import AuthError
from .retry_policy import NOT_RECEIVED, fault_of
from .stored_token import StoredToken
from .token_request import TokenSource

T = TypeVar("T")

_REMEMBERED_S: Final = 3600.0
_MOST_REMEMBERED: Final = 100


class Renewal(Generic[T]):
    """Make a request for a token; a context manager around sending it and reading the response.

    If the request fails, its time is noted all the same: the vendor may have counted it.
    """

    def __init__(
        self,
        source: TokenSource[T],
        known: StoredToken | None,
        cause: Request,
        now: float,
        note: Callable[[StoredToken], None],
    ) -> None:
        """Make the request.

        Args:
            source: Where tokens come from.
            known: The token that there was, with the times of earlier requests.
            cause: The request that needs a token, whose time this one shares.
            now: The seconds since 1970.
            note: Keeps the time of a request that failed.

        Raises:
            AuthError: No token may be asked for now.
        """
        self._source = source
        self._call = source.call(known, now)
        self.request = source.request(self._call, cause)
        self.channel = source.channel
        self.fetched = StoredToken()
        """The token, once it has been read."""
        earlier = () if known is None else known.asked_at
        lately = tuple(at for at in earlier if now - _REMEMBERED_S < at <= now)
        self._asked_at = (*lately, now)[-_MOST_REMEMBERED:]
        self._now = now
        self._note = note

    def token(self, response: HTTPResponse) -> StoredToken:
        """Read the token in a response.

        Raises:
            AuthError: The response holds none.
        """
        token = self._source.token(self._call, response, self._now)
        self.fetched = evolve(token, asked_at=self._asked_at)
        return self.fetched

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            return
        # Where the flow is only closed, the transport says why: it may also have been cancelled.
        fault = kind if issubclass(kind, HTTPTransportError) else fault_of(self.request.extensions)
        if fault is None or not issubclass(fault, NOT_RECEIVED):
            with contextlib.suppress(AuthError):
                self._note(StoredToken(asked_at=self._asked_at))
        if fault is not None:
            raise self._source.unreachable(self._call, fault, self.request) from None
