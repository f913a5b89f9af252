"""Stores that keep tokens while they live."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from threading import Lock
from typing import NoReturn, Protocol, runtime_checkable

from . import PUBLIC
from .forking import renew_in_children
from .stored_token import StoredToken

__all__ = ["MemoryTokenStore", "TokenStore"]


@runtime_checkable
class TokenStore(Protocol):
    """Keep access tokens for all clients that share the store.

    Write a class with these three methods to share tokens in another way, such as in a database.
    They are called seldom: when a token is missing, old or refused. Asynchronous clients call
    `load` and `save`, and enter the lock, in worker threads of their own. Whatever a method raises
    reaches the user as an `AuthError`.

    A store may also have `try_lock(key)`, which takes the same lock if it is free and returns a
    function that frees it, or returns None at once. It is called in place of `lock`, again and
    again, so that nobody waits in a thread, nor longer than a call may last. A store that talks to
    another machine in it says so by `is_remote = True`: asynchronous clients then try, and free
    the lock, in worker threads, too.
    """

    def load(self, key: str) -> StoredToken | None:
        """Read a token.

        Args:
            key: Under which it was saved; a hash, and no secret.

        Returns:
            The token, equal to the one that was saved; None if there is none.
        """
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Save a token in place of the one before; called while the lock is held.

        Args:
            key: Under which to save it.
            token: The token, which is secret.
        """
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Let one client at a time fetch a token.

        Args:
            key: Under which the token will be saved.

        Returns:
            A context manager that waits until the lock is free, and holds it; it may be left in
            another thread than it was entered in.
        """
        ...


TokenStore.__module__ = PUBLIC


class MemoryTokenStore:
    """Keep access tokens in memory, so that several clients of one process can share them."""

    def __init__(self) -> None:
        """Make a store without tokens."""
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, Lock] = {}
        renew_in_children(self)

    def after_fork(self) -> None:
        """Forget locks that are held by threads of the parent."""
        self._locks = {}

    def load(self, key: str) -> StoredToken | None:
        """Read a token.

        Args:
            key: Under which it was saved.

        Returns:
            The token; None if there is none.
        """
        return self._tokens.get(key)

    def save(self, key: str, token: StoredToken) -> None:
        """Save a token in place of the one before.

        Args:
            key: Under which to save it.
            token: The token.
        """
        self._tokens[key] = token

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        """Let one client at a time fetch a token.

        Args:
            key: Under which the token will be saved.

        Returns:
            A context manager that waits until the lock is free, and holds it.
        """
        with self._locks.setdefault(key, Lock()):
            yield

    def try_lock(self, key: str) -> Callable[[], object] | None:
        """Take the lock if it is free.

        Args:
            key: Under which the token will be saved.

        Returns:
            A function that frees the lock; None if another has it.
        """
        lock = self._locks.setdefault(key, Lock())
        return lock.release if lock.acquire(blocking=False) else None

    def __repr__(self) -> str:
        """Return the class and the number of tokens."""
        return f"<MemoryTokenStore of {len(self._tokens)}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("MemoryTokenStore holds credentials and cannot be pickled")


MemoryTokenStore.__module__ = PUBLIC
