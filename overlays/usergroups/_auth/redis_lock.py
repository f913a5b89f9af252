"""A lock of redis-py that lasts as long as it is held, and no longer than its holder."""

from __future__ import annotations

from threading import Event, Thread
from typing import Any, Final

from usergroups_clients._runtime.forking import renew_in_children

_LIFE_S: Final = 15.0
_EVERY_S: Final = 5.0
_MOST_TURNS: Final = 60


class HeldLock:
    """A lock that is held; a thread makes it last until it is freed, for five minutes at most."""

    def __init__(self, lock: Any) -> None:
        """Begin to hold a lock.

        Args:
            lock: A lock of redis-py, just acquired.

        """
        self._lock: Any = lock
        self._freed = Event()
        renew_in_children(self)
        Thread(target=self._keep, name="keeps a token's lock", daemon=True).start()

    @classmethod
    def of(cls, client: Any, name: str) -> HeldLock | None:
        """Take a lock if it is free.

        Args:
            client: A client of redis-py.
            name: The key of the lock.

        Returns:
            The lock; None if another has it.

        """
        # Freed by whatever thread a call ends in.
        lock = client.lock(name, timeout=_LIFE_S, thread_local=False)
        return cls(lock) if lock.acquire(blocking=False) else None

    def _keep(self) -> None:
        from redis.exceptions import LockError, RedisError  # noqa: PLC0415 - an extra

        for _ in range(_MOST_TURNS):
            if self._freed.wait(_EVERY_S):
                return
            try:
                self._lock.reacquire()
            except LockError:
                return  # the process was stopped for so long that another may have it
            except RedisError:
                continue  # the next try may find the server again

    def free(self) -> None:
        """Free the lock, if it is held still."""
        from redis.exceptions import RedisError  # noqa: PLC0415 - an extra

        lock, self._lock = self._lock, None
        self._freed.set()
        if lock is None:
            return
        try:
            lock.release()
        except RedisError:
            return  # it is another's by now, or ends on its own: the token is there all the same

    def after_fork(self) -> None:
        """Leave the lock to the parent."""
        self._lock = None
        self._freed.set()
