"""The folder of the user's in which the generator keeps what it can always find out anew."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

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
