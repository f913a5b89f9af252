"""Wait for a store's lock without a thread of the program's, and no longer than the call has."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from threading import Lock, Thread
from threading import enumerate as all_threads
from typing import Final

from ..deadline import DeadlineExceeded
from ..errors import AuthError
from ..token_store import TokenStore
from .guarded import guarded

_PATIENCE_S: Final = 60.0
_SHORTEST_S: Final = 0.001
_LONGEST_S: Final = 0.05
_MOST_THREADS: Final = 64
_NAME: Final = "waits for a token store's lock"


class StoreLock:
    """A store's lock as a context manager, for threads and for tasks.

    A store that has `try_lock` is asked again and again. One that has not is waited for: by the
    thread that calls, or in place of a task by a thread of its own, which ends with the program.
    """

    def __init__(self, store: TokenStore, key: str, until: float | None) -> None:
        """Take nothing yet.

        Args:
            store: The store.
            key: Of the token in it.
            until: When the call's time is over, by `time.monotonic`; None if it has no end.
        """
        self._store = store
        self._key = key
        self._until = until
        self._give_up = time.monotonic() + _PATIENCE_S
        self._free: Callable[[], object] | None = None

    def __enter__(self) -> None:
        """Wait for the lock and take it.

        Raises:
            DeadlineExceeded: The time of the call is over.
            AuthError: The store failed, or has been locked for a minute.
        """
        attempt = _try_lock(self._store)
        if attempt is None:
            lock = guarded(self._store.lock, self._key)
            guarded(lock.__enter__)
            self._free = lambda: lock.__exit__(None, None, None)
            return
        for pause in self._pauses():
            self._free = guarded(attempt, self._key)
            if self._free is not None:
                return
            time.sleep(pause)

    def __exit__(self, *_: object) -> None:
        """Free the lock."""
        free, self._free = self._free, None
        if free is not None:
            guarded(free)

    async def __aenter__(self) -> None:
        """Wait for the lock and take it; as `__enter__`."""
        import anyio  # noqa: PLC0415 - slow to import, and threads need none

        attempt = _try_lock(self._store)
        if attempt is not None and self._is_remote:
            await self._enter_remote(attempt)
            return
        waiting = _Waiting(None if attempt else guarded(self._store.lock, self._key))
        try:
            for pause in self._pauses():
                self._free = waiting.taken() if attempt is None else guarded(attempt, self._key)
                if self._free is not None:
                    return
                await anyio.sleep(pause)
        finally:
            if self._free is None:
                waiting.abandon()

    async def __aexit__(self, *_: object) -> None:
        """Free the lock."""
        free = self._free
        if free is None or not self._is_remote:
            self.__exit__()
            return
        from .remote_lock import free_in_thread  # noqa: PLC0415 - few stores are elsewhere

        self._free = None
        await free_in_thread(free)

    @property
    def _is_remote(self) -> bool:
        """The store's calls wait for another machine."""
        return bool(getattr(self._store, "is_remote", False))

    async def _enter_remote(self, attempt: Callable[[str], Callable[[], object] | None]) -> None:
        import anyio  # noqa: PLC0415 - slow to import, and threads need none

        from .remote_lock import Attempts  # noqa: PLC0415 - few stores are elsewhere

        attempts = Attempts(attempt, self._key)
        try:
            for pause in self._pauses():
                left = None if self._until is None else self._until - time.monotonic()
                self._free = await attempts.taken(left)
                if self._free is not None:
                    return
                await anyio.sleep(pause)
        finally:
            if self._free is None:
                attempts.abandon()

    def _pauses(self) -> Iterator[float]:
        """Yield the seconds to wait between two looks at the lock, while there is time."""
        pause = _SHORTEST_S
        while True:
            now = time.monotonic()
            name = type(self._store).__name__
            if self._until is not None and now >= self._until:
                message = f"another client held the lock of the {name}"
                raise DeadlineExceeded(message)
            if self._until is None and now >= self._give_up:
                raise AuthError(f"another client has kept the {name} locked for a minute")
            # Many who wait for one token would all look when one of them has the lock, again and
            # again, if they kept in step.
            apart = pause * random.uniform(0.5, 1.5)  # noqa: S311 - keeps no secret
            yield apart if self._until is None else min(apart, max(self._until - now, 0.0))
            pause = min(pause * 2, _LONGEST_S)


def _try_lock(store: TokenStore) -> Callable[[str], Callable[[], object] | None] | None:
    """Return the store's `try_lock`; None if whoever wrote its `lock` wrote none."""
    for names in (getattr(store, "__dict__", {}), *map(vars, type(store).__mro__)):
        if "try_lock" in names:
            found: Callable[[str], Callable[[], object] | None] = getattr(store, "try_lock")  # noqa: B009
            return found
        if "lock" in names:
            return None
    return None


class _Waiting:
    """Wait for a lock in a thread of its own, which frees it again if nobody waits any more."""

    def __init__(self, lock: AbstractContextManager[object] | None) -> None:
        self._lock = nullcontext() if lock is None else lock
        self._mutex = Lock()
        self._fault: BaseException | None = None
        self._entered = self._left = self._started = False

    def taken(self) -> Callable[[], object] | None:
        """Return what frees the lock, once it is taken."""
        if not self._started and sum(one.name == _NAME for one in all_threads()) < _MOST_THREADS:
            self._started = True
            Thread(target=self._enter, name=_NAME, daemon=True).start()
        if self._fault is not None:
            raise self._fault
        return self.abandon if self._entered else None

    def _enter(self) -> None:
        try:
            guarded(self._lock.__enter__)
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            self._fault = error
            return
        with self._mutex:
            self._entered = True
            left = self._left
        if left:
            self._exit()

    def abandon(self) -> None:
        """Free the lock, now or as soon as it is taken."""
        with self._mutex:
            self._left = True
            entered = self._entered
        if entered:
            self._exit()

    def _exit(self) -> None:
        guarded(self._lock.__exit__, None, None, None)
