"""What the constructors of all vendors check, and the environment that `from_env` reads."""

from __future__ import annotations

import os
from typing import TypedDict

from usergroups._http.retries import Retries
from usergroups_clients._runtime._http import (
    AsyncBaseTransport,
    AsyncHTTPClient,
    BaseTransport,
    HTTPClient,
    Timeout,
)
from usergroups_clients._runtime.errors import InvalidArgument


def variable(name: str) -> str | None:
    """The value of an environment variable; None if it is not set, or empty."""
    return os.environ.get(name) or None


def needed_variable(name: str) -> str:
    """The value of an environment variable.

    Raises:
        InvalidArgument: It is not set, or empty.

    """
    value = variable(name)
    if value is None:
        raise InvalidArgument("is needed: set this environment variable", argument=name)
    return value


def secret(value: str, argument: str) -> str:
    """The value, if it is text that can be sent in a header; no error ever shows it.

    Raises:
        InvalidArgument: It is not.

    """
    text = isinstance(value, str) and value.isascii() and value.isprintable()  # pyright: ignore[reportUnnecessaryIsInstance]
    if not text or not value or value != value.strip():
        raise InvalidArgument(
            "must be text that is not empty, without blanks around it or line breaks",
            argument=argument,
        )
    return value


def no_double_connection(http_client: object, transport: object, retries: object) -> None:
    """Nothing, if a given `http_client` stands alone.

    Raises:
        InvalidArgument: It does not: it has its own transport, which retries or does not.

    """
    if http_client is None:
        return
    for argument, value in (("transport", transport), ("retries", retries)):
        if value is not None:
            raise InvalidArgument("cannot be given beside http_client", argument=argument)


class SyncConnection(TypedDict, total=False):
    """What `from_env` takes besides the environment."""

    timeout: float | Timeout | None
    retries: Retries | int | None
    transport: BaseTransport | None
    http_client: HTTPClient | None


class AsyncConnection(TypedDict, total=False):
    """What `from_env` takes besides the environment."""

    timeout: float | Timeout | None
    retries: Retries | int | None
    transport: AsyncBaseTransport | None
    http_client: AsyncHTTPClient | None
