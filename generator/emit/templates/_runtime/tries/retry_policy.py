"""When a request is sent again, and how often."""

from __future__ import annotations

import random
import re
import ssl
import time
from collections.abc import Mapping
from typing import Any, Final, cast

from .._http import (
    ConnectError,
    ConnectTimeout,
    HTTPResponse,
    HTTPTransportError,
    NetworkError,
    PoolTimeout,
    ProxyError,
    RemoteProtocolError,
    Request,
    TimeoutException,
)
from ..deadline import DeadlineExceeded
from ..network.tunnels import SENT, TUNNEL
from ..responses.exchange import ATTEMPTS
from ..retries import Retries
from ..values.headers import retry_after

POLICY: Final = "usergroups.policy"
"""Extension of a request: the policy that its tries follow."""
CLOSING: Final = "usergroups.closing"
"""Extension of a request: the end of the client that sends it."""
AGAIN: Final = "usergroups.again"
"""Extension of a request that is sent once more: the policy of the tries that came before."""
STARTED: Final = "usergroups.started"
"""Extension of a request: when its call began, by `time.monotonic`."""
OWN_LIMIT: Final = "usergroups.own_limit"
"""Extension of a request: a token failed to come in the time of this very call."""
SPARED: Final = "usergroups.spared"
"""Extension of a request: no new token came, and the call can go on with the one that there is."""
EARLY: Final = "early"
"""Retry class of a request for a token while the last one is good: sent once, and given up."""
SAID: Final = "usergroups.said"
"""Extension of a request: the words of what it failed with in the end."""
FAULT: Final = "usergroups.fault"
"""Extension of a request: the class of what it failed with in the end."""
NOT_RECEIVED: Final = (ConnectError, ConnectTimeout, PoolTimeout)
"""Faults after which the vendor certainly has not received the request."""

_TOO_MANY: Final = 429
_STATUSES: Final = frozenset({_TOO_MANY, 500, 502, 503, 504})
_REFUSED_TUNNEL: Final = "50[0234] "
_FAULTS: Final = (TimeoutException, NetworkError, RemoteProtocolError)
_FIRST_WAIT_S: Final = 0.5
_PHASES: Final = ("connect", "read", "write", "pool")


class Policy:
    """Count the tries of one request, bound their time, and decide on the next one."""

    def __init__(self, limits: Retries, request: Request) -> None:
        """Begin the time of the call, unless it has begun: for a request that needed a token.

        Args:
            limits: How often and how long.
            request: The request, whose extensions say when its call began.
        """
        self.wait = 0.0
        """Seconds until the next try."""
        self._again = 0
        self._response: HTTPResponse | None = None
        self._limits = limits
        self._request = request
        self._timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
        retry = request.extensions.get("usergroups.retry")
        self._may_repeat = retry in {"safe", "idempotent"}
        self._is_early = retry == EARLY
        self._counts_refusals = retry == "once"
        self.until: float = (
            request.extensions.setdefault(STARTED, time.monotonic()) + limits.deadline_s
        )
        """When the call's time is over, by `time.monotonic`."""

    def left(self) -> float:
        """Return the seconds that the call still has."""
        return self.until - time.monotonic()

    def patience(self) -> float:
        """Return the seconds that the request may be kept waiting for its host's sake."""
        return 0.0 if self._is_early else min(self._limits.max_wait_s, self.left())

    def until_turn(self) -> float:
        """Return the seconds that the request may wait for its turn.

        Raises:
            DeadlineExceeded: The time of the call is over.
        """
        left = self.left()
        if left <= 0:
            raise DeadlineExceeded(f"not sent within {self._limits.deadline_s:g} s: others were")
        return left

    def begin(self) -> float:
        """Count a try, bound its timeouts, and return how many seconds it has.

        Raises:
            DeadlineExceeded: The time of the call is over.
        """
        left = self.left()
        if left <= 0:
            raise self.too_late()
        self._response = None
        extensions = self._request.extensions
        extensions.pop(SENT, None)
        extensions[ATTEMPTS] = extensions.get(ATTEMPTS, 0) + 1
        self.bound(left)
        return left

    def bound(self, left: float) -> None:
        """Shorten the timeouts of the try to the seconds that are left."""
        left = max(left, 0.001)
        given = self._timeouts
        self._request.extensions["timeout"] = {
            phase: left if (own := given.get(phase)) is None or own > left else own
            for phase in _PHASES
        }

    def bound_reading(self) -> None:
        """Shorten the timeout of reading a body, for which less is left than for the head."""
        bounded = cast("dict[str, float]", self._request.extensions["timeout"])
        if bounded["read"] > self.left():
            self.bound(self.left())

    def release(self) -> None:
        """Let a body take longer than the call may: no wait for a part of it is too long, though.

        Its timeouts are again those that were given.
        """
        self._request.extensions["timeout"] = self._timeouts

    def too_late(self) -> DeadlineExceeded:
        """Make the error for a call whose time is over."""
        return DeadlineExceeded(f"no complete response within {self._limits.deadline_s:g} s")

    def note(self, response: HTTPResponse) -> None:
        """Keep the response that a try ended in, which may say when to come again."""
        self._response = response

    def again(self) -> None:
        """Count a try after the first."""
        self._again += 1

    def is_over(self) -> bool:
        """Return True if the retry budget is spent: the tries, or the time until the next one."""
        if self._again >= self._limits.total:
            return True
        self.wait = self._pause()
        return self.wait > self._limits.max_wait_s or self.wait >= self.left()

    def _pause(self) -> float:
        """Return the seconds to wait: those that the vendor asks for, or random ones."""
        asked = self.asked()
        if asked:
            return asked
        most = min(_FIRST_WAIT_S * 2.0 ** min(self._again, 30), self._limits.max_wait_s)
        return random.uniform(0, most)  # noqa: S311 - spreads load, keeps no secret

    def asked(self) -> float | None:
        """Return the seconds that the noted response asks to wait, if it does."""
        headers = None if self._response is None else self._response.headers
        return None if headers is None else retry_after(headers)

    def may_repeat(self, outcome: HTTPResponse | Exception) -> bool:
        """Return True if another try can help after this outcome, and does no harm."""
        if self._is_early:
            return False
        if isinstance(outcome, HTTPResponse):
            return self.may_repeat_after(outcome.status_code)
        if isinstance(outcome, DeadlineExceeded) or _is_certificate_fault(outcome):
            return False
        if isinstance(outcome, ProxyError):
            return re.match(_REFUSED_TUNNEL, str(outcome)) is not None
        if TUNNEL in self._request.extensions and SENT not in self._request.extensions:
            return isinstance(outcome, _FAULTS)
        return isinstance(outcome, _FAULTS if self._may_repeat else NOT_RECEIVED)

    def may_repeat_after(self, status: int) -> bool:
        """Return True if another try can help after the noted response, and does no harm."""
        if status == _TOO_MANY and self.asked() is not None and not self._counts_refusals:
            return True  # refused before any work was done, and told when to come back
        return self._may_repeat and status in _STATUSES


def _is_certificate_fault(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def response_of(outcome: HTTPResponse | Exception) -> HTTPResponse:
    """Return the response that a try ended in, or raise the fault that it ended in."""
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def fault_of(extensions: Mapping[str, Any]) -> type[HTTPTransportError] | None:
    """Return the class of what a request failed with in the end; None if it did not."""
    return cast("type[HTTPTransportError] | None", extensions.get(FAULT))
