"""Tokens in a file, for processes that share them."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

from usergroups._auth.stored import StoredToken
from usergroups_clients._runtime.errors import AuthError, InvalidArgument

_PATIENCE_S: Final = 60.0
_PAUSE_S: Final = 0.02


class FileTokenStore:
    """Keeps tokens in a file that its owner alone can read; processes may share it.

    The file is replaced as a whole, so that it is never half written. Beside it stands an empty
    `….lock`. Neither's name says anything of a token. Both must be on a local file system.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; its folder must be there, the file need not."""
        self._path = Path(path).expanduser().resolve()
        if not self._path.name or self._path.is_dir() or not self._path.parent.is_dir():
            raise InvalidArgument("must be a file in a folder that is there", argument="path")

    def load(self, key: str) -> StoredToken | None:
        """Return what was saved under a key; None too if the file is damaged."""
        return _token(self._all().get(key))

    def save(self, key: str, token: StoredToken) -> None:
        """Keep a token besides those of other keys."""
        everything = self._all()
        everything[key] = {
            "value": token.value,
            "renew_at": token.renew_at,
            "asked_at": list(token.asked_at),
            "api_domain": token.api_domain,
        }
        self._replace(json.dumps(everything, indent=1).encode())

    @contextmanager
    def lock(self, key: str) -> Generator[None]:  # noqa: ARG002 - one for the whole file
        """Return what only one at a time can be in, of all processes.

        Raises:
            AuthError: If another one stays in it for a minute.

        """
        path = self._path.with_name(self._path.name + ".lock")
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            until = time.monotonic() + _PATIENCE_S
            while not _locked(handle):
                if time.monotonic() > until:
                    raise AuthError(f"another process has kept {path} locked for a minute")
                time.sleep(_PAUSE_S)
            try:
                yield
            finally:
                _unlock(handle)
        finally:
            os.close(handle)

    def _all(self) -> dict[str, Any]:
        try:
            found: object = json.loads(self._path.read_bytes())
        except (FileNotFoundError, ValueError, RecursionError):
            return {}
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}

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
        """Return the file's name."""
        return f"FileTokenStore({str(self._path)!r})"


def _token(saved: object) -> StoredToken | None:
    """Return a token as it was saved; None if that is not what stands there."""
    if not isinstance(saved, dict):
        return None
    known = cast("dict[str, object]", saved)
    value, domain = known.get("value"), known.get("api_domain", "")
    renew_at, asked_at = known.get("renew_at"), known.get("asked_at", [])
    if not isinstance(value, str) or not isinstance(domain, str) or not isinstance(asked_at, list):
        return None
    times = [one for one in cast("list[object]", asked_at) if isinstance(one, int | float)]
    if renew_at is not None and not isinstance(renew_at, int | float):
        return None
    return StoredToken(value=value, renew_at=renew_at, asked_at=tuple(times), api_domain=domain)


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
