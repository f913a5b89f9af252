# Generated from generator/emit/templates/_runtime; do not edit.
"""Connections that a caller gave: of one process and one event loop, for we cannot renew them."""

from __future__ import annotations

import os

from .._http import AsyncHTTPTransport, HTTPTransport
from ..errors import TransportError
from ..given import is_of_httpx2
from .incoming import pool_of


class Home:
    """The process and the event loop in which connections were first used, and may be used."""

    def __init__(self) -> None:
        """Begin nowhere."""
        self._first: tuple[int, object] | None = None

    def check(self, loop: object = None) -> None:
        """Refuse to use them elsewhere: in a forked child, which would get the parent's responses.

        Args:
            loop: The event loop that runs, if one does.

        Raises:
            TransportError: It is another process, or another event loop.
        """
        here = os.getpid(), loop
        first = self._first = self._first or here
        if first != here:
            kind = "event loop" if first[0] == here[0] else "process"
            raise TransportError(
                f"the given connections were first used in another {kind}: make a client in each"
            )


def home_of(given: object) -> Home | None:
    """Return a new home for connections over the network; None for a transport without any.

    Args:
        given: A caller's transport or HTTP client.
    """
    transport = getattr(given, "_transport", given)  # httpx does not tell a client's own
    ours = isinstance(transport, HTTPTransport | AsyncHTTPTransport)
    return Home() if ours or (is_of_httpx2(transport) and pool_of(transport)) else None
