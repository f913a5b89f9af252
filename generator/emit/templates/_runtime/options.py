"""Set options of one call."""

import math
from collections.abc import Mapping
from typing import Final, get_args

from attrs import frozen

from . import PUBLIC
from ._http import Timeout
from .errors import InvalidArgument
from .given import GivenTimeout, is_of_httpx2
from .operation import RetryClass

DEFAULT_TIMEOUT: Final = Timeout(connect=5.0, read=30.0, write=30.0, pool=None)
"""Seconds for each phase of a request. It waits for a free connection as long as its call lasts."""

_RETRY_CLASSES: Final = frozenset({None, *get_args(RetryClass)})


@frozen(repr=False)
class RequestOptions:
    """Settings of one call; `None` leaves the client's own."""

    timeout: float | GivenTimeout | None = None
    """Seconds for each of connecting, reading, writing and waiting for a connection."""
    headers: Mapping[str, str] | None = None
    """Sent besides the client's, in place of those of the same name."""
    retry: RetryClass | None = None
    """Replaces the retry class that the operation declares.

    `safe` and `idempotent` calls may be sent again, `never` ones only if no work was done: the
    connection failed before anything was sent, or a 429 says when to come back (`Retry-After`).
    """

    def __attrs_post_init__(self) -> None:
        """Refuse what no call could be sent with.

        Raises:
            InvalidArgument: The retry class is unknown, or the headers are no mapping.
        """
        if self.retry not in _RETRY_CLASSES:
            known = "safe, idempotent or never"
            raise InvalidArgument(f"must be {known}, not {self.retry!r}", argument="retry")
        if not isinstance(self.headers, Mapping | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            message = f"must be a mapping of names to texts, not {type(self.headers).__name__}"
            raise InvalidArgument(message, argument="headers")

    def __repr__(self) -> str:
        """Show the settings; of the headers, only the names."""
        try:
            names = None if self.headers is None else sorted(self.headers)
            timeout, retry = self.timeout, self.retry
        except AttributeError:  # the constructor failed
            return "RequestOptions()"
        return f"RequestOptions(timeout={timeout!r}, headers={names!r}, retry={retry!r})"


RequestOptions.__module__ = PUBLIC


def timeout_of(value: float | GivenTimeout | None, default: Timeout) -> Timeout:
    """Return the timeout that a caller asks for; a number counts for each phase."""
    if value is None:
        return default
    if isinstance(value, Timeout):
        return value
    if isinstance(value, int | float):
        if type(value) in {int, float} and math.isfinite(value) and value > 0:
            return Timeout(value)
    elif is_of_httpx2(value) and hasattr(value, "as_dict"):
        return Timeout(**value.as_dict())
    raise InvalidArgument("must be a positive number of seconds or a Timeout", argument="timeout")
