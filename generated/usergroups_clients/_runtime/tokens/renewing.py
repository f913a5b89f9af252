# Generated from generator/emit/templates/_runtime; do not edit.
"""The requests for a token: noted for the vendor's limit, and explained if they fail."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, Final

from attrs import evolve

from .._http import HTTPResponse, HTTPTransportError, Request, TimeoutException
from ..deadline import DeadlineExceeded
from ..errors import AuthError, Error
from ..operation import Call
from ..responses.response import attempts_in
from ..stored_token import StoredToken
from ..tries.retry_policy import (
    EARLY,
    NOT_RECEIVED,
    OWN_LIMIT,
    SPARED,
    STARTED,
    fault_of,
)
from .token_life import after_failure, is_sendable
from .token_request import Ask, TokenProvider

_REMEMBERED_S: Final = 3600.0
_MOST_REMEMBERED: Final = 100
_EARLY_S: Final = 5.0


class Renewal:
    """Make the requests for a token; a context manager around sending them and reading the answers.

    If one fails, its time is noted all the same: the vendor may have counted it.
    """

    def __init__(
        self,
        source: TokenProvider,
        known: StoredToken | None,
        cause: Request,
        clock: Callable[[], float],
        note: Callable[[StoredToken], None],
    ) -> None:
        """Make the first request.

        Args:
            source: Where tokens come from.
            known: The token that there was, with the times of earlier requests.
            cause: The request that needs a token, whose time these share.
            clock: Tells the seconds since 1970.
            note: Keeps the time of a request that failed.

        Raises:
            AuthError: No token may be asked for now.
        """
        self._source = source
        self._cause = cause
        self._known = known or StoredToken()
        self._steps = source.steps(known, clock)
        self._begin(next(self._steps))
        self.channel = source.channel
        self.fetched = StoredToken()
        """The token, once it has been read."""
        self._clock = clock
        now = clock()
        lately = tuple(at for at in self._known.asked_at if now - _REMEMBERED_S < at <= now)
        self._asked_at = (*lately, now)[-_MOST_REMEMBERED:]
        self._note = note

    def _begin(self, step: Ask) -> None:
        """Make the request of a step; a wait before it, for a person, is no time of the call."""
        if step.wait_s and STARTED in self._cause.extensions:
            self._cause.extensions[STARTED] += step.wait_s
        self._call = step.call
        self.wait_s = step.wait_s
        """Seconds to wait before the request is sent."""
        self.request = self._source.request(step.call, self._cause)
        """The request to send."""
        if self._known.value:  # early: a call that has a good token is not kept waiting
            extensions = self.request.extensions
            extensions["usergroups.retry"] = EARLY
            given: dict[str, float | None] = extensions.get("timeout", {})
            extensions["timeout"] = {
                phase: _EARLY_S if seconds is None else min(seconds, _EARLY_S)
                for phase, seconds in given.items()
            }

    def take(self, response: HTTPResponse) -> StoredToken | None:
        """Read a response.

        Returns:
            The token; None if there is another request to send.

        Raises:
            AuthError: There is no token to be had.
        """
        call = self._call
        try:
            self._begin(self._next(call, response))
        except StopIteration as done:
            token: StoredToken = done.value
            if is_sendable(token):
                self.fetched = evolve(token, asked_at=self._asked_at)
                return self.fetched
            failure: Error = AuthError("the response holds a token that no header can hold")
        except Error as error:
            failure = error
        else:
            return None
        raise self._source.failure(call, response, failure) from None

    def _next(self, call: Call[Any], response: HTTPResponse) -> Ask:
        try:
            parsed = self._source.parsed(call, response)
        except Error as error:
            refusal = self._source.failure(call, response, error)
        else:
            return self._steps.send(parsed)
        return self._steps.throw(refusal)

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: object
    ) -> None:
        if kind is None:
            return
        # Where the flow is only closed, the transport says why: it may also have been cancelled.
        fault = kind if issubclass(kind, HTTPTransportError) else fault_of(self.request.extensions)
        own = fault is not None and self._is_own_limit(fault)
        if own:
            self._cause.extensions[OWN_LIMIT] = True
        lost = None if fault is None else self._source.unreachable(self._call, fault, self.request)
        reason = error if isinstance(error, AuthError) else lost
        kept = after_failure(self._known, self._clock(), None if own else reason)
        if fault is None or not (issubclass(fault, NOT_RECEIVED) or self._is_unsent(fault)):
            kept = evolve(kept, asked_at=self._asked_at)
        with contextlib.suppress(AuthError):
            self._note(kept)
        if kept.value and issubclass(kind, GeneratorExit):
            self._cause.extensions[SPARED] = True
        if lost is not None:
            raise lost from None

    def _is_own_limit(self, fault: type[HTTPTransportError]) -> bool:
        """Return True if another call might have had more time than this one."""
        limited = self._cause.extensions.get("usergroups.own_timeout", False)
        return issubclass(fault, DeadlineExceeded) or (
            limited and issubclass(fault, TimeoutException)
        )

    def _is_unsent(self, fault: type[HTTPTransportError]) -> bool:
        """Return True if the call's time was over before its first request was sent."""
        return issubclass(fault, DeadlineExceeded) and not attempts_in(self.request.extensions)
