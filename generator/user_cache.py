"""The folder of the user's in which the generator keeps what it can always find out anew."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

_DIGEST: Final = hashlib.sha256().digest_size
_NAME: Final = "usergroups-generator"


def user_cache(part: str) -> Path:
    """Return the folder of one part, which is there then, and which nobody else can write to.

    It is the user's, not the project's: a dry run writes nothing there, and a copy of the project
    has the use of it, too.

    Raises:
        OSError: There is none, or others could have put something there.
        RuntimeError: The user has no home.

    """
    given = os.environ.get("XDG_CACHE_HOME", "")
    caches = Path(given) if Path(given).is_absolute() else Path("~/.cache").expanduser()
    folder = caches / _NAME / part
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.stat()
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o022):
        raise PermissionError(f"{folder} is not the user's alone")
    return folder


def keep(part: str, name: str, payload: bytes, most: int) -> None:
    """Keep something under its name; of more than `most` of a part, the oldest go.

    Nothing is kept where there is no folder for it.
    """
    with suppress(OSError, RuntimeError):
        folder = user_cache(part)
        handle, made = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(payload).digest() + payload)
            Path(made).replace(folder / name)
        except BaseException:  # as on a full disk, which each try would fill more
            Path(made).unlink(missing_ok=True)
            raise
        known = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in known[most:]:
            path.unlink()


def kept(part: str, name: str) -> bytes | None:
    """Return what is kept under a name; None if nothing is, or if it was cut short or changed."""
    try:
        content = (user_cache(part) / name).read_bytes()
    except (OSError, RuntimeError):
        return None
    payload = content[_DIGEST:]
    return payload if hashlib.sha256(payload).digest() == content[:_DIGEST] else None
