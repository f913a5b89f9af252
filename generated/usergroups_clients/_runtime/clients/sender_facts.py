# Generated from generator/emit/templates/_runtime; do not edit.
"""Tell what a client was made with, and give errors what it knows of their call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import Error, InvalidArgument
from ..operation import Call
from ..profile import Profile
from ..responses.exchange import url_of
from ..responses.response import Response
from .sender import Sender


def url_for(sender: Sender[Any]) -> Callable[[Call[Any]], str]:
    """Return a function that tells the URL to which a client sends a call."""
    urls = sender._urls  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - another half of that module
    return lambda call: url_of(urls, call)


def server_of(sender: Sender[Any]) -> str:
    """Return the URL of the main server of a client; empty if it has none."""
    return sender._urls.get("") or ""  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above


def profile_of(sender: Sender[Any]) -> Profile:
    """Return the facts about the API that a client calls."""
    return sender._profile  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above


def in_flight_of(sender: Sender[Any]) -> int | None:
    """Return how many calls of a client may be under way at once; None if nobody says."""
    return sender._pace.in_flight  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above


def complete(sender: Sender[Any], error: Error, call: Call[Any], response: Response[Any]) -> None:
    """Give an error that was found in a response what is known of it.

    Args:
        sender: The client that sent the call.
        error: The error.
        call: The call.
        response: Its response.

    """
    if error.attempts or isinstance(error, InvalidArgument):
        return
    profile = profile_of(sender)
    error.vendor = error.vendor or profile.vendor
    error.operation = error.operation or call.operation.name
    error.attempts = response.attempts
    error.seconds = response.seconds
    error.request_id = error.request_id or response.request_id
    if error.status is None:
        error.status = response.status
    if error.body is None:
        error.body = response.parsed
    error.content = error.content or response.raw
    if not error.headers:
        from ..responses.failures import shown_headers  # noqa: PLC0415 - wanted only for a failure

        error.keep_headers(shown_headers(response.headers))
    if response.echoed:
        from ..responses.redaction import hide  # noqa: PLC0415 - as above

        hide(error, response.echoed)
