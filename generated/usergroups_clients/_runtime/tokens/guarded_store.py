# Generated from generator/emit/templates/_runtime; do not edit.
"""Load and save one token in a store, and take the store's lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from ..errors import AuthError
from ..stored_token import StoredToken
from ..token_store import TokenStore
from .guarded import guarded

if TYPE_CHECKING:
    from .store_lock import StoreLock

T = TypeVar("T")


@frozen
class Keeper:
    """Load and save one token in a store."""

    store: TokenStore
    key: str

    def load(self) -> StoredToken | None:
        """Load the token; None if none is kept."""
        return guarded(self.store.load, self.key)

    def save(self, token: StoredToken) -> None:
        """Save the token."""
        guarded(self.store.save, self.key, token)

    async def aload(self) -> StoredToken | None:
        """Load the token; None if none is kept."""
        return await _in_thread(self.load)

    async def asave(self, token: StoredToken) -> None:
        """Save the token."""
        await _in_thread(self.save, token)

    async def anote(self, token: StoredToken | None) -> None:
        """Save what a failure left, if that can be done, and even where the task is cancelled."""
        from anyio import CancelScope  # noqa: PLC0415 - slow to import

        if token is None:
            return
        with CancelScope(shield=True), contextlib.suppress(AuthError):
            await self.asave(token)

    def locked(self, until: float | None) -> StoreLock:
        """Return the store's lock, which all who share the store wait for.

        Args:
            until: When the call's time is over, by `time.monotonic`; None if it has no end.
        """
        from .store_lock import StoreLock  # noqa: PLC0415 - only a renewal needs it

        return StoreLock(self.store, self.key, until)


async def _in_thread(function: Callable[..., T], *args: Any) -> T:
    """Call a store in a thread besides those that the program's other work shares.

    There is one for each lock that is held, for it is called by the holder alone.
    """
    from anyio import CapacityLimiter, to_thread  # noqa: PLC0415 - slow to import

    return await to_thread.run_sync(function, *args, limiter=CapacityLimiter(1))
