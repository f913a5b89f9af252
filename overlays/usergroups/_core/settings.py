"""Checks that the constructors of all vendors share, and the connection settings they take."""

from __future__ import annotations

from typing import Final, TypedDict

from usergroups._core import late
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.given import (
    GivenAsyncClient,
    GivenAsyncTransport,
    GivenClient,
    GivenTimeout,
    GivenTransport,
)
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries

_SCHEME: Final = "bearer "  # as a header has it, from which a token was copied


def secret(value: str, argument: str) -> str:
    """Check that a secret is text that can be sent in a header; no error ever shows it.

    Raises:
        InvalidArgument: It is empty, or has blanks around it, line breaks or characters beyond
            ASCII, or begins as a header with it does.

    """
    text = isinstance(value, str) and value.isascii() and value.isprintable()  # pyright: ignore[reportUnnecessaryIsInstance]
    if not text or not value or value != value.strip():
        raise InvalidArgument(
            "must be text that is not empty, without blanks around it or line breaks",
            argument=argument,
        )
    if value.lower().startswith(_SCHEME):
        raise InvalidArgument("must be the token alone, without `Bearer`", argument=argument)
    return value


def optional_secret(value: str | None, argument: str) -> str | None:
    """Check a secret that may be left out; see `secret`."""
    return None if value is None else secret(value, argument)


def no_double_connection(http_client: object, **given: object) -> None:
    """Refuse what cannot go with a given `http_client`, which brings its own transport.

    Raises:
        InvalidArgument: One of them is given, too.

    """
    if http_client is None:
        return
    for argument, value in given.items():
        if value is not None:
            raise InvalidArgument("cannot be given beside http_client", argument=argument)


class SyncConnection(TypedDict, total=False):
    """Keyword arguments of `from_env`: what no environment variable gives."""

    timeout: float | GivenTimeout | None
    retries: Retries | int | None
    pace: Pace | None
    transport: GivenTransport | None
    http_client: GivenClient | None
    hooks: late.Hooks | None


class AsyncConnection(TypedDict, total=False):
    """Keyword arguments of `from_env`: what no environment variable gives."""

    timeout: float | GivenTimeout | None
    retries: Retries | int | None
    pace: Pace | None
    transport: GivenAsyncTransport | None
    http_client: GivenAsyncClient | None
    hooks: late.Hooks | None
