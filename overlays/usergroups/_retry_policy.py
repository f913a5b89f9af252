"""Whether a request is sent again, and when: our rules for httpx-retries' loop."""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Mapping
from typing import Any, Final, cast

import anyio
import httpx
from attrs import frozen
from httpx_retries import Retry
from typing_extensions import override

from usergroups_clients._runtime.exchange import ATTEMPTS
from usergroups_clients._runtime.failures import retry_after

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


class Policy(Retry):
    """Whether one request is sent again, and when; counts its tries."""

    def __init__(self, limits: Limits, request: httpx.Request) -> None:
        super().__init__(total=limits.total)
        self.attempts_made: int = 0
        self._limits = limits
        self._request = request
        self._may_repeat = request.extensions.get("usergroups.retry") in {"safe", "idempotent"}
        self._until: float = (
            request.extensions.setdefault(STARTED, time.monotonic()) + limits.deadline_s
        )
        self._wait = 0.0

    def left(self) -> float:
        """Return the seconds that the call still has."""
        return self._until - time.monotonic()

    def begin(self) -> float:
        """Count a try and bound its timeouts; return the seconds it has."""
        left = self.left()
        if left <= 0:
            raise self.too_late()
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

    @override
    def is_retryable_method(self, method: str) -> bool:
        """Return that the method does not matter: the operation says what may be repeated."""
        return True

    @override
    def is_retryable_status_code(self, status_code: int) -> bool:
        """Return whether an answer of that status is worth another try."""
        return self._may_repeat and status_code in _STATUSES

    @override
    def is_retryable_exception(self, exception: Exception) -> bool:
        """Return whether such a fault is worth another try, and harmless."""
        if isinstance(exception, DeadlineExceeded) or _is_certificate_fault(exception):
            return False
        return isinstance(exception, _FAULTS if self._may_repeat else NOT_RECEIVED)

    def ended(self, response: httpx.Response | None = None) -> None:
        """Decide how long to wait after a try."""
        asked = None if response is None else retry_after(response.headers.get("retry-after"))
        if asked:
            self._wait = asked
            return
        most = min(_FIRST_WAIT_S * 2.0 ** min(self.attempts_made, 30), self._limits.max_wait_s)
        self._wait = random.uniform(0, most)  # noqa: S311 - spreads load, keeps no secret

    @override
    def is_exhausted(self) -> bool:
        """Return whether no further try fits; one that would come sooner than asked is none."""
        too_long = self._wait > self._limits.max_wait_s or self._wait >= self.left()
        return self.attempts_made >= self.total or too_long

    @override
    def increment(self) -> Policy:
        """Return itself, one try further: there is one for each request."""
        self.attempts_made += 1
        return self

    @override
    def sleep(self, response: httpx.Response | Exception) -> None:
        """Wait."""
        time.sleep(self._wait)

    @override
    async def asleep(self, response: httpx.Response | Exception) -> None:
        """Wait, under any event loop."""
        await anyio.sleep(self._wait)


def _is_certificate_fault(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def outcome(extensions: Mapping[str, Any]) -> type[httpx.TransportError] | None:
    """Return the class of what a request failed with in the end; None if nobody noted one."""
    return cast("type[httpx.TransportError] | None", extensions.get(FAULT))
