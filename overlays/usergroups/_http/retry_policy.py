"""Whether a request is sent again, and when."""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Mapping
from typing import Any, Final, cast

import httpx
from attrs import frozen

from usergroups_clients._runtime.exchange import ATTEMPTS
from usergroups_clients._runtime.headers import retry_after

STARTED: Final = "usergroups.started"
"""When the call of a request began, in a request's extensions, by `time.monotonic`."""
FAULT: Final = "usergroups.fault"
"""The class of what a request failed with in the end, in its extensions."""
NOT_RECEIVED: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Faults after which the vendor certainly has not got the request."""

_STATUSES: Final = frozenset({429, 500, 502, 503, 504})
_FAULTS: Final = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
_FIRST_WAIT_S: Final = 0.5


@frozen
class Limits:
    """`Retries`, checked."""

    total: int
    max_wait_s: float
    deadline_s: float


class DeadlineExceeded(httpx.TimeoutException):
    """The time for a call is over."""


class Policy:
    """Whether one request is sent again, and when; counts its tries."""

    def __init__(self, limits: Limits, request: httpx.Request) -> None:
        """Begin the time of the call, unless a call that it is part of has begun it."""
        self.wait = 0.0
        """Seconds until the next try."""
        self._again = 0
        self._answer: httpx.Response | None = None
        self._limits = limits
        self._request = request
        self._may_repeat = request.extensions.get("usergroups.retry") in {"safe", "idempotent"}
        self._until: float = (
            request.extensions.setdefault(STARTED, time.monotonic()) + limits.deadline_s
        )

    def left(self) -> float:
        """Return the seconds that the call still has."""
        return self._until - time.monotonic()

    def begin(self) -> float:
        """Count a try and bound its timeouts; return the seconds it has."""
        left = self.left()
        if left <= 0:
            raise self.too_late()
        self._answer = None
        extensions = self._request.extensions
        extensions[ATTEMPTS] = extensions.get(ATTEMPTS, 0) + 1
        self.bound(left)
        return left

    def bound(self, left: float) -> None:
        """Let no phase of the try last longer than the call may."""
        left = max(left, 0.001)
        given = cast("dict[str, float | None]", self._request.extensions.get("timeout", {}))
        self._request.extensions["timeout"] = {
            phase: left if (own := given.get(phase)) is None else min(own, left)
            for phase in ("connect", "read", "write", "pool")
        }

    def too_late(self) -> DeadlineExceeded:
        """Return the error for a call whose time is over."""
        return DeadlineExceeded(f"no complete answer within {self._limits.deadline_s:g} s")

    def answered(self, response: httpx.Response) -> None:
        """Take note of what a try ended in, if it is an answer."""
        self._answer = response

    def again(self) -> None:
        """Count a try after the first."""
        self._again += 1

    def is_over(self) -> bool:
        """Return whether no further try fits; one that would come sooner than asked is none."""
        if self._again >= self._limits.total:
            return True
        self.wait = self._pause()
        return self.wait > self._limits.max_wait_s or self.wait >= self.left()

    def _pause(self) -> float:
        """Return how long to wait after the last try."""
        headers = None if self._answer is None else self._answer.headers
        asked = None if headers is None else retry_after(headers.get("retry-after"))
        if asked:
            return asked
        most = min(_FIRST_WAIT_S * 2.0 ** min(self._again, 30), self._limits.max_wait_s)
        return random.uniform(0, most)  # noqa: S311 - spreads load, keeps no secret

    def may_repeat(self, outcome: httpx.Response | Exception) -> bool:
        """Return whether what a try ended in is worth another one, and that is harmless."""
        if isinstance(outcome, httpx.Response):
            return self._may_repeat and outcome.status_code in _STATUSES
        if isinstance(outcome, DeadlineExceeded) or _is_certificate_fault(outcome):
            return False
        return isinstance(outcome, _FAULTS if self._may_repeat else NOT_RECEIVED)


def _is_certificate_fault(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def outcome(extensions: Mapping[str, Any]) -> type[httpx.TransportError] | None:
    """Return the class of what a request failed with in the end; None if nobody noted one."""
    return cast("type[httpx.TransportError] | None", extensions.get(FAULT))
