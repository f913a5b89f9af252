"""Tokens in a file, for processes that share them."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, cast

from usergroups._auth.saved import as_saved, as_token
from usergroups._core import handle_lock
from usergroups._core.replaceable import replaceable
from usergroups_clients._runtime.errors import AuthError, InvalidArgument
from usergroups_clients._runtime.forking import renew_in_children
from usergroups_clients._runtime.stored_token import StoredToken

__all__ = ["FileTokenStore"]

_PATIENCE_S: Final = 60.0
_PAUSE_S: Final = 0.02


class FileTokenStore:
    """Keep access tokens in a file, so that processes can share them.

    Only the owner of the file can read it. It is replaced as a whole, and so never half written.
    An empty file beside it, whose name ends in `.lock`, lets one process at a time fetch a token.
    Both must be on a local file system.
    """

    __module__ = "usergroups"

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file.

        Args:
            path: Path of the file, in a folder that exists; the file is made when it is needed.

        Raises:
            InvalidArgument: The folder does not exist, or the path is that of a folder, a device
                or a pipe.

        """
        try:
            self._path = replaceable(Path(path).expanduser())
        except OSError:
            message = f"{str(path)!r} is a device or a pipe: name a file"
            raise InvalidArgument(message, argument="path") from None
        if self._path.is_dir():
            message = f"{str(self._path)!r} is a folder: name a file in it"
            raise InvalidArgument(message, argument="path")
        if not self._path.parent.is_dir():
            message = f"the folder {str(self._path.parent)!r} does not exist: make it first"
            raise InvalidArgument(message, argument="path")
        self._held: set[int] = set()
        renew_in_children(self)

    def load(self, key: str) -> StoredToken | None:
        """Read a token.

        Args:
            key: Under which it was saved.

        Returns:
            The token; None if there is none, or the file is damaged.

        """
        return as_token(self._all().get(key))

    def save(self, key: str, token: StoredToken) -> None:
        """Save a token, besides those of other keys.

        Args:
            key: Under which to save it.
            token: The token.

        """
        everything = self._all()
        everything[key] = as_saved(token)
        with self._named("written"):
            self._replace(json.dumps(everything, indent=1).encode())

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        """Lock the file against all other threads and processes.

        Args:
            key: Under which a token is fetched; the lock is for the whole file.

        Returns:
            A context manager that waits until the lock is free, and holds it.

        Raises:
            AuthError: Another process has held the lock for a minute.

        """
        until = time.monotonic() + _PATIENCE_S
        while (free := self.try_lock(key)) is None:
            if time.monotonic() > until:
                path = self._lock_path()
                raise AuthError(f"another process has kept {path} locked for a minute")
            time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            free()

    def try_lock(self, key: str) -> Callable[[], object] | None:  # noqa: ARG002 - as above
        """Lock the file if it is free.

        Args:
            key: Under which a token is fetched; the lock is for the whole file.

        Returns:
            A function that frees the lock; None if another has it.

        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self._lock_path(), flags, 0o600)
        try:
            if handle_lock.take(handle):
                self._held.add(handle)
                return partial(self._free, handle)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        return None

    def _free(self, handle: int) -> None:
        if handle in self._held:
            self._held.discard(handle)
            try:
                handle_lock.free(handle)
            finally:
                os.close(handle)

    def after_fork(self) -> None:
        """Leave a lock to the parent: while a child has it open, too, it would be held for both."""
        while self._held:
            os.close(self._held.pop())

    def _lock_path(self) -> Path:
        return self._path.with_name(self._path.name + ".lock")

    def _all(self) -> dict[str, Any]:
        try:
            with self._named("read"):
                found: object = json.loads(self._path.read_bytes())
        except (FileNotFoundError, ValueError, RecursionError):
            return {}
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}

    @contextmanager
    def _named(self, what: str) -> Generator[None]:
        """Let an error of the file system name the file and the reason."""
        try:
            yield
        except FileNotFoundError:
            if what == "read":
                raise  # as before the first token
            reason = "its folder is gone"
        except OSError as error:
            reason = error.strerror or type(error).__name__
        else:
            return
        raise AuthError(f"the token store {str(self._path)!r} cannot be {what}: {reason}")

    def _replace(self, data: bytes) -> None:
        new = self._path.with_name(f".{self._path.name}.{os.getpid()}.{os.urandom(4).hex()}")
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise

    def __repr__(self) -> str:
        """Return the class and the file's path."""
        return f"FileTokenStore({str(self._path)!r})"
