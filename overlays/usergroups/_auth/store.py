"""Where tokens are kept while they live."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from threading import Lock
from typing import NoReturn, Protocol, runtime_checkable

from usergroups._auth.stored import StoredToken


@runtime_checkable
class TokenStore(Protocol):
    """Keeps tokens for all who share it. Called seldom: when a token is missing, old or refused.

    Asynchronous classes call `load` and `save`, and enter the lock, in worker threads.
    """

    def load(self, key: str) -> StoredToken | None:
        """Return what was saved under a key, which is a hash and no secret."""
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Keep a token; called by who holds the lock."""
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return what only one at a time can be in; it may be left in another thread."""
        ...


class MemoryTokenStore:
    """Keeps tokens for several clients of one process."""

    def __init__(self) -> None:
        """Start empty."""
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, Lock] = {}

    def load(self, key: str) -> StoredToken | None:
        """Return what was saved under a key."""
        return self._tokens.get(key)

    def save(self, key: str, token: StoredToken) -> None:
        """Keep a token."""
        self._tokens[key] = token

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        """Return what only one at a time can be in."""
        with self._locks.setdefault(key, Lock()):
            yield

    def __repr__(self) -> str:
        """Return how many tokens there are."""
        return f"<MemoryTokenStore of {len(self._tokens)}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("MemoryTokenStore holds credentials and cannot be pickled")
