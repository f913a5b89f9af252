"""Tell what a client was made with: where it sends calls, and how many at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .exchange import url_of
from .operation import Call
from .sender import Sender


def url_for(sender: Sender[Any]) -> Callable[[Call[Any]], str]:
    """Return a function that tells the URL to which a client sends a call."""
    urls = sender._urls  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - another half of that module
    return lambda call: url_of(urls, call)


def server_of(sender: Sender[Any]) -> str:
    """Return the URL of the main server of a client; empty if it has none."""
    return sender._urls.get("") or ""  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above


def in_flight_of(sender: Sender[Any]) -> int | None:
    """Return how many calls of a client may be under way at once; None if nobody says."""
    return sender._pace.in_flight  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above
