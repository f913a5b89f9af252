# Generated from generator/emit/templates/_runtime; do not edit.
"""A token store as the flows use it: whatever it raises is an AuthError."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any, TypeVar

from anyio.to_thread import run_sync
from attrs import define, field, frozen

from .errors import AuthError
from .stored_token import StoredToken
from .token_store import TokenStore

T = TypeVar("T")


@frozen
class Keeper:
    """Load and save one token in a store."""

    store: TokenStore
    key: str

    def load(self) -> StoredToken | None:
        """Load the token; None if none is kept."""
        return _guarded(self.store.load, self.key)

    def save(self, token: StoredToken) -> None:
        """Save the token."""
        _guarded(self.store.save, self.key, token)

    async def aload(self) -> StoredToken | None:
        """Load the token; None if none is kept."""
        return await run_sync(self.load)

    async def asave(self, token: StoredToken) -> None:
        """Save the token."""
        await run_sync(self.save, token)

    def locked(self) -> Entry:
        """Return the store's lock, which all who share the store wait for."""
        return Entry(_guarded(self.store.lock, self.key))


@define(eq=False)
class Entry:
    """Hold a lock that is taken in one thread and freed in another, even before it is taken."""

    _lock: AbstractContextManager[object]
    _entered: bool = False
    _left: bool = False
    _mutex: Lock = field(factory=Lock)

    def _enter(self) -> None:
        """Wait for the lock and take it; free it at once if nobody waits any more."""
        _guarded(self._lock.__enter__)
        with self._mutex:
            self._entered = True
            left = self._left
        if left:
            self._exit()

    def _leave(self) -> None:
        """Free the lock, now or as soon as it is taken."""
        with self._mutex:
            self._left = True
            entered = self._entered
        if entered:
            self._exit()

    def _exit(self) -> None:
        _guarded(self._lock.__exit__, None, None, None)

    def __enter__(self) -> None:
        self._enter()

    def __exit__(self, *_: object) -> None:
        self._leave()

    async def __aenter__(self) -> None:
        try:
            await run_sync(self._enter, abandon_on_cancel=True)
        except BaseException:
            self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._leave()


def _guarded(function: Callable[..., T], *args: Any) -> T:
    try:
        return function(*args)
    except AuthError:
        raise
    except Exception as error:  # noqa: BLE001 - a store may be of any kind
        fault = f"the token store failed: {type(error).__name__}"
    raise AuthError(fault)
