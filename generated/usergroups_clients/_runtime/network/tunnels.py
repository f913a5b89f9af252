# Generated from generator/emit/templates/_runtime; do not edit.
"""Tell whether a request left, where a proxy has to make a tunnel for it first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

TUNNEL: Final = "usergroups.tunnel"
"""Extension of a request: it goes through a proxy that must make a tunnel first."""
SENT: Final = "usergroups.sent"
"""Extension of a request: the tunnel was made, and this very request begun to be sent."""

_BEGUN: Final = ".send_request_headers.started"


def watch(extensions: MutableMapping[str, Any]) -> None:
    """Note in the extensions of a request when it begins to be sent.

    Args:
        extensions: Those of a request that goes through a tunnel.
    """
    extensions[TUNNEL] = True
    extensions["trace"] = _noting(extensions, extensions.get("trace"))


def watch_async(extensions: MutableMapping[str, Any]) -> None:
    """Note when a request begins to be sent, awaited; as `watch`."""
    extensions[TUNNEL] = True
    note = _noting(extensions, None)
    given: Callable[[str, Mapping[str, Any]], Awaitable[None]] | None = extensions.get("trace")

    async def trace(event: str, info: Mapping[str, Any]) -> None:
        note(event, info)
        if given is not None:
            await given(event, info)

    extensions["trace"] = trace


def _noting(
    extensions: MutableMapping[str, Any], given: Callable[[str, Mapping[str, Any]], None] | None
) -> Callable[[str, Mapping[str, Any]], None]:
    def trace(event: str, info: Mapping[str, Any]) -> None:
        # The proxy's own request, CONNECT, leaves under the same extensions.
        if event.endswith(_BEGUN) and info["request"].method != b"CONNECT":
            extensions[SENT] = True
        if given is not None:
            given(event, info)

    return trace
