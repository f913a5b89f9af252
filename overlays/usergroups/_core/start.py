"""The generated client behind a vendor's class, made from the class's arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from usergroups._core import late
from usergroups._core.settings import no_double_connection
from usergroups_clients._runtime.given import (
    GivenAsyncClient,
    GivenAsyncTransport,
    GivenClient,
    GivenTimeout,
    GivenTransport,
)
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries

C = TypeVar("C")


class VendorSettings(Protocol):
    """The settings of any vendor."""

    def client(self, retries: Retries | int | None) -> dict[str, Any]:
        """Check the settings and return arguments of the generated client."""
        ...


def start(
    kind: Callable[..., C],
    settings: VendorSettings,
    *,
    timeout: float | GivenTimeout | None,
    retries: Retries | int | None,
    pace: Pace | None,
    transport: GivenTransport | None,
    http_client: GivenClient | None,
    hooks: late.Hooks | None,
) -> C:
    """Make a synchronous client that retries, unless `http_client` brings its own transport.

    Raises:
        InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

    """
    no_double_connection(http_client, transport=transport, retries=retries, pace=pace)
    return kind(
        **settings.client(retries),
        timeout=timeout,
        retries=retries,
        pace=pace,
        transport=transport,
        http_client=http_client,
        hooks=hooks,
    )


def start_async(
    kind: Callable[..., C],
    settings: VendorSettings,
    *,
    timeout: float | GivenTimeout | None,
    retries: Retries | int | None,
    pace: Pace | None,
    transport: GivenAsyncTransport | None,
    http_client: GivenAsyncClient | None,
    hooks: late.Hooks | None,
) -> C:
    """Make an asynchronous client; as `start`."""
    no_double_connection(http_client, transport=transport, retries=retries, pace=pace)
    return kind(
        **settings.client(retries),
        timeout=timeout,
        retries=retries,
        pace=pace,
        transport=transport,
        http_client=http_client,
        hooks=hooks,
    )
