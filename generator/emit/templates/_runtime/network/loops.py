"""Tell event loops apart. Imported only where one runs."""

from __future__ import annotations

from typing import Any

from anyio.lowlevel import current_token


def current_loop() -> Any:
    """Return the event loop that runs here: asyncio's own, or trio's token."""
    token = current_token()
    return getattr(token, "native_token", token)


def is_over(loop: Any) -> bool:
    """Return True if an event loop does not run any more.

    Args:
        loop: What `current_loop` returned.
    """
    if hasattr(loop, "is_running"):
        return not loop.is_running()
    try:
        loop.run_sync_soon(bool)
    except RuntimeError:  # trio.RunFinishedError
        return True
    return False
