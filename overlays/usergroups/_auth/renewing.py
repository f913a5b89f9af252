"""One request for a token: what it counts for, and what its failure means."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from attrs import evolve
from httpx import Request, Response, TransportError

from usergroups._auth.stored import StoredToken
from usergroups._auth.token_request import TokenSource
from usergroups._http.retry_policy import NOT_RECEIVED, outcome
from usergroups_clients._runtime.errors import AuthError

T = TypeVar("T")

_REMEMBERED_S: Final = 3600.0
_MOST_REMEMBERED: Final = 100


class Renewal(Generic[T]):
    """A request for a token; a context manager around sending it and reading its answer.

    A failure is noted as a token that is none, since the vendor may have counted the request.
    """

    def __init__(
        self,
        source: TokenSource[T],
        known: StoredToken | None,
        cause: Request,
        now: float,
        note: Callable[[StoredToken], None],
    ) -> None:
        """Make the request; `note` is told of one that failed.

        Raises:
            AuthError: If none may be made now.

        """
        self._source = source
        self._call = source.call(known, now)
        self.request = source.request(self._call, cause)
        self.channel = source.channel
        earlier = () if known is None else known.asked_at
        lately = tuple(at for at in earlier if now - _REMEMBERED_S < at <= now)
        self._asked_at = (*lately, now)[-_MOST_REMEMBERED:]
        self._now = now
        self._note = note

    def token(self, answer: Response) -> StoredToken:
        """Return the token that an answer holds.

        Raises:
            AuthError: If it holds none.

        """
        token = self._source.token(self._call, answer, self._now)
        return evolve(token, asked_at=self._asked_at)

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            return
        # Where the flow is only closed, the transport says why: it may also have been cancelled.
        fault = kind if issubclass(kind, TransportError) else outcome(self.request.extensions)
        if fault is None or not issubclass(fault, NOT_RECEIVED):
            with contextlib.suppress(AuthError):
                self._note(StoredToken(asked_at=self._asked_at))
        if fault is not None:
            raise self._source.unreachable(self._call, fault, self.request) from None
